import { parentPort } from 'node:worker_threads';
import type { FromLookWorker, ToLookWorker } from '#ocr-worker/look/protocol.ts';

/**
 * A looking thread that obeys the first byte of the picture: "c" crashes, "s" never answers, "u" finds the picture unreadable, anything
 * else sees as many components as the page has for its number.
 */
const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
port.on('message', ({ page }: ToLookWorker) => {
  const order = String.fromCharCode(page.pixels.bytes[0] ?? 0);
  if (order === 'c') throw new Error('memory access out of bounds');
  if (order === 's') return;
  const { width: w, height: h } = page;
  const look = { blank: false, components: page.page, skew: 0, crop: { x: 0, y: 0, w, h }, codes: [] };
  port.postMessage(
    (order === 'u' ? { kind: 'unreadable', reason: 'premature end' } : { kind: 'seen', look }) satisfies FromLookWorker,
  );
});
