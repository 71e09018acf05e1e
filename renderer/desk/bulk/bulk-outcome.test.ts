import { expect, test } from 'vitest';
import type { RefusalShape } from '#contract/desk/outbox.ts';
import { germanText } from '../../i18n/written-text.test-support.ts';
import { type BulkEntry, bulkOutcome } from './bulk-outcome.ts';
import { skippedText } from './skipped-text.ts';

const done = (caseId: string): BulkEntry => ({
  caseId,
  name: `Name ${caseId}`,
  ran: { outcome: 'done_here', commandId: `command-${caseId}` },
});
const TAKEN: RefusalShape = { code: 'already_claimed', data: { by: 'yildiz', at: '2026-11-23T09:42:00.000Z' } };

test('what central refuses later moves from the claimed to the skipped ones', () => {
  const entries = [done('a'), done('b'), { ...done('c'), ran: { outcome: 'refused', refusal: TAKEN } } as const];
  const before = bulkOutcome(entries, [{ id: 'command-a' }, { id: 'command-b' }], []);
  expect([before.done.length, before.waiting, before.skipped.map(({ caseId }) => caseId)]).toEqual([2, 2, ['c']]);

  const after = bulkOutcome(entries, [], [{ id: 'command-b', refusal: TAKEN }]);
  expect(after.done.map(({ caseId }) => caseId)).toEqual(['a']);
  expect(after.waiting).toBe(0);
  expect(after.skipped.map(({ caseId, later }) => [caseId, later])).toEqual([
    ['b', true],
    ['c', false],
  ]);
});

const OFFICERS = [
  {
    id: 'yildiz',
    name: 'Ben Yıldız',
    initials: 'BY',
    role: 'case_officer' as const,
    teamIds: [],
    workShare: 1,
    mayFinalSign: false,
    secondedUntil: null,
    caseTypes: null,
    supervisorId: null,
  },
];

test.each([
  [TAKEN, 'schon bei Ben Yıldız'],
  [{ code: 'not_permitted', data: { teamId: 'skilled' } }, 'gehört einem anderen Team'],
  [{ code: 'case_closed', data: { state: 'filed' } }, 'abgeschlossen (zdA)'],
  [{ code: 'not_found', data: {} }, 'hier nicht mehr zu sehen'],
  [null, 'keine Antwort, bitte noch einmal versuchen'],
] as const)('the reason %j in few words', (refusal, words) => {
  expect(skippedText(refusal, germanText, OFFICERS)).toBe(words);
});
