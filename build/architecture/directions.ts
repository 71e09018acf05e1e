import { posix } from 'node:path';

/** Which of our folders a folder may import (DESIGN: folders). Tests may also use what stands under tests/. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  contract: ['contract', 'domain'],
  db: ['db', 'contract', 'domain'],
  'ocr-worker': ['ocr-worker', 'contract', 'domain'],
  core: ['core', 'db', 'ocr-worker', 'contract', 'domain'],
  electron: ['electron', 'contract', 'domain'],
  renderer: ['renderer', 'contract', 'domain'],
  central: ['central', 'contract', 'domain'],
};

/** Folders whose code runs where there is no Node. */
export const runsEverywhere: readonly string[] = ['domain', 'contract', 'renderer'];

/** Our own folder that an import leads to, or undefined for a package. */
export function folderOf(importing: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0];
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(importing), specifier)).split('/')[0];
}

/** Why an import is against the direction, or undefined when it is not. */
export function wrongDirection(importing: string, specifier: string): string | undefined {
  const [from = ''] = importing.split('/');
  const allowed = mayImport[from];
  if (allowed === undefined) return undefined;
  const isTest = /\.test\.tsx?$|-for-test\.ts$/.test(importing);
  const target = folderOf(importing, specifier);
  if (target !== undefined) {
    const isFine = allowed.includes(target) || (isTest && target === 'tests') || target === 'package.json';
    return isFine ? undefined : `${from}/ may not import ${target}/`;
  }
  if (specifier === 'electron' && from !== 'electron') return 'electron is imported in electron/ alone';
  const isConfiguration = /(^|\/)(vite\.config|[a-z-]+-plugin)\.ts$/.test(importing);
  if (specifier.startsWith('node:') && runsEverywhere.includes(from) && !isTest && !isConfiguration) {
    return `${from}/ runs without Node`;
  }
  return undefined;
}
