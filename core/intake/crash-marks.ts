import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which items lie open before the parsers. A crash in native code (PDFium, libvips, the OCR core) takes the whole program down,
 * so the mark is on the disk before a file meets a parser and goes when it is done; what is still marked at the next start was open
 * when the program ended.
 */
export interface CrashMarks {
  /** Items still marked from the run before, with how often the program ended while they were open alone. */
  left(): Map<string, number>;
  /** `ends`: what `left` would tell if the program ended now. */
  open(id: string, ends: number): void;
  done(id: string): void;
}

/** An item that was open alone this often when the program ended is not opened again. Twice may have been a person's doing. */
export const ENDS_TOO_OFTEN = 3;

export function createCrashMarks(folder: string): CrashMarks {
  const mark = (id: string): string => join(folder, id);
  return {
    left() {
      mkdirSync(folder, { recursive: true });
      return new Map(readdirSync(folder).map((id) => [id, Number(readFileSync(mark(id), 'utf8')) || 0]));
    },
    open(id, ends) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(mark(id), String(ends), { flush: true });
    },
    done: (id) => rmSync(mark(id), { force: true }),
  };
}
