import { describe, expect, it } from 'vitest';
import type { TeamWeek } from '../records/team-week.ts';
import { addDays, type LocalDate, localDate } from '../time/local-date.ts';
import { PLAIN_CASE, TODAY } from './rows-for-test.ts';
import { teamFigures } from './team-figures.ts';
import { type CaseRecord, mondayOf, teamWeekOf, workingDaysAfter } from './team-week.ts';

const PLACE = { land: 'BW' } as const;
const WEEK = localDate('2026-11-16');

const entry = (day: string, action: string, state: string | null, subjectId: string | null = null) => ({
  at: `${day}T09:00:00.000Z` as CaseRecord['history'][number]['at'],
  action,
  subjectId,
  changes: state === null ? [] : [{ field: 'state', oldValue: null, newValue: state }],
});
const request = (id: string, sentOn: LocalDate, of: Partial<CaseRecord['consultations'][number]> = {}) => ({
  id,
  sentOn,
  follows: null,
  packageDocumentId: null,
  ...of,
});
const record = (of: Partial<CaseRecord> & { receivedOn: string }): CaseRecord => ({
  theCase: { receivedOn: localDate(of.receivedOn) },
  history: of.history ?? [],
  consultations: of.consultations ?? [],
});
const week = (...records: CaseRecord[]): TeamWeek => teamWeekOf({ teamId: 't1', weekOf: WEEK, place: PLACE }, records);

describe('a week of a team', () => {
  it('counts what came and went from Monday to Sunday', () => {
    const closed = (day: string) => record({ receivedOn: '2026-09-01', history: [entry(day, 'case.close', 'filed')] });
    expect(
      week(
        record({ receivedOn: '2026-11-15' }),
        record({ receivedOn: '2026-11-16' }),
        record({ receivedOn: '2026-11-22' }),
        closed('2026-11-22'),
        closed('2026-11-23'),
      ),
    ).toMatchObject({ id: 't1/2026-11-16', received: 2, closed: 1, decided: 0 });
  });

  it('takes a decision by its first day, in time within three months, complete when nothing was asked for', () => {
    const signed = entry('2026-11-18', 'decision.sign', 'decided');
    expect(
      week(
        record({ receivedOn: '2026-08-18', history: [signed, entry('2026-11-20', 'card.order', 'document_ordered')] }),
        record({
          receivedOn: '2026-08-17',
          history: [entry('2026-09-01', 'case.requestDocuments', 'awaiting_documents'), signed],
        }),
      ),
    ).toMatchObject({ decided: 2, decidedInTime: 1, completeAtReceipt: 1 });
  });

  it('runs the two working days for the BA from the readiness of the file', () => {
    const sent = (id: string, day: string) => entry(day, 'ba.send', 'ba_requested', id);
    const ready = record({
      receivedOn: '2026-10-01',
      history: [entry('2026-11-13', 'case.proceed', 'ready_for_ba'), sent('a', '2026-11-17')],
      consultations: [request('a', localDate('2026-11-17')), request('a2', localDate('2026-11-19'), { follows: 'a' })],
    });
    const papers = record({
      receivedOn: '2026-10-01',
      history: [
        entry('2026-10-05', 'case.requestDocuments', 'awaiting_documents'),
        entry('2026-11-12', 'document.file', null, 'payslip'),
        entry('2026-11-18', 'document.file', null, 'package'),
        sent('b', '2026-11-18'),
      ],
      consultations: [request('b', localDate('2026-11-18'), { packageDocumentId: 'package' })],
    });
    expect(week(ready)).toMatchObject({ baSent: 1, baWithinTwoDays: 1 });
    expect(week(papers)).toMatchObject({ baSent: 1, baWithinTwoDays: 0 });
  });

  it('counts working days over weekends and holidays', () => {
    expect(workingDaysAfter(localDate('2026-12-23'), 2, PLACE)).toBe('2026-12-28');
    expect(mondayOf(localDate('2026-11-22'))).toBe('2026-11-16');
  });
});

describe('figures of a team', () => {
  const row = (weeksAgo: number, of: Partial<TeamWeek>): TeamWeek => ({
    ...week(),
    weekOf: addDays(mondayOf(TODAY), -7 * weeksAgo),
    ...of,
  });

  it('takes flows over whole weeks only, and the backlog by what is closed in one', () => {
    const cases = Array.from({ length: 30 }, (_, at) => ({ ...PLAIN_CASE, id: `c${at}` }));
    const figures = teamFigures(
      cases,
      [
        row(0, { closed: 99 }),
        row(1, { received: 9, closed: 4 }),
        row(2, { received: 3, closed: 8 }),
        row(9, { closed: 7 }),
      ],
      TODAY,
    );
    expect(figures).toMatchObject({ days: 14, inflow: 12, outflow: 12, weeksOfWork: 5, baWithinTwoDays: null });
    expect(figures.weeks.map(({ closed }) => closed)).toEqual([8, 4]);
  });

  it('knows nothing of flows without weeks, and the ages of what is undecided', () => {
    const aged = [10, 20, 30, 40, 200].map((days, at) => ({
      ...PLAIN_CASE,
      id: `c${at}`,
      receivedOn: addDays(TODAY, -days),
    }));
    expect(teamFigures([...aged, { ...PLAIN_CASE, state: 'decided' }], [], TODAY)).toMatchObject({
      days: 0,
      inflow: null,
      weeksOfWork: null,
      ageMedian: 30,
      ageP90: 200,
      overThreeMonths: 1,
    });
    expect(teamFigures([], [], TODAY).ageMedian).toBeNull();
  });
});
