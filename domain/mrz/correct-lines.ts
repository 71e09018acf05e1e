import { alphabetAt, type MrzFormat } from './mrz-format.ts';
import type { MrzCorrection } from './mrz-reading.ts';

const LETTER_OF: Record<string, string> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '6': 'G', '8': 'B' };
const DIGIT_OF: Record<string, string> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' };

/** Puts the usual double for each character that cannot stand where it stands; characters without a double stay. */
export function correctLines(
  format: MrzFormat,
  given: readonly string[],
): { lines: string[]; corrections: MrzCorrection[] } {
  const corrections: MrzCorrection[] = [];
  const lines = given.map((text, line) =>
    [...text]
      .map((from, column) => {
        const allowed = alphabetAt(format, line, column);
        if (allowed.includes(from)) return from;
        const to = LETTER_OF[from] ?? DIGIT_OF[from];
        if (to === undefined || !allowed.includes(to)) return from;
        corrections.push({ line, column, from, to });
        return to;
      })
      .join(''),
  );
  return { lines, corrections };
}

/** The characters that are usually taken for this one where letters and digits may both stand. */
export function doublesOf(character: string): string[] {
  return [LETTER_OF[character], DIGIT_OF[character]].filter((each) => each !== undefined);
}
