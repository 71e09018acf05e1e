import type { RunResult } from '#contract/desk/outbox.ts';
import type { ScanFiling } from '#contract/desk/scan.ts';
import { unpackWords } from '#db/words/packed-words.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { MediaType } from '#domain/records/document.ts';
import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { Assembler } from './assemble/assemble-original.ts';
import type { PageToTake } from './assemble/protocol.ts';
import { partsOfPageId } from './page-id.ts';
import { textOfPage } from './page-text.ts';
import type { ScanStore } from './scan-store.ts';
import type { BuiltPage, BuiltTable } from './table.ts';

/** As many pages as `document.recordText` takes at once. */
const PAGES_AT_ONCE = 50;

/** What filing needs of the desk. `run` is the sync's; `transaction` makes one of SQLite's around what it is given. */
export interface ScanFilingDesk {
  readonly store: ScanStore;
  readonly blobs: Pick<BlobStore, 'put' | 'size'>;
  readonly assembler: Assembler;
  table(batchId: string): BuiltTable | undefined;
  run(name: string, args: unknown, dependsOn: readonly string[]): RunResult;
  transaction<T>(work: () => T): T;
  markRecorded(itemId: string, page: number): void;
  newId(): string;
}

/** The original of a document made of scanned pages: a blob, what it is, and how the pages lie in it. */
interface Original {
  readonly sha256: string;
  readonly byteSize: number;
  readonly mediaType: MediaType;
  readonly name: string;
  readonly isWholeFile: boolean;
  readonly pictures: readonly string[];
}

const refused = (code: string, data: Record<string, string | number | null> = {}): RunResult => ({
  outcome: 'refused',
  refusal: { code, data },
});

/**
 * Files a document of the table. Its original is the file it came in where it is exactly that file's pages in their order, else a
 * PDF made of them; the original, the document, its pages in the ledger and what has been read of them are written together or not
 * at all. Pages still being read give their text later. Answers what `document.file` answered. Throws what the disk throws.
 */
export async function fileDocument(desk: ScanFilingDesk, filing: ScanFiling): Promise<RunResult> {
  const { batchId, tableDocumentId } = filing;
  const pages = pagesOf(desk.table(batchId), tableDocumentId);
  if (pages === undefined) return refused('not_found', { document: tableDocumentId });
  const sources = desk.store.sources(batchId);
  const takes = takesOf(pages, (itemId) => sources.get(itemId)?.mediaType ?? undefined);
  if (takes === undefined) return refused('original_lost', { document: tableDocumentId });

  const [first] = takes;
  const source = sources.get(partsOfPageId(pages[0].ledger.id).itemId);
  const isWholeFile = pages.length === source?.pageCount && isOneFile(pages);
  let result: RunResult | undefined;
  const write = (original: Original): void => {
    // While the original was being made the table may have changed under it.
    const now = pagesOf(desk.table(batchId), tableDocumentId);
    if (now === undefined || !samePages(pages, now)) {
      result = refused('changed_meanwhile', { page: pages[0].ledger.number });
      return;
    }
    result = writeDocument(desk, filing, original, now);
  };
  if (isWholeFile && first !== undefined) {
    const { sha256, mediaType } = first;
    const pictures = await desk.assembler.pictures(takes);
    const byteSize = desk.blobs.size(sha256) ?? 0;
    const name = pages[0].ledger.sourceName;
    desk.transaction(() => write({ sha256, byteSize, mediaType, name, isWholeFile, pictures }));
  } else {
    const { bytes, pictures } = await desk.assembler.assemble(takes);
    const name = nameOf(pages);
    const mediaType = 'application/pdf';
    await desk.blobs.put(once(bytes), ({ sha256, size }) =>
      write({ sha256, byteSize: size, mediaType, name, isWholeFile, pictures }),
    );
  }
  return result!;
}

type Pages = readonly [BuiltPage, ...BuiltPage[]];

function pagesOf(table: BuiltTable | undefined, tableDocumentId: string): Pages | undefined {
  const document = table?.shown.documents.find(({ id, filed }) => id === tableDocumentId && filed === null);
  const pages = document?.pageIds.flatMap((id) => table?.pages.get(id) ?? []) ?? [];
  const [first, ...more] = pages;
  return first && [first, ...more];
}

function samePages(before: Pages, now: Pages): boolean {
  return (
    before.length === now.length &&
    before.every((page, at) => page.ledger.id === now[at]?.ledger.id && page.turned === now[at].turned)
  );
}

