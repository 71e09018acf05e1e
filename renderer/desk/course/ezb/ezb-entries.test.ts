import { describe, expect, it } from 'vitest';
import { EZB_FIELD_KEYS } from '#domain/ezb/ezb-form.ts';
import type { EzbFieldReading, EzbValue } from '#domain/ezb/ezb-value.ts';
import { localDate } from '#domain/time/local-date.ts';
import { confirmedValue, countedReadings, EZB_SECTIONS, entriesOf, recordedAs } from './ezb-entries.ts';
import { ezbRows, isWaiting } from './ezb-rows.ts';

const box = { x: 0, y: 0, w: 10, h: 10 };
const sure = (field: EzbFieldReading['field'], value: EzbValue): EzbFieldReading => ({
  field,
  state: 'sure',
  value,
  raw: '',
  page: 2,
  box,
  confidence: 90,
});

describe('fields of the EzB as facts of the case', () => {
  it('every field stands in one section, inner ones after the field they belong to', () => {
    const fields = EZB_SECTIONS.flatMap((section) => section.fields);
    expect([...fields].sort()).toEqual([...EZB_FIELD_KEYS].sort());
    expect(fields.indexOf('limitedUntil')).toBe(fields.indexOf('duration') + 1);
  });

  it('values go to the facts of routes and clocks where there is one, and come back the same', () => {
    const values: [EzbFieldReading['field'], EzbValue][] = [
      ['start', { kind: 'date', date: localDate('2027-01-01') }],
      ['duration', { kind: 'choice', choice: 'limited' }],
      ['hiredOut', { kind: 'yes-no', yes: true }],
      ['pay', { kind: 'amount', euros: 3000, basis: 'month' }],
      ['weeklyHours', { kind: 'number', number: 38.5 }],
      ['firm', { kind: 'text', text: 'Neckar GmbH' }],
    ];
    for (const [field, value] of values) expect(confirmedValue(field, entriesOf(field, value))).toEqual(value);
    expect(entriesOf('hiredOut', { kind: 'yes-no', yes: true })).toEqual({ hiredOutToThirdParties: true });
    expect(recordedAs('familyName')).toEqual([]);
  });

  it('an occasion that is no change of employer is recorded as nothing: a person decides', () => {
    expect(entriesOf('occasion', { kind: 'choice', choice: 'extension' })).toEqual({});
  });

  it('what a person confirmed counts as sure over what was read', () => {
    const unsure: EzbFieldReading = {
      field: 'hiredOut',
      state: 'unsure',
      value: null,
      raw: '?',
      page: 1,
      box,
      confidence: 20,
      problem: 'x',
    };
    const [counted] = countedReadings([unsure], () => ({ hiredOutToThirdParties: true }));
    expect(counted).toMatchObject({ state: 'sure', value: { kind: 'yes-no', yes: true }, page: 1 });
  });
});

describe('rows of the form against the case', () => {
  const readings = [
    sure('firm', { kind: 'text', text: 'Neckar GmbH' }),
    sure('familyName', { kind: 'text', text: 'Šimić' }),
    sure('givenNames', { kind: 'text', text: 'Željka' }),
    { field: 'email', state: 'missing' } as const,
  ];
  const file = {
    case: { applicantName: 'Šimić, Ana', birthDate: null, nationality: null },
    parties: [{ role: 'applicant', familyName: 'Simic', givenNames: 'Ana', nationality: null, address: null }],
    facts: [
      {
        id: 'c/ezb.firm',
        caseId: 'c',
        field: 'ezb.firm',
        value: 'Neckar AG',
        citation: { documentId: 'form', page: 2 },
        recordedBy: 'a',
        recordedAt: '2026-11-23T10:00:00.000Z',
      },
    ],
  } as unknown as Parameters<typeof ezbRows>[1];
  const state = (documentId: string) =>
    Object.fromEntries(ezbRows(readings, file, documentId).map((row) => [row.field, row.state]));

  it('what was recorded from this document is confirmed; from another one it waits again', () => {
    expect(state('form')).toEqual({ firm: 'confirmed', familyName: 'same', givenNames: 'differs', email: 'missing' });
    expect(state('other').firm).toBe('sure');
  });

  it('names are compared without regard to diacritics, and never wait for a confirmation', () => {
    const waiting = ezbRows(readings, file, 'form').filter(isWaiting);
    expect(waiting.map(({ field }) => field)).toEqual(['email']);
  });
});
