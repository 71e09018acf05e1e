import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RecognisedPage } from '#contract/ocr.ts';
import { parseSeparator } from '#domain/scan/separator-code.ts';
import { giveBack } from '#ocr-worker/give-back.ts';
import { type OpenedSource, openSource, UnreadablePage } from '../../intake/open-source/open-source.ts';
import { quarantine } from '../../intake/open-source/quarantine.ts';
import { refusal, type SourceRefusal } from '../../intake/open-source/refusal.ts';
import type { SourcePage } from '../../intake/open-source/source-page.ts';
import type { SourceThreads } from '../../intake/open-source/source-threads.ts';
import type { OcrPool } from '../../ocr/pool.ts';
import { LookFailed, type PageLooker } from '../../scan/look/page-looker.ts';
import { lookAtText } from '../../scan/look-at-file.ts';
import { findingsOf, NOTHING_FOUND, type PageFindings } from '../../scan/page-findings.ts';
import { mayHoldZone } from '../../scan/page-zones.ts';
import type { UnfinishedPages } from '../ocr-unfinished.ts';
import type { ImportedPage, ImportJournal, ImportOrder, ImportSource } from './import-journal.ts';
import { markOfFile, markOfPage, type OpenMarks } from './open-marks.ts';

export interface Reading {
  readonly folder: string;
  readonly order: ImportOrder;
  readonly journal: ImportJournal;
  readonly pool: OcrPool;
  readonly looker: PageLooker;
  readonly threads: SourceThreads;
  readonly texts: UnfinishedPages;
  readonly marks: OpenMarks;
  /** Pages that may be on their way at once; none of them waits for a place in memory longer than that. */
  readonly window: number;
  /** Told after each page. */
  onPage(): void;
}

/**
 * Looks at and reads every page that the journal does not know yet; blank pages and separator sheets are not read. A page's text is
 * on the disk before its line stands in the journal. Rejects when the disk fails; the pages before are kept.
 */
export async function readPages(reading: Reading): Promise<void> {
  const { order, journal } = reading;
  const known = new Set(journal.lines.flatMap((line) => (line.kind === 'page' ? [`${line.source}/${line.page}`] : [])));
  const inFlight = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const { marks } = reading;
  for (const [number, source] of order.sources.entries()) {
    if (isDone(number, journal, known)) continue;
    const mark = markOfFile(number);
    if (marks.wasOpen(mark)) await Promise.all(inFlight);
    const opened = await openMarked(reading, number, source);
    if (!opened.ok) {
      await refuse(reading, number, source, opened.refusal);
      marks.done(mark);
      continue;
    }
    marks.done(mark);
    const file = opened.source;
    if (!journal.lines.some((line) => line.kind === 'opened' && line.source === number)) {
      journal.add({ kind: 'opened', source: number, mediaType: mediaTypeOf(file), pages: file.pageCount });
    }
    try {
      for (let page = 1; page <= file.pageCount && failures.length === 0; page += 1) {
        if (known.has(`${number}/${page}`)) continue;
        const mark = markOfPage(number, page);
        const alone = marks.wasOpen(mark);
        while (inFlight.size >= (alone ? 1 : reading.window)) await Promise.race(inFlight);
        const place = { source: number, page, file: source.file, sha256: source.sha256 };
        const fetched = marks.isGivenUp(mark)
          ? endsProgram(page, source)
          : await fetchMarked(reading, mark, file, page);
        const task: Promise<void> = readPage(reading, place, fetched)
          .catch((error: unknown) => void failures.push(error))
          .finally(() => inFlight.delete(task));
        inFlight.add(task);
        if (alone) await task;
      }
    } finally {
      // Its last pages are read on while the next file is opened; the thread that held it is not needed for that.
      await file.close();
    }
    if (failures.length > 0) break;
  }
  await Promise.all(inFlight);
  if (failures.length > 0) throw failures[0];
}

function isDone(number: number, journal: ImportJournal, known: ReadonlySet<string>): boolean {
  return journal.lines.some((line) => {
    if (line.kind === 'refused') return line.source === number;
    if (line.kind !== 'opened' || line.source !== number) return false;
    return Array.from({ length: line.pages }, (_, at) => at + 1).every((page) => known.has(`${number}/${page}`));
  });
}

/** A file that changed after it was hashed is not the one in the ledger; one that ends the program again and again stays closed. */
async function openMarked(
  { marks, threads }: Reading,
  number: number,
  source: ImportSource,
): Promise<{ ok: true; source: OpenedSource } | { ok: false; refusal: SourceRefusal }> {
  const mark = markOfFile(number);
  if (marks.isGivenUp(mark)) return { ok: false, refusal: refusal('ends-program', source.path) };
  const opened = await openSource({ path: source.path }, threads, () => marks.open(mark));
  if (!opened.ok || opened.source.sha256 === source.sha256) return opened;
  await opened.source.close();
  return {
    ok: false,
    refusal: {
      ...refusal('damaged', source.path),
      message: `„${source.file}“ hat sich während der Übernahme geändert.`,
    },
  };
}

