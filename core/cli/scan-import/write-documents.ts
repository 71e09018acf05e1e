import { createHash } from 'node:crypto';
import { open, readFile, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { RecognisedPage } from '#contract/ocr.ts';
import type { MediaType } from '#domain/records/document.ts';
import type { ArrangedDocument } from '#domain/scan/arrangement.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { giveBack } from '#ocr-worker/give-back.ts';
import { type OpenedSource, openSource } from '../../intake/open-source/open-source.ts';
import { safeName } from '../../intake/open-source/quarantine.ts';
import { createWarmThreads } from '../../intake/open-source/source-threads.ts';
import { failedPage } from '../../ocr/failed-page.ts';
import { searchablePdf } from '../../ocr/searchable-pdf.ts';
import { createAssembler } from '../../scan/assemble/assemble-original.ts';
import { NoRendition, pagePicture } from '../../scan/rendition/page-picture.ts';
import type { RenditionMetadata } from '../../scan/rendition/rendition-xmp.ts';
import { type RenditionPage, writeRendition } from '../../scan/rendition/write-rendition.ts';
import type { UnfinishedPages } from '../ocr-unfinished.ts';
import { type ImportedPage, type ImportJournal, type ImportOrder, WORK_FOLDER } from './import-journal.ts';
import { keepUnderFreeName } from './keep-name.ts';
import { markOfDocument, type OpenMarks } from './open-marks.ts';
import { bestOf, proposeDocument } from './propose-document.ts';

export interface Writing {
  readonly folder: string;
  readonly order: ImportOrder;
  readonly journal: ImportJournal;
  readonly texts: UnfinishedPages;
  readonly marks: OpenMarks;
  readonly software: string;
}

/**
 * Writes each document that the journal does not know yet: a searchable PDF/A-2u and its words as JSON, under names that were free.
 * What cannot be PDF/A (pages born digital, CMYK) becomes a searchable PDF that does not claim it. A document that cannot be written
 * (its file is another by now, or it ends the program) is named and left out; the same call tries it again.
 */
export async function writeDocuments(
  writing: Writing,
  documents: readonly ArrangedDocument[],
  pages: ReadonlyMap<string, ImportedPage>,
): Promise<void> {
  const { journal } = writing;
  const written = new Set(journal.lines.flatMap((line) => (line.kind === 'document' ? [line.id] : [])));
  const files = openFiles(writing);
  try {
    for (const [at, document] of documents.entries()) {
      const number = at + 1;
      const mark = markOfDocument(number);
      if (written.has(document.id)) continue;
      const leaveOut = (reason: string): void =>
        void process.stderr.write(
          `Schriftstück ${number} wird nicht geschrieben: ${reason} Bitte das Papier behalten.\n`,
        );
      if (writing.marks.isGivenUp(mark)) leaveOut('Es hat das Programm wiederholt abstürzen lassen.');
      else {
        writing.marks.open(mark);
        const paper = { number, document, pages: document.pages.map((page) => pages.get(page.pageId)!) };
        await writeDocument(writing, files, paper).catch((error: unknown) => {
          if (!(error instanceof SourceChanged)) throw error;
          leaveOut(error.message);
        });
      }
      writing.marks.done(mark);
    }
  } finally {
    await files.close();
  }
}

interface Paper {
  readonly number: number;
  readonly document: ArrangedDocument;
  readonly pages: readonly ImportedPage[];
}

async function writeDocument(writing: Writing, files: OpenFiles, paper: Paper): Promise<void> {
  const { folder, order, journal, texts } = writing;
  const words = new Map<string, ReadonlyMap<number, RecognisedPage>>();
  for (const { source } of paper.pages) {
    const { sha256 } = order.sources[source]!;
    if (!words.has(sha256)) words.set(sha256, texts.of(sha256));
  }
  const recognised = paper.pages.map((page, at): RecognisedPage => {
    const known = words.get(order.sources[page.source]!.sha256)?.get(page.page);
    return { ...(known ?? failedPage(at + 1, page.image, page.text?.failure ?? '')), page: at + 1 };
  });
  const work = join(folder, WORK_FOLDER, `${crypto.randomUUID()}`);
  const { sha256, remark } = await writePdf(writing, files, paper, recognised, `${work}.pdf`);
  const conformance = remark === null ? 'PDF/A-2u' : null;
  const { reference } = paper.document;
  const name = `${String(paper.number).padStart(4, '0')}${reference === null ? '' : ` ${safeName(reference.replaceAll('/', '-'))}`}`;
  const read = paper.pages.map((page, at) => ({ recognised: recognised[at]!, zones: page.findings.zones ?? [] }));
  // The day the import was begun: whenever it goes on, it proposes the same.
  const proposal = proposeDocument(read, reference, officeDay(journal.at));
  const json = `${JSON.stringify({
    document: paper.number,
    reference,
    pdf: { sha256, conformance, remark },
    proposal,
    pages: paper.pages.map((page, at) => {
      const source = order.sources[page.source]!;
      const from = { file: source.file, sha256: source.sha256, page: page.page, pictureSha256: page.pictureSha256 };
      return { ...recognised[at]!, from };
    }),
  })}\n`;
  await writeFile(`${work}.json`, json, { flush: true });
  const stem = await keepUnderFreeName(folder, name, [
    { path: `${work}.pdf`, ending: '.pdf', sha256 },
    { path: `${work}.json`, ending: '.json', sha256: createHash('sha256').update(json).digest('hex') },
  ]);
  journal.add({
    kind: 'document',
    id: paper.document.id,
    name: stem,
    pdf: `${stem}.pdf`,
    json: `${stem}.json`,
    sha256,
    conformance,
    remark,
    reference,
    proposals: bestOf(proposal),
  });
}

/** Returns the file's hash, and why it is no PDF/A where it is none. */
async function writePdf(
  writing: Writing,
  files: OpenFiles,
  paper: Paper,
  recognised: readonly RecognisedPage[],
  path: string,
): Promise<{ sha256: string; remark: string | null }> {
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  const sink = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    await file.write(bytes);
  };
  try {
    await writeRendition(renditionPages(files, paper.pages, recognised), metadata(writing, paper), sink);
    await file.sync();
    return { sha256: hash.digest('hex'), remark: null };
  } catch (error) {
    if (!(error instanceof NoRendition)) throw error;
    const bytes = await plainPdf(files, writing.order, paper.pages, recognised);
    await file.truncate(0);
    await file.write(bytes, 0, bytes.byteLength, 0);
    await file.sync();
    return { sha256: createHash('sha256').update(bytes).digest('hex'), remark: error.message };
  } finally {
    await file.close();
  }
}

