import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** The Chromium of this machine, or undefined. `LAUFMAPPE_CHROMIUM` names another one. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment.LAUFMAPPE_CHROMIUM) return environment.LAUFMAPPE_CHROMIUM;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
