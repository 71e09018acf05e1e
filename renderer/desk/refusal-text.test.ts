import { describe, expect, test } from 'vitest';
import { germanText } from '../i18n/written-text.test-support.ts';
import { refusalText } from './refusal-text.ts';

const officer = {
  id: 'haeberle',
  name: 'Jonas Häberle',
  initials: 'JH',
  role: 'case_officer',
  teamIds: [],
  workShare: 1,
  mayFinalSign: false,
  secondedUntil: null,
  caseTypes: null,
  supervisorId: null,
} as const;

const read = (code: string, data: Record<string, string | number | null>, legalBasis?: string): string =>
  refusalText(legalBasis ? { code, data, legalBasis } : { code, data }, germanText, [{ ...officer, teamIds: [] }]);

describe('refusalText', () => {
  test('names who was faster and when, in office time', () => {
    expect(read('already_claimed', { by: 'haeberle', at: '2026-11-23T09:42:00.000Z' })).toContain(
      'Jonas Häberle hat den Vorgang am 23.11.2026 um 10:42 schon übernommen.',
    );
  });

  test('does without what is not known', () => {
    expect(read('already_claimed', { by: 'unknown', at: null })).toContain(
      'jemand anderes hat den Vorgang schon übernommen',
    );
  });

  test('names the state in the office’s word and the paragraph', () => {
    const sentence = read('case_closed', { state: 'transferred' }, '§ 3 AZRG');
    expect(sentence).toContain('(abgegeben)');
    expect(sentence).toMatch(/\(§ 3 AZRG\)$/);
  });

  test('a code of a newer central still gives a sentence', () => {
    expect(read('never_heard_of', {})).toContain('kennt diese Aktion nicht');
  });
});
