import { describe, expect, test } from 'vitest';
import { DistributionRequest } from '#contract/desk/distribution.ts';
import { minutesOf } from '../staff/hours.ts';
import { FIRST_FORM, formOf, requestOf } from './plan-request.ts';

describe('the form', () => {
  test('as it opens asks for the whole team', () => {
    const read = requestOf(FIRST_FORM, 'team', []);
    expect('request' in read && DistributionRequest.parse(read.request)).toEqual({
      teamId: 'team',
      scope: { kind: 'team' },
      goal: { kind: 'even_load' },
      limits: { mostMoves: null, keepContinuity: true, freezeDays: 3 },
    });
  });

  test('filled in for an absence asks for that desk', () => {
    const wanted = {
      scope: { kind: 'officer', officerId: 'x' },
      goal: { kind: 'empty_desk', officerId: 'x' },
    } as const;
    const read = requestOf(formOf(FIRST_FORM, wanted), 'team', []);
    expect(read).toMatchObject({ request: wanted });
  });

  test.each([
    ['officer', { goal: 'ramp_up' }],
    ['letters', { scope: 'letters', letters: 'Z-A' }],
    ['mostMoves', { mostMoves: 'viele' }],
    ['freezeDays', { freezeDays: '99' }],
    ['cases', { scope: 'cases' }],
  ] as const)('says that %s is missing', (gap, change) => {
    expect(requestOf({ ...FIRST_FORM, ...change }, 'team', [])).toEqual({ gap });
  });

  test.each(['a-e', 'A–E', ' a - e '])('reads %j as a range of letters', (letters) => {
    const read = requestOf({ ...FIRST_FORM, scope: 'letters', letters }, 'team', []);
    expect(read).toMatchObject({ request: { scope: { from: 'A', to: 'E' } } });
  });
});

test.each([
  ['7:48', 468],
  ['7,8', 468],
  ['8', 480],
  ['0', 0],
  ['25', null],
  ['7:75', null],
  ['', null],
] as const)('%j is read as %j minutes', (typed, minutes) => expect(minutesOf(typed)).toBe(minutes));
