import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/**
 * The typefaces of the letters, taken from packages alone so that a machine without installed fonts draws the same page:
 * Liberation Sans (OFL, with pdf.js), Fira Sans and Noto Sans (OFL, with KERN), DejaVu (Bitstream Vera licence).
 */
export type Typeface = 'Brief Liberation' | 'Brief Fira' | 'Brief Noto' | 'Brief Serif' | 'Brief Mono' | 'Brief Schmal';

const FACES: readonly (readonly [Typeface, string, readonly string[]])[] = [
  [
    'Brief Liberation',
    'pdfjs-dist',
    ['standard_fonts/LiberationSans-Regular.ttf', 'standard_fonts/LiberationSans-Bold.ttf'],
  ],
  [
    'Brief Fira',
    '@kern-ux/native',
    ['dist/fonts/fira-sans/FiraSans-Regular.woff2', 'dist/fonts/fira-sans/FiraSans-Bold.woff2'],
  ],
  [
    'Brief Noto',
    '@kern-ux/native',
    ['dist/fonts/noto-sans/NotoSans-Regular.woff2', 'dist/fonts/noto-sans/NotoSans-Bold.woff2'],
  ],
  ['Brief Serif', 'dejavu-fonts-ttf', ['ttf/DejaVuSerifCondensed.ttf', 'ttf/DejaVuSerifCondensed-Bold.ttf']],
  ['Brief Mono', 'dejavu-fonts-ttf', ['ttf/DejaVuSansMono.ttf', 'ttf/DejaVuSansMono-Bold.ttf']],
  ['Brief Schmal', 'dejavu-fonts-ttf', ['ttf/DejaVuSansCondensed.ttf', 'ttf/DejaVuSansCondensed-Bold.ttf']],
];

let registered = false;

/** Makes the typefaces known to the canvas, once for each process. */
export function registerFonts(): void {
  if (registered) return;
  for (const [typeface, packageName, files] of FACES) {
    for (const file of files) {
      if (GlobalFonts.registerFromPath(join(packageFolder(packageName), file), typeface) === null) {
        throw new Error(`The font ${packageName}/${file} could not be loaded; run npm ci.`);
      }
    }
  }
  registered = true;
}

/** A font file that may be embedded in a PDF. */
export function liberationSansFile(): string {
  return join(packageFolder('pdfjs-dist'), 'standard_fonts/LiberationSans-Regular.ttf');
}

/** Not every package exports its package.json, so the folder is looked up where Node would look for it. */
function packageFolder(name: string): string {
  const require = createRequire(import.meta.url);
  const roots = require.resolve.paths(name) ?? [];
  for (const root of roots) {
    try {
      return dirname(require.resolve(join(root, name, 'package.json')));
    } catch {
      // Not in this node_modules: the next one up may have it.
    }
  }
  throw new Error(`The package ${name} is missing; run npm ci.`);
}