async function* renditionPages(
  files: OpenFiles,
  pages: readonly ImportedPage[],
  recognised: readonly RecognisedPage[],
): AsyncGenerator<RenditionPage> {
  for (const [at, page] of pages.entries()) {
    if (page.image === null) throw new NoRendition(`Seite ${at + 1} hat ihren eigenen Text; sie bleibt, wie sie ist.`);
    const { mediaType, image, original } = await files.picture(page, page.image);
    yield { picture: await pagePicture(image, mediaType, original), image, recognised: recognised[at]! };
    // It is written. A page of a PDF came in bytes of its own; a file that is one picture may be asked for once more.
    if (mediaType === 'application/pdf') giveBack(image.pixels.bytes);
  }
}

function metadata(
  { folder, order, journal, software }: Writing,
  { document, number, pages }: Paper,
): RenditionMetadata {
  return {
    title: document.reference === null ? `Schriftstück ${number}` : `Schriftstück ${number} zu ${document.reference}`,
    dateOfDocument: null,
    createdAt: journal.at,
    scan: {
      batch: basename(resolve(folder)),
      operator: userInfo().username,
      station: hostname(),
      software,
      profile: `Übernahme von Dateien, Trennung: ${order.split}`,
      procedure: '',
      scannedAt: journal.at,
      pageHashes: pages.map((page) => page.pictureSha256 ?? order.sources[page.source]!.sha256),
    },
  };
}

