import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Watches the folder a network scanner writes into. A file is taken once its size and time have stood still for two looks, so
 * that one still being written is waited for; once its bytes are stored it moves to `erledigt/` and never overwrites another.
 * Looking every few seconds instead of listening: network shares do not tell of changes.
 */
export function watchHotFolder(options: {
  folder: string;
  take(file: { name: string; body: AsyncIterable<Uint8Array> }): Promise<unknown>;
  everyMs?: number;
  /** Hears why a file was not taken; it stays where it is and is tried again. */
  onFailed?(error: unknown): void;
}): { stop(): Promise<void> } {
  const { folder, take, everyMs = 1500 } = options;
  const seen = new Map<string, string>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    await mkdir(join(folder, 'erledigt'), { recursive: true });
    const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
    for (const { name } of names) {
      if (stopped || name.startsWith('.')) continue;
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      const mark = `${size}/${mtimeMs}`;
      if (seen.get(name) !== mark) {
        seen.set(name, mark);
        continue;
      }
      await take({ name, body: createReadStream(path) });
      await rename(path, await freeName(join(folder, 'erledigt'), name));
      seen.delete(name);
    }
  };
  const again = (): void => {
    looking = look()
      .catch((error: unknown) => {
        options.onFailed?.(error);
        console.error('hot folder:', error instanceof Error ? error.message : error);
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(again, everyMs);
      });
  };
  again();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

async function freeName(folder: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  if (!taken.has(name)) return join(folder, name);
  for (let number = 2; ; number += 1) {
    const candidate = `${number}-${name}`;
    if (!taken.has(candidate)) return join(folder, candidate);
  }
}
