import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { officeDay } from '#domain/time/local-date.ts';
import { readFitInput } from '#domain/workload/fit/fit-input.ts';
import { fitWeights } from '#domain/workload/fit/fit-weights.ts';
import { type FileRefusal, readJsonFile } from './json-file.ts';
import { readText } from './json-text.ts';
import { plainLine } from './plain-line.ts';
import { readStudyCsv } from './study-csv.ts';
import { weightsTable } from './weights-table.ts';

export const WEIGHTS_USAGE = `Aufruf: laufmappe weights fit DATEI.json [--json]
        laufmappe weights study TABELLE.csv --people ZAHL

  DATEI.json   Wochen ganzer Teams (verfügbare Minuten und Erledigtes) oder eine Zeitaufschreibung; - liest die Standardeingabe
  --json       Ausgabe als JSON
  TABELLE.csv  Zeitaufschreibung, je Zeile ein abgeschlossener Vorgang; - liest die Standardeingabe
  --people     wie viele Personen aufgeschrieben haben

fit schätzt, wie viele Minuten ein Vorgang braucht, und stellt sie den geltenden Gewichten gegenüber.
study macht aus der Tabelle die Datei für fit (Standardausgabe): laufmappe weights study T.csv --people 8 | laufmappe weights fit -
Nichts wird geändert: die Antwort ist ein Vorschlag für die Dienstvereinbarung.
Die Felder stehen in docs/spec/weights.md.
Ende mit 0: erledigt, 1: die Datei wurde abgelehnt, 2: falscher Aufruf.`;

/** `laufmappe weights`: `fit` takes weeks or a study and proposes weights, `study` makes its input of a table. Returns the exit code: 0 done, 1 refused, 2 wrong usage. */
export async function weightsCommand(args: string[]): Promise<number> {
  const order = readArguments(args);
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n\n${WEIGHTS_USAGE}\n`);
    return 2;
  }
  const file = order.path === '-' ? '-' : basename(order.path);
  if (order.action === 'study') return printStudy(file, order);
  const read = await readJsonFile(order.path);
  if ('refused' in read) return refuse(file, read.refused);
  const input = readFitInput(read.json);
  if (!input.ok) return refuse(file, input.refusals);
  const result = fitWeights(input.input, input.input.on ?? officeDay(new Date().toISOString()));
  if (!result.ok) return refuse(file, result.refusals);
  process.stdout.write(order.json ? `${JSON.stringify(result.answer, null, 2)}\n` : weightsTable(file, result.answer));
  return 0;
}

async function printStudy(file: string, { path, people }: Order & { readonly action: 'study' }): Promise<number> {
  const text = await readText(path).catch(() => null);
  if (text === null) {
    return refuse(file, [
      { field: '', message: 'Die Datei lässt sich nicht lesen.', remedy: 'Pfad und Rechte prüfen.' },
    ]);
  }
  const study = readStudyCsv(text);
  if ('refused' in study) return refuse(file, study.refused);
  const input = { study: { people, cases: study.cases } };
  const read = readFitInput(input);
  if (!read.ok) return refuse(file, read.refusals);
  process.stdout.write(`${JSON.stringify(input, null, 2)}\n`);
  return 0;
}

function refuse(file: string, refusals: readonly FileRefusal[]): 1 {
  for (const { field, message, remedy } of refusals) {
    process.stderr.write(
      `${plainLine(`Abgelehnt: ${file}${field === '' ? '' : `, Feld ${field}`}: ${message} ${remedy}`)}\n`,
    );
  }
  return 1;
}

type Order =
  | { readonly action: 'fit'; readonly path: string; readonly json: boolean }
  | { readonly action: 'study'; readonly path: string; readonly people: number };

function readArguments(args: string[]): Order | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = error instanceof Error ? error.message.match(/'(--?[^' ]*)/)?.[1] : undefined;
    return `Unbekannte oder unvollständige Angabe${option === undefined ? '' : `: ${option}`}`;
  }
  const [action, path, ...more] = parsed.positionals;
  const { json, people } = parsed.values;
  if (action === undefined) return 'Es fehlt, was mit den Gewichten geschehen soll: fit oder study.';
  if (action !== 'fit' && action !== 'study') return `Unbekannt: „${action}“. Möglich: fit, study.`;
  if (path === undefined) return 'Es ist keine Datei angegeben.';
  if (more.length > 0) return 'Es kann nur eine Datei auf einmal gerechnet werden.';
  if (action === 'fit') return people === undefined ? { action, path, json } : '--people gehört zu study.';
  if (people === undefined || !/^[1-9]\d{0,5}$/.test(people)) return '--people: eine ganze Zahl von Personen über 0.';
  return { action, path, people: Number(people) };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, people: { type: 'string' } },
  });
}
