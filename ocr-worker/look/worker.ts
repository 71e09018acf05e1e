import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { giveBack } from '../give-back.ts';
import { UnreadableImage } from '../prepare-image.ts';
import { stepBack, type ThreadStart } from '../step-back.ts';
import { lookAtPage } from './look-at-page.ts';
import type { FromLookWorker, ToLookWorker } from './protocol.ts';
import { prepareCodeReader } from './read-codes.ts';

/** Entry of the looking thread: one page comes in, what can be seen on it goes out. */
const port = parentPort;
if (port === null) throw new Error('ocr-worker/look/worker.ts runs as a worker thread only');

if ((workerData as ThreadStart).behind) stepBack('looking');
sharp.concurrency(1);
sharp.cache(false);
const ready = prepareCodeReader();
/** Its network is loaded with the first passport, not with the first page. */
const zoneFinder = () => import('./find-zones.ts');
const answer = (message: FromLookWorker): void => port.postMessage(message);

port.on('message', async (order: ToLookWorker) => {
  await ready;
  try {
    if (order.kind === 'look') answer({ kind: 'seen', look: await lookAtPage(order.page, order.wanted) });
    else answer({ kind: 'zones', zones: await (await zoneFinder()).findZones(order.page) });
  } catch (error) {
    if (!(error instanceof UnreadableImage)) throw error;
    answer({ kind: 'unreadable', reason: error.message });
  } finally {
    giveBack(order.page.pixels.bytes);
  }
});
