import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '#domain/commands/command.ts';
import { MUSTERSTADT } from '#domain/letters/office-musterstadt.ts';
import { germanText } from '../../i18n/written-text.test-support.ts';
import { conflictStory, type LastChange } from './conflict-story.ts';

const JONAS = {
  id: 'haeberle',
  name: 'Jonas Häberle',
  initials: 'JH',
  role: 'case_officer' as const,
  teamIds: [],
  workShare: 1,
  mayFinalSign: false,
  secondedUntil: null,
  caseTypes: null,
  supervisorId: null,
};
const AT = '2026-11-23T09:42:00.000Z';

function story(
  commandName: string,
  args: object,
  code: string,
  data: Record<string, string | null> = {},
  lastChange: LastChange | null = null,
) {
  return conflictStory({ commandName, args, refusal: { code, data } }, lastChange, [JONAS], germanText);
}

describe('the settings of the authority', () => {
  const args = {
    was: MUSTERSTADT,
    office: { ...MUSTERSTADT, phone: '0711 5550-200', openingHours: 'nach Vereinbarung' },
  };

  test('changed by two: the field in which both differ stands with both words', () => {
    const told = story('office.change', args, 'changed_meanwhile', { phone: '0711 5550-300' });
    expect(told.happened).toBe('Jemand anderes hat die Angaben der Behörde inzwischen geändert.');
    expect(told.values).toEqual([{ field: 'Telefon', mine: '0711 5550-200', now: '0711 5550-300' }]);
    expect(told.next).not.toContain('Dokument');
  });

  test('changed by one who may not (any more)', () => {
    const told = story('office.change', args, 'not_permitted', { of: 'office' });
    expect(told.happened).not.toContain('Vorgang');
    expect(told.next).toContain('Administration');
  });
});

describe('a case claimed by two', () => {
  const taken = { by: 'haeberle', at: AT };

  test('without a word typed nothing is said about words', () => {
    const told = story('case.claim', { caseId: '1', remark: null }, 'already_claimed', taken);
    expect(told.happened).toBe('Jonas Häberle hat den Vorgang am 23.11.2026 um 10:42 übernommen.');
    expect(told.next).toContain('Sie brauchen nichts zu tun.');
    expect(`${told.happened} ${told.next}`).not.toMatch(/Worte|Vermerk/);
    expect(told).toMatchObject({ words: null, mayResend: false });
  });

  test('with a remark it can still go into the file', () => {
    const told = story('case.claim', { caseId: '1', remark: 'Kenne ich.' }, 'already_claimed', taken);
    expect(told.next).toContain('Als Vermerk');
    expect(told).toMatchObject({ words: 'Kenne ich.', mayResend: true });
  });
});

test('a note to a closed case is kept, but not offered as a note again', () => {
  const told = story('case.note', { text: 'Angerufen.' }, 'case_closed', { state: 'transferred' });
  expect(told.happened).toBe('Der Vorgang wurde abgeschlossen (abgegeben).');
  expect(told.next).toContain('neuen Vorgang');
  expect(told).toMatchObject({ words: 'Angerufen.', mayResend: false });
});

describe('a document two have changed', () => {
  const to = { type: 'employment_contract', title: 'Arbeitsvertrag', dateOfDocument: '2026-10-01' };

  test('shows both values of what differs, and who it was', () => {
    const now = { type: 'payslip', title: 'Arbeitsvertrag', dateOfDocument: null };
    const told = story('document.reclassify', { to, remark: null }, 'changed_meanwhile', now, {
      actorId: 'haeberle',
      at: AT,
    });
    expect(told.values).toEqual([
      { field: 'Dokumentart', mine: 'Arbeitsvertrag', now: 'Gehaltsnachweis' },
      { field: 'Dokumentdatum', mine: '01.10.2026', now: 'ohne' },
    ]);
    expect(told.happened).toBe('Jonas Häberle hat das Dokument am 23.11.2026 um 10:42 geändert.');
  });

  test('says so without a name when the file is not here', () => {
    const told = story('document.move', { reason: 'gehört zur Ehefrau' }, 'changed_meanwhile', { caseId: '2' });
    expect(told.happened).toContain('Jemand anderes');
    expect(told.next).toContain('wo das Dokument jetzt liegt');
  });
});

test.each(REFUSAL_CODES)('%s tells what happened and what to do', (code) => {
  for (const args of [{ remark: null }, { remark: 'Worte' }]) {
    const told = story('case.claim', args, code);
    expect(told.happened).not.toBe('');
    expect(told.next).not.toBe('');
  }
});
