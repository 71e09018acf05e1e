import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { openPglite } from '#central/database/pglite.ts';
import type { CaseState } from '#domain/case/case-state.ts';
import type { DecisionKind } from '#domain/case/decision-kind.ts';
import { Office } from '../office.ts';
import { Workplace } from './workplace.ts';

/** What central has of a case in the end: one line per signed decision. */
export interface CentralCase {
  readonly file_reference: string;
  readonly state: CaseState;
  readonly route: string | null;
  readonly kind: DecisionKind | null;
}

/** The office of all these flows: a central, and two desks of team Arbeitgeberwechsel, open as long as the flows go on. */
export interface CourseOffice {
  readonly office: Office;
  /** Writes, asks, decides. */
  readonly anna: Workplace;
  /** May sign what Anna has drafted. */
  readonly ben: Workplace;
  /** Stops central, reads what it has of these cases, and starts it again. */
  atCentral(fileReferences: readonly string[]): Promise<CentralCase[]>;
}

/** One office for all flows of a file, and for all files while none has failed: it takes longer to open than a case to decide. */
export const test = base.extend<object, { course: CourseOffice }>({
  course: [
    async ({ browser }, use) => {
      await buildRenderer();
      const office = new Office();
      try {
        await office.startCentral();
        const anna = await Workplace.open(browser, await office.openDesk('Miriam Käufer'));
        const ben = await Workplace.open(browser, await office.openDesk('Deniz Akgül'));
        await use({ office, anna, ben, atCentral: (references) => readCentral(office, references) });
      } finally {
        await office.close();
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

async function readCentral(office: Office, fileReferences: readonly string[]): Promise<CentralCase[]> {
  await office.stopCentral();
  const database = await openPglite(join(office.folder, 'central', 'database'));
  try {
    return await database.transaction(
      (transaction) =>
        transaction.query<object & CentralCase>(
          `SELECT c.file_reference, c.state, c.route, d.kind FROM cases c
           LEFT JOIN case_decisions d ON d.case_id = c.id AND d.state = 'signed'
           WHERE c.file_reference = ANY($1) ORDER BY c.file_reference`,
          [fileReferences as string[]],
        ),
      { isolation: 'read committed' },
    );
  } finally {
    await database.close();
    await office.startCentral();
  }
}

export { expect } from '@playwright/test';
