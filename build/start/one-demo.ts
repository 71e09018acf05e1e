import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Claims a demo folder for this process until it ends, however it ends; false when another running demo has it. A socket is
 * held and not a file with a process number, because numbers are given again after a crash.
 */
export async function claimDemo(folder: string): Promise<boolean> {
  const address = addressOf(folder);
  if (await isAnswered(address)) return false;
  // What a killed process left behind answers nobody and stands in the way.
  if (process.platform !== 'win32') rmSync(address, { force: true });
  return new Promise((resolve) => {
    const server = createServer((visitor) => visitor.end());
    server.once('error', () => resolve(false));
    server.listen(address, () => resolve(true));
    server.unref();
  });
}

/** In the folder for temporary files: a socket's path may have about a hundred characters only. */
function addressOf(folder: string): string {
  const name = `laufmappe-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const visitor = connect(address);
    visitor.once('connect', () => {
      visitor.destroy();
      resolve(true);
    });
    visitor.once('error', () => resolve(false));
  });
}
