import type { BenchResult } from './bench.ts';

/** The figures of a bench as lines for a person, columns aligned. */
export function benchTable(bench: string, machine: { cores: number; node: string }, results: BenchResult[]): string {
  const rows = [
    ['Größe', 'gemessen', 'gefordert', '', 'Vergleich'],
    ...results.map(({ name, value, unit, bar, ok, reference }) => [
      name,
      `${figure(value)} ${unit}`,
      bar === null ? '–' : `${figure(bar)} ${unit}`,
      ok ? (bar === null ? '' : '✓') : '✗ verfehlt',
      reference === undefined ? '' : `${reference.name}: ${figure(reference.value)} ${unit}`,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('   ')
      .trimEnd(),
  );
  return [`Bench ${bench} (${machine.cores} Kerne, Node ${machine.node})`, ...lines].join('\n');
}

/** Three significant figures, German. */
function figure(value: number): string {
  return value.toLocaleString('de-DE', {
    maximumSignificantDigits: Math.abs(value) >= 100 ? 6 : 3,
    maximumFractionDigits: 3,
  });
}
