import { lstat, mkdir, rename } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isSameMark, markOf, type TakenFile, type TakenFiles } from '../../intake/taken-files.ts';

export const DONE_FOLDER = 'erledigt';

/** What most file systems allow for one name, in bytes. */
const NAME_BYTES = 255;

/**
 * Moves a file that is taken in to `erledigt/` under a name that is free there, and forgets that it lay here. The name is noted
 * first: after a kill it shows whether the file was moved. Throws what the file system throws; the file is still known as taken.
 */
export async function moveToDone(folder: string, name: string, taken: TakenFiles): Promise<void> {
  const done = join(folder, DONE_FOLDER);
  // Not recursive: that would hide why a folder cannot be made.
  await mkdir(done).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const free = await freeName(done, name);
  if (taken.of(name)?.movesTo !== free) taken.setMovesTo(name, free);
  await rename(join(folder, name), join(done, free));
  taken.forget(name);
}

/** Lies the very file in `erledigt/` already? Then what lies in the folder under its name came afterwards. */
export async function isMoved(folder: string, file: TakenFile): Promise<boolean> {
  if (file.movesTo === null) return false;
  const moved = await lstat(join(folder, DONE_FOLDER, file.movesTo), { bigint: true }).catch(() => null);
  return moved !== null && isSameMark(markOf(moved), file);
}

/** A kill between the move and the forgetting of it leaves a note that nobody needs. */
export async function forgetMoved(folder: string, taken: TakenFiles): Promise<void> {
  for (const name of taken.names()) {
    const file = taken.of(name);
    if (file !== undefined && (await isMoved(folder, file))) taken.forget(name);
  }
}

/** The file system is asked name by name: it alone knows whether `A.pdf` and `a.pdf` are two. */
async function freeName(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : fitting(`${number}-`, name);
    const found = await lstat(join(folder, candidate)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (found === null) return candidate;
  }
}

function fitting(prefix: string, name: string): string {
  const ending = extname(name);
  const stem = [...name.slice(0, name.length - ending.length)];
  while (stem.length > 0 && Buffer.byteLength(prefix + stem.join('') + ending) > NAME_BYTES) stem.pop();
  return prefix + stem.join('') + ending;
}
