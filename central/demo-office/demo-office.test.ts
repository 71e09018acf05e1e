import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecided, isOpen } from '#domain/case/case-state.ts';
import { CaseType } from '#domain/case/case-type.ts';
import { splitLetter } from '#domain/person/name.ts';
import { type Rows, TABLES, type TableName } from '#domain/records/tables.ts';
import { daysBetween, localDate, officeDay } from '#domain/time/local-date.ts';
import { type DemoRow, demoOffice } from './demo-office.ts';

const TODAY = localDate('2026-11-23');
const { rows } = demoOffice(1, { today: TODAY });

function of<T extends TableName>(table: T, from: readonly DemoRow[] = rows): Rows[T][] {
  return from.filter((one) => one.table === table).map((one) => one.row as Rows[T]);
}

const cases = of('case');
const officers = of('officer');

describe('the whole demo office', () => {
  it('is the same for the same seed, and other cases come from another seed', () => {
    expect(demoOffice(1, { today: TODAY }).rows).toEqual(rows);
    const other = of('case', demoOffice(2, { today: TODAY }).rows);
    const known = new Set(cases.map((one) => one.id));
    expect(other.filter((one) => known.has(one.id))).toEqual([]);
    expect(other.map((one) => one.applicantName)).not.toEqual(cases.map((one) => one.applicantName));
  });

  it('has 7 teams, about 40 officers and 5,000 open cases, none received today or later', () => {
    expect(of('team')).toHaveLength(7);
    expect(officers.length).toBeGreaterThanOrEqual(38);
    expect(officers.length).toBeLessThanOrEqual(45);
    expect(cases).toHaveLength(5000);
    expect(cases.filter((one) => !isOpen(one.state) || one.receivedOn >= TODAY)).toEqual([]);
    expect(of('document')).toEqual([]);
  });

  it('shows team Arbeitgeberwechsel first: one lead, at least six officers of no other team, two seconded', () => {
    const team = officers.filter((one) => one.role !== 'scanning' && one.teamIds.includes('arbeitgeberwechsel'));
    expect(officers.slice(0, team.length)).toEqual(team);
    expect(team.filter((one) => one.role === 'team_lead')).toHaveLength(1);
    const plain = team.filter((one) => one.role === 'case_officer' && one.secondedUntil === null);
    expect(plain.length).toBeGreaterThanOrEqual(6);
    expect(team.every((one) => one.teamIds.length === 1)).toBe(true);
    const seconded = team.filter((one) => one.secondedUntil !== null);
    expect(seconded).toHaveLength(2);
    expect(seconded.every((one) => !one.mayFinalSign && one.secondedUntil! > TODAY)).toBe(true);
  });

  it('has part-time officers, officers in two teams, and scanning staff in all teams', () => {
    expect(officers.every((one) => one.workShare >= 0.5 && one.workShare <= 1)).toBe(true);
    expect(officers.filter((one) => one.workShare < 1).length).toBeGreaterThan(8);
    expect(officers.filter((one) => one.teamIds.length === 2).length).toBeGreaterThanOrEqual(2);
    const scanning = officers.filter((one) => one.role === 'scanning');
    expect(scanning.length).toBeGreaterThan(0);
    expect(scanning.every((one) => one.teamIds.length === 7)).toBe(true);
    expect(of('absence').length).toBeGreaterThan(0);
  });

  it('holds all ten kinds; 310 to 420 employer changes, about half of them to be claimed', () => {
    expect(new Set(cases.map((one) => one.caseType))).toEqual(new Set(CaseType.options));
    const changes = cases.filter((one) => one.teamId === 'arbeitgeberwechsel');
    expect(changes.length).toBeGreaterThanOrEqual(310);
    expect(changes.length).toBeLessThanOrEqual(420);
    const free = changes.filter((one) => one.assigneeId === null).length / changes.length;
    expect(free).toBeGreaterThan(0.38);
    expect(free).toBeLessThan(0.62);
    for (const team of of('team')) {
      expect(cases.filter((one) => one.teamId === team.id).length, team.name).toBeGreaterThan(100);
    }
  });

  it('has a long tail of ages up to 14 months, oldest in settlement and naturalisation', () => {
    const median = (caseType: CaseType) => {
      const ages = cases.filter((one) => one.caseType === caseType).map((one) => daysBetween(one.receivedOn, TODAY));
      return ages.sort((a, b) => a - b)[Math.floor(ages.length / 2)]!;
    };
    expect(median('naturalisation')).toBeGreaterThan(2 * median('employer_change'));
    expect(median('settlement_permit')).toBeGreaterThan(2 * median('employer_change'));
    const ages = cases.map((one) => daysBetween(one.receivedOn, TODAY));
    expect(Math.max(...ages)).toBeGreaterThan(360);
    expect(Math.max(...ages)).toBeLessThanOrEqual(426);
  });

  it('has titles that ran out and titles that run out within a week', () => {
    const left = cases.flatMap((one) => (one.titleValidUntil ? [daysBetween(TODAY, one.titleValidUntil)] : []));
    expect(left.filter((days) => days < 0).length).toBeGreaterThan(200);
    expect(left.filter((days) => days >= 0 && days <= 7).length).toBeGreaterThan(100);
  });

  it('has people with one name, partly unknown birth dates, every sex, and letters from far beyond ASCII', () => {
    const applicants = of('party').filter((one) => one.role === 'applicant');
    const births = applicants.map((one) => one.birthDate);
    expect(applicants.filter((one) => one.givenNames === null).length).toBeGreaterThan(20);
    expect(births.filter((date) => date?.length === 4).length).toBeGreaterThan(10);
    expect(births.filter((date) => date?.length === 7).length).toBeGreaterThan(5);
    expect(births).toContain(null);
    expect(new Set(applicants.map((one) => one.sex)).size).toBe(4);
    expect(new Set(applicants.map((one) => one.nationality)).size).toBeGreaterThan(25);
    expect(applicants.every((one) => one.familyName.normalize('NFC') === one.familyName)).toBe(true);
    const letters = new Set(cases.map((one) => one.applicantName).join(''));
    for (const letter of 'şğıčćđłńőřșțấễīūʿñãçø') {
      expect(letters, letter).toContain(letter);
    }
    expect(Math.max(...applicants.map((one) => one.familyName.length))).toBeGreaterThan(20);
  });
});

