import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/**
 * The files behind paths, in a steady order; folders are walked. Hidden files and what Windows leaves behind in folders are
 * passed over, as is the folder `except`. A path that does not exist is kept, so that it can be refused by name.
 */
export async function filesIn(paths: readonly string[], except: string | null): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) files.push(...(await walk(path, except === null ? null : resolve(except))));
    else files.push(path);
  }
  return [...new Map(files.map((file) => [resolve(file), file])).values()];
}

async function walk(folder: string, except: string | null): Promise<string[]> {
  if (resolve(folder) === except) return [];
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => one.name.localeCompare(other.name, 'de', { numeric: true }))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(basename(path))) continue;
    if (entry.isDirectory()) files.push(...(await walk(path, except)));
    else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
  }
  return files;
}
