import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseListRequest } from '#contract/desk/cases.ts';
import { sortName } from '#domain/person/name.ts';
import type { Case } from '#domain/records/case.ts';
import { LocalDate } from '#domain/time/local-date.ts';
import { type DeskDatabase, openDeskDatabase } from '../open-desk-database.ts';
import { createRowStore, type RowStore } from '../rows/row-store.ts';
import { type ListQuestion, listCases, listQueues } from './case-list.ts';

const ME = { officerId: 'demir', teamIds: ['changes', 'skilled'] };
let database: DeskDatabase;
let sqlite: Database;
let rows: RowStore;

beforeEach(() => {
  database = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
  sqlite = database.sqlite;
  rows = createRowStore(sqlite);
  for (const [id, name] of [
    ['changes', 'Arbeitgeberwechsel'],
    ['skilled', 'Fachkräfte'],
    ['other', 'Einbürgerung'],
  ] as const) {
    rows.put('team', { id, name, letters: null });
  }
  officer('demir', 'Demir, Elif');
  officer('oezil', 'Özkan, Deniz');
  officer('zander', 'Zander, Uwe');
});
afterEach(() => database.close());

describe('a queue', () => {
  beforeEach(() => {
    aCase('free', {});
    aCase('mine', { assigneeId: 'demir' });
    aCase('at-ba', { assigneeId: 'demir', state: 'ba_requested', teamId: 'skilled' });
    aCase('at-applicant', { assigneeId: 'demir', state: 'hearing' });
    aCase('colleague', { assigneeId: 'zander', state: 'ba_requested' });
    aCase('closed', { state: 'filed' });
    aCase('elsewhere', { teamId: 'other' });
  });

  it.each([
    ['inbox', ['free']],
    ['mine', ['at-applicant', 'at-ba', 'mine']],
    ['waiting_labour_agency', ['at-ba']],
    ['waiting_applicant', ['at-applicant']],
    ['team:changes', ['at-applicant', 'colleague', 'free', 'mine']],
    ['team:skilled', ['at-ba']],
  ] as const)('%s holds its cases, and its count is their number', (queue, ids) => {
    const list = listCases(sqlite, request({ queue }), ME);
    expect(list.rows.map(({ id }) => id).sort()).toEqual(ids);
    expect(list.total).toBe(ids.length);
    expect(listQueues(sqlite, ME).find(({ id }) => id === queue)?.count).toBe(ids.length);
  });

  it('shows a case at the BA under both waits when papers are owed beside it', () => {
    aCase('at-both', { assigneeId: 'demir', state: 'ba_requested', papersOwed: true });
    expect(idsOf({ queue: 'waiting_applicant' }).sort()).toEqual(['at-applicant', 'at-both']);
    expect(idsOf({ queue: 'waiting_labour_agency' }).sort()).toEqual(['at-ba', 'at-both']);
    expect(idsOf({ queue: 'mine', waitingFor: ['applicant'] }).sort()).toEqual(['at-applicant', 'at-both']);
    expect(idsOf({ queue: 'mine', waitingFor: ['labour_agency'] }).sort()).toEqual(['at-ba', 'at-both']);
    expect(idsOf({ queue: 'waiting_applicant', states: ['ba_requested'] })).toEqual(['at-both']);
  });

  it('shows closed cases of a team to who asks for them by state', () => {
    expect(idsOf({ queue: 'team:changes', states: ['filed'] })).toEqual(['closed']);
  });

  it('is empty for an officer without a team', () => {
    expect(listCases(sqlite, request({ queue: 'inbox' }), { officerId: 'demir', teamIds: [] }).total).toBe(0);
  });

  it('marks the rows central has not answered for and names who has them', () => {
    sqlite.prepare("INSERT INTO shadow (tbl, row_id) VALUES ('case', 'mine')").run();
    const shown = listCases(sqlite, request({ queue: 'mine' }), ME).rows;
    expect(shown.filter((row) => row.confirmation === 'pending').map(({ id }) => id)).toEqual(['mine']);
    expect(shown.map(({ assigneeName }) => assigneeName)).toEqual(Array(3).fill('Demir, Elif'));
  });
});

