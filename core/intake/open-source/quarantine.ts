import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, link, mkdir, rm, stat, writeFile } from 'node:fs/promises';
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
 * everything that could lead elsewhere; an existing file is never overwritten, and the same bytes under the same name are kept
 * once. Null when there is nothing to keep (not found). A file too large to be taken is linked where the disk can do that.
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
      await keep(source, original, reason.code === 'too-large');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (await isKept(source, original)) return { original, note };
      continue;
    }
    await writeFile(note, `${reason.message}\n\nGrund: ${reason.code}\nZeitpunkt: ${new Date().toISOString()}\n`);
    return { original, note };
  }
}

async function keep(source: SourceInput, target: string, large: boolean): Promise<void> {
  if (!('path' in source)) {
    await writeFile(target, source.bytes, { flag: 'wx' }).catch((error) => withoutHalf(target, error));
    return;
  }
  const linked =
    large &&
    (await link(source.path, target).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw error;
        return false;
      },
    ));
  if (linked) return;
  await copyFile(source.path, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE).catch((error) =>
    withoutHalf(target, error),
  );
}

/** A full disk leaves half a copy, which nobody could tell from the file. */
async function withoutHalf(target: string, error: NodeJS.ErrnoException): Promise<never> {
  if (error.code !== 'EEXIST') await rm(target, { force: true });
  throw error;
}

async function isKept(source: SourceInput, kept: string): Promise<boolean> {
  const [size, keptSize] = [await sizeOf(source), (await stat(kept)).size];
  if (size !== keptSize) return false;
  const hash =
    'path' in source ? await hashOfFile(source.path) : createHash('sha256').update(source.bytes).digest('hex');
  return hash === (await hashOfFile(kept));
}

const sizeOf = async (source: SourceInput): Promise<number> =>
  'path' in source ? (await stat(source.path)).size : source.bytes.byteLength;

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** A file name that every file system takes and that stays in its folder: no path, no reserved characters, not hidden. */
export function safeName(name: string): string {
  const plain = shownName(name)
    .replace(/[<>:"|?*…]/g, '_')
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '_');
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
}
