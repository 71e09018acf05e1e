import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CentralDatabase } from './database/database.ts';
import { openPglite } from './database/pglite.ts';
import { openPostgres } from './database/postgres.ts';
import { verifyAudit } from './engine/audit.ts';
import { lockFolder } from './folder-lock.ts';

export const AUDIT_USAGE = `Aufruf: laufmappe audit verify --data ORDNER [--json]

  --data ORDNER  Datenordner einer Zentrale mit eingebauter Datenbank; sie darf dabei nicht laufen
  --json         Ergebnis als eine Zeile JSON: {"ok":true,"entries":N} oder {"ok":false,"brokenAt":N}

DATABASE_URL=postgres://… prüft stattdessen einen PostgreSQL-Server, auch während die Zentrale läuft.`;

/**
 * `laufmappe audit verify`: recomputes the chain of the audit log. 0 it is whole, 1 it is broken (says at which entry) or cannot
 * be read, 2 wrong usage.
 */
export async function auditCommand(args: string[]): Promise<number> {
  const order = readOrder(args);
  if (order === undefined) {
    process.stderr.write(`${AUDIT_USAGE}\n`);
    return 2;
  }
  try {
    const check = await verify(order.dataFolder);
    if (order.json) process.stdout.write(`${JSON.stringify(check)}\n`);
    else if (check.ok) process.stdout.write(`Das Protokoll ist unversehrt: ${check.entries} Einträge.\n`);
    if (check.ok) return 0;
    process.stderr.write(
      `Das Protokoll ist verändert worden: bei Eintrag ${check.brokenAt} stimmt die Kette nicht mehr. Bitte die Datenbank sichern, nichts weiter ändern und die Datenschutz- und IT-Sicherheitsbeauftragten informieren.\n`,
    );
    return 1;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Das Protokoll konnte nicht geprüft werden: ${why}\n`);
    return 1;
  }
}

async function verify(dataFolder: string | undefined): ReturnType<typeof verifyAudit> {
  const { DATABASE_URL } = process.env;
  if (dataFolder === undefined) return onDatabase(await openPostgres(DATABASE_URL ?? ''));
  const folder = join(dataFolder, 'database');
  // Opening would make an empty database, whose chain is whole.
  if (!existsSync(folder)) throw new Error(`In „${dataFolder}“ liegt keine Datenbank einer Zentrale.`);
  const unlock = lockFolder(dataFolder);
  try {
    return await onDatabase(await openPglite(folder));
  } finally {
    unlock();
  }
}

async function onDatabase(database: CentralDatabase): ReturnType<typeof verifyAudit> {
  try {
    return await database.transaction(verifyAudit, { isolation: 'repeatable read' });
  } finally {
    await database.close();
  }
}

function readOrder(args: string[]): { dataFolder: string | undefined; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.join(' ') !== 'verify') return undefined;
    if (values.data === undefined && !process.env.DATABASE_URL) return undefined;
    return { dataFolder: values.data, json: values.json };
  } catch {
    return undefined;
  }
}
