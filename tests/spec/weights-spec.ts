import { z } from 'zod';
import { EFFORT_ROWS } from '#domain/workload/effort-rows.ts';
import { FitInput } from '#domain/workload/fit/fit-input.ts';

/** docs/spec/weights.md with its table as the program has it. */
export function renewedWeightsSpec(markdown: string): string {
  return markdown.replace(
    /<!-- generated: rows -->\n[\s\S]*?<!-- end -->/,
    `<!-- generated: rows -->\n${rowsTable()}\n<!-- end -->`,
  );
}

export function weightsInputSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(FitInput, { io: 'input' }), null, 2)}\n`;
}

function rowsTable(): string {
  const rows = EFFORT_ROWS.map(({ code, value, unit, validFrom, validTo, explanation }) => {
    const days = validFrom === null && validTo === null ? 'always' : `${validFrom ?? ''} to ${validTo ?? ''}`;
    return `| \`${code}\` | ${value} ${unit === 'percent' ? '%' : 'min'} | ${days} | ${explanation} |`;
  });
  return ['', '| Weight | Value | Holds | Why (as an officer reads it) |', '|---|---|---|---|', ...rows, ''].join('\n');
}
