import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { kernTokensOnly } from './kern-tokens-plugin.ts';
import { pdfAssets } from './pdf-assets-plugin.ts';

const DESK = 'http://127.0.0.1:5199';

/** All windows are one page with a route each (`/`, `/akte`, `/scan`). Nothing is inlined: the shells serve it under a strict policy. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: '/',
  plugins: [kernTokensOnly(), pdfAssets(), react()],
  build: {
    outDir: new URL('../dist/renderer', import.meta.url).pathname,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  server: {
    proxy: {
      '/rpc': { target: DESK, ws: true },
      '/intake': DESK,
      '/page': DESK,
      '/blob': DESK,
    },
  },
});
