import { alphabetAt, type MrzFormat } from '#domain/mrz/mrz-format.ts';
import type { AlignedZone } from './align-zone.ts';
import { ANSWERS } from './glyph-patch.ts';
import { GLYPHS } from './glyph-strokes.ts';

/** Digits and the letters they are confused with, where every check digit tells the two apart. (It cannot tell 6 from G.) */
export const PAIRS = ['0O', '1I', '2Z', '5S', '8B'] as const;
/** A digit that is surely one should look like one by this much more than like the letter, as a natural logarithm. */
const SURE = 4;
const LETTERS_ALONE = 27;

/**
 * The answers of a zone with the maker's hand taken into account: where the network takes the zeros of dates, which can be nothing
 * else, for the letter O (or nearly), it does so in the document number too. There the letter is made less likely by as much; letters
 * known from names limit that. Only cells that a check digit guards are changed, so that a wrong guess shows.
 */
export function withoutBias(format: MrzFormat, zone: AlignedZone): Float32Array[] {
  const changed = zone.lines.map(({ answers }) => answers.slice());
  for (const pair of PAIRS) {
    const [digit, letter] = [GLYPHS.indexOf(pair[0]!), GLYPHS.indexOf(pair[1]!)];
    const digits: number[] = [];
    const letters: number[] = [];
    const open: { line: number; at: number }[] = [];
    for (const [line, { answers }] of zone.lines.entries()) {
      for (let column = 0; column < zone.columns; column += 1) {
        const allowed = alphabetAt(format, line, column);
        const at = column * ANSWERS;
        const toLetter = answers[at + letter]! - answers[at + digit]!;
        if (Math.max(answers[at + letter]!, answers[at + digit]!) < Math.log(0.3)) continue;
        if (allowed.length === LETTERS_ALONE) letters.push(toLetter);
        else if (!allowed.includes('A')) digits.push(toLetter);
        else if (isGuarded(format, line, column)) open.push({ line, at });
      }
    }
    const shift = shiftFor(digits, letters);
    for (const { line, at } of open) changed[line]![at + letter]! -= shift;
  }
  return changed;
}

function shiftFor(digits: readonly number[], letters: readonly number[]): number {
  if (digits.length === 0) return 0;
  const worstDigit = Math.max(...digits);
  const wanted = Math.max(0, worstDigit + SURE);
  // Half way between the two where both are known and lie apart.
  return letters.length === 0 ? wanted : Math.min(wanted, Math.max(0, (worstDigit + Math.min(...letters)) / 2));
}

/** Whether a check digit is counted over the cell. */
export function isGuarded({ checks }: MrzFormat, line: number, column: number): boolean {
  return checks.some(({ over }) =>
    over.some((span) => span.line === line && column >= span.start && column < span.end),
  );
}
