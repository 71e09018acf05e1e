import { existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from '../sha256-of-file.ts';

/** A finished file that still has a working name, and its ending in the folder. */
export interface Finished {
  readonly path: string;
  readonly ending: string;
  readonly sha256: string;
}

/**
 * Gives files that belong together the first stem that is free for all of them. A link fails where a rename would silently replace.
 * Where the very same bytes lie already, a run before this one had come so far: that stem is kept.
 */
export async function keepUnderFreeName(folder: string, stem: string, files: readonly Finished[]): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem} (${number})`;
    if (!(await isFreeOrOurs(folder, name, files))) continue;
    for (const { path, ending } of files) await give(path, join(folder, name + ending));
    return name;
  }
}

async function isFreeOrOurs(folder: string, name: string, files: readonly Finished[]): Promise<boolean> {
  for (const { ending, sha256 } of files) {
    const target = join(folder, name + ending);
    if (existsSync(target) && (await sha256OfFile(target)) !== sha256) return false;
  }
  return true;
}

async function give(path: string, target: string): Promise<void> {
  try {
    await link(path, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Some network drives know no links.
    if (code !== 'EEXIST' && !existsSync(target)) return rename(path, target);
  }
  await rm(path, { force: true });
}
