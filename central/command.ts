import { parseArgs } from 'node:util';
import { seedDatabase } from './database/seed.ts';
import { demoOffice } from './demo-office/demo-office.ts';
import { demoFiles } from './demo-office/files/demo-files.ts';
import { withPastWeeks } from './demo-office/past-weeks.ts';
import { createEnrolmentCodes, type EnrolmentCode, renewEpoch } from './engine/devices.ts';
import { sumUpTeamWeeks } from './engine/team-weeks.ts';
import { type RunningCentral, startCentral } from './start-central.ts';

export const CENTRAL_USAGE = `Aufruf: laufmappe central --data ORDNER [--port N] [--host ADRESSE] [--seed-demo ZAHL] [--json] [--verbose]

  --data ORDNER     Originale und eingebaute Datenbank
  --port N          Port (0: irgendein freier; Vorgabe 8470)
  --host ADRESSE    Adresse, auf der sie hört (Vorgabe 127.0.0.1)
  --seed-demo ZAHL  legt in einer leeren Datenbank das Demo-Amt zu dieser Zahl an
  --restored        die Datenbank wurde aus einer Sicherung eingespielt: alle Arbeitsplätze gleichen sich neu ab
  --lock-after TAGE so viele Tage ohne Verbindung sperren einen Arbeitsplatz (Vorgabe 30)
  --verbose         protokolliert jede Anfrage (Weg, Status, Dauer), nicht nur Fehler
  --json            bereit-Meldung als eine Zeile JSON

DATABASE_URL=postgres://… nimmt einen PostgreSQL-Server statt der eingebauten Datenbank.`;

/** The team whose officers are offered first: the demo's main job is theirs. */
const FIRST_TEAM = 'arbeitgeberwechsel';

interface Order {
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  readonly seed: number | undefined;
  readonly restored: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly lockAfterDays: number | undefined;
}

/** `laufmappe central`: serves until SIGTERM or SIGINT. Exit code: 0 ended in order, 1 could not start, 2 wrong usage. */
export async function centralCommand(args: string[]): Promise<number> {
  const order = readOrder(args);
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n\n${CENTRAL_USAGE}\n`);
    return 2;
  }
  const stop = stopSignal();
  let central: RunningCentral | undefined;
  try {
    central = await start(order);
    const enrolments = await prepare(central, order);
    say(order, central.url, enrolments);
    await stop;
    return 0;
  } catch (error) {
    process.stderr.write(`${problem(error, order)}\n`);
    return 1;
  } finally {
    await central?.close();
  }
}

function start(order: Order): Promise<RunningCentral> {
  const { DATABASE_URL } = process.env;
  return startCentral({
    dataFolder: order.dataFolder,
    port: order.port,
    host: order.host,
    verbose: order.verbose,
    ...(order.lockAfterDays === undefined ? {} : { lockAfterDays: order.lockAfterDays }),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
  });
}

async function prepare(central: RunningCentral, order: Order): Promise<EnrolmentCode[]> {
  const { database } = central;
  if (order.restored) await renewEpoch(database);
  if (order.seed !== undefined) {
    process.stderr.write(
      (await seedDemo(central, order.seed))
        ? `Demo-Amt ${order.seed} angelegt.\n`
        : 'Die Datenbank hat schon Personen; das Demo-Amt wurde nicht angelegt.\n',
    );
  }
  return createEnrolmentCodes(database, FIRST_TEAM);
}

/**
 * False when the database has people already. The originals come first: a document is never seen without its bytes. The sums of the teams'
 * weeks were made when central started, of nothing; they are made again now and not in an hour.
 */
async function seedDemo({ database, blobs }: RunningCentral, seed: number): Promise<boolean> {
  const isSeeded = await seedDatabase(database, async () => {
    const { rows, originals } = demoFiles(demoOffice(seed).rows, seed);
    await blobs.fill(originals);
    return withPastWeeks(rows, seed);
  });
  // No desk is enrolled yet that would have to be told.
  if (isSeeded) await sumUpTeamWeeks({ database, now: () => new Date(), onChange: () => undefined });
  return isSeeded;
}

/** The one line on standard output that says: ready. */
function say({ json }: Order, url: string, enrolments: readonly EnrolmentCode[]): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ url, enrolments })}\n`);
    return;
  }
  process.stdout.write(`Die Zentrale läuft: ${url}\n`);
  for (const { name, code } of enrolments) process.stdout.write(`  ${code}  ${name}\n`);
}

function readOrder(args: string[]): Order | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: '8470' },
        host: { type: 'string', default: '127.0.0.1' },
        'seed-demo': { type: 'string' },
        restored: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        'lock-after': { type: 'string' },
      },
    });
    const { data, host, restored, json, verbose } = values;
    const lockAfter = values['lock-after'];
    const seed = values['seed-demo'];
    if (!data) return 'Es fehlt --data ORDNER.';
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) return '--port will eine Zahl von 0 bis 65535.';
    if (seed !== undefined && !/^\d{1,9}$/.test(seed)) return '--seed-demo will eine ganze Zahl ab 0.';
    if (lockAfter !== undefined && !/^[1-9]\d{0,3}$/.test(lockAfter))
      return '--lock-after will eine Zahl von Tagen ab 1.';
    return {
      dataFolder: data,
      port: Number(values.port),
      host,
      seed: seed === undefined ? undefined : Number(seed),
      restored,
      json,
      verbose,
      lockAfterDays: lockAfter === undefined ? undefined : Number(lockAfter),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return 'Eine der Optionen ist unbekannt, oder ihr Wert fehlt.';
  }
}

/** Resolves at the first SIGTERM or SIGINT, also one that comes while central is still starting. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

function problem(error: unknown, order: Order): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${order.port} ist belegt. Bitte mit --port einen anderen wählen.`;
    case 'EACCES':
    case 'EROFS':
      return `Im Ordner „${order.dataFolder}“ oder auf Port ${order.port} fehlt das Recht. Bitte Rechte prüfen.`;
    case 'ENOSPC':
      return `Auf dem Datenträger von „${order.dataFolder}“ ist kein Platz mehr.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return 'Der PostgreSQL-Server aus DATABASE_URL antwortet nicht. Bitte Adresse und Server prüfen.';
    case '28P01':
    case '28000':
      return 'Der PostgreSQL-Server hat die Anmeldung aus DATABASE_URL abgelehnt.';
    default:
      return error instanceof Error ? `Die Zentrale konnte nicht starten: ${error.message}` : String(error);
  }
}
