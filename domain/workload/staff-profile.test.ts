import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadView } from './load-view.ts';
import { mergeSmall } from './merge-small.ts';
import { anyRows, TODAY } from './rows-for-test.ts';
import { DISTRIBUTION_COLUMNS, STAFF_PROFILE, visible } from './staff-profile.ts';

const anyView = anyRows.map((rows) => loadView(rows, TODAY));

describe('with the profile on', () => {
  it('shows nobody outside distribution, and no team that is too small', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = visible(view, STAFF_PROFILE, 'overview');
        expect(shown.officers).toEqual([]);
        expect(shown.officersSortableBy).toEqual([]);
        expect(shown.teams.filter(({ people }) => people < 5)).toEqual([]);
        const text = JSON.stringify(shown);
        for (const { officerId } of view.officers) expect(text).not.toContain(`"${officerId}"`);
      }),
      { numRuns: 60 },
    );
  });

  it('shows of a person, for distribution, only work and time that lie ahead', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = visible(view, STAFF_PROFILE, 'distribution');
        expect(shown.officers.map(({ officerId }) => officerId)).toEqual(
          view.officers.map(({ officerId }) => officerId),
        );
        expect(shown.officersExportable).toBe(false);
        for (const row of shown.officers) {
          expect(Object.keys(row).sort()).toEqual([
            'initials',
            'load',
            'officerId',
            'standIns',
            'statistics',
            'teamIds',
          ]);
          expect(row.statistics).toBeNull();
          expect(Object.keys(row.load).sort()).toEqual([...DISTRIBUTION_COLUMNS].sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not change when what a person did in the past is different', () => {
    fc.assert(
      fc.property(anyView, fc.nat(), (view, overdue) => {
        const other = { ...view, officers: view.officers.map((row) => ({ ...row, overdue })) };
        for (const purpose of ['overview', 'distribution'] as const) {
          expect(visible(other, STAFF_PROFILE, purpose)).toEqual(visible(view, STAFF_PROFILE, purpose));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has no statistic of fewer than five, and none that follows from the others', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { statistics, withheld } = visible(view, STAFF_PROFILE, 'overview');
        for (const { of } of statistics) {
          const members = view.teams.filter(({ teamId }) => of.includes(teamId)).flatMap((team) => team.members);
          expect(new Set(members).size).toBeGreaterThanOrEqual(5);
        }
        // Withheld is all or nothing: a single hidden team could be computed from the office's total.
        expect(withheld.length === 0 || withheld.length === view.teams.length).toBe(true);
        const overdue = statistics.reduce((sum, { value }) => sum + value.overdue, 0);
        if (withheld.length === 0) expect(overdue).toBe(view.teams.reduce((sum, team) => sum + team.overdue, 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe('with the profile off', () => {
  it('shows each team and each person with everything', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = visible(view, { on: false, minimumGroup: 5 }, 'overview');
        expect(shown.statistics.map(({ of }) => of)).toEqual(view.teams.map(({ teamId }) => [teamId]));
        expect(shown.officers.map(({ statistics }) => statistics?.overdue)).toEqual(
          view.officers.map((row) => row.overdue),
        );
        expect(shown.officersExportable).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('merging', () => {
  const team = (id: string, members: string) => ({ id, members: [...members], value: 1 });
  const merged = (...groups: ReturnType<typeof team>[]) =>
    mergeSmall(groups, 3, (a, b) => a + b).map(({ of, people, value }) => [of.join('+'), people, value]);

  it('joins small teams with each other, and with the smallest other one where that is not enough', () => {
    expect(merged(team('a', 'uvwx'), team('b', 'y'), team('c', 'zz1'))).toEqual([
      ['a', 4, 1],
      ['b+c', 3, 2],
    ]);
    expect(merged(team('a', 'uvwx'), team('b', 'y'), team('c', 'rst'))).toEqual([
      ['a', 4, 1],
      ['c+b', 4, 2],
    ]);
  });

  it('counts a person of two teams once, and shows nothing of too few', () => {
    expect(merged(team('a', 'uv'), team('b', 'uv'))).toEqual([]);
  });
});
