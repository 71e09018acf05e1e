import { readFile } from 'node:fs/promises';

/** The functions of build/tesseract-core/core.cpp; texts and pictures are addresses in `memory`. */
export interface TesseractCore {
  memory: WebAssembly.Memory;
  malloc(size: number): number;
  free(address: number): void;
  core_load(model: number, size: number): number;
  core_read(pixels: number, width: number, height: number, dpi: number): number;
}

/** Answers of WASI and of Linux for a file that is not there. */
const BAD_FILE = 8;
const NO_ENTRY = -44;

/**
 * Loads Tesseract compiled to WebAssembly and gives its functions. What it imports of a system is answered here: there are no
 * files, no environment and nobody who listens to its messages. Node compiles the same bytes once for all threads.
 */
export async function loadCore(file: URL): Promise<TesseractCore> {
  const bytes = await readFile(file);
  let exports: (TesseractCore & { _initialize(): void }) | null = null;
  const view = (): DataView => new DataView(exports!.memory.buffer);
  const { instance } = await WebAssembly.instantiate(bytes, {
    wasi_snapshot_preview1: {
      proc_exit(code: number): never {
        throw new Error(`Tesseract ended with code ${code}`);
      },
      fd_write(_file: number, pieces: number, count: number, written: number): number {
        let length = 0;
        for (let piece = 0; piece < count; piece += 1) length += view().getUint32(pieces + piece * 8 + 4, true);
        view().setUint32(written, length, true);
        return 0;
      },
      fd_read: () => BAD_FILE,
      fd_seek: () => BAD_FILE,
      fd_close: () => 0,
      environ_sizes_get(count: number, size: number): number {
        view().setUint32(count, 0, true);
        view().setUint32(size, 0, true);
        return 0;
      },
      environ_get: () => 0,
      clock_time_get(_clock: number, _precision: bigint, time: number): number {
        view().setBigUint64(time, BigInt(Math.round(performance.now() * 1e6)), true);
        return 0;
      },
    },
    env: {
      emscripten_notify_memory_growth: () => undefined,
      __syscall_getcwd: () => NO_ENTRY,
      __syscall_unlink: () => NO_ENTRY,
      __syscall_rmdir: () => NO_ENTRY,
    },
  });
  exports = instance.exports as unknown as TesseractCore & { _initialize(): void };
  exports._initialize();
  return exports;
}
