import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What pdf.js asks for while drawing: character maps, the 14 standard fonts, colour profiles, image decoders. */
const FOLDERS = ['cmaps', 'standard_fonts', 'iccs', 'wasm'];

/** Serves pdf.js's data files from our own origin under `/pdfjs/`, in the build and in the development server. */
export function pdfAssets(): Plugin {
  return {
    name: 'laufmappe:pdf-assets',
    generateBundle() {
      for (const folder of FOLDERS) {
        for (const file of readdirSync(sourceOf(folder))) {
          const source = readFileSync(`${sourceOf(folder)}/${file}`);
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${file}`, source });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const [, folder = '', file = ''] = (request.url ?? '').split('/');
        if (!FOLDERS.includes(folder) || !readdirSync(sourceOf(folder)).includes(file)) return next();
        response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
        response.end(readFileSync(`${sourceOf(folder)}/${file}`));
      });
    },
  };
}

function sourceOf(folder: string): string {
  return fileURLToPath(new URL(`../node_modules/pdfjs-dist/${folder}`, import.meta.url));
}
