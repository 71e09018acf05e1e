import { checkLines } from '#domain/mrz/check-lines.ts';
import type { MrzFormat } from '#domain/mrz/mrz-format.ts';
import type { MrzRead } from '#domain/mrz/mrz-reading.ts';
import { readMrzLines } from '#domain/mrz/read-mrz.ts';
import type { MrzDoubt } from './mrz-found.ts';
import { linesOf, type SpelledCell, type SpelledZone } from './spell-zone.ts';
import { isGuarded, PAIRS } from './zone-bias.ts';

export interface DecidedZone {
  lines: string[];
  reading: MrzRead;
  /** Cells in which the check digits decided for another than the likeliest character. */
  corrected: SpelledCell[];
  /** By how much the drawings speak for another character than the one taken, in the cell where they do so most; see likeness.ts. */
  dissent: number;
  /** How much less likely the next reading is with which all check digits hold, as a natural logarithm. */
  lead: number;
  /** Empty when the reading may be relied on. */
  doubts: MrzDoubt[];
}

/** The likeliest reading must lead the next valid one by this: it must be about thirty times likelier. */
const LEAST_LEAD = 3.4;
/** The check digits may overrule a character that is up to e^2.3 (ten) times likelier; never more than one. */
const MOST_CORRECTION = 2.3;
/** A character that may not stand here may look likelier than the one taken by so much; it is a stain then, or another layout. */
const MOST_STRAIN = 3;
const MOST_ALTERNATIVES = 60;
/** The drawings may speak for another character by so much; real print differs from every drawing a little. */
const MOST_DISSENT = 0.1;

interface Change {
  cell: SpelledCell;
  glyph: string;
  cost: number;
}

/**
 * Decides what a spelled zone says. The check digits may overrule one doubtful character; a reading is without doubt only when no
 * other reading that the check digits also allow comes near it, at any place, guarded by a digit or not.
 */
export function decideZone({ format, cells }: SpelledZone): DecidedZone {
  const spelled = textOf(format, cells, []);
  const singles = cells
    .flatMap((cell) => cell.choices.slice(1, 4).map(({ glyph, cost }): Change => ({ cell, glyph, cost })))
    .filter(({ cost }) => cost < LEAST_LEAD + MOST_CORRECTION)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, MOST_ALTERNATIVES);
  const valid = validReadings(format, cells, singles, holds(format, spelled));
  const best = valid[0];
  const lead = best === undefined ? 0 : (valid[1]?.cost ?? LEAST_LEAD + MOST_CORRECTION) - best.cost;
  const isDecided = best !== undefined && best.changes.length <= 1 && best.cost <= MOST_CORRECTION;
  const changes = isDecided ? best.changes : [];
  const lines = textOf(format, cells, changes);
  const reading = readMrzLines(lines)!;
  const dissent = Math.max(...cells.map((cell) => dissentIn(format, cell, lines[cell.line]!.charAt(cell.column))));
  return {
    lines,
    reading,
    corrected: changes.map(({ cell }) => cell),
    lead,
    dissent,
    doubts: doubtsOf(reading, format, cells, { isDecided, lead, dissent }),
  };
}

interface ValidReading {
  changes: Change[];
  cost: number;
}

/** The readings whose check digits hold, with up to two changes, the likeliest first; two are enough. */
function validReadings(
  format: MrzFormat,
  cells: readonly SpelledCell[],
  singles: readonly Change[],
  unchangedHolds: boolean,
): ValidReading[] {
  const found: ValidReading[] = unchangedHolds ? [{ changes: [], cost: 0 }] : [];
  const tries: ValidReading[] = singles.map((change) => ({ changes: [change], cost: change.cost }));
  for (const [at, one] of singles.entries()) {
    for (const other of singles.slice(at + 1)) {
      const cost = one.cost + other.cost;
      if (cost > LEAST_LEAD + MOST_CORRECTION) break;
      if (one.cell !== other.cell) tries.push({ changes: [one, other], cost });
    }
  }
  tries.sort((one, other) => one.cost - other.cost);
  for (const each of tries) {
    if (found.length >= 2) break;
    if (holds(format, textOf(format, cells, each.changes))) found.push(each);
  }
  return found;
}

function textOf(format: MrzFormat, cells: readonly SpelledCell[], changes: readonly Change[]): string[] {
  const lines = linesOf(format, cells);
  for (const { cell, glyph } of changes) {
    const text = lines[cell.line]!;
    lines[cell.line] = text.slice(0, cell.column) + glyph + text.slice(cell.column + 1);
  }
  return lines;
}

const holds = (format: MrzFormat, lines: readonly string[]): boolean =>
  checkLines(format, lines).every(({ state }) => state !== 'invalid');

function doubtsOf(
  reading: MrzRead,
  format: MrzFormat,
  cells: readonly SpelledCell[],
  { isDecided, lead, dissent }: { isDecided: boolean; lead: number; dissent: number },
): MrzDoubt[] {
  const doubts: MrzDoubt[] = [];
  if (!isDecided || !reading.checksHold || reading.format !== format.name) doubts.push('check-digits');
  const isUnclear =
    hasUnguardedDouble(format, cells) ||
    lead < LEAST_LEAD ||
    dissent > MOST_DISSENT ||
    cells.some(({ strain }) => strain > MOST_STRAIN);
  if (isUnclear) doubts.push('unclear-characters');
  const codes = new Set(reading.warnings.map(({ code }) => code));
  if (codes.has('unknown-state') || codes.has('document-code')) doubts.push('unknown-state');
  if (codes.has('impossible-date')) doubts.push('impossible-date');
  if (!namesAreWellFormed(reading)) doubts.push('names');
  return doubts;
}

/**
 * In the optional part of visas letters and digits may both stand and no check digit guards them. A letter that a maker's digit may
 * look like is not believed there, however sure the network is.
 */
function hasUnguardedDouble(format: MrzFormat, cells: readonly SpelledCell[]): boolean {
  return cells.some(
    ({ line, column, choices }) =>
      LIKE_DIGITS.includes(choices[0]!.glyph) &&
      choices.some(({ glyph }) => glyph === '0') &&
      !isGuarded(format, line, column),
  );
}

const LIKE_DIGITS = 'OQDIZSBG';

/** Where a check digit tells a digit from its double letter, it does so better than a drawing. */
function dissentIn(format: MrzFormat, { choices, line, column }: SpelledCell, taken: string): number {
  const guarded = isGuarded(format, line, column);
  const double = guarded ? PAIRS.find((pair) => pair.includes(taken))?.replace(taken, '') : undefined;
  const likeness = choices.find(({ glyph }) => glyph === taken)!.likeness;
  const rivals = choices.filter(({ glyph }) => glyph !== double).map((choice) => choice.likeness);
  return Math.max(...rivals) - likeness;
}

/** Names begin with a letter, one pair of fillers at most parts them, and after the fillers at the end nothing follows. */
function namesAreWellFormed({ format, lines }: MrzRead): boolean {
  const names = format === 'TD1' ? lines[2]! : lines[0]!.slice(5);
  return /^[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*$/.test(names);
}
