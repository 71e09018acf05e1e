import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOffice } from './read-office.ts';

const OFFICER = { id: 'a', week: [1, 2, 3, 4, 5] };
const CASE = { id: 'v', caseType: 'study', minutes: 60, ownerId: 'a', receivedOn: '2026-10-01' };
const OFFICE = { on: '2026-11-30', officers: [OFFICER], cases: [CASE] };

describe('reading an office', () => {
  it('takes the least there is to say', () => {
    expect(readOffice(OFFICE)).toMatchObject({ ok: true, office: { land: 'BW', scope: { kind: 'team' } } });
  });

  it.each<[string, unknown, string[]]>([
    ['no object', 'x', ['']],
    ['nothing', {}, ['on', 'officers', 'cases']],
    ['no officers', { ...OFFICE, officers: [], cases: [] }, ['officers']],
    ['a day there is not', { ...OFFICE, on: '2026-02-30' }, ['on']],
    ['a day with no 28 days after it', { ...OFFICE, on: '9999-12-20' }, ['on']],
    ['a Land there is not', { ...OFFICE, land: 'XX' }, ['land']],
    ['a week of four days', { ...OFFICE, officers: [{ ...OFFICER, week: [1, 2, 3, 4] }] }, ['officers[0].week']],
    ['an unknown field', { ...OFFICE, cases: [{ ...CASE, nationality: 'x' }] }, ['cases[0].nationality']],
    ['negative minutes', { ...OFFICE, cases: [{ ...CASE, minutes: -1 }] }, ['cases[0].minutes']],
    ['a kind there is not', { ...OFFICE, cases: [{ ...CASE, caseType: 'x' }] }, ['cases[0].caseType']],
    ['an unknown owner', { ...OFFICE, cases: [{ ...CASE, ownerId: 'z' }] }, ['cases[0].ownerId']],
    ['an id twice', { ...OFFICE, cases: [CASE, CASE] }, ['cases[1].id']],
    ['an officer twice', { ...OFFICE, officers: [OFFICER, OFFICER] }, ['officers[1].id']],
    ['an unknown scope', { ...OFFICE, scope: { kind: 'x' } }, ['scope.kind']],
    ['an unknown officer to help', { ...OFFICE, goal: { kind: 'ramp_up', officerId: 'z' } }, ['goal.officerId']],
    ['an unknown case', { ...OFFICE, scope: { kind: 'cases', caseIds: ['v', 'w'] } }, ['scope.caseIds[1]']],
    [
      'days the wrong way round',
      { ...OFFICE, officers: [{ ...OFFICER, absences: [{ from: '2026-12-02', to: '2026-12-01' }] }] },
      ['officers[0].absences[0]'],
    ],
  ])('refuses %s and names the field', (_, json, fields) => {
    const reading = readOffice(json);
    expect(reading.ok ? [] : reading.refusals.map(({ field }) => field)).toEqual(fields);
    for (const { message, remedy } of reading.ok ? [] : reading.refusals) {
      expect(message).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(typeof readOffice(json).ok).toBe('boolean');
        expect(typeof readOffice({ ...OFFICE, scope: json }).ok).toBe('boolean');
      }),
    );
  });
});
