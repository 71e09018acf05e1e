import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { loadEngine } from './engine.ts';
import { giveBack } from './give-back.ts';
import { UnreadableImage } from './prepare-image.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { recognisePage } from './recognise-page.ts';
import { stepBack, type ThreadStart } from './step-back.ts';

/**
 * Entry of the OCR worker thread: one page comes in, its words go out. What it cannot survive (a trap of the WebAssembly core)
 * ends the thread; the pool sees that and starts another.
 */
const port = parentPort;
if (port === null) throw new Error('ocr-worker/worker.ts runs as a worker thread only');

/** A copy for OCR above this many pixels (A2 at 200 dpi) makes the thread "tired". */
const HUGE_COPY = 16_000_000;

if ((workerData as ThreadStart).behind) stepBack('reading');
sharp.concurrency(1);
sharp.cache(false);
const engine = await loadEngine(new URL('./model/delat.traineddata', import.meta.url));
const answer = (message: FromWorker): void => port.postMessage(message);

port.on('message', async ({ page }: ToWorker) => {
  try {
    const recognised = await recognisePage(engine, page);
    const copied = page.placed.w * page.placed.h * (200 / page.dpi) ** 2;
    answer({ kind: 'recognised', page: recognised, tired: copied > HUGE_COPY });
  } catch (error) {
    if (!(error instanceof UnreadableImage)) throw error;
    answer({ kind: 'unreadable', reason: error.message });
  } finally {
    giveBack(page.pixels.bytes);
  }
});
answer({ kind: 'ready' });
