import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../run-command.ts';
import { projectRoot } from '../setup/paths.mjs';

/** Where the built windows lie; the shells serve this folder. */
export const rendererFolder = join(projectRoot, 'dist', 'renderer');

const stampFile = join(projectRoot, 'dist', 'renderer.built-from');

/** Everything that goes into the windows. Tests do not. */
const sources = ['renderer/**/*', 'contract/**/*.ts', 'domain/**/*.ts', 'package-lock.json'];

/**
 * Builds the windows with vite when their sources are not those of the last build. `force` builds in any case.
 */
export async function buildRenderer({ force = false } = {}): Promise<'built' | 'unchanged' | 'failed'> {
  const fingerprint = fingerprintOfSources();
  const isCurrent =
    existsSync(join(rendererFolder, 'index.html')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === fingerprint;
  if (isCurrent && !force) return 'unchanged';
  const code = await runCommand('vite', ['build', '--config', 'renderer/vite.config.ts', '--logLevel', 'warn']);
  if (code !== 0) return 'failed';
  writeFileSync(stampFile, fingerprint);
  return 'built';
}

function fingerprintOfSources(): string {
  const files = globSync(sources, { cwd: projectRoot })
    .filter((file) => !/\.test\.tsx?$/.test(file) && statSync(join(projectRoot, file)).isFile())
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await buildRenderer({ force: true })) === 'failed' ? 1 : 0;
}
