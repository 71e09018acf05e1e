import fc from 'fast-check';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { BARRIERS } from '#domain/rebalance/barrier-table.ts';
import { offices } from '#domain/rebalance/offices-for-test.ts';
import type { Barrier, MoveGain, RecipientReason, Unsolved } from '#domain/rebalance/proposal.ts';
import { quickProposal } from '#domain/rebalance/solve.ts';
import { localDate } from '#domain/time/local-date.ts';
import { GERMAN } from '../../i18n/catalogue.ts';
import { ENGLISH } from '../../i18n/english.ts';
import type { Text } from '../../i18n/use-text.ts';
import { barrierText, effortLines, reasonSentence, unsolvedSentence } from './sentences.ts';

/** A catalogue in which a value that is not given is a fault. */
function textOf(locale: string, messages: Readonly<Record<string, string>>): Text {
  const intl = createIntl({
    locale,
    messages: { ...messages },
    onError: (problem) => expect.unreachable(problem.message),
  });
  return (id, values) => intl.formatMessage({ id }, values);
}

const LANGUAGES = [
  ['de', textOf('de-DE', GERMAN)],
  ['en', textOf('en-GB', ENGLISH)],
] as const;

const WHY = ['nobody', 'absent', 'secondment_ends', 'not_permitted', 'desk_emptied', 'clock_breaks'];
const DAY = localDate('2026-12-08');
const COMPARED = ['plan', 'move'] as const;
const GAINS: readonly MoveGain[] = [
  ...[DAY, null].flatMap((dueOn): MoveGain[] => [
    { code: 'nobody_has_it', data: { minutes: 60, dueOn, dueReason: null } },
    { code: 'owner_absent', data: { minutes: 60, dueOn } },
    { code: 'desk_emptied', data: { minutes: 60, dueOn } },
  ]),
  ...COMPARED.map((compared): MoveGain => ({ code: 'saves_clock', data: { compared, dueOn: DAY, dueReason: null } })),
  { code: 'secondment_ends', data: { secondedUntil: DAY, dueOn: null } },
  { code: 'not_permitted_any_more', data: { barrier: 'final_signature' } },
  ...[1, 3].flatMap((clocks): MoveGain[] => [
    { code: 'makes_room', data: { clocks, firstDueOn: DAY } },
    { code: 'makes_room_together', data: { clocks, firstDueOn: DAY } },
  ]),
  ...COMPARED.flatMap((compared): MoveGain[] => [
    { code: 'relieves_due', data: { compared, days: 7, before: 615, after: 300, available: 270 } },
    {
      code: 'evens_load',
      data: { compared, minutes: 60, fromBefore: 111, fromAfter: 95.5, toBefore: 5, toAfter: 14 },
    },
    { code: 'spreads_urgent', data: { compared, before: 6, after: 3, fair: 2 } },
    { code: 'spreads_hard', data: { compared, before: 6, after: 3, fair: 2 } },
  ]),
  { code: 'ramp_up', data: { minutes: 60, toBefore: 0, toAfter: 20 } },
  { code: 'stays_with_linked', data: { linkedCaseId: 'c', linkedReference: '33.2-1/26' } },
];
const THERE: readonly RecipientReason[] = [
  { code: 'held_hearing', data: {} },
  { code: 'knows_case', data: {} },
  { code: 'only_one', data: {} },
  { code: 'may_sign', data: {} },
  { code: 'has_linked', data: { linkedCaseId: 'c', linkedReference: '33.2-1/26' } },
  { code: 'in_time', data: { dueOn: DAY } },
  { code: 'has_room', data: { toAfter: 80 } },
  { code: 'full', data: { toAfter: 120 } },
];

/** What a sentence says of the desk that gives: before, after. */
function figuresHere(sentence: string): number[] {
  const changed = /(?:hier|here|ist:|time:) ([\d.,]+) → ([\d.,]+)/.exec(sentence);
  const instead = /(?:hier|here|ist:|time:) ([\d.,]+) (?:statt|instead of) ([\d.,]+)/.exec(sentence);
  const [before, after] = changed?.slice(1) ?? instead?.slice(1).reverse() ?? [];
  // Thousands do not occur: both marks are decimal.
  return [before, after].flatMap((figure) => (figure === undefined ? [] : [Number(figure.replace(',', '.'))]));
}

describe.each(LANGUAGES)('sentences in %s', (_, t) => {
  test.each(GAINS.map((gain) => [gain.code, gain] as const))(
    '%s is a sentence, with and without why there',
    (_code, gain) => {
      for (const there of [null, ...THERE]) {
        expect(reasonSentence({ ...gain, there }, t)).toMatch(/^[A-Z][^{};]+(; [^{};]+)?\.$/);
      }
    },
  );

  test('no sentence over random offices names a figure that rises where it speaks of a fall', () => {
    fc.assert(
      fc.property(offices({ officers: 4, cases: 10 }), (office) => {
        for (const { because } of quickProposal(office).moves) {
          const sentence = reasonSentence(because, t);
          const [before, after] = figuresHere(sentence);
          if (before !== undefined && after !== undefined)
            expect({ sentence, rises: after > before }).toMatchObject({ rises: false });
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(WHY)('nobody may, because: %s', (why) => {
    const unsolved: Unsolved = {
      ...{ kind: 'nobody_may', caseId: 'c', officerId: null, barriers: {} },
      data: { why, dueOn: '2026-12-08' },
    };
    const sentence = unsolvedSentence(
      unsolved,
      t,
      () => 'Ada',
      () => '33.2-1/26',
    );
    expect(sentence).toMatch(/^33\.2-1\/26: [^{}]{8,}\.$/);
    if (why === 'clock_breaks') expect(sentence).toContain('08.12.2026');
  });

  test('every barrier is named, with its paragraph where there is one', () => {
    for (const barrier of Object.keys(BARRIERS) as Barrier[]) expect(barrierText(barrier, t)).toMatch(/^[^{}]{5,}$/);
    expect(barrierText('conflict_of_interest', t)).toContain('§§ 20, 21 VwVfG');
  });

  test('minutes are explained summand by summand', () => {
    const lines = effortLines(
      {
        because: [
          {
            code: 'proceeding',
            minutes: 54,
            data: { caseType: 'blue_card', state: 'assessing', percent: 60, whole: 90 },
          },
          { code: 'gaps', minutes: 6, data: { gaps: 1, each: 6 } },
          { code: 'lead_says', minutes: -20, data: { computed: 60 } },
        ],
      },
      t,
    );
    expect(lines.map(({ minutes }) => minutes)).toEqual([54, 6, -20]);
    for (const { text } of lines) expect(text).toMatch(/^[^{}]+$/);
    expect(lines[0]?.text).toContain('Blaue Karte EU');
  });
});
