import { germanDay } from '#domain/time/german-day.ts';
import type { FittedWeight, WeightsFit } from '#domain/workload/fit/fit-weights.ts';

const VERDICTS: Readonly<Record<FittedWeight['verdict'], string>> = {
  changed: 'ändern',
  kept_within_interval: 'bleibt: liegt im Bereich',
  kept_too_few_weeks: 'bleibt: kommt zu selten vor',
};

/** A fit as a German text for a terminal. */
export function weightsTable(file: string, { on, from, weights, fit, residuals }: WeightsFit): string {
  const [many, one] = from === 'weeks' ? ['Wochen', 'einer Woche'] : ['Vorgänge', 'eines Vorgangs'];
  const head = ['Gewicht', 'gilt', 'geschätzt', '90 %-Bereich', 'Einheiten', many, 'Vorschlag', ''];
  const rows = weights.map((weight) => [
    weight.code,
    german(weight.old),
    weight.fitted === null ? '–' : german(weight.fitted),
    weight.interval === null ? '–' : weight.interval.map(german).join(' bis '),
    german(weight.units),
    german(weight.weeks),
    german(weight.proposed),
    VERDICTS[weight.verdict],
  ]);
  const far = residuals.filter(({ trust }) => trust < 0.5);
  return `${[
    `${file} · Gewichte vom ${germanDay(on)} · ${fit.weeks} ${many} · Minuten`,
    '',
    ...columns([head, ...rows]),
    '',
    `Erklärt (R²): ${german(fit.r2)}, mit den geltenden Gewichten ${german(fit.r2Old)}.`,
    `Übliche Abweichung ${one}: ${percent(fit.typicalError)}, mit den geltenden Gewichten ${percent(fit.typicalErrorOld)}.`,
    ...(far.length === 0 ? [] : ['', `Weit daneben und deshalb weniger gezählt: ${far.length}`]),
    ...far.map(
      ({ minutes, expected, ...row }) =>
        `  ${'team' in row ? `${row.team}, Woche ab ${germanDay(row.weekOf)}` : `Vorgang ${row.case + 1}`}: ${german(minutes)} Minuten, erwartet ${german(Math.round(expected))}`,
    ),
    '',
    'Ein Vorschlag: geändert wird nichts. Gewichte vereinbaren Dienststelle und Personalrat.',
  ].join('\n')}\n`;
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 || at === row.length - 1 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}

function german(value: number): string {
  return value.toLocaleString('de-DE', { maximumFractionDigits: 2 });
}

function percent(share: number): string {
  return `${(share * 100).toLocaleString('de-DE', { maximumFractionDigits: 1 })} %`;
}