describe('what distribution knows of the demo office', () => {
  const absent = 'officer-tomasz-gorski';

  it('has an officer away for three weeks with more than forty cases, and an urgent substitution', () => {
    const away = of('absence').find(({ officerId }) => officerId === absent)!;
    expect(daysBetween(away.from, away.to)).toBe(20);
    expect(away.from).toBe(TODAY);
    expect(cases.filter(({ assigneeId }) => assigneeId === absent).length).toBeGreaterThanOrEqual(40);
    expect(of('substitution')).toMatchObject([{ officerId: absent, scope: 'urgent', from: TODAY }]);
    expect(of('exclusion')).toHaveLength(1);
  });

  it('has a plan for every case officer that adds up to the part-time share', () => {
    const working = officers.filter(({ role }) => role === 'case_officer');
    expect(of('workPlan').map(({ officerId }) => officerId)).toEqual(working.map(({ id }) => id));
    for (const { officerId, week, counter } of of('workPlan')) {
      const { workShare } = working.find(({ id }) => id === officerId)!;
      expect(week.reduce((sum, minutes) => sum + minutes, 0)).toBe(Math.round(2400 * workShare));
      expect(counter.every((minutes, day) => minutes <= week[day]!)).toBe(true);
    }
  });

  it('has families with one officer each, languages, flags, appointments, locks and figures of leads', () => {
    const efforts = of('caseEffort');
    const owner = new Map(cases.map(({ id, assigneeId }) => [id, assigneeId]));
    const families = Map.groupBy(efforts, ({ linkGroup }) => linkGroup);
    families.delete(null);
    expect(families.size).toBeGreaterThan(40);
    for (const family of families.values()) {
      expect(family.length).toBeGreaterThanOrEqual(2);
      expect(new Set(family.map(({ id }) => owner.get(id))).size).toBe(1);
    }
    expect(efforts.length).toBeGreaterThan(1200);
    expect(new Set(efforts.map(({ language }) => language)).size).toBeGreaterThan(6);
    expect(
      efforts.filter(({ appointmentOn }) => appointmentOn !== null && appointmentOn >= TODAY).length,
    ).toBeGreaterThan(100);
    expect(efforts.filter(({ locked }) => locked).length).toBeGreaterThan(5);
    expect(efforts.filter(({ minutes }) => minutes !== null).length).toBeGreaterThan(3);
    const seconded = officers.filter(({ secondedUntil }) => secondedUntil !== null);
    expect(seconded.every((one) => one.caseTypes?.join() === 'employer_change' && one.supervisorId)).toBe(true);
  });

  it('has a redistribution that stands and one that was undone, each with its moves, histories and notices', () => {
    const [stands, undone] = of('redistribution');
    expect(stands).toMatchObject({ undoneAt: null, appliedBy: 'officer-renate-hoelderle' });
    expect(undone!.undoneAt).not.toBeNull();
    const byId = new Map(cases.map((one) => [one.id, one]));
    for (const move of of('caseMove')) {
      const now = byId.get(move.caseId)!;
      if (move.state === 'applied') expect(now).toMatchObject({ assigneeId: absent, claimedAt: stands!.appliedAt });
      else expect(move).toMatchObject({ state: 'undone', redistributionId: undone!.id });
      const told = of('historyEntry').filter(
        ({ caseId, subjectId }) => caseId === now.id && subjectId === move.redistributionId,
      );
      expect(told).toHaveLength(move.state === 'applied' ? 1 : 2);
    }
    expect(of('notice').every(({ readAt }) => readAt !== null)).toBe(true);
  });
});

