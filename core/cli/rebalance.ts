import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { RebalanceOffice } from '#domain/rebalance/office.ts';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import { type OfficeRefusal, readOffice } from '#domain/rebalance/read-office.ts';
import { withoutEffect } from '#domain/rebalance/without-effect.ts';
import { SolverFailed, solveInThread } from '../rebalance/solver.ts';
import { readJsonFile } from './json-file.ts';
import { plainLine } from './plain-line.ts';
import { rebalanceTable } from './rebalance-table.ts';

export const REBALANCE_USAGE = `Aufruf: laufmappe rebalance BEHOERDE.json [--time-limit SEKUNDEN] [--json]

  BEHOERDE.json  Personen, Vorgänge, Ziel und Grenzen; - liest die Standardeingabe
  --time-limit   wie lange höchstens gerechnet wird (Vorgabe: 10)
  --json         Ausgabe als JSON

Die Felder stehen in docs/spec/rebalance.md. Nichts wird geändert: die Antwort ist ein Vorschlag.
Ende mit 0: gerechnet, 1: die Datei wurde abgelehnt oder die Berechnung ist abgebrochen, 2: falscher Aufruf.`;

interface Order {
  readonly path: string;
  readonly timeLimitSeconds: number;
  readonly json: boolean;
}

const TIME_LIMIT_SECONDS = 10;
/** So many hints are told one by one. */
const MOST_HINTS = 20;

/** `laufmappe rebalance`: an office in, a proposal out. Returns the exit code: 0 done, 1 refused or broken off, 2 wrong usage. */
export async function rebalanceCommand(args: string[]): Promise<number> {
  const order = readArguments(args);
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n\n${REBALANCE_USAGE}\n`);
    return 2;
  }
  const file = order.path === '-' ? '-' : basename(order.path);
  const office = await officeIn(order.path);
  if ('refused' in office) {
    for (const { field, message, remedy } of office.refused) {
      process.stderr.write(
        `${plainLine(`Abgelehnt: ${file}${field === '' ? '' : `, Feld ${field}`}: ${message} ${remedy}`)}\n`,
      );
    }
    return 1;
  }
  tellWithoutEffect(file, office);
  const solution = await solved(office, order.timeLimitSeconds * 1000);
  const proposal = solution instanceof SolverFailed ? solution.best : solution;
  if (solution instanceof SolverFailed) {
    const what = proposal === null ? 'Abgebrochen' : 'Hinweis';
    const rest = proposal === null ? '' : ' Die Antwort ist der beste Vorschlag bis dahin.';
    process.stderr.write(`${what}: ${file}: ${solution.message}${rest}\n`);
  }
  if (proposal === null) return 1;
  process.stdout.write(
    order.json ? `${JSON.stringify({ file, ...proposal }, null, 2)}\n` : rebalanceTable(file, office, proposal),
  );
  return 0;
}

async function solved(office: RebalanceOffice, timeLimitMs: number): Promise<Proposal | SolverFailed> {
  try {
    return await solveInThread(office, { timeLimitMs });
  } catch (error) {
    if (error instanceof SolverFailed) return error;
    throw error;
  }
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
  const [path, ...more] = positionals;
  if (path === undefined) return 'Es ist keine Datei angegeben.';
  if (more.length > 0) return 'Es kann nur eine Datei auf einmal gerechnet werden.';
  const seconds = Number(values['time-limit'] ?? TIME_LIMIT_SECONDS);
  if (!(seconds > 0 && seconds <= 3600)) {
    return `--time-limit ${values['time-limit']}: eine Zahl von Sekunden über 0, höchstens 3600.`;
  }
  return { path, timeLimitSeconds: seconds, json: values.json };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { 'time-limit': { type: 'string' }, json: { type: 'boolean', default: false } },
  });
}

async function officeIn(path: string): Promise<RebalanceOffice | { readonly refused: readonly OfficeRefusal[] }> {
  const read = await readJsonFile(path);
  if ('refused' in read) return read;
  const reading = readOffice(read.json);
  return reading.ok ? reading.office : { refused: reading.refusals };
}

/** Names that lead nowhere, on standard error: the answer stands, but nobody is bound by them. */
function tellWithoutEffect(file: string, office: RebalanceOffice): void {
  const told = withoutEffect(office);
  for (const { field, message } of told.slice(0, MOST_HINTS)) {
    process.stderr.write(`Hinweis: ${file}, Feld ${field}: ${message}\n`);
  }
  if (told.length > MOST_HINTS) {
    process.stderr.write(`Hinweis: ${file}: ${told.length - MOST_HINTS} weitere Angaben bewirken nichts.\n`);
  }
}