describe('the text filter', () => {
  beforeEach(() => {
    named('a', 'Müller-Özdemir', 'Ayşe', '33.2-104711/26');
    named('b', 'Strauß', 'Jörg', '33.2-200815/26');
    named('c', 'Sukarno', null, '33.2-300100/25');
    named('d', 'ʿAbbūd', 'Duʿāʾ', '33.2-400100/25');
  });

  it.each([
    ['mueller', ['a']],
    ['MÜLLER', ['a']],
    ['muller', ['a']],
    ['özd', ['a']],
    ['Müller-Özdemir, A', ['a']],
    ['strauss', ['b']],
    ['STRAUẞ', ['b']],
    ['jo', ['b']],
    ['suk', ['c']],
    ['Abbud', ['d']],
    ['Duaa', ['d']],
    ['Abbuud, Duaa', ['d']],
    ['’Abbūd', ['d']],
    ['karno', []],
    ['33.2-104711/26', ['a']],
    ['104711', ['a']],
    ['/26', ['a', 'b']],
    ["'; --", []],
    ['%', []],
    ['', ['a', 'b', 'c', 'd']],
  ])('%j finds %j', (text, ids) => {
    expect(idsOf({ text }).sort()).toEqual(ids);
  });
});

describe('the order', () => {
  beforeEach(() => {
    aCase('late', {
      dueOn: day('2026-12-01'),
      caseType: 'blue_card',
      assigneeId: 'zander',
      receivedOn: day('2026-01-05'),
    });
    aCase('soon', { dueOn: day('2026-02-01'), caseType: 'study', assigneeId: 'oezil', receivedOn: day('2026-01-04') });
    aCase('never-b', { dueOn: null, caseType: 'employer_change', receivedOn: day('2026-01-03') });
    aCase('never-a', { dueOn: null, caseType: 'employer_change', receivedOn: day('2026-01-03') });
  });

  it.each([
    ['dueOn', 'ascending', ['soon', 'late', 'never-a', 'never-b']],
    ['dueOn', 'descending', ['late', 'soon', 'never-b', 'never-a']],
    ['receivedOn', 'ascending', ['never-a', 'never-b', 'soon', 'late']],
    ['assignee', 'ascending', ['soon', 'late', 'never-a', 'never-b']],
    ['assignee', 'descending', ['late', 'soon', 'never-b', 'never-a']],
    ['caseType', 'ascending', ['never-a', 'never-b', 'late', 'soon']],
  ] as const)('by %s %s, rows without a value last', (column, direction, ids) => {
    expect(idsOf({ sort: { column, direction } })).toEqual(ids);
  });

  it('is the same whether a list is read at once or in stretches', () => {
    for (let at = 0; at < 40; at += 1) aCase(`x${at}`, { dueOn: at % 3 === 0 ? null : day('2026-05-05') });
    for (const column of ['dueOn', 'applicant', 'state', 'nationality', 'pageCount'] as const) {
      const sort = { column, direction: 'descending' as const };
      const stretches = [0, 15, 30].flatMap((offset) => idsOf({ sort, offset, limit: 15 }));
      expect(stretches).toEqual(idsOf({ sort }));
    }
  });

  it('walks the index and not the rows', () => {
    const plan = sqlite
      .prepare(`EXPLAIN QUERY PLAN SELECT id FROM cases INDEXED BY cases_list WHERE team_id IN (?) ORDER BY sort_name`)
      .all('changes') as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join()).toContain('COVERING INDEX cases_list');
  });
});

function idsOf(changes: Partial<CaseListRequest>): string[] {
  return listCases(sqlite, request(changes), ME).rows.map(({ id }) => id);
}

function request(changes: Partial<CaseListRequest>): ListQuestion {
  return {
    queue: 'team:changes',
    text: '',
    caseTypes: [],
    states: [],
    sort: { column: 'dueOn', direction: 'ascending' },
    offset: 0,
    limit: 100,
    ...changes,
  };
}

function named(id: string, familyName: string, givenNames: string | null, fileReference: string): void {
  aCase(id, { applicantName: familyName, sortName: sortName({ familyName, givenNames }), fileReference });
}

function aCase(id: string, changes: Partial<Case>): void {
  rows.put('case', {
    id,
    fileReference: `33.2-${id}/26`,
    teamId: 'changes',
    caseType: 'employer_change',
    state: 'assessing',
    applicantName: 'Okonkwo, Chidi',
    sortName: 'okonkwo chidi',
    birthDate: null,
    nationality: 'NGA',
    receivedOn: day('2026-01-10'),
    titleValidUntil: null,
    baRequestedOn: null,
    dueOn: null,
    dueReason: null,
    route: null,
    gaps: null,
    papersOwed: false,
    followUpOn: null,
    assigneeId: null,
    claimedAt: null,
    pageCount: 0,
    ...changes,
  });
}

function officer(id: string, name: string): void {
  const rest = { initials: 'XX', role: 'case_officer', workShare: 1, mayFinalSign: false } as const;
  rows.put('officer', { id, name, ...rest, teamIds: [], secondedUntil: null, caseTypes: null, supervisorId: null });
}

function day(date: string): LocalDate {
  return LocalDate.parse(date);
}
