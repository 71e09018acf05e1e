import { beforeEach, describe, expect, it } from 'vitest';
import { MUSTERSTADT } from '../letters/office-musterstadt.ts';
import { officeWords, readOfficeWords } from '../records/office-words.ts';
import { type OfficeForTest, officeForTest, SIGNER } from './office-for-test.ts';

const NEW_HOURS = { ...MUSTERSTADT, openingHours: 'Mo., Di., Do. 8–12 Uhr' };
const ADMINISTRATOR = { id: 'koebele', role: 'administrator' as const, teamIds: [] };

let office: OfficeForTest;
const refusal = (args: Record<string, unknown>, by = SIGNER as Partial<typeof SIGNER>) => {
  const decision = office.run('office.change', args, by);
  return decision.outcome === 'refused' ? decision.refusal : null;
};

beforeEach(() => {
  office = officeForTest();
  office.put('officeSettings', MUSTERSTADT);
});

describe('office.change', () => {
  it.each([SIGNER, ADMINISTRATOR])('is for $role', (by) => {
    office.done('office.change', { was: MUSTERSTADT, office: NEW_HOURS }, by);
    expect(office.one('officeSettings', 'office')).toEqual(NEW_HOURS);
  });

  it.each(['case_officer', 'scanning'] as const)('is not for %s', (role) => {
    expect(refusal({ was: MUSTERSTADT, office: NEW_HOURS }, { role })).toEqual({
      code: 'not_permitted',
      data: { of: 'office' },
    });
    expect(office.one('officeSettings', 'office')).toEqual(MUSTERSTADT);
  });

  it('is refused when somebody else was faster, and says what stands there now', () => {
    office.done('office.change', { was: MUSTERSTADT, office: NEW_HOURS }, SIGNER);
    const moved = { ...MUSTERSTADT, court: { name: 'Verwaltungsgericht Neustadt', addressLines: ['70001 Neustadt'] } };
    expect(refusal({ was: MUSTERSTADT, office: moved }, ADMINISTRATOR)).toEqual({
      code: 'changed_meanwhile',
      data: { openingHours: 'Mo., Di., Do. 8–12 Uhr' },
    });
  });

  it('gives an office its first settings', () => {
    const empty = officeForTest();
    empty.done('office.change', { was: null, office: MUSTERSTADT }, ADMINISTRATOR);
    expect(empty.one('officeSettings', 'office')).toEqual(MUSTERSTADT);
    expect(empty.run('office.change', { was: null, office: NEW_HOURS }, ADMINISTRATOR)).toMatchObject({
      refusal: { code: 'changed_meanwhile', data: { authority: 'Stadt Musterstadt' } },
    });
  });

  it.each([
    ['an empty line', { ...NEW_HOURS, phone: ' ' }],
    ['a line break', { ...NEW_HOURS, unit: 'Ausländer\nbehörde' }],
    ['another id', { ...NEW_HOURS, id: 'other' }],
  ])('takes no settings with %s', (_, wrong) => {
    expect(refusal({ was: MUSTERSTADT, office: wrong })).toMatchObject({ code: 'invalid_arguments' });
  });
});

describe('the words of a form', () => {
  it('are read as what they were written from', () => {
    expect(readOfficeWords(officeWords(MUSTERSTADT))).toEqual({ office: MUSTERSTADT });
  });

  it('say what is wrong with which of them', () => {
    const words = officeWords(MUSTERSTADT);
    const lines = Array.from({ length: 9 }, (_, at) => `Zeile ${at}`).join(', ');
    expect(
      readOfficeWords({ ...words, phone: '', court: 'Gericht', labourAgency: lines, unit: 'x'.repeat(201) }),
    ).toEqual({ problems: { phone: 'missing', court: 'no_address', labourAgency: 'unfit', unit: 'unfit' } });
    expect(readOfficeWords({ ...words, place: 'Muster\u0007stadt' })).toEqual({ problems: { place: 'unfit' } });
  });
});
