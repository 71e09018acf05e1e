import type { EzbOfDocument } from '#contract/desk/ezb.ts';
import { EZB_FIELD_KEYS, type EzbField } from '#domain/ezb/ezb-form.ts';
import type { EzbFieldReading, EzbValue } from '#domain/ezb/ezb-value.ts';
import { localDate } from '#domain/time/local-date.ts';
import { drawnWords } from './drawn-page.ts';
import type { MemoryDesk } from './memory-desk.ts';
import { saltOf } from './memory-reader.ts';

const text = (words: string): EzbValue => ({ kind: 'text', text: words });
const yes = (is: boolean): EzbValue => ({ kind: 'yes-no', yes: is });
const choice = (name: string): EzbValue => ({ kind: 'choice', choice: name });

/** What the invented form says; fields that are not here are missing on it. */
const VALUES: Readonly<Partial<Record<EzbField, EzbValue>>> = {
  procedure: choice('residence_title'),
  occasion: choice('employer_change'),
  familyName: text('Okonkwo'),
  givenNames: text('Chidi'),
  birthDate: { kind: 'date', date: localDate('1991-03-14') },
  nationality: text('nigerianisch'),
  firm: text('Neckartal Werkzeugbau GmbH'),
  employerStreet: text('Lindenäckerweg'),
  employerHouseNumber: text('13'),
  employerPostalCode: text('70374'),
  employerTown: text('Stuttgart'),
  contactPerson: text('Frau Kühne'),
  phone: text('0711 5550-178'),
  email: text('personal@neckartal.example'),
  establishmentNumber: text('64399323'),
  start: { kind: 'date', date: localDate('2027-02-01') },
  duration: choice('open_ended'),
  hiredOut: yes(false),
  workplace: text('Stuttgart'),
  jobTitle: text('Zerspanungsmechaniker, Einrichten und Bedienen von CNC-Maschinen'),
  qualification: choice('vocational'),
  workingTime: choice('full_time'),
  weeklyHours: { kind: 'number', number: 38.5 },
  pay: { kind: 'amount', euros: 3680, basis: 'month' },
  socialInsurance: yes(true),
  signatureDate: { kind: 'date', date: localDate('2026-11-16') },
};

/** So weak that a person has to look: the rehearsal shows each kind of row. */
const UNSURE: readonly EzbField[] = ['employerHouseNumber', 'start', 'pay'];

/** A reading of any employer's declaration of the double: always the same form, each value on a word of the drawn page. */
export function readEzb(desk: MemoryDesk, caseId: string, documentId: string): EzbOfDocument | null {
  const document = desk.rows.one('document', documentId);
  if (!document || document.caseId !== caseId) return null;
  const isEzb = document.type === 'employment_declaration';
  const words = drawnWords(saltOf(document.blobSha256, 1));
  const fields = EZB_FIELD_KEYS.map((field, at): EzbFieldReading => {
    const value = VALUES[field];
    const word = words[at % words.length];
    if (value === undefined || word === undefined) return { field, state: 'missing' };
    const { x, y, w, h } = word;
    const place = { value, raw: word.text, page: 1, box: { x, y, w, h } };
    return UNSURE.includes(field)
      ? { field, state: 'unsure', ...place, confidence: 41, problem: 'Der Eintrag ist schlecht zu lesen.' }
      : { field, state: 'sure', ...place, confidence: 94 };
  });
  const form = { number: 1, pages: [1], edition: { kind: 'known' as const }, fields, remarks: [] };
  return {
    documentId,
    boxes: 'looked',
    pagesWithoutText: [],
    recognition: { isEzb, confidence: isEzb ? 97 : 4 },
    forms: isEzb ? [form] : [],
    otherPages: [],
  };
}
