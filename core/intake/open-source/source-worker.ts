import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { detectType, type SourceType, typeOfName } from './detect-type.ts';
import type { OpenedDocument } from './opened-document.ts';
import { Refused } from './refusal.ts';
import type { SourceAnswer, SourceRequest } from './source-protocol.ts';

/** Entry of the thread that opens incoming files, one at a time. Whatever a file does to its parsers happens here. */
const port = parentPort;
if (port === null) throw new Error('source-worker.ts runs as a worker thread only');
sharp.concurrency(1);
sharp.cache(false);

let document: OpenedDocument | null = null;

port.on('message', async (request: SourceRequest) => {
  const answer = await answerTo(request).catch(
    (error: unknown): SourceAnswer =>
      error instanceof Refused
        ? { kind: 'refused', code: error.code, detail: error.detail }
        : { kind: 'refused', code: 'damaged', detail: error instanceof Error ? error.message : String(error) },
  );
  port.postMessage(answer, transferable(answer));
});

async function answerTo(request: SourceRequest): Promise<SourceAnswer> {
  if (request.kind === 'load') {
    await parserOf(request.type);
    return { kind: 'loaded' };
  }
  if (request.kind === 'practise') {
    await practise();
    return { kind: 'loaded' };
  }
  if (request.kind === 'page') {
    if (document === null) throw new Error('no document is open');
    return { kind: 'page', page: await document.page(request.page) };
  }
  if (request.kind === 'close') {
    await document?.close();
    document = null;
    return { kind: 'closed' };
  }
  const bytes = request.path === null ? Buffer.from(request.bytes) : await readFile(request.path);
  const detected = detectType(bytes);
  if (!detected.known) throw new Refused('unsupported', detected.looksLike);
  const open = await parserOf(detected.type);
  document = await open(bytes);
  const promised = typeOfName(request.name);
  return {
    kind: 'opened',
    type: detected.type,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    pageCount: document.pageCount,
    notes: promised !== null && promised !== detected.type ? ['wrong-name', ...document.notes] : document.notes,
  };
}

async function practise(): Promise<void> {
  const { practiceJpeg, practicePdf } = await import('./practice-sheet.ts');
  for (const [type, bytes] of [['pdf', await practicePdf()] as const, ['jpeg', await practiceJpeg()] as const]) {
    const sheet = await (await parserOf(type))(bytes);
    await sheet.page(1);
    await sheet.close();
  }
}

/** What reads PDFs takes a third of a second to load; a photo does not wait for it. */
async function parserOf(type: SourceType): Promise<(bytes: Buffer) => Promise<OpenedDocument>> {
  if (type === 'pdf') return (await import('./pdf-source.ts')).openPdf;
  const { openImage } = await import('./image-source.ts');
  return (bytes) => openImage(bytes, type);
}

/** Decoded pages change hands without being copied; the bytes of an image file are still needed here. */
function transferable(answer: SourceAnswer): ArrayBuffer[] {
  if (answer.kind !== 'page' || answer.page.kind !== 'image') return [];
  const { pixels } = answer.page.image;
  const { buffer } = pixels.bytes;
  const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === pixels.bytes.byteLength;
  return pixels.kind === 'grey' && isAlone ? [buffer] : [];
}
