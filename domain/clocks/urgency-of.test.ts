import { describe, expect, it } from 'vitest';
import { readFacts } from '../facts/read-facts.ts';
import { lawFigure } from '../law/parameters.ts';
import { localDate } from '../time/local-date.ts';
import { computeClocks } from './compute-clocks.ts';
import { AGE_BANDS, ageBand, compareUrgency, urgencyOf } from './urgency-of.ts';
import { germanAge } from './urgency-text.ts';

function urgency(json: Record<string, unknown>, day = '2026-11-23') {
  const reading = readFacts(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
  const today = localDate(day);
  return urgencyOf(computeClocks(reading.facts, today).clocks, today);
}

describe('urgency in words', () => {
  it.each<[facts: Record<string, unknown>, today: string, reason: string, dueOn: string, band: string]>([
    [
      { baRequests: [{ sentOn: '2026-11-23' }] },
      '2026-11-23',
      'BA-Fiktion tritt am 08.12. ein',
      '2026-12-08',
      'not_due_yet',
    ],
    [
      { baRequests: [{ sentOn: '2026-11-23' }] },
      '2026-12-09',
      'BA-Fiktion seit 08.12. möglich: bestätigen',
      '2026-12-08',
      'overdue',
    ],
    [{ titleValidUntil: '2026-11-28' }, '2026-11-23', 'Titel läuft in 5 Tagen ab', '2026-11-28', 'due_soon'],
    [{ titleValidUntil: '2026-11-24' }, '2026-11-23', 'Titel läuft morgen ab', '2026-11-24', 'due_soon'],
    [
      { titleKind: 'toleration', titleValidUntil: '2026-11-25' },
      '2026-11-23',
      'Duldung läuft in 2 Tagen ab',
      '2026-11-25',
      'due_soon',
    ],
    [
      { titleValidUntil: '2026-11-10' },
      '2026-11-23',
      'Titel seit 10.11. abgelaufen',
      '2026-11-10',
      'critically_overdue',
    ],
    [
      { provisionalCertificateValidUntil: '2026-11-30' },
      '2026-11-23',
      'Fiktionsbescheinigung läuft in 7 Tagen ab',
      '2026-11-30',
      'due_soon',
    ],
    [
      { receivedOn: '2026-11-23' },
      '2027-02-04',
      'seit 2 Monaten 12 Tagen: § 75 VwGO ab 23.02.',
      '2027-02-23',
      'not_due_yet',
    ],
    [
      { receivedOn: '2026-07-01' },
      '2026-11-23',
      'seit 4 Monaten 22 Tagen: § 75 VwGO ab 01.10.',
      '2026-10-01',
      'critically_overdue',
    ],
    [{ suspendedOn: '2026-11-23' }, '2026-12-20', 'Aussetzung: ablehnen nur bis 23.12.', '2026-12-23', 'due_soon'],
  ])('%j on %s', (facts, today, reason, dueOn, band) => {
    expect(urgency(facts, today)).toMatchObject({ reason, dueOn, band, legalBasis: expect.stringMatching(/§/) });
  });

  it('what is done or stopped presses no more', () => {
    expect(urgency({ receivedOn: '2026-07-01', decidedOn: '2026-08-01' })).toMatchObject({
      dueOn: null,
      band: 'none',
      reason: null,
    });
    expect(
      urgency({
        baRequests: [{ sentOn: '2026-11-10', messages: [{ on: '2026-11-12', kind: 'information_insufficient' }] }],
      }).dueOn,
    ).toBeNull();
  });

  it.each<[what: string, facts: Record<string, unknown>]>([
    ['a decision after the three months', { receivedOn: '2026-07-01', decidedOn: '2026-11-20' }],
    [
      'papers after their deadline',
      { documentsRequestedOn: '2026-09-01', documentsDeadline: '2026-10-01', documentsCompleteOn: '2026-11-20' },
    ],
    ['a suspension lifted late', { suspendedOn: '2026-09-01', suspensionReleasedOn: '2026-11-20' }],
    ['a refusal too late', { suspendedOn: '2026-09-01', suspensionRefusedOn: '2026-11-20' }],
    ['an invitation too late', { recognitionNewsReceivedOn: '2026-11-02', employerInvitedOn: '2026-11-20' }],
  ])('what was done late presses no more: %s', (_what, facts) => {
    expect(urgency(facts)).toMatchObject({ code: null, dueOn: null, reason: null });
  });

  it('other people’s duties do not press on us', () => {
    expect(urgency({ foreignerKnewOfEndOn: '2026-11-01', employerKnewOfEndOn: '2026-11-01' }).dueOn).toBeNull();
    expect(urgency({ employerAskedByBaOn: '2026-10-01' }).dueOn).toBeNull();
  });
});

describe('order of a queue', () => {
  it('earliest day first, of one day the graver, cases without a clock last', () => {
    const cases = [
      urgency({}),
      urgency({ receivedOn: '2026-09-01' }),
      urgency({ titleValidUntil: '2026-12-01' }),
      urgency({ titleValidUntil: '2026-11-20' }),
      urgency({ suspendedOn: '2026-11-01' }),
    ];
    expect([...cases].sort(compareUrgency).map(({ code }) => code)).toEqual([
      'TITLE_EXPIRY',
      'TITLE_EXPIRY',
      'BLUE_CARD_SUSPENSION',
      'INACTION_SUIT',
      null,
    ]);
  });
});

describe('age', () => {
  it.each([
    ['2026-11-01', 'under_1_month'],
    ['2026-10-24', 'under_1_month'],
    ['2026-10-23', 'under_2_months'],
    ['2026-09-23', 'under_3_months'],
    ['2026-08-24', 'under_3_months'],
    ['2026-08-23', 'over_3_months'],
    ['2020-01-01', 'over_3_months'],
  ])('received %s: %s', (receivedOn, band) => {
    expect(ageBand(localDate(receivedOn), localDate('2026-11-23'))).toBe(band);
  });

  it('the last group begins where the action for failure to act does', () => {
    const months = AGE_BANDS.length - 1;
    expect(months).toBe(lawFigure('INACTION_SUIT', localDate('2026-11-23')).value);
  });

  it.each([
    ['2026-11-23', 'heute'],
    ['2026-11-22', '1 Tag'],
    ['2026-10-23', '1 Monat'],
    ['2026-08-31', '2 Monaten 23 Tagen'],
  ])('since %s: seit %s', (from, words) => {
    expect(germanAge(localDate(from), localDate('2026-11-23'))).toBe(words);
  });
});
