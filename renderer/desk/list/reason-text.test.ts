import { describe, expect, test } from 'vitest';
import type { DueReason } from '#domain/records/case.ts';
import { localDate } from '#domain/time/local-date.ts';
import { germanText } from '../../i18n/written-text.test-support.ts';
import { reasonText } from './reason-text.ts';

const TODAY = '2026-12-03';

const read = (dueOn: string, dueReason: DueReason, receivedOn = '2026-11-23', today = TODAY): string => {
  const dates = { dueOn: localDate(dueOn), receivedOn: localDate(receivedOn) };
  const { id, values } = reasonText({ ...dates, dueReason }, today);
  return germanText(id, values);
};

describe('the reason in words', () => {
  test.each([
    ['2026-12-08', 'title_expires', 'Titel läuft in 5 Tagen ab'],
    ['2026-12-04', 'title_expires', 'Titel läuft morgen ab'],
    ['2026-12-03', 'title_expires', 'Titel läuft heute ab'],
    ['2026-12-02', 'title_expires', 'Titel gestern abgelaufen'],
    ['2026-11-21', 'title_expires', 'Titel vor 12 Tagen abgelaufen'],
    ['2027-03-01', 'title_expires', 'Titel läuft am 01.03. ab'],
    ['2028-03-01', 'title_expires', 'Titel läuft am 01.03.2028 ab'],
    ['2026-12-08', 'ba_deemed_consent', 'BA-Fiktion tritt am 08.12. ein'],
    ['2027-02-23', 'inaction_suit', '§ 75 VwGO ab 23.02.'],
    ['2026-11-23', 'inaction_suit', '§ 75 VwGO: Klage seit 23.11. zulässig'],
  ] as const)('%s, %s: %s', (dueOn, reason, sentence) => {
    expect(read(dueOn, reason)).toBe(sentence);
  });

  test.each([
    ['2027-01-22', '§ 75 VwGO ab 23.02.'],
    ['2027-01-23', 'seit 2 Monaten: § 75 VwGO ab 23.02.'],
    ['2027-01-24', 'seit 2 Monaten 1 Tag: § 75 VwGO ab 23.02.'],
    ['2027-02-04', 'seit 2 Monaten 12 Tagen: § 75 VwGO ab 23.02.'],
    ['2027-02-23', '§ 75 VwGO ab heute'],
  ])('on %s a case of 23 November says: %s', (today, sentence) => {
    expect(read('2027-02-23', 'inaction_suit', '2026-11-23', today)).toBe(sentence);
  });

  test('a passed fiction is something to check, never declared as having happened', () => {
    expect(read('2026-12-01', 'ba_deemed_consent')).toBe('BA-Fiktion seit 01.12. prüfen');
  });

  test('a case without a date says so', () => {
    const { id, values } = reasonText({ dueOn: null, dueReason: null, receivedOn: localDate('2026-11-23') }, TODAY);
    expect(germanText(id, values)).toBe('keine Frist');
  });
});
