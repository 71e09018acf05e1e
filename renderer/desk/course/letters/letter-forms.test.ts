import { describe, expect, it } from 'vitest';
import { LETTER_TEMPLATES } from '#domain/letters/templates/catalogue.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { LetterValues } from './letter-field.ts';
import { fieldOfProblem, letterFields, unreadable } from './letter-fields.ts';
import { LETTER_FORMS, WRITTEN_TEMPLATES } from './letter-forms.ts';

const today = localDate('2026-11-23');

describe('forms of the letters', () => {
  it.each(WRITTEN_TEMPLATES)('every field that %s knows has its place in the form, and no other', (template) => {
    const shape = (LETTER_TEMPLATES[template].fields as { shape: Record<string, unknown> }).shape;
    const inForm = LETTER_FORMS[template]
      .filter(({ isSent }) => isSent !== false)
      .map(({ path }) => path.split('.')[0]);
    expect([...new Set(inForm)].sort()).toEqual(Object.keys(shape).sort());
  });

  it('typed days, lines and choices become what the template takes', () => {
    const values: LetterValues = {
      appliedOn: '1.10.2026',
      job: 'Köchin',
      employer: 'Neckar GmbH',
      place: '',
      validFrom: '23.11.2026',
      validUntil: '',
      'baConsent.kind': 'granted',
      'baConsent.on': '20.11.2026',
      'baConsent.reference': '',
      'baConsent.since': '',
      restrictions: 'Beschäftigung nur als Köchin\n\n',
      liftsBinding: false,
    };
    const fields = letterFields(LETTER_FORMS.permission, values, today);
    expect(fields).toEqual({
      appliedOn: '2026-10-01',
      job: 'Köchin',
      employer: 'Neckar GmbH',
      place: null,
      validFrom: '2026-11-23',
      validUntil: null,
      baConsent: { kind: 'granted', on: '2026-11-20', reference: null },
      restrictions: ['Beschäftigung nur als Köchin'],
      liftsBinding: false,
    });
    expect(LETTER_TEMPLATES.permission.fields.safeParse(fields).success).toBe(true);
  });

  it('a day that is none is told before anything is asked; an empty optional one is fine', () => {
    const form = LETTER_FORMS.refusal;
    expect([...unreadable(form, { appliedOn: '31.2.2026', heardOn: '' }, today)]).toEqual(['appliedOn']);
  });

  it('a problem finds its field by its path', () => {
    expect(fieldOfProblem(LETTER_FORMS.document_request, 'missing.2.what')).toBe('missing');
    expect(fieldOfProblem(LETTER_FORMS.permission, 'baConsent.on')).toBe('baConsent.on');
    expect(fieldOfProblem(LETTER_FORMS.permission, 'address')).toBeNull();
  });

  it('work of the future title is all or nothing', () => {
    const off = letterFields(LETTER_FORMS.fiction_certificate_text, { hasFutureWork: false }, today);
    expect(off.futureWork).toBeNull();
    const on = letterFields(
      LETTER_FORMS.fiction_certificate_text,
      {
        hasFutureWork: true,
        'futureWork.job': 'Koch',
        'futureWork.employer': '',
        'futureWork.cardOrderedOn': '23.11.2026',
      },
      today,
    );
    expect(on.futureWork).toEqual({ job: 'Koch', employer: null, cardOrderedOn: '2026-11-23' });
    expect(on).not.toHaveProperty('hasFutureWork');
  });
});
