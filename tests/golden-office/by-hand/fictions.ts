import { card, type HandCase, WORKER } from './hand-case.ts';

const BA = 'BA_CONSENT_FICTION';
const SHORT = 'BA_CONSENT_FICTION_SHORT';
const SUSPENSION = 'BLUE_CARD_SUSPENSION';

/** A request of the two weeks, running. */
const sent = (on: string, mustActBy: string, relyFrom: string, place: object = {}): HandCase => ({
  facts: { ...WORKER, today: on.slice(0, 10), ...place, baRequests: [{ sentOn: on }] },
  clocks: { [BA]: [mustActBy, relyFrom, 'running'] },
});

/** Sent on 2026-11-23 with one message of the agency. */
const message = (on: string, kind: string, state: string): HandCase => ({
  facts: { ...WORKER, today: '2026-12-20', baRequests: [{ sentOn: '2026-11-23', messages: [{ on, kind }] }] },
  clocks: { [BA]: ['2026-12-07', '2026-12-08', state] },
});

const suspended = (on: string, more: object, ends: readonly [string, string, string]): HandCase => ({
  facts: { ...card('2026-03-01', '2026-12-01', 44_000), today: on, suspendedOn: on, ...more },
  clocks: { [SUSPENSION]: ends },
});

/** Silence of the agency and of the authority itself, in the calendars of several Länder. */
export const FICTIONS_BY_HAND: Readonly<Record<string, HandCase>> = {
  'two weeks to Good Friday: rely from Wednesday after Easter': sent('2027-03-12', '2027-03-26', '2027-03-31'),
  'two weeks to Epiphany, NW works': sent('2026-12-23', '2027-01-06', '2027-01-07', { land: 'NW' }),
  'two weeks to Epiphany, ST rests': sent('2026-12-23', '2027-01-06', '2027-01-08', { land: 'ST' }),
  'sent on a Sunday, to All Saints on a Sunday': sent('2026-10-18', '2026-11-01', '2026-11-03'),
  'two weeks to Reformation Day on a Friday, HH': sent('2025-10-17', '2025-10-31', '2025-11-04', { land: 'HH' }),
  'two weeks to Reformation Day, BW works': sent('2025-10-17', '2025-10-31', '2025-11-01'),
  'two weeks over the end of summer time': sent('2026-10-12', '2026-10-26', '2026-10-27'),
  'sent at 23:30 UTC on a Sunday, Monday in Berlin': sent('2026-11-22T23:30:00Z', '2026-12-07', '2026-12-08'),
  'sent at 22:30 UTC on a Sunday, still Sunday in Berlin': sent('2026-11-22T22:30:00Z', '2026-12-06', '2026-12-08'),
  'two weeks to 29 February': sent('2028-02-15', '2028-02-29', '2028-03-01'),
  "to Women's Day, BE rests": sent('2027-02-22', '2027-03-08', '2027-03-10', { land: 'BE' }),
  "to Women's Day, BW works": sent('2027-02-22', '2027-03-08', '2027-03-09'),
  "to Children's Day, TH rests": sent('2027-09-06', '2027-09-20', '2027-09-22', { land: 'TH' }),
  'to the Day of Repentance, SN rests': sent('2026-11-04', '2026-11-18', '2026-11-20', { land: 'SN' }),
  'to Assumption, SL rests': sent('2025-08-01', '2025-08-15', '2025-08-19', { land: 'SL' }),
  'to Assumption, BY works where no one says else': sent('2025-08-01', '2025-08-15', '2025-08-16', { land: 'BY' }),
  'to Assumption, BY in a municipality that rests': sent('2025-08-01', '2025-08-15', '2025-08-19', {
    land: 'BY',
    municipalHolidays: ['assumption'],
  }),
  'to Corpus Christi, BW rests': sent('2027-05-13', '2027-05-27', '2027-05-29'),
  'to Corpus Christi, BE works': sent('2027-05-13', '2027-05-27', '2027-05-28', { land: 'BE' }),
  'to Ascension': sent('2027-04-22', '2027-05-06', '2027-05-08', { land: 'HH' }),
  'to Whit Monday': sent('2027-05-03', '2027-05-17', '2027-05-19', { land: 'SH' }),
  'to 8 May 2025, BE rests that once': sent('2025-04-24', '2025-05-08', '2025-05-10', { land: 'BE' }),
  'one week to Christmas, fast track': {
    facts: { service: 'fast_track', today: '2026-12-18', baRequests: [{ sentOn: '2026-12-18' }] },
    clocks: { [SHORT]: ['2026-12-25', '2026-12-29', 'running'], [BA]: null },
  },
  "one week to New Year's Eve: rely from a holiday": {
    facts: { service: 'fast_track', today: '2026-12-24', baRequests: [{ sentOn: '2026-12-24' }] },
    clocks: { [SHORT]: ['2026-12-31', '2027-01-01', 'running'] },
  },
  'a first Blue Card is no change: two weeks': {
    facts: { service: 'blue_card', titleKind: 'study', baRequests: [{ sentOn: '2026-11-23' }] },
    clocks: { [BA]: ['2026-12-07', '2026-12-08', 'running'], [SHORT]: null },
  },
  'asked on the last day': message('2026-12-07', 'information_insufficient', 'stopped'),
  'asked a day too late': message('2026-12-08', 'information_insufficient', 'running'),
  'employer silent, told in time': message('2026-12-04', 'employer_did_not_answer', 'stopped'),
  granted: message('2026-12-02', 'granted', 'met'),
  'taken back': message('2026-12-02', 'withdrawn', 'stopped'),
  'asked between the two readings of the end: stopped, to be safe': {
    facts: {
      ...WORKER,
      today: '2026-12-29',
      baRequests: [{ sentOn: '2026-12-11', messages: [{ on: '2026-12-28', kind: 'information_insufficient' }] }],
    },
    clocks: { [BA]: ['2026-12-25', '2026-12-29', 'stopped'] },
  },
  'confirmed a day too early': {
    facts: {
      ...WORKER,
      baRequests: [
        {
          sentOn: '2026-11-23',
          deemedConsentConfirmation: { on: '2026-12-07', by: 'A. Beispiel', note: 'kein Eingang' },
        },
      ],
    },
    refused: 'baRequests[0].deemedConsentConfirmation.on',
  },
  'suspended to Christmas': suspended('2026-11-25', {}, ['2026-12-25', '2026-12-29', 'running']),
  'suspended over February': suspended('2027-01-30', {}, ['2027-03-01', '2027-03-02', 'running']),
  'suspended, refused on the last day': suspended('2026-11-23', { suspensionRefusedOn: '2026-12-23' }, [
    '2026-12-23',
    '2026-12-24',
    'met',
  ]),
  'suspended, refused a day too late': suspended('2026-11-23', { suspensionRefusedOn: '2026-12-24' }, [
    '2026-12-23',
    '2026-12-24',
    'missed',
  ]),
  'suspended on the last day of the twelve months': {
    facts: card('2025-12-01', '2026-11-20', 44_000, { today: '2026-11-30', suspendedOn: '2026-11-30' }),
    clocks: { [SUSPENSION]: ['2026-12-30', '2026-12-31', 'running'] },
  },
  'suspended the day after': {
    facts: card('2025-12-01', '2026-11-20', 44_000, { today: '2026-12-01', suspendedOn: '2026-12-01' }),
    refused: 'suspendedOn',
  },
  'paternity, from the 31st to the end of February': {
    facts: { service: 'paternity_consent', paternityConsentRequestedOn: '2026-10-31' },
    clocks: { PATERNITY_CONSENT_FICTION: ['2027-02-28', '2027-03-02', 'running'] },
  },
  'paternity, the first day of the new law': {
    facts: { service: 'paternity_consent', paternityConsentRequestedOn: '2026-07-29' },
    clocks: { PATERNITY_CONSENT_FICTION: ['2026-11-29', '2026-12-01', 'running'] },
  },
  'paternity, the last day without it': {
    facts: { service: 'paternity_consent', paternityConsentRequestedOn: '2026-07-28' },
    clocks: { PATERNITY_CONSENT_FICTION: null },
  },
  'visa, ten days to Christmas': {
    facts: { service: 'visa_consent', visaConsentRequestedOn: '2026-12-15' },
    clocks: { VISA_CONSENT_FICTION: ['2026-12-25', '2026-12-29', 'running'] },
  },
  'visa, more time asked for on the last day': {
    facts: { service: 'visa_consent', visaConsentRequestedOn: '2026-11-23', visaConsentMoreTimeOn: '2026-12-03' },
    clocks: { VISA_CONSENT_FICTION: ['2026-12-03', '2026-12-04', 'stopped'] },
  },
};
