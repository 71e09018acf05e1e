import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { SeparatorCode } from '#domain/records/scan.ts';
import type { PageImage } from '#ocr-worker/page-image.ts';
import type { PageFindings } from '../../scan/page-findings.ts';
import type { BestProposals } from './propose-document.ts';

/** Where documents begin: at separator sheets, after blank pages, at every file, or nowhere. */
export type SplitAt = 'separators' | 'blank' | 'files' | 'none';

/** A file of paper, hashed before anything else was done with it. */
export interface ImportSource {
  readonly path: string;
  /** Name without folders. */
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
}

/** What an import was begun with; it goes on with the same. */
export interface ImportOrder {
  readonly split: SplitAt;
  readonly codes: readonly SeparatorCode[];
  readonly duplex: boolean;
  readonly sources: readonly ImportSource[];
}

/** The picture of a page without its pixels. */
export type PageGeometry = Omit<PageImage, 'pixels'>;

/** A page that is done. `image` is null for a page born digital, and for one that could not be had (`lost` says why). */
export interface ImportedPage {
  readonly source: number;
  readonly page: number;
  readonly image: PageGeometry | null;
  readonly pictureSha256: string | null;
  readonly findings: PageFindings;
  readonly lost: string | null;
  /** Null where nothing had to be read: blank pages, separator sheets, lost pages. */
  readonly text: {
    readonly from: 'ocr' | 'text-layer' | 'failed';
    readonly confidence: number | null;
    readonly failure: string | null;
  } | null;
}

export interface WrittenDocument {
  /** `<source>/<page>` of its first page. */
  readonly id: string;
  readonly name: string;
  readonly pdf: string;
  readonly json: string;
  readonly sha256: string;
  readonly conformance: 'PDF/A-2u' | null;
  /** Why it is no PDF/A. */
  readonly remark: string | null;
  /** What the separator sheet before it says. */
  readonly reference: string | null;
  readonly proposals: BestProposals;
}

export type JournalLine =
  | { readonly kind: 'begun'; readonly at: string; readonly order: ImportOrder }
  | { readonly kind: 'opened'; readonly source: number; readonly mediaType: string; readonly pages: number }
  | { readonly kind: 'refused'; readonly source: number; readonly code: string; readonly message: string }
  | ({ readonly kind: 'page' } & ImportedPage)
  | ({ readonly kind: 'document' } & WrittenDocument);

/** The journal of an import, one line for each thing that is done; each is on the disk before the next is begun. */
export interface ImportJournal {
  readonly at: string;
  readonly lines: readonly JournalLine[];
  add(line: Exclude<JournalLine, { kind: 'begun' }>): void;
}

export const JOURNAL = 'ledger.jsonl';
export const WORK_FOLDER = '.unfertig';

/**
 * Begins an import in a folder, or goes on with the one that was begun there. Null when the folder holds an import of other files
 * or with other options. The first line has all sources and appears whole or not at all.
 */
export function openJournal(folder: string, order: ImportOrder, now: () => string): ImportJournal | null {
  mkdirSync(join(folder, WORK_FOLDER), { recursive: true });
  const path = join(folder, JOURNAL);
  if (!existsSync(path)) {
    const begun = join(folder, WORK_FOLDER, `${crypto.randomUUID()}.jsonl`);
    const line: JournalLine = { kind: 'begun', at: now(), order };
    writeFileSync(begun, `${JSON.stringify(line)}\n`, { flush: true });
    linkSync(begun, path);
    rmSync(begun);
  }
  const lines = readLines(path);
  const [first] = lines;
  if (first?.kind !== 'begun' || !isSame(first.order, order)) return null;
  return {
    at: first.at,
    lines,
    add(line) {
      appendFileSync(path, `${JSON.stringify(line)}\n`, { flush: true });
      lines.push(line);
    },
  };
}

/** A last line that was cut off is cut away, so that the next one does not hang on to it. */
function readLines(path: string): JournalLine[] {
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
  return whole.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as JournalLine]));
}

/** Folders may have been moved since; names and contents may not have changed. */
function isSame(one: ImportOrder, other: ImportOrder): boolean {
  const essence = ({ split, codes, duplex, sources }: ImportOrder): string =>
    JSON.stringify([split, codes, duplex, sources.map(({ file, sha256 }) => [file, sha256])]);
  return essence(one) === essence(other);
}
