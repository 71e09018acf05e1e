/** `npm run build`, second half: Electron's main process and preload as one file each in dist/electron. */
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../setup/paths.mjs';

const outDir = join(projectRoot, 'dist', 'electron');

await bundle('electron/main.ts', 'main.mjs', 'es');
// A sandboxed preload can only be CommonJS.
await bundle('electron/preload.ts', 'preload.cjs', 'cjs');

async function bundle(entry: string, file: string, format: 'es' | 'cjs'): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(projectRoot, entry),
      outDir,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: { external: ['electron', /^node:/], output: { format, entryFileNames: file } },
    },
  });
}