it('for any seed: rows fit their shapes, ids are unique, and what refers to each other fits', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const office = demoOffice(seed, { cases: 200, today: TODAY }).rows;
      for (const { table, row } of office) expect(TABLES[table].parse(row)).toEqual(row);
      const ids = office.map((one) => `${one.table} ${one.row.id}`);
      expect(new Set(ids).size).toBe(ids.length);

      const some = of('case', office);
      expect(some).toHaveLength(200);
      expect(new Set(some.map((one) => one.fileReference)).size).toBe(200);
      const officerById = new Map(of('officer', office).map((one) => [one.id, one]));
      const applicants = new Map(
        of('party', office)
          .filter((one) => one.role === 'applicant')
          .map((one) => [one.caseId, one]),
      );
      for (const one of some) {
        expect(one.claimedAt === null).toBe(one.assigneeId === null);
        if (one.assigneeId) expect(officerById.get(one.assigneeId)?.teamIds).toContain(one.teamId);
        if (one.claimedAt)
          expect(officeDay(one.claimedAt) >= one.receivedOn && officeDay(one.claimedAt) < TODAY).toBe(true);
        if (one.state.startsWith('ba_')) expect(one.baRequestedOn).not.toBeNull();
        if (one.baRequestedOn) expect(one.baRequestedOn > one.receivedOn && one.baRequestedOn < TODAY).toBe(true);
        expect(one.dueOn !== null || isDecided(one.state)).toBe(true);
        const letters = of('team', office).find((team) => team.id === one.teamId)?.letters;
        const letter = splitLetter(applicants.get(one.id)!);
        if (letters) expect(letter >= letters.from && letter <= letters.to).toBe(true);
      }
      const caseById = new Map(some.map((one) => [one.id, one]));
      for (const note of of('note', office)) {
        const about = caseById.get(note.caseId)!;
        // Who had a case before it was redistributed wrote before that.
        const moved = of('caseMove', office).find(({ caseId, state }) => caseId === about.id && state === 'applied');
        expect(note.authorId).toBe(moved?.fromOfficerId ?? about.assigneeId);
        const since = moved?.claimedAtBefore ?? about.claimedAt!;
        expect(note.writtenAt > since && officeDay(note.writtenAt) < TODAY).toBe(true);
      }
      for (const entry of of('historyEntry', office)) expect(officerById.has(entry.actorId)).toBe(true);
    }),
    { numRuns: 12 },
  );
});
