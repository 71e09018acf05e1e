import fc from 'fast-check';
import { CaseState } from '../case/case-state.ts';
import { CaseType } from '../case/case-type.ts';
import { type Case, DueReason } from '../records/case.ts';
import type { CaseEffort } from '../records/distribution.ts';
import type { Officer, Team } from '../records/office.ts';
import { addDays, localDate } from '../time/local-date.ts';
import { PLAIN_EFFORT } from './effort-for-test.ts';
import type { DistributionRows } from './office-of-rows.ts';

/** Monday. */
export const TODAY = localDate('2026-11-23');

export const TEAMS: readonly Team[] = ['t1', 't2', 't3'].map((id) => ({ id, name: id, letters: null }));

/** A plain case of team `t1`, received three weeks ago, in nobody's hands. */
export const PLAIN_CASE: Case = {
  id: 'c1',
  fileReference: '32.1-1',
  teamId: 't1',
  caseType: 'employer_change',
  state: 'triaged',
  applicantName: 'Abel, Nina',
  sortName: 'abel nina',
  birthDate: null,
  nationality: null,
  receivedOn: addDays(TODAY, -21),
  titleValidUntil: null,
  baRequestedOn: null,
  dueOn: null,
  dueReason: null,
  assigneeId: null,
  claimedAt: null,
  pageCount: 0,
  route: null,
  gaps: 0,
  papersOwed: false,
  followUpOn: null,
};

/** A full-time case officer of team `t1`. */
export const PLAIN_OFFICER: Officer = {
  id: 'o1',
  name: 'Ada Beispiel',
  initials: 'AB',
  role: 'case_officer',
  teamIds: ['t1'],
  workShare: 1,
  mayFinalSign: true,
  secondedUntil: null,
  caseTypes: null,
  supervisorId: null,
};

/** Rows of one team with nothing beside what is given. */
export function rowsOf(of: Partial<DistributionRows>): DistributionRows {
  return {
    teams: TEAMS.slice(0, 1),
    officers: [PLAIN_OFFICER],
    cases: [],
    efforts: [],
    workPlans: [],
    absences: [],
    substitutions: [],
    exclusions: [],
    redistributions: [],
    caseMoves: [],
    land: 'BW',
    ...of,
  };
}

const teamId = fc.constantFrom(...TEAMS.map(({ id }) => id));

const officers = fc
  .array(
    fc.record({
      role: fc.constantFrom('case_officer', 'case_officer', 'team_lead', 'scanning'),
      teamIds: fc.uniqueArray(teamId, { minLength: 1 }),
      workShare: fc.constantFrom(0.5, 0.8, 1),
      secondedUntil: fc.option(fc.integer({ min: -3, max: 40 }).map((days) => addDays(TODAY, days))),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) =>
    list.map((each, at): Officer => ({ ...PLAIN_OFFICER, ...each, id: `o${at}`, initials: 'ZYXWVUTSRQPONM'[at]! })),
  );

/** A random office of three teams: people of several teams, absences, cases of people who are gone. */
export const anyRows: fc.Arbitrary<DistributionRows> = officers.chain((people) => {
  const officerId = fc.constantFrom(...people.map(({ id }) => id));
  const day = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(TODAY, days));
  const aCase = fc.record({
    teamId,
    caseType: fc.constantFrom(...CaseType.options),
    state: fc.constantFrom(...CaseState.options),
    receivedOn: day(-200, 0),
    dueOn: fc.option(day(-20, 60)),
    dueReason: fc.constantFrom(...DueReason.options),
    assigneeId: fc.option(fc.oneof(officerId, fc.constant('gone'))),
    pageCount: fc.integer({ min: 0, max: 900 }),
  });
  const efforts = fc.array(fc.record({ at: fc.nat(59), persons: fc.integer({ min: 1, max: 5 }), heardBy: officerId }));
  const absence = fc.record({
    officerId,
    start: fc.integer({ min: -80, max: 20 }),
    days: fc.integer({ min: 0, max: 70 }),
  });
  return fc
    .record({ cases: fc.array(aCase, { maxLength: 60 }), efforts, absences: fc.array(absence, { maxLength: 5 }) })
    .map((made) =>
      rowsOf({
        teams: TEAMS,
        officers: people,
        cases: made.cases.map(
          (each, at): Case => ({ ...PLAIN_CASE, ...each, id: `c${at}`, fileReference: `32.1-${at}` }),
        ),
        efforts: made.efforts.map(
          ({ at, persons, heardBy }): CaseEffort => ({
            ...PLAIN_EFFORT,
            id: `c${at}`,
            caseId: `c${at}`,
            persons,
            heardBy,
          }),
        ),
        absences: made.absences.map(({ officerId: who, start, days }, at) => ({
          id: `a${at}`,
          officerId: who,
          from: addDays(TODAY, start),
          to: addDays(TODAY, start + days),
        })),
      }),
    );
});
