import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const distOfPackage = fileURLToPath(new URL('../../node_modules/electron/dist', import.meta.url));

const binaryName: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * Electron's binary when it is already here, or undefined. Looks only: importing the package `electron` would download it.
 * `ELECTRON_OVERRIDE_DIST_PATH` names another folder to look in.
 */
export function findElectron(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = environment.ELECTRON_OVERRIDE_DIST_PATH || distOfPackage;
  const binary = join(folder, binaryName[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : undefined;
}
