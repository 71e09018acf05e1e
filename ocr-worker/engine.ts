import { readFile } from 'node:fs/promises';
import type { GreyPicture } from './grey-picture.ts';
import { loadCore, type TesseractCore } from './load-core.ts';

/** Tesseract with the model `delat`, loaded once for each thread. */
export interface Engine {
  /** Reads a picture of about `dpi` dots per inch and gives Tesseract's table of words (TSV). Blocks the thread until done. */
  read(picture: GreyPicture, dpi: number): string;
}

/** Loads core and model from the installed files; no address of a network is known here at all. */
export async function loadEngine(
  model: URL,
  file = new URL('./core/tesseract.wasm', import.meta.url),
): Promise<Engine> {
  const [core, bytes] = await Promise.all([loadCore(file), readFile(model)]);
  const refused = lend(core, bytes, (address) => core.core_load(address, bytes.length));
  if (refused !== 0) throw new Error(`Tesseract refused the model ${model.href}`);
  return {
    read({ width, height, pixels }, dpi) {
      const table = lend(core, pixels, (address) => core.core_read(address, width, height, Math.round(dpi)));
      if (table === 0) throw new Error('Tesseract refused the grey picture');
      return textAt(core, table);
    },
  };
}

/** Copies bytes into the core's memory for as long as `use` runs. */
function lend<T>(core: TesseractCore, bytes: Uint8Array, use: (address: number) => T): T {
  const address = core.malloc(bytes.length);
  if (address === 0) throw new Error('Tesseract has no memory left');
  new Uint8Array(core.memory.buffer).set(bytes, address);
  const result = use(address);
  core.free(address);
  return result;
}

/** The text that begins at the address and ends with a zero byte. */
function textAt(core: TesseractCore, address: number): string {
  const memory = new Uint8Array(core.memory.buffer);
  return new TextDecoder().decode(memory.subarray(address, memory.indexOf(0, address)));
}
