import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A really small file system that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves no room, or so many bytes. */
  fill(leaving?: number): void;
  free(): void;
  close(): void;
}

/** Why there is no small disk to be had here; undefined when there is one. */
export const noSmallDisk = ((): string | undefined => {
  if (process.platform !== 'linux') return 'only on Linux';
  try {
    openSmallDisk(1).close();
    return undefined;
  } catch {
    return 'mounting a tmpfs is not allowed here';
  }
})();

export function openSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill(leaving = 0) {
      const file = openSync(ballast, 'a');
      for (let size = 1024 * 1024; size >= 1; ) {
        try {
          writeSync(file, Buffer.alloc(size, 1));
        } catch {
          size = size === 1 ? 0 : Math.floor(size / 4);
        }
      }
      closeSync(file);
      truncateSync(ballast, Math.max(0, statSync(ballast).size - leaving));
    },
    free: () => rmSync(ballast, { force: true }),
    close() {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
