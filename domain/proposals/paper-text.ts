import { boxAround, type FormPage } from '../ezb/form-page.ts';
import { type LevelWord, levelPage } from '../ezb/text-lines.ts';
import type { DocumentType } from '../records/document-type.ts';
import { fold } from '../text/fold.ts';
import type { EvidencedField, FactEvidence } from './fact-evidence.ts';

/** A paper of the e-file with the words of its pages. `familyName` is that of the person the file is about; null when unknown. */
export interface Paper {
  readonly documentId: string;
  readonly type: DocumentType;
  readonly pages: readonly FormPage[];
  readonly familyName: string | null;
}

/** A page as text: its lines from above, joined by line breaks, and for each word where it stands in that text. */
export interface PaperPage {
  readonly documentId: string;
  readonly page: number;
  readonly text: string;
  /** Whether the person of the file is named here; a paper of somebody else may have got in. */
  readonly namesPerson: boolean;
  readonly places: readonly { readonly from: number; readonly to: number; readonly word: LevelWord }[];
}

/** The pages of a paper as text. */
export function paperPages({ documentId, pages, familyName }: Paper): PaperPage[] {
  const wanted = familyName === null ? '' : fold(familyName);
  const read = pages.map((page) => ({ documentId, page: page.page, ...textOf(page) }));
  const namesPerson = wanted === '' || read.some(({ text }) => fold(text).includes(wanted));
  return read.map((page) => ({ ...page, namesPerson }));
}

function textOf(page: FormPage): Pick<PaperPage, 'text' | 'places'> {
  const places: PaperPage['places'][number][] = [];
  let text = '';
  for (const line of levelPage(page).lines) {
    for (const word of line.words) {
      const from = text.length;
      text += word.word.text;
      places.push({ from, to: text.length, word });
      text += ' ';
    }
    text = `${text.trimEnd()}\n`;
  }
  return { text, places };
}

/** What was found in a page's text, from `from` to before `to`. */
export interface FoundText {
  readonly from: number;
  readonly to: number;
}

/** The place of a pattern's group `value`, else of the whole match; null where the page does not say it. Patterns need the flag `d`. */
export function findIn({ text }: PaperPage, pattern: RegExp): (FoundText & { readonly raw: string }) | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [from, to] = match.indices?.groups?.value ?? match.indices?.[0] ?? [match.index, match.index + match[0].length];
  return { from, to, raw: text.slice(from, to).replace(/\s+/g, ' ').trim() };
}

/** Words of a page as evidence for a value. `problem`: why it is not plain, beyond how well the words were read. */
export function evidence(
  page: PaperPage,
  found: FoundText,
  field: EvidencedField,
  value: FactEvidence['value'],
  problem: string | null = null,
): FactEvidence[] {
  const words = page.places.filter(({ from, to }) => from < found.to && to > found.from).map(({ word }) => word.word);
  const box = boxAround(words);
  if (box === null) return [];
  return [
    {
      field,
      value,
      raw: words.map(({ text }) => text).join(' '),
      confidence: Math.round(Math.min(...words.map(({ confidence }) => confidence))),
      citation: { documentId: page.documentId, page: page.page },
      box,
      problem: problem ?? (page.namesPerson ? null : 'Der Familienname der Person steht nicht auf diesem Papier.'),
    },
  ];
}