async function plainPdf(
  files: OpenFiles,
  order: ImportOrder,
  pages: readonly ImportedPage[],
  recognised: readonly RecognisedPage[],
): Promise<Uint8Array> {
  const assembler = createAssembler(files.bytesOf);
  const taken = pages.map(({ source, page }) => {
    const { sha256 } = order.sources[source]!;
    return { sha256, mediaType: files.mediaType(source), page, turn: 0 as const };
  });
  const { bytes } = await assembler.assemble(taken);
  const opened = await openSource({ name: 'schriftstueck.pdf', bytes });
  if (!opened.ok) throw new Error(opened.refusal.message);
  try {
    const { file, sha256 } = opened.source;
    return await searchablePdf(bytes, opened.source, { file, sha256, pages: [...recognised] });
  } finally {
    await opened.source.close();
  }
}

/** The sources while documents are written out of them; one lies open at a time, as pages follow each other. */
interface OpenFiles {
  picture(
    page: ImportedPage,
    geometry: NonNullable<ImportedPage['image']>,
  ): Promise<{
    mediaType: MediaType;
    image: RenditionPage['image'] & Parameters<typeof pagePicture>[0];
    original: () => Promise<Uint8Array>;
  }>;
  mediaType(source: number): MediaType;
  bytesOf(sha256: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

function openFiles({ order, journal }: Writing): OpenFiles {
  const mediaTypes = new Map(
    journal.lines.flatMap((line) => (line.kind === 'opened' ? [[line.source, line.mediaType as MediaType]] : [])),
  );
  const threads = createWarmThreads();
  let held: { source: number; bytes: Uint8Array } | undefined;
  let pdf: { source: number; opened: OpenedSource } | undefined;
  const bytes = async (source: number): Promise<Uint8Array> => {
    if (held?.source !== source) held = { source, bytes: await unchanged(order, source) };
    return held.bytes;
  };
  const openPdf = async (source: number): Promise<OpenedSource> => {
    if (pdf?.source === source) return pdf.opened;
    await pdf?.opened.close();
    pdf = undefined;
    held = undefined;
    const opened = await openSource({ path: order.sources[source]!.path }, threads);
    if (!opened.ok || opened.source.sha256 !== order.sources[source]!.sha256) throw changed(order, source);
    pdf = { source, opened: opened.source };
    return opened.source;
  };
  const mediaType = (source: number): MediaType => mediaTypes.get(source) ?? 'application/pdf';
  return {
    mediaType,
    bytesOf: (sha256) => bytes(order.sources.findIndex((source) => source.sha256 === sha256)),
    async picture(page, geometry) {
      const original = (): Promise<Uint8Array> => bytes(page.source);
      const type = mediaType(page.source);
      if (type === 'application/pdf') {
        const fetched = await (await openPdf(page.source)).page(page.page);
        if (fetched.kind === 'text')
          throw new NoRendition('Die Seite hat ihren eigenen Text; sie bleibt, wie sie ist.');
        return { mediaType: type, image: fetched.image, original };
      }
      const pixels =
        type === 'image/tiff'
          ? ({ kind: 'grey', bytes: new Uint8Array(), width: 0, height: 0 } as const)
          : ({ kind: 'encoded', bytes: await original() } as const);
      return { mediaType: type, image: { ...geometry, pixels }, original };
    },
    async close() {
      await pdf?.opened.close();
      await threads.close();
    },
  };
}

async function unchanged(order: ImportOrder, source: number): Promise<Uint8Array> {
  const { path, sha256 } = order.sources[source]!;
  const bytes = await readFile(path).catch(() => {
    throw changed(order, source);
  });
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw changed(order, source);
  return bytes;
}

/** `message` is German. */
class SourceChanged extends Error {}

const changed = (order: ImportOrder, source: number): SourceChanged =>
  new SourceChanged(`„${order.sources[source]!.file}“ fehlt oder hat sich während der Übernahme geändert.`);
