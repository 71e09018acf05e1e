import { expect, it } from 'vitest';
import { isOpen } from '#domain/case/case-state.ts';
import type { Case, HistoryEntry } from '#domain/records/case.ts';
import { type Rows, TABLES, type TableName } from '#domain/records/tables.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { teamFigures } from '#domain/workload/team-figures.ts';
import { mondayOf, teamWeekOf } from '#domain/workload/team-week.ts';
import { closedCases } from './closed-cases.ts';
import { demoOffice } from './demo-office.ts';
import { withPastWeeks } from './past-weeks.ts';

const TODAY = localDate('2026-11-23');
const TEAM = 'arbeitgeberwechsel';
const closed = closedCases(1, TODAY);
const office = demoOffice(1, { today: TODAY }).rows;
const all = withPastWeeks(office, 1, TODAY);

function of<T extends TableName>(table: T, from: readonly { table: TableName; row: object }[]): Rows[T][] {
  return from.filter((one) => one.table === table).map((one) => one.row as Rows[T]);
}

it('rows fit their shapes, are the same for the same seed, and share no id or reference with open cases', () => {
  for (const { table, row } of closed) expect(TABLES[table].parse(row)).toEqual(row);
  expect(closedCases(1, TODAY)).toEqual(closed);
  const ids = all.map(({ table, row }) => `${table} ${row.id}`);
  expect(new Set(ids).size).toBe(ids.length);
  const references = of('case', all).map(({ fileReference }) => fileReference);
  expect(new Set(references).size).toBe(references.length);
});

it('every one is filed away, with nothing due, and its history leads there step by step', () => {
  const histories = Map.groupBy(of('historyEntry', closed), ({ caseId }) => caseId);
  for (const theCase of of('case', closed) as Case[]) {
    expect(theCase).toMatchObject({ state: 'filed', teamId: TEAM, dueOn: null, papersOwed: false });
    expect(isOpen(theCase.state)).toBe(false);
    let state = 'received';
    for (const { changes } of histories.get(theCase.id) as HistoryEntry[]) {
      for (const { field, oldValue, newValue } of changes) {
        if (field !== 'state') continue;
        expect(oldValue).toBe(state);
        state = String(newValue);
      }
    }
    expect(state).toBe('filed');
  }
});

it('open cases stay what they were; of their histories alone there is more', () => {
  const open = (rows: typeof office) => rows.filter(({ table }) => table !== 'historyEntry');
  expect(open(all).slice(0, open(office).length)).toEqual(open(office));
  for (const { table, row } of all) expect(TABLES[table].parse(row)).toEqual(row);
});

it('with the open cases they give a team figures that a lead believes', () => {
  const cases = of('case', all).filter(({ teamId }) => teamId === TEAM);
  const histories = Map.groupBy(of('historyEntry', all), ({ caseId }) => caseId);
  const requests = Map.groupBy(of('consultation', all), ({ caseId }) => caseId);
  const records = cases.map((theCase) => ({
    theCase,
    history: histories.get(theCase.id) ?? [],
    consultations: requests.get(theCase.id) ?? [],
  }));
  const monday = mondayOf(TODAY);
  const weeks = Array.from({ length: 8 }, (_, at) =>
    teamWeekOf({ teamId: TEAM, weekOf: addDays(monday, -7 * (at + 1)), place: { land: 'BW' } }, records),
  );
  const figures = teamFigures(cases, weeks, TODAY);
  expect(figures.outflow!).toBeGreaterThan(100);
  expect(figures.inflow!).toBeGreaterThan(figures.outflow!);
  expect(figures.weeksOfWork!).toBeGreaterThan(8);
  expect(figures.weeksOfWork!).toBeLessThan(40);
  for (const share of [figures.completeAtReceipt!, figures.baWithinTwoDays!, figures.decidedInTime!]) {
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.95);
  }
  expect(weeks.every((week) => week.closed > 5 && week.received > 5)).toBe(true);
});
