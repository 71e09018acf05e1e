import { WEAK_CONFIDENCE } from '#contract/desk/reader.ts';
import type { WeakWord } from '#contract/desk/scan.ts';
import type { Word } from '#contract/ocr.ts';
import { unpackWords } from '#db/words/packed-words.ts';
import { type QuarterTurn, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import type { ScanStore } from './scan-store.ts';
import type { BuiltPage, BuiltTable } from './table.ts';

/** A page of a document on the table with its words as it stands upright. */
export interface UprightPage {
  /** In the document, from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

export function pagesOfDocument(table: BuiltTable, tableDocumentId: string): BuiltPage[] {
  const document = table.shown.documents.find(({ id }) => id === tableDocumentId);
  return document?.pageIds.flatMap((id) => table.pages.get(id) ?? []) ?? [];
}

/** The words of a page upright, those a person corrected in their place; undefined while it has not been read. */
export function uprightPage(store: ScanStore, page: BuiltPage, number: number): UprightPage | undefined {
  const { state, turned, rest, ledger } = page;
  const packed = state && store.words(state.itemId, state.number);
  if (state === undefined || packed === undefined) return undefined;
  const turn = ((turned + rest) % 360) as QuarterTurn;
  const corrected = store.corrections(ledger.id);
  const words = unpackWords(packed).map((word, at) => {
    const text = corrected.get(at) ?? word.text;
    return { ...turnBox(word, state, turn), text };
  });
  return { page: number, ...turnSize(state, turn), words };
}

/** The words of a document that the machine is unsure of, in reading order. */
export function weakWords(store: ScanStore, pages: readonly BuiltPage[]): WeakWord[] {
  return pages.flatMap((built, at) => {
    const page = uprightPage(store, built, at + 1);
    const packed = built.state && store.words(built.state.itemId, built.state.number);
    if (page === undefined || packed === undefined || built.state?.source !== 'ocr') return [];
    const machine = unpackWords(packed);
    const corrected = store.corrections(built.ledger.id);
    return page.words.flatMap(({ x, y, w, h, confidence }, word): WeakWord[] => {
      if (confidence >= WEAK_CONFIDENCE && !corrected.has(word)) return [];
      const text = machine[word]?.text ?? '';
      return [{ page: at + 1, word, text, corrected: corrected.get(word) ?? null, confidence, box: { x, y, w, h } }];
    });
  });
}
