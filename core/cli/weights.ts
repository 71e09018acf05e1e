import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { officeDay } from '#domain/time/local-date.ts';
import { readFitInput } from '#domain/workload/fit/fit-input.ts';
import { fitWeights } from '#domain/workload/fit/fit-weights.ts';
import { type FileRefusal, readJsonFile } from './json-file.ts';
import { weightsTable } from './weights-table.ts';

export const WEIGHTS_USAGE = `Aufruf: laufmappe weights fit DATEI.json [--json]

  DATEI.json  Wochen ganzer Teams: verfügbare Minuten und Erledigtes; - liest die Standardeingabe
  --json      Ausgabe als JSON

Schätzt aus den Wochen, wie viele Minuten ein Vorgang braucht, und stellt sie den geltenden Gewichten gegenüber.
Nichts wird geändert: die Antwort ist ein Vorschlag für die Dienstvereinbarung.
Die Felder stehen in docs/spec/weights.md.
Ende mit 0: geschätzt, 1: die Datei wurde abgelehnt, 2: falscher Aufruf.`;

/** `laufmappe weights fit`: weeks of teams in, proposed weights out. Returns the exit code: 0 done, 1 refused, 2 wrong usage. */
export async function weightsCommand(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(`${WEIGHTS_USAGE}\n`);
    return 0;
  }
  const order = readArguments(args);
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n\n${WEIGHTS_USAGE}\n`);
    return 2;
  }
  const file = order.path === '-' ? '-' : basename(order.path);
  const read = await readJsonFile(order.path);
  if ('refused' in read) return refuse(file, read.refused);
  const input = readFitInput(read.json);
  if (!input.ok) return refuse(file, input.refusals);
  const result = fitWeights(input.input, input.input.on ?? officeDay(new Date().toISOString()));
  if (!result.ok) return refuse(file, result.refusals);
  process.stdout.write(order.json ? `${JSON.stringify(result.answer, null, 2)}\n` : weightsTable(file, result.answer));
  return 0;
}

function refuse(file: string, refusals: readonly FileRefusal[]): 1 {
  for (const { field, message, remedy } of refusals) {
    process.stderr.write(`Abgelehnt: ${file}${field === '' ? '' : `, Feld ${field}`}: ${message} ${remedy}\n`);
  }
  return 1;
}

function readArguments(args: string[]): { readonly path: string; readonly json: boolean } | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = error instanceof Error ? error.message.match(/'(--?[^' ]*)/)?.[1] : undefined;
    return `Unbekannte oder unvollständige Angabe${option === undefined ? '' : `: ${option}`}`;
  }
  const [action, path, ...more] = parsed.positionals;
  if (action === undefined) return 'Es fehlt, was mit den Gewichten geschehen soll: fit.';
  if (action !== 'fit') return `Unbekannt: „${action}“. Möglich: fit.`;
  if (path === undefined) return 'Es ist keine Datei angegeben.';
  if (more.length > 0) return 'Es kann nur eine Datei auf einmal gerechnet werden.';
  return { path, json: parsed.values.json };
}

function parse(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
}
