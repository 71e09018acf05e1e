import { parentPort } from 'node:worker_threads';
import { makeRendition, type RenditionOrder } from './rendition/make-rendition.ts';

/** Entry of the thread that makes searchable PDFs: packing large pictures must not hold up the core. One at a time. */
const port = parentPort;
if (port === null) throw new Error('rendition-worker.ts runs as a worker thread only');

port.on('message', async (order: RenditionOrder) => port.postMessage(await makeRendition(order)));
