import { bucketOfRow } from '#central/database/rows.ts';
import { entitlementOf } from '#central/engine/entitlement.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import { createHoldings } from '#db/sync/holdings.ts';
import { createOutbox, type OutboxCommand } from '#db/sync/outbox.ts';
import { TABLE_NAMES } from '#domain/records/tables.ts';
import type { SimulatedCentral } from './simulated-central.ts';
import type { VirtualDesk } from './virtual-desk.ts';

/** The numbered invariants of docs/spec/sync.md, checked when everything is at rest. Answers what is broken. */
export async function brokenInvariants(central: SimulatedCentral, desks: readonly VirtualDesk[]): Promise<string[]> {
  const broken: string[] = [];
  for (const desk of desks) {
    broken.push(...(await notConverged(central, desk)));
    broken.push(...(await notAnswered(central, desk)));
    broken.push(...desk.earlyReceipts.map((early) => `S5 ${desk.officerId}: receipt ${early}`));
  }
  broken.push(...(await movedTwice(central)));
  if (!(await central.auditIsWhole())) broken.push('S9 the audit chain is broken');
  return broken;
}

/** S1 and S4: the desk has exactly what its officer may see of what it holds, as central has it. */
async function notConverged(central: SimulatedCentral, desk: VirtualDesk): Promise<string[]> {
  const held = Object.keys(createHoldings(desk.file).have());
  const { standing, asked } = await central.read((transaction) =>
    entitlementOf(transaction, desk.officerId, held, central.today()),
  );
  const broken: string[] = [];
  const here = createRowStore(desk.file);
  for (const table of TABLE_NAMES) {
    const entitled = (await central.rows(table)).filter((row) => {
      const bucket = bucketOfRow(table, row);
      return standing.has(bucket) || asked.has(bucket);
    });
    const expected = new Map(entitled.map((row) => [row.id, canonical(row)]));
    const found = new Map(here.all(table, {}).map((row) => [row.id, canonical(row)]));
    for (const [id, row] of expected) {
      if (found.get(id) !== row) broken.push(`S1 ${desk.officerId} ${table} ${id}: ${found.get(id)} instead of ${row}`);
    }
    for (const id of found.keys()) {
      if (!expected.has(id)) broken.push(`S4 ${desk.officerId} still has ${table} ${id}`);
    }
  }
  const shadows = desk.file.prepare('SELECT count(*) FROM shadow').pluck().get();
  if (shadows !== 0) broken.push(`S1 ${desk.officerId}: ${shadows} shadows left`);
  return broken;
}

/** What is no act on a case's file stands in no history; the audit has it. */
const WITHOUT_HISTORY =
  /^(scan\.|absence\.|substitution\.|secondment\.|exclusion\.|notice\.|work\.setPlan$|document\.(recordText|addRendition|correctWord)$)/;
/** Leaves an entry in the history of each of its cases, and itself. */
const OF_MANY_CASES = /^work\.(redistribute|undoRedistribution)$/;

/** S2 and S3: every command is applied once, or shown as refused with every word; none is forgotten, none waits for ever. */
async function notAnswered(central: SimulatedCentral, desk: VirtualDesk): Promise<string[]> {
  const broken: string[] = [];
  const conflicts = new Map(
    desk
      .sync()
      .conflicts()
      .map((conflict) => [conflict.id, conflict]),
  );
  const receipts = new Map(
    (
      await central.read((transaction) =>
        transaction.query<{ id: string; outcome: { outcome: string } }>(
          'SELECT command_id AS id, outcome FROM receipt',
        ),
      )
    ).map(({ id, outcome }) => [id, outcome.outcome]),
  );
  const notes = new Map((await central.rows('note')).map((note) => [note.id, note.text]));
  const history = new Set((await central.rows('historyEntry')).map(({ id }) => id));
  const redistributions = new Set((await central.rows('redistribution')).map(({ id }) => id));
  const redistributed = ({ args }: OutboxCommand): boolean =>
    redistributions.has((args as { redistributionId: string }).redistributionId);
  for (const command of everIssued(desk)) {
    const said = `${desk.officerId} ${command.name} ${command.id}`;
    const conflict = conflicts.get(command.id);
    if (command.state === 'pending') broken.push(`S2 ${said} still waits`);
    else if (receipts.get(command.id) !== command.state) {
      broken.push(`S2 ${said}: ${command.state} here, ${receipts.get(command.id)} at central`);
    }
    if (command.state === 'applied') {
      if (conflict) broken.push(`S2 ${said} is applied and shown as refused`);
      const trace = OF_MANY_CASES.test(command.name) ? redistributed(command) : history.has(command.id);
      if (!WITHOUT_HISTORY.test(command.name) && !trace) broken.push(`S2 ${said} left no trace`);
      const { noteId, text } = command.args as Record<string, unknown>;
      if (command.name === 'case.note' && notes.get(String(noteId)) !== text) broken.push(`S3 ${said}: words lost`);
    }
    if (command.state === 'rejected') {
      if (!conflict) broken.push(`S2 ${said} refused and not shown`);
      else if (JSON.stringify(conflict.args) !== JSON.stringify(command.args)) broken.push(`S3 ${said}: words changed`);
      if (history.has(command.id)) broken.push(`S2 ${said} refused and yet applied`);
    }
  }
  return broken;
}

export function everIssued(desk: VirtualDesk): OutboxCommand[] {
  const outbox = createOutbox(desk.file);
  const ids = desk.file.prepare('SELECT id FROM outbox ORDER BY seq').pluck().all() as string[];
  return ids.map((id) => outbox.one(id)!);
}

function canonical(row: object): string {
  return JSON.stringify(
    Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)),
    (_key, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
}

/** A redistribution tells of each of its cases once, and what it says it moved has an entry in the case's history. */
async function movedTwice(central: SimulatedCentral): Promise<string[]> {
  const told = (await central.rows('historyEntry'))
    .filter(({ action }) => action === 'work.redistribute')
    .map(({ caseId, subjectId }) => `${subjectId}/${caseId}`);
  const moved = (await central.rows('caseMove')).filter(({ state }) => state !== 'skipped').map(({ id }) => id);
  return told.toSorted().join() === moved.toSorted().join() ? [] : ['S2 moves and histories of redistributions differ'];
}
