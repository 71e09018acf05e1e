import { parentPort } from 'node:worker_threads';
import { createAssembler } from './assemble-original.ts';
import type { FromAssembler, ToAssembler } from './protocol.ts';

/** Entry of the thread that makes originals out of pages: parsing and packing large files must not hold up the core. */
const port = parentPort;
if (port === null) throw new Error('assemble-worker.ts runs as a worker thread only');

const wanted = new Map<string, (bytes: Uint8Array) => void>();
const assembler = createAssembler((sha256) => {
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  wanted.set(sha256, resolve);
  tell({ kind: 'wanted', sha256 });
  return promise;
});

port.on('message', (message: ToAssembler) => {
  if (message.kind === 'source') {
    wanted.get(message.sha256)?.(message.bytes);
    wanted.delete(message.sha256);
    return;
  }
  answerTo(message).then(
    (made) => tell({ kind: 'assembled', ...made }),
    (error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answerTo({ kind, pages }: Exclude<ToAssembler, { kind: 'source' }>) {
  if (kind === 'assemble') return assembler.assemble(pages);
  return { bytes: new Uint8Array(), pictures: await assembler.pictures(pages) };
}

function tell(message: FromAssembler): void {
  port?.postMessage(message);
}
