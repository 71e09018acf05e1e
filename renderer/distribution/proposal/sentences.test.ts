import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { BARRIERS } from '#domain/rebalance/barrier-table.ts';
import type { Barrier, MoveReason, Unsolved } from '#domain/rebalance/proposal.ts';
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
const CODES: readonly MoveReason['code'][] = [
  'saves_clock',
  'owner_absent',
  'desk_emptied',
  'secondment_ends',
  'nobody_has_it',
  'evens_load',
  'ramp_up',
  'stays_with_linked',
  'spreads_urgent',
  'spreads_hard',
  'knows_case',
  'not_permitted_any_more',
];

describe.each(LANGUAGES)('sentences in %s', (_, t) => {
  test.each(CODES)('%s is a sentence, with and without a day', (code) => {
    const told: MoveReason['data'][] = [
      {},
      { dueOn: '2026-12-08', secondedUntil: '2026-12-31', linkedReference: '33.2-1/26' },
    ];
    for (const data of told) {
      expect(reasonSentence({ code, data }, t)).toMatch(/^[^{}]+\.$/);
    }
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
