import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { SourceInput } from './open-source.ts';
import { type SourceRefusal, shownName } from './refusal.ts';

/** A file set aside: where its bytes and the note with the reason lie. */
export interface Quarantined {
  original: string;
  note: string;
}

/**
 * Keeps the original bytes of a refused file in `folder` and writes the reason into a small text file beside it. The name loses
 * everything that could lead elsewhere; an existing file is never overwritten. Null when there is nothing to keep (not found).
 * A copy of a sparse or cloned file takes no more room than the original where the file system can do that.
 */
export async function quarantine(
  folder: string,
  source: SourceInput,
  reason: SourceRefusal,
): Promise<Quarantined | null> {
  if (reason.code === 'not-found' || reason.code === 'not-a-file') return null;
  await mkdir(folder, { recursive: true });
  const wanted = safeName('path' in source ? source.path : source.name);
  const ending = extname(wanted);
  const stem = wanted.slice(0, wanted.length - ending.length);
  for (let number = 1; ; number += 1) {
    const original = join(folder, number === 1 ? wanted : `${stem} (${number})${ending}`);
    const note = `${original}.grund.txt`;
    try {
      if ('path' in source) await copyFile(source.path, original, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      else await writeFile(original, source.bytes, { flag: 'wx' });
      await writeFile(note, `${reason.message}\n\nGrund: ${reason.code}\nZeitpunkt: ${new Date().toISOString()}\n`, {
        flag: 'wx',
      });
      return { original, note };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** A file name that every file system takes and that stays in its folder: no path, no reserved characters, not hidden. */
export function safeName(name: string): string {
  const plain = shownName(name)
    .replace(/[<>:"|?*…]/g, '_')
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '_');
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
}
