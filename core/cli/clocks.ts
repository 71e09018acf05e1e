import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Assessment, assessFacts } from '#domain/assessment/assess-facts.ts';
import type { FactRefusal } from '#domain/facts/fact-refusal.ts';
import { FactLand } from '#domain/facts/fact-values.ts';
import { LAND_NAMES, type Land } from '#domain/law/land.ts';
import { LocalDate, officeDay } from '#domain/time/local-date.ts';
import { clocksTable } from './clocks-table.ts';
import { type FileRefusal, readJsonFile } from './json-file.ts';

export const CLOCKS_USAGE = `Aufruf: laufmappe clocks DATEIEN… [--today JJJJ-MM-TT] [--land CODE] [--json]

  DATEIEN   JSON-Dateien mit den Angaben eines Vorgangs; - liest die Standardeingabe
  --today   Stichtag (Vorgabe: „today“ der Datei, sonst der heutige Tag in Europe/Berlin)
  --land    Land der Behörde für die Feiertage (Vorgabe: „land“ der Datei, sonst BW)
  --json    Ausgabe als JSON: ein Objekt bei einer Datei, eine Liste bei mehreren

Die Felder stehen in docs/spec/clocks.md.
Ende mit 0: berechnet, 1: mindestens eine Datei wurde abgelehnt, 2: falscher Aufruf.`;

/** What is printed for one file with `--json`. */
export type ClocksOutput =
  | ({ readonly file: string } & Assessment)
  | { readonly file: string; readonly refused: readonly FactRefusal[] };

interface Order {
  readonly paths: readonly string[];
  /** Given on the command line, these two prevail over the file. */
  readonly today: LocalDate | undefined;
  readonly land: Land | undefined;
  readonly json: boolean;
}

/**
 * `laufmappe clocks`: facts of cases in, routes and clocks out. A refused file never stops the others. Returns the exit code:
 * 0 done, 1 a file was refused, 2 wrong usage.
 */
export async function clocksCommand(args: string[]): Promise<number> {
  const order = readArguments(args);
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n\n${CLOCKS_USAGE}\n`);
    return 2;
  }
  const outputs: ClocksOutput[] = [];
  for (const path of order.paths) outputs.push(await assessFile(path, order));
  for (const output of outputs) if ('refused' in output) reportRefused(output.file, output.refused);
  if (order.json) process.stdout.write(`${JSON.stringify(outputs.length === 1 ? outputs[0] : outputs, null, 2)}\n`);
  else for (const output of outputs) if (!('refused' in output)) process.stdout.write(clocksTable(output.file, output));
  return outputs.some((output) => 'refused' in output) ? 1 : 0;
}

function readArguments(args: string[]): Order | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = error instanceof Error ? error.message.match(/'(--?[^' ]*)/)?.[1] : undefined;
    return `Unbekannte oder unvollständige Angabe${option === undefined ? '' : `: ${option}`}`;
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return 'Es ist keine Datei angegeben.';
  if (positionals.filter((path) => path === '-').length > 1)
    return 'Die Standardeingabe kann nur einmal gelesen werden.';
  const today = LocalDate.optional().safeParse(values.today);
  if (!today.success) return `--today ${values.today}: kein Tag, den es gibt (JJJJ-MM-TT).`;
  const land = FactLand.optional().safeParse(values.land);
  if (!land.success) return `--land ${values.land}: unbekanntes Land. Möglich: ${Object.keys(LAND_NAMES).join(', ')}.`;
  return { paths: positionals, today: today.data, land: land.data, json: values.json };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { today: { type: 'string' }, land: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
}

async function assessFile(path: string, { today, land }: Order): Promise<ClocksOutput> {
  const file = path === '-' ? '-' : basename(path);
  const read = await readJsonFile(path);
  if ('refused' in read) return { file, refused: read.refused.map(asFact) };
  const { json } = read;
  const prevailing = { ...(today === undefined ? {} : { today }), ...(land === undefined ? {} : { land }) };
  const asked = typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json, ...prevailing } : json;
  const result = assessFacts(asked, { today: officeDay(new Date().toISOString()) });
  return result.ok ? { file, ...result.assessment } : { file, refused: result.refusals };
}

/** What is wrong with the file as a whole has no field; a field that has something wrong here stands twice. */
function asFact({ field, message, remedy }: FileRefusal): FactRefusal {
  return { field, code: field === '' ? 'not_an_object' : 'contradiction', message, remedy };
}

function reportRefused(file: string, refusals: readonly FactRefusal[]): void {
  for (const { field, message, remedy } of refusals) {
    process.stderr.write(`Abgelehnt: ${file}${field === '' ? '' : `, Feld ${field}`}: ${message} ${remedy}\n`);
  }
}
