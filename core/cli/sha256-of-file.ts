import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const BLOCK = 256 * 1024;

/** In hex. One block of memory is used again and again: a box of paper holds gigabytes. Rejects when the file cannot be read. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafeSlow(BLOCK);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(block, 0, BLOCK);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(block.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
