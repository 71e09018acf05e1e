import { expect, it } from 'vitest';
import { decideRoute } from '#domain/routes/decide-route.ts';
import { localDate } from '#domain/time/local-date.ts';
import { firstAsked, triageFields } from './triage-fields.ts';

const today = localDate('2026-11-23');

it('what the e-file offers stands in its place beside the question, and the next question is the one it leaves open', () => {
  const answer = decideRoute({}, today);
  const further = decideRoute({ titleKind: 'skilled_academic', employmentUnrestricted: false }, today);
  const proposed = new Set(['titleKind', 'employmentUnrestricted']);
  const fields = triageFields({}, answer, { proposed, further });
  expect(fields.map(({ field, question }) => [field, question !== null])).toEqual([
    ['titleKind', true],
    ['employmentUnrestricted', false],
    ['employerChangeReason', true],
  ]);
  expect(firstAsked(fields, further, proposed)).toBe('employerChangeReason');
});

it('nothing is left to ask where what was read surely decides the route', () => {
  const facts = { titleKind: 'settlement_permit', employmentUnrestricted: true } as const;
  const further = decideRoute(facts, today);
  const proposed = new Set(Object.keys(facts));
  const fields = triageFields({}, decideRoute({}, today), { proposed, further });
  expect(further.route).toBe('R0');
  expect(firstAsked(fields, further, proposed)).toBeNull();
  expect(firstAsked(fields, further)).toBe('titleKind');
});
