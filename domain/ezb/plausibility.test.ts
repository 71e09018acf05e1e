import { describe, expect, it } from 'vitest';
import { localDate } from '../time/local-date.ts';
import { EZB_FIELD_KEYS, type EzbField } from './ezb-form.ts';
import type { EzbFieldReading, EzbValue } from './ezb-value.ts';
import { factsFromEzb } from './facts-from-ezb.ts';
import { checkEzb } from './plausibility.ts';

const TODAY = localDate('2026-11-23');
const place = { raw: '', page: 1, box: { x: 1, y: 1, w: 1, h: 1 }, confidence: 96 };

const COMPLETE: Partial<Record<EzbField, EzbValue>> = {
  occasion: { kind: 'choice', choice: 'employer_change' },
  familyName: { kind: 'text', text: 'Kapanadze' },
  birthDate: { kind: 'date', date: localDate('1991-05-02') },
  firm: { kind: 'text', text: 'Neckartal Präzisionsteile GmbH' },
  establishmentNumber: { kind: 'text', text: '09912342' },
  start: { kind: 'date', date: localDate('2027-01-01') },
  duration: { kind: 'choice', choice: 'limited' },
  limitedUntil: { kind: 'date', date: localDate('2028-12-31') },
  hiredOut: { kind: 'yes-no', yes: false },
  workplace: { kind: 'text', text: 'Stuttgart' },
  jobTitle: { kind: 'text', text: 'Köchin' },
  workingTime: { kind: 'choice', choice: 'full_time' },
  weeklyHours: { kind: 'number', number: 40 },
  pay: { kind: 'amount', euros: 3250.5, basis: 'month' },
  socialInsurance: { kind: 'yes-no', yes: true },
  signatureDate: { kind: 'date', date: localDate('2026-11-20') },
};

/** All fields of a form: sure as given, missing where nothing is given. */
function form(changes: Partial<Record<EzbField, EzbValue | null>> = {}): EzbFieldReading[] {
  const values = { ...COMPLETE, ...changes };
  return EZB_FIELD_KEYS.map((field) => {
    const value = values[field];
    return value === undefined || value === null
      ? { field, state: 'missing' }
      : { field, state: 'sure', value, ...place };
  });
}

const on = (field: EzbField, changes: Parameters<typeof form>[0]) =>
  checkEzb(form(changes), TODAY).filter((finding) => finding.field === field);

describe('a read EzB looked over', () => {
  it('has nothing to say about a complete one', () => {
    expect(checkEzb(form(), TODAY)).toEqual([]);
  });

  it('stops at field 23', () => {
    expect(on('hiredOut', { hiredOut: { kind: 'yes-no', yes: true } })).toEqual([
      {
        field: 'hiredOut',
        severity: 'stop',
        message: 'Feld 23: Die Person soll an Dritte überlassen werden. Die Zustimmung der BA ist zu versagen.',
        basis: '§ 40 Abs. 1 Nr. 2 AufenthG',
      },
    ]);
  });

  it.each<[EzbField, EzbValue | null]>([
    ['start', { kind: 'date', date: localDate('2024-11-22') }],
    ['start', { kind: 'date', date: localDate('2097-08-19') }],
    ['limitedUntil', { kind: 'date', date: localDate('2027-01-01') }],
    ['limitedUntil', null],
    ['birthDate', { kind: 'date', date: localDate('2020-01-01') }],
    ['weeklyHours', { kind: 'number', number: 385 }],
    ['pay', { kind: 'amount', euros: 0, basis: 'month' }],
    ['pay', { kind: 'amount', euros: 3000, basis: null }],
    ['occasion', { kind: 'choice', choice: 'extension' }],
    ['signatureDate', { kind: 'date', date: localDate('2026-11-24') }],
    ['signatureDate', null],
  ])('says that %s wants a look', (field, value) => {
    expect(on(field, { [field]: value })).toHaveLength(1);
  });

  it('allows a start of exactly two years ago', () => {
    expect(on('start', { start: { kind: 'date', date: localDate('2024-11-23') } })).toEqual([]);
  });
});

describe('facts out of an EzB', () => {
  it('carries the sure fields over', () => {
    expect(factsFromEzb({ fields: form() })).toEqual({
      employerChangeReason: 'new_employer',
      newEmploymentStart: '2027-01-01',
      newEmploymentEnd: '2028-12-31',
      newEmploymentOpenEnded: false,
      hiredOutToThirdParties: false,
      grossAnnualSalary: 39006,
    });
  });

  it('makes a year of an hourly pay only with the hours', () => {
    const hourly = { pay: { kind: 'amount', euros: 20, basis: 'hour' } } as const;
    expect(factsFromEzb({ fields: form(hourly) }).grossAnnualSalary).toBe(41600);
    expect(factsFromEzb({ fields: form({ ...hourly, weeklyHours: null }) }).grossAnnualSalary).toBeUndefined();
  });

  it('takes nothing from unsure fields', () => {
    const fields = form().map(
      (reading): EzbFieldReading =>
        reading.state === 'sure' ? { ...reading, state: 'unsure', problem: 'schlecht zu lesen' } : reading,
    );
    expect(factsFromEzb({ fields })).toEqual({});
  });
});
