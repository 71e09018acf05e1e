import { readFile } from 'node:fs/promises';
import TesseractCore from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { type GreyPicture, toPgm } from './grey-picture.ts';

/** Tesseract with the model `delat`, loaded once for each thread. */
export interface Engine {
  /** Reads a picture of about `dpi` dots per inch and gives Tesseract's table of words (TSV). Blocks the thread until done. */
  read(picture: GreyPicture, dpi: number): string;
}

/**
 * Loads core and model from the installed files; no address of a network is known here at all.
 *
 * The core is driven directly and not through tesseract.js: its own worker thread would be a second one for each page, its
 * `terminate` leaves promises open for ever, and it picks the relaxed-SIMD core, which is no faster here. Page segmentation 3
 * (automatic) must be set, the library's default is 6.
 */
export async function loadEngine(model: URL): Promise<Engine> {
  // Tesseract counts diacritics and guesses resolutions aloud; what matters comes back as results.
  const silent = (): void => undefined;
  const core = await TesseractCore({ TesseractProgress: silent, print: silent, printErr: silent });
  core.FS.writeFile('./delat.traineddata', await readFile(model));
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'delat', 1) !== 0) throw new Error(`Tesseract refused the model ${model.href}`);
  api.SetVariable('tessedit_pageseg_mode', '3');
  return {
    read(picture, dpi) {
      api.SetVariable('user_defined_dpi', String(Math.round(dpi)));
      core.FS.writeFile('/input', toPgm(picture));
      if (api.SetImageFile(1, 0) === 1) throw new Error('Tesseract refused the grey picture');
      api.Recognize(null);
      return api.GetTSVText();
    },
  };
}
