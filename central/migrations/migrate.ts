import type { CentralDatabase } from '../database/database.ts';
import { migration as records } from './0001-records.ts';
import { migration as sync } from './0002-sync.ts';
import { migration as proceeding } from './0003-proceeding.ts';
import { migration as pageRotation } from './0004-page-rotation.ts';
import { migration as officeSettings } from './0005-office-settings.ts';
import { migration as portalRetrieval } from './0006-portal-retrieval.ts';
import { migration as papersOwed } from './0007-papers-owed.ts';
import { migration as scan } from './0008-scan.ts';
import { migration as distribution } from './0009-distribution.ts';
import { migration as unfiled } from './0010-unfiled.ts';
import { migration as teamWeeks } from './0011-team-weeks.ts';

/** A step of the database's form. Once released it never changes: what comes later is a further step. */
export interface CentralMigration {
  readonly name: string;
  readonly statements: readonly string[];
}

/** All steps in order. A new one goes to the end. */
export const MIGRATIONS: readonly CentralMigration[] = [
  records,
  sync,
  proceeding,
  pageRotation,
  officeSettings,
  portalRetrieval,
  papersOwed,
  scan,
  distribution,
  unfiled,
  teamWeeks,
];

/** The database was written by a newer program; this one must not touch it. */
export class NewerDatabase extends Error {
  constructor(name: string) {
    super(
      `Die Datenbank wurde von einer neueren Version von Laufmappe angelegt (Schritt „${name}“ ist hier unbekannt). ` +
        'Bitte das Programm aktualisieren; an der Datenbank wurde nichts geändert.',
    );
    this.name = 'NewerDatabase';
  }
}

/** Runs the steps that the database lacks, all in one transaction: it is up to date afterwards, or as it was. */
export async function migrate(
  database: CentralDatabase,
  steps: readonly CentralMigration[] = MIGRATIONS,
): Promise<void> {
  await database.transaction(
    async (transaction) => {
      // Two programs starting on one server wait for each other here.
      await transaction.query('SELECT pg_advisory_xact_lock(71150201)');
      await transaction.query('CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, at text NOT NULL)');
      const done = new Set(
        (await transaction.query<{ name: string }>('SELECT name FROM migration')).map((row) => row.name),
      );
      const unknown = [...done].find((name) => !steps.some((known) => known.name === name));
      if (unknown !== undefined) throw new NewerDatabase(unknown);
      for (const step of steps.filter((known) => !done.has(known.name))) {
        for (const statement of step.statements) await transaction.query(statement);
        await transaction.query('INSERT INTO migration (name, at) VALUES ($1, $2)', [
          step.name,
          new Date().toISOString(),
        ]);
      }
    },
    { isolation: 'read committed' },
  );
}
