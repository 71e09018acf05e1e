import { allStateCodes } from '#domain/mrz/known-states.ts';
import { alphabetAt, formatOf, MRZ_FORMATS, type MrzFormat } from '#domain/mrz/mrz-format.ts';
import type { AlignedZone } from './align-zone.ts';
import { ANSWERS, NO_GLYPH } from './glyph-patch.ts';
import { GLYPHS } from './glyph-strokes.ts';
import { withoutBias } from './zone-bias.ts';

/**
 * What may stand in one cell: the likeliest first. `cost` is how many times less likely than the first, as a natural logarithm;
 * `likeness` the correlation with the drawn character, 0 while the zone has not been looked at closer.
 */
export interface SpelledCell {
  line: number;
  column: number;
  choices: { glyph: string; cost: number; probability: number; likeness: number }[];
  /** How much likelier a character is that may not stand here and does not look like the chosen one, as a natural logarithm. */
  strain: number;
}

export interface SpelledZone {
  format: MrzFormat;
  cells: SpelledCell[];
  /** How much worse this layout fits the cells than the characters alone would: the sum of all strains. */
  strain: number;
}

/** Characters that OCR-B itself keeps apart by little; where the alphabet forbids one, its double says the same. */
const DOUBLES = ['0OQD', '1I', '2Z', '5S', '8B', '6G'];
/** The first letters that the layouts allow. */
const FIRST_LETTERS = { TD1: 'ACI', TD2: 'ACI', TD3: 'P', MRVA: 'V', MRVB: 'VA' } as const;

const stateCodes = allStateCodes().map((code) => code.padEnd(3, '<'));

/** The zone spelled in the layout that strains its characters least and that its document code names. */
export function spellZone(zone: AlignedZone): SpelledZone {
  const layouts = Object.values(MRZ_FORMATS).filter(
    ({ lines, columns }) => lines === zone.lines.length && columns === zone.columns,
  );
  const spellings = layouts.map((format) => spellAs(format, zone)).sort((one, other) => one.strain - other.strain);
  // Cards and stickers of residence titles both may begin with A: the whole document code tells them apart.
  return spellings.find(({ format, cells }) => formatOf(linesOf(format, cells)) === format) ?? spellings[0]!;
}

/** The likeliest characters as lines. */
export function linesOf({ lines, columns }: MrzFormat, cells: readonly SpelledCell[]): string[] {
  const glyphs = cells.map(({ choices }) => choices[0]!.glyph);
  return Array.from({ length: lines }, (_, line) => glyphs.slice(line * columns, (line + 1) * columns).join(''));
}

function spellAs(format: MrzFormat, zone: AlignedZone): SpelledZone {
  const unbiased = withoutBias(format, zone);
  const cells = zone.lines.flatMap(({ likeness }, line) =>
    Array.from({ length: zone.columns }, (_, column) => {
      const isFirst = line === 0 && column === 0;
      const allowed = isFirst ? FIRST_LETTERS[format.name] : alphabetAt(format, line, column);
      return spellCell(
        line,
        column,
        unbiased[line]!.subarray(column * ANSWERS, (column + 1) * ANSWERS),
        likeness?.subarray(column * GLYPHS.length, (column + 1) * GLYPHS.length),
        allowed,
      );
    }),
  );
  // Stickers of residence titles carry a date and its check digit where visas may carry anything (annex D14 AufenthV).
  if (format === MRZ_FORMATS.MRVB && linesOf(format, cells)[0]!.startsWith('ATD<<')) {
    for (let column = 29; column < 36; column += 1) {
      const answers = unbiased[1]!.subarray(column * ANSWERS, (column + 1) * ANSWERS);
      const likeness = zone.lines[1]!.likeness?.subarray(column * GLYPHS.length, (column + 1) * GLYPHS.length);
      cells[zone.columns + column] = spellCell(1, column, answers, likeness, '0123456789');
    }
  }
  for (const { field, line, start } of format.slots) {
    if (field === 'issuingState' || field === 'nationality') {
      knownState(cells.slice(line * zone.columns + start, line * zone.columns + start + 3));
    }
  }
  return { format, cells, strain: cells.reduce((sum, { strain }) => sum + strain, 0) };
}

function spellCell(
  line: number,
  column: number,
  answers: Float32Array,
  likeness: Float32Array | undefined,
  allowed: string,
): SpelledCell {
  const sorted = [...allowed]
    .map((glyph) => ({ glyph, value: answers[GLYPHS.indexOf(glyph)]! }))
    .sort((one, other) => other.value - one.value);
  const highest = sorted[0]!;
  const total = sorted.reduce((sum, { value }) => sum + Math.exp(value - highest.value), 0);
  const choices = sorted.map(({ glyph, value }) => ({
    glyph,
    cost: highest.value - value,
    probability: Math.exp(value - highest.value) / total,
    likeness: likeness?.[GLYPHS.indexOf(glyph)] ?? 0,
  }));
  const doubles = DOUBLES.find((group) => group.includes(highest.glyph)) ?? '';
  let strain = 0;
  for (let answer = 0; answer <= NO_GLYPH; answer += 1) {
    if (answer < NO_GLYPH && doubles.includes(GLYPHS[answer]!)) continue;
    strain = Math.max(strain, answers[answer]! - highest.value);
  }
  return { line, column, choices, strain };
}

/** Puts the letters of the likeliest known state first; all letters keep their probabilities, so the cost of doing so shows. */
function knownState(cells: readonly SpelledCell[]): void {
  const costOf = (code: string): number =>
    cells.reduce((sum, { choices }, at) => sum + choices.find(({ glyph }) => glyph === code[at])!.cost, 0);
  const ranked = stateCodes.map((code) => ({ code, cost: costOf(code) })).sort((one, other) => one.cost - other.cost);
  const [best, second] = ranked as [(typeof ranked)[number], (typeof ranked)[number]];
  if (best.cost > STATE_COST) return;
  for (const [at, cell] of cells.entries()) {
    const chosen = cell.choices.find(({ glyph }) => glyph === best.code[at])!;
    cell.strain += chosen.cost;
    const others = cell.choices.filter((choice) => choice !== chosen);
    // Another letter here would mean another state: what tells them apart is the next likely state as a whole.
    const gap = second.cost - best.cost;
    cell.choices = [
      { ...chosen, cost: 0 },
      ...others.map((choice) => ({ ...choice, cost: Math.max(choice.cost, gap) })),
    ];
  }
}

/** Letters are not bent into a known state's code against clearer ones. */
const STATE_COST = 2.5;