async function refuse(reading: Reading, number: number, source: ImportSource, reason: SourceRefusal): Promise<void> {
  process.stderr.write(`Abgelehnt: ${reason.message}\n`);
  await quarantine(join(reading.folder, 'quarantaene'), { path: source.path }, reason);
  reading.journal.add({ kind: 'refused', source: number, code: reason.code, message: reason.message });
}

const endsProgram = (page: number, source: ImportSource): UnreadablePage =>
  new UnreadablePage(page, refusal('ends-program', source.path));

/** The page, or why it cannot be had. */
async function fetchMarked(
  { marks }: Reading,
  mark: string,
  file: OpenedSource,
  page: number,
): Promise<SourcePage | UnreadablePage> {
  marks.open(mark);
  try {
    return await file.page(page);
  } catch (error) {
    if (error instanceof UnreadablePage) return error;
    throw error;
  }
}

interface Place {
  readonly source: number;
  readonly page: number;
  readonly file: string;
  readonly sha256: string;
}

async function readPage(reading: Reading, place: Place, fetched: SourcePage | UnreadablePage): Promise<void> {
  const done = await imported(reading, place, fetched);
  if (!(fetched instanceof UnreadablePage) && fetched.kind === 'image') giveBack(fetched.image.pixels.bytes);
  reading.journal.add({ kind: 'page', ...done });
  reading.marks.done(markOfPage(place.source, place.page));
  reading.onPage();
}

async function imported(reading: Reading, place: Place, fetched: SourcePage | UnreadablePage): Promise<ImportedPage> {
  const { source, page, file } = place;
  const base = { source, page, image: null, pictureSha256: null, findings: NOTHING_FOUND, lost: null, text: null };
  if (fetched instanceof UnreadablePage) {
    process.stderr.write(`„${file}“, ${fetched.message}\n`);
    return { ...base, lost: fetched.message };
  }
  if (fetched.kind === 'text') {
    const findings = lookAtText(fetched.page, reading.order.codes);
    if (isLeftOut(findings)) return { ...base, findings };
    return { ...base, findings, text: kept(reading, place, fetched.page) };
  }
  const { pixels, ...image } = fetched.image;
  const findings = await look(reading, fetched);
  const pictureSha256 = pixels.kind === 'encoded' ? createHash('sha256').update(pixels.bytes).digest('hex') : null;
  const seen = { ...base, image, pictureSha256, findings };
  if (isLeftOut(findings)) return seen;
  const recognised = await reading.pool.recognise({
    id: `${source}/${page}`,
    page,
    load: () => Promise.resolve(fetched),
  });
  if (recognised.source === 'failed') process.stderr.write(`„${file}“, Seite ${page}: ${recognised.failure}\n`);
  const zones = await zonesOn(reading, fetched, recognised);
  return { ...seen, findings: { ...findings, zones }, text: kept(reading, place, recognised) };
}

/** Nobody reads what is on it. */
const isLeftOut = ({ blank, codes }: PageFindings): boolean =>
  blank || codes.some((code) => parseSeparator(code) !== null);

/** Zones of passports and cards, for the proposals. A page that cannot be searched has none. */
async function zonesOn(
  { looker }: Reading,
  { image }: Extract<SourcePage, { kind: 'image' }>,
  { source, words }: RecognisedPage,
): Promise<NonNullable<PageFindings['zones']>> {
  if (source !== 'ocr' || !mayHoldZone(words)) return [];
  return looker.zones(image).catch(() => []);
}

/** A page that could not be looked at is an ordinary one: it is read, and nothing is left out for it. */
async function look(
  { looker, order }: Reading,
  { image }: Extract<SourcePage, { kind: 'image' }>,
): Promise<PageFindings> {
  try {
    return findingsOf(await looker.look(image, { codes: order.codes }));
  } catch (error) {
    if (error instanceof LookFailed) return NOTHING_FOUND;
    throw error;
  }
}

function kept({ texts }: Reading, { sha256 }: Place, page: RecognisedPage): NonNullable<ImportedPage['text']> {
  texts.add(sha256, page);
  return { from: page.source, confidence: page.confidence, failure: page.failure ?? null };
}

const mediaTypeOf = ({ type }: OpenedSource): string => (type === 'pdf' ? 'application/pdf' : `image/${type}`);
