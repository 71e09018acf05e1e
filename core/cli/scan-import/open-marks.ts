import { join } from 'node:path';
import { createCrashMarks, ENDS_TOO_OFTEN } from '../../intake/crash-marks.ts';
import { WORK_FOLDER } from './import-journal.ts';

/**
 * Which files, pages and documents an import has open. A crash in native code takes the whole program down; what lay open then is
 * opened alone by the same call the next time, and given up when it ended the program alone too often, so that one bad page never
 * keeps a folder from being finished.
 */
export interface OpenMarks {
  /** It lay open when a run before ended: nothing else may be open beside it. */
  wasOpen(id: string): boolean;
  isGivenUp(id: string): boolean;
  open(id: string): void;
  done(id: string): void;
  /** A person ended the program: nothing that lay open was the reason. */
  forget(): void;
}

export const markOfFile = (source: number): string => String(source);
export const markOfPage = (source: number, page: number): string => `${source}.${page}`;
export const markOfDocument = (number: number): string => `d${number}`;

export function createOpenMarks(folder: string): OpenMarks {
  const marks = createCrashMarks(join(folder, WORK_FOLDER, 'offen'));
  const left = marks.left();
  const open = new Set<string>();
  return {
    wasOpen: (id) => left.has(id),
    isGivenUp: (id) => (left.get(id) ?? 0) >= ENDS_TOO_OFTEN,
    open(id) {
      const ends = left.get(id);
      marks.open(id, ends === undefined ? 0 : ends + 1);
      open.add(id);
    },
    done(id) {
      marks.done(id);
      open.delete(id);
    },
    forget() {
      for (const id of open) marks.done(id);
    },
  };
}
