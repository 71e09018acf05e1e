import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const binFolder = join(projectRoot, 'node_modules', '.bin');

/** Node 24 as the dependencies bring it; the machine itself may have only Node 20. */
export const node24 = join(
  projectRoot,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** @returns {boolean} */
export function hasNode24() {
  return existsSync(node24);
}

/**
 * The environment every child of a launcher gets: Node 24 and the project's tools first on the path, and nothing that
 * would make Electron or Playwright fetch a binary of their own. Compiled code is kept between starts: stripping types and
 * compiling took a third of a desk's start and half of the time to open a scan, whose thread begins anew for each file.
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment() {
  return {
    ...process.env,
    ...noForeignBinaries,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(projectRoot, 'node_modules', '.cache', 'compiled'),
    // glibc keeps a pool of memory for each thread that ever decoded a picture; with one for all an import is 100 MB smaller.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '1',
    // And pixels of a page go back to the system when they are freed: glibc would learn from the first ones to keep them.
    MALLOC_MMAP_THRESHOLD_: process.env.MALLOC_MMAP_THRESHOLD_ ?? '1048576',
    PATH: [binFolder, ...pathWithoutProjectBin()].join(delimiter),
  };
}

/**
 * For `npm ci`: node_modules is about to be removed, so nothing may run from inside it.
 * @returns {NodeJS.ProcessEnv}
 */
export function installEnvironment() {
  return { ...process.env, ...noForeignBinaries, PATH: pathWithoutProjectBin().join(delimiter) };
}

const noForeignBinaries = {
  ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
  ELECTRON_OVERRIDE_DIST_PATH:
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(projectRoot, 'node_modules', 'electron', 'dist'),
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
};

function pathWithoutProjectBin() {
  return (process.env.PATH ?? '').split(delimiter).filter((entry) => entry !== '' && entry !== binFolder);
}
