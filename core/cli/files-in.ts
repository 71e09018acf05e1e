import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { shownName } from '../intake/open-source/refusal.ts';
import { isNoPaper, isUnfinishedName } from '../intake/passing-names.ts';

/**
 * The files behind paths, in a steady order; folders are walked. Hidden files and what Windows leaves behind in folders are
 * passed over, as is the folder `except`. What else a folder holds that is not taken is told to `passedOver`, in German: files under
 * names for what is not finished, links to folders (they may lead round in circles), links to nothing, and what is no file. A path
 * that was named and does not exist is kept, so that it can be refused by name.
 */
export async function filesIn(
  paths: readonly string[],
  except: string | null,
  passedOver: (message: string) => void,
): Promise<string[]> {
  const files: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    if (except !== null && resolve(folder) === resolve(except)) return;
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => one.name.localeCompare(other.name, 'de', { numeric: true }))) {
      const path = join(folder, entry.name);
      if (isNoPaper(entry.name)) continue;
      if (entry.isDirectory()) await walk(path);
      else {
        const reason = await whyNot(path, entry.name);
        if (reason === null) files.push(path);
        else passedOver(`Übergangen: „${shownName(path)}“ ${reason}.`);
      }
    }
  };
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) await walk(path);
    else files.push(path);
  }
  return [...new Map(files.map((file) => [resolve(file), file])).values()];
}

async function whyNot(path: string, name: string): Promise<string | null> {
  if (isUnfinishedName(name)) return 'trägt einen vorläufigen Namen und wird vielleicht noch geschrieben';
  const found = await stat(path).catch(() => null);
  if (found === null) return 'führt ins Leere';
  if (found.isDirectory()) return 'ist eine Verknüpfung auf einen Ordner';
  return found.isFile() ? null : 'ist keine Datei';
}
