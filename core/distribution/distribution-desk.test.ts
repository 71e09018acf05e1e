import { describe, expect, test } from 'vitest';
import type { DistributionRequest, ProposalStep } from '#contract/desk/distribution.ts';
import { effectOf } from '#domain/rebalance/effect.ts';
import type { Officer } from '#domain/records/office.ts';
import { PLAIN_CASE, PLAIN_OFFICER, TEAMS, TODAY } from '#domain/workload/rows-for-test.ts';
import { MemoryRows } from '#tests/doubles/desk/memory-rows.ts';
import { createDistributionDesk, NotTheLead } from './distribution-desk.ts';

const LEAD: Officer = { ...PLAIN_OFFICER, id: 'lead', name: 'Lea Beispiel', role: 'team_lead' };
const REQUEST: DistributionRequest = {
  teamId: 't1',
  scope: { kind: 'unassigned' },
  goal: { kind: 'even_load' },
  limits: { mostMoves: null, keepContinuity: true, freezeDays: 3 },
};

/** A team of five with twelve cases nobody has; the desk is that of `me`. */
function deskOf(me: Officer) {
  const rows = new MemoryRows();
  rows.write({ table: 'team', row: TEAMS[0]! });
  const officers = ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => ({ ...PLAIN_OFFICER, id }));
  for (const row of [LEAD, ...officers]) rows.write({ table: 'officer', row });
  for (let at = 0; at < 12; at += 1) {
    rows.write({ table: 'case', row: { ...PLAIN_CASE, id: `c${at}`, fileReference: `32.1-${at}` } });
  }
  return { rows, desk: createDistributionDesk({ rows, isPending: () => true, officer: () => me, today: () => TODAY }) };
}

async function all(steps: AsyncIterable<ProposalStep>): Promise<ProposalStep[]> {
  const found: ProposalStep[] = [];
  for await (const step of steps) found.push(step);
  return found;
}

describe('the Verteilung at a desk', () => {
  test('answers nobody but a lead of the team', async () => {
    const { desk } = deskOf(PLAIN_OFFICER);
    expect(() => desk.load('t1')).toThrow(NotTheLead);
    expect(() => desk.staff('t1')).toThrow(NotTheLead);
    expect(() => desk.redistributions('t1')).toThrow(NotTheLead);
    await expect(all(desk.propose(REQUEST))).rejects.toThrow(NotTheLead);
    expect(() => deskOf(LEAD).desk.load('t2')).toThrow(NotTheLead);
  });

  test('shows the load that a proposal starts from, and no figure of a group that is too small', () => {
    const { desk, rows } = deskOf(LEAD);
    const load = desk.load('t1');
    const before = effectOf(desk.office(REQUEST).office, []);
    expect(load.officers.map(({ officerId, minutes, breaking }) => [officerId, minutes, breaking])).toEqual(
      before.officers.map(({ officerId, minutes, breaking }) => [officerId, minutes, breaking]),
    );
    expect(load.unassigned.cases).toBe(12);
    expect(load.breaking).toEqual(before.breaking);
    expect(load.mayExportPeople).toBe(false);
    expect(load.figures).not.toBeNull();
    for (const id of ['o3', 'o4', 'o5']) rows.remove('officer', id);
    const small = desk.load('t1');
    expect([small.figures, small.ageing]).toEqual([null, []]);
  });

  test('hands over the office first and the best proposal last; nothing is done by it', async () => {
    const { desk, rows } = deskOf(LEAD);
    const steps = await all(desk.propose(REQUEST));
    const [first, last] = [steps[0], steps.at(-1)];
    if (first?.kind !== 'office' || last?.kind !== 'final') return expect.unreachable(`${first?.kind} ${last?.kind}`);
    expect(
      first.view.cases.every(({ minutes, because }) => minutes === because.reduce((a, b) => a + b.minutes, 0)),
    ).toBe(true);
    expect(last.proposal.moves.length).toBe(12);
    expect(effectOf(first.view.office, last.proposal.moves)).toEqual(last.proposal.after);
    expect(rows.all('case').every(({ assigneeId }) => assigneeId === null)).toBe(true);
  }, 400_000);

  test('names who is kept from which case of the team, and what was taken back no more', () => {
    const { desk, rows } = deskOf(LEAD);
    const by = { officerId: 'o1', setBy: 'lead', setAt: '2026-11-20T08:00:00Z' as never };
    rows.write({ table: 'exclusion', row: { ...by, id: 'x1', caseId: 'c3', endedAt: null } });
    rows.write({
      table: 'exclusion',
      row: { ...by, id: 'x2', caseId: 'c4', endedAt: '2026-11-21T08:00:00Z' as never },
    });
    rows.write({ table: 'exclusion', row: { ...by, id: 'x3', caseId: 'elsewhere', endedAt: null } });
    expect(desk.staff('t1').exclusions).toEqual([
      {
        ...by,
        id: 'x1',
        caseId: 'c3',
        endedAt: null,
        fileReference: '32.1-3',
        applicantName: PLAIN_CASE.applicantName,
      },
    ]);
    expect(desk.office(REQUEST).office.officers.find(({ id }) => id === 'o1')?.excludedCases).toEqual(['c3']);
  });

  test('ends the search when nobody waits for it any more', async () => {
    const stop = new AbortController();
    const kinds: string[] = [];
    for await (const step of deskOf(LEAD).desk.propose(REQUEST, stop.signal)) {
      kinds.push(step.kind);
      stop.abort();
    }
    expect(kinds).toEqual(['office']);
  });

  test('lists redistributions with their cases, the last first, and says which central has not confirmed', () => {
    const { desk, rows } = deskOf(LEAD);
    const batch = {
      teamId: 't1',
      goal: 'by_hand',
      remark: null,
      appliedBy: 'lead',
      undoneBy: null,
      undoneAt: null,
    } as const;
    const at = (hour: string) => `2026-11-23T${hour}:00:00Z` as never;
    rows.write({ table: 'redistribution', row: { ...batch, id: 'r1', appliedAt: at('08') } });
    rows.write({ table: 'redistribution', row: { ...batch, id: 'r2', appliedAt: at('09') } });
    expect(desk.redistributions('t1').map(({ id, isConfirmed }) => [id, isConfirmed])).toEqual([
      ['r2', false],
      ['r1', false],
    ]);
  });
});