export function takesOf(
  pages: readonly BuiltPage[],
  mediaTypeOf: (itemId: string) => MediaType | undefined,
): PageToTake[] | undefined {
  const takes: PageToTake[] = [];
  for (const { ledger, turned } of pages) {
    const { itemId, page } = partsOfPageId(ledger.id);
    const mediaType = mediaTypeOf(itemId);
    if (mediaType === undefined) return undefined;
    takes.push({ sha256: ledger.sourceSha256, mediaType, page, turn: turned });
  }
  return takes;
}

function isOneFile(pages: Pages): boolean {
  const { itemId } = partsOfPageId(pages[0].ledger.id);
  return pages.every(({ ledger }, at) => {
    const parts = partsOfPageId(ledger.id);
    return parts.itemId === itemId && parts.page === at + 1;
  });
}

/** Tells which paper it is, where no file had a name for it. */
function nameOf(pages: Pages): string {
  const numbers = pages.map(({ ledger }) => ledger.number);
  const stem = pages[0].ledger.sourceName.replace(/\.[^.]{1,5}$/, '');
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `${stem} Seite ${first}.pdf` : `${stem} Seiten ${first}–${last}.pdf`;
}

function writeDocument(desk: ScanFilingDesk, filing: ScanFiling, original: Original, pages: Pages): RunResult {
  const { batchId, tableDocumentId: _, ...filed } = filing;
  const documentId = desk.newId();
  const document: CommandArgs['document.file'] = {
    ...filed,
    documentId,
    channel: 'scan',
    blobSha256: original.sha256,
    byteSize: original.byteSize,
    mediaType: original.mediaType,
    originalName: original.name,
    pageCount: pages.length,
    scanned: {
      batchId,
      pages: pages.map(({ ledger }, at) => ({ id: ledger.id, pictureSha256: original.pictures[at] ?? null })),
    },
  };
  const result = desk.run('document.file', document, []);
  if (result.outcome === 'refused') return result;
  desk.store.addFiled(batchId, { kind: 'filed', documentId, title: filing.title });
  const into = { caseId: filing.caseId, documentId, isWholeFile: original.isWholeFile };
  recordTexts(desk, into, pages, [result.commandId]);
  recordCorrections(desk, into, pages, [result.commandId]);
  return result;
}

export interface FiledInto {
  readonly caseId: string;
  readonly documentId: string;
  /** Its original is the file as it came, without the turns of the person in it. */
  readonly isWholeFile: boolean;
}

/** Gives what has been read of the pages to their document; `pages` are numbered as they come unless the ledger says how. */
export function recordTexts(
  desk: Pick<ScanFilingDesk, 'store' | 'run' | 'markRecorded'>,
  into: FiledInto,
  pages: readonly BuiltPage[],
  dependsOn: readonly string[],
): void {
  const read = pages.flatMap(({ ledger, state, turned, rest }, at) => {
    const words = state && desk.store.words(state.itemId, state.number);
    if (state === undefined || words === undefined) return [];
    const number = ledger.pageOfDocument ?? at + 1;
    const lies = into.isWholeFile
      ? { turned: 0 as const, rest: ((turned + rest) % 360) as QuarterTurn }
      : { turned, rest };
    return [{ state, page: textOfPage(state, words, { number, ...lies }) }];
  });
  for (let at = 0; at < read.length; at += PAGES_AT_ONCE) {
    const some = read.slice(at, at + PAGES_AT_ONCE);
    const { caseId, documentId } = into;
    const result = desk.run(
      'document.recordText',
      { caseId, documentId, pages: some.map(({ page }) => page) },
      dependsOn,
    );
    if (result.outcome === 'refused') return;
    for (const { state } of some) desk.markRecorded(state.itemId, state.number);
  }
}

/** What a person corrected on the table goes with the document; the machine's reading stays beside it. */
function recordCorrections(
  desk: Pick<ScanFilingDesk, 'store' | 'run'>,
  { caseId, documentId }: FiledInto,
  pages: readonly BuiltPage[],
  dependsOn: readonly string[],
): void {
  for (const [at, { ledger, state }] of pages.entries()) {
    const corrections = desk.store.corrections(ledger.id);
    const packed = state && desk.store.words(state.itemId, state.number);
    if (corrections.size === 0 || packed === undefined) continue;
    const words = unpackWords(packed);
    for (const [word, text] of corrections) {
      const machineText = words[word]?.text ?? '';
      const args: CommandArgs['document.correctWord'] = { caseId, documentId, page: at + 1, word, machineText, text };
      desk.run('document.correctWord', args, dependsOn);
    }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
