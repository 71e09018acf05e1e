import { describe, expect, it } from 'vitest';
import { Facts } from './facts.ts';
import { readFacts } from './read-facts.ts';

function refused(json: unknown) {
  const reading = readFacts(json);
  return reading.ok ? [] : reading.refusals;
}

const CONFIRMED = { on: '2026-12-08', by: 'A. Beispiel', note: 'geprüft' };

describe('facts that are refused', () => {
  it.each<[what: string, json: unknown, field: string, code: string]>([
    ['not an object', [1], '', 'not_an_object'],
    ['nothing', null, '', 'not_an_object'],
    ['unknown name', { recievedOn: '2026-11-23' }, 'recievedOn', 'unknown_field'],
    [
      'unknown name inside',
      { baRequests: [{ sentOn: '2026-11-23', chanel: 'post' }] },
      'baRequests[0].chanel',
      'unknown_field',
    ],
    ['impossible day', { receivedOn: '2026-02-30' }, 'receivedOn', 'invalid_value'],
    ['29 February of no leap year', { receivedOn: '2027-02-29' }, 'receivedOn', 'invalid_value'],
    ['German way of writing a day', { receivedOn: '23.11.2026' }, 'receivedOn', 'invalid_value'],
    ['time without its zone', { receivedOn: '2026-11-23T10:00:00' }, 'receivedOn', 'invalid_value'],
    ['a number for a day', { receivedOn: 20261123 }, 'receivedOn', 'invalid_value'],
    ['unknown Land', { land: 'XX' }, 'land', 'invalid_value'],
    ['unknown title', { titleKind: 'blaue_karte' }, 'titleKind', 'invalid_value'],
    ['a year that cannot be meant', { receivedOn: '9999-12-31' }, 'receivedOn', 'invalid_value'],
    ['a year long ago', { insuredEmployment: [{ from: '0202-01-01' }] }, 'insuredEmployment[0].from', 'invalid_value'],
    ['text for yes or no', { hiredOutToThirdParties: 'ja' }, 'hiredOutToThirdParties', 'invalid_value'],
    ['negative salary', { grossAnnualSalary: -1 }, 'grossAnnualSalary', 'invalid_value'],
    ['request without its day', { baRequests: [{}] }, 'baRequests[0].sentOn', 'invalid_value'],
    ['a list that is none', { baRequests: { sentOn: '2026-11-23' } }, 'baRequests', 'invalid_value'],
    [
      'confirmation without a note',
      { baRequests: [{ sentOn: '2026-11-23', deemedConsentConfirmation: { ...CONFIRMED, note: ' ' } }] },
      'baRequests[0].deemedConsentConfirmation.note',
      'invalid_value',
    ],
    [
      'sent before received',
      { receivedOn: '2026-11-23', baRequests: [{ sentOn: '2026-11-22' }] },
      'baRequests[0].sentOn',
      'contradiction',
    ],
    [
      'second request before the first',
      { baRequests: [{ sentOn: '2026-11-23' }, { sentOn: '2026-11-20' }] },
      'baRequests[1].sentOn',
      'contradiction',
    ],
    [
      'answer before the request',
      { baRequests: [{ sentOn: '2026-11-23', messages: [{ on: '2026-11-22', kind: 'granted' }] }] },
      'baRequests[0].messages[0].on',
      'contradiction',
    ],
    [
      'next job before the first one with the Blue Card',
      { titleKind: 'blue_card', blueCardFirstEmploymentStart: '2026-05-01', newEmploymentStart: '2026-01-01' },
      'newEmploymentStart',
      'contradiction',
    ],
    [
      'an uninterrupted stay with a departure in it',
      { stayUninterruptedSince: '2020-01-01', residenceGivenUpOn: '2022-01-01' },
      'stayUninterruptedSince',
      'contradiction',
    ],
    [
      'papers complete before the application',
      { recognitionAppliedOn: '2026-11-23', recognitionCompleteOn: '2026-11-01' },
      'recognitionCompleteOn',
      'contradiction',
    ],
    [
      'recognised before the application',
      { recognitionAppliedOn: '2026-11-23', recognitionDecidedOn: '2026-11-01' },
      'recognitionDecidedOn',
      'contradiction',
    ],
    [
      'posted before the application came',
      { receivedOn: '2026-11-23', noticePostedOn: '2026-11-20' },
      'noticePostedOn',
      'contradiction',
    ],
    [
      'heard before the application came',
      { receivedOn: '2026-11-23', hearingSentOn: '2026-11-20' },
      'hearingSentOn',
      'contradiction',
    ],
    [
      'a settlement permit that limits work',
      { titleKind: 'settlement_permit', employmentUnrestricted: false },
      'employmentUnrestricted',
      'contradiction',
    ],
    ['fast track that is none', { service: 'fast_track', fastTrack: false }, 'fastTrack', 'contradiction'],
    [
      'job ends before it starts',
      { newEmploymentStart: '2027-01-01', newEmploymentEnd: '2026-12-31' },
      'newEmploymentEnd',
      'contradiction',
    ],
    [
      'old job ends before it starts',
      { employmentStartedOn: '2026-05-01', employmentEndedOn: '2026-04-30' },
      'employmentEndedOn',
      'contradiction',
    ],
    [
      'permanent, and yet an end',
      { newEmploymentOpenEnded: true, newEmploymentEnd: '2027-12-31' },
      'newEmploymentEnd',
      'contradiction',
    ],
    [
      'suspension without a Blue Card',
      { titleKind: 'skilled_academic', suspendedOn: '2026-11-23' },
      'suspendedOn',
      'contradiction',
    ],
    [
      'suspension after the first year',
      { titleKind: 'blue_card', blueCardFirstEmploymentStart: '2025-11-01', suspendedOn: '2026-11-23' },
      'suspendedOn',
      'contradiction',
    ],
    [
      'suspension after credited months',
      {
        titleKind: 'blue_card',
        blueCardFirstEmploymentStart: '2026-03-01',
        creditedMonths: 4,
        suspendedOn: '2026-11-23',
      },
      'suspendedOn',
      'contradiction',
    ],
    [
      'suspension before the job',
      { titleKind: 'blue_card', blueCardFirstEmploymentStart: '2026-12-01', suspendedOn: '2026-11-23' },
      'suspendedOn',
      'contradiction',
    ],
    [
      'old card, first used years later',
      { titleKind: 'blue_card', titleIssuedOn: '2023-06-01', blueCardFirstEmploymentStart: '2025-06-01' },
      'blueCardFirstEmploymentStart',
      'contradiction',
    ],
    ['refusal without suspension', { suspensionRefusedOn: '2026-11-23' }, 'suspensionRefusedOn', 'contradiction'],
    [
      'released and refused',
      { suspendedOn: '2026-11-01', suspensionReleasedOn: '2026-11-02', suspensionRefusedOn: '2026-11-03' },
      'suspensionRefusedOn',
      'contradiction',
    ],
    [
      'title ends before it begins',
      { titleIssuedOn: '2026-01-01', titleValidUntil: '2025-12-31' },
      'titleValidUntil',
      'contradiction',
    ],
    ['decided before received', { receivedOn: '2026-11-23', decidedOn: '2026-11-22' }, 'decidedOn', 'contradiction'],
    [
      'posted before decided',
      { decidedOn: '2026-11-23', noticePostedOn: '2026-11-22' },
      'noticePostedOn',
      'contradiction',
    ],
    [
      'posted and put up for retrieval',
      { noticePostedOn: '2026-11-23', portalNoticeOn: '2026-11-23' },
      'portalNoticeOn',
      'contradiction',
    ],
    [
      'two ways of saying the same',
      { insuredEmployment: [], insuredEmploymentMonths: 3 },
      'insuredEmploymentMonths',
      'contradiction',
    ],
    [
      'times counted twice',
      { insuredEmployment: [{ from: '2023-01-01' }, { from: '2024-01-01', to: '2024-12-31' }] },
      'insuredEmployment[1]',
      'contradiction',
    ],
    [
      'span that ends before it begins',
      { studyPeriods: [{ from: '2024-01-01', to: '2023-01-01' }] },
      'studyPeriods[0].to',
      'contradiction',
    ],
  ])('%s', (_what, json, field, code) => {
    const refusals = refused(json);
    expect(refusals.map((refusal) => [refusal.field, refusal.code])).toContainEqual([field, code]);
    for (const { message, remedy } of refusals) {
      expect(message.length).toBeGreaterThan(10);
      expect(remedy.length).toBeGreaterThan(5);
    }
  });

  it('proposes the name that was probably meant', () => {
    expect(refused({ recievedOn: '2026-11-23' })[0]?.remedy).toBe('Gemeint ist vielleicht „receivedOn“.');
    expect(refused({ lieblingsfarbe: 'blau' })[0]?.remedy).toContain('docs/spec/clocks.md');
  });

  it.each<[what: string, json: unknown, names: string[]]>([
    ['its words in another order or number', { titleType: 'study' }, ['titleKind']],
    ['a part of it', { salary: 50_000 }, ['grossAnnualSalary']],
    ['another form of its word', { suspensionStart: '2026-11-23' }, ['suspendedOn']],
    ['underscores', { valid_until: '2026-11-23' }, ['titleValidUntil']],
    ['two that are equally near', { employmentStart: '2026-11-23' }, ['newEmploymentStart', 'employmentStartedOn']],
    ['a field of a list', { baRequestSentOn: '2026-11-23' }, ['baRequests[].sentOn']],
    ['a field inside a list', { baRequests: [{ sent: '2026-11-23' }] }, ['sentOn']],
    ['German, where its meaning has it', { bruttojahresgehalt: 50_000 }, ['grossAnnualSalary']],
    ['a value mistyped', { titleKind: 'bluecard' }, ['blue_card']],
    ['a value by its German name', { titleKind: 'Blaue Karte EU' }, ['blue_card']],
    ['a value by its paragraph', { titleKind: '18b' }, ['skilled_academic']],
    ['a value in another spelling', { employerChangeReason: 'newEmployer' }, ['new_employer']],
    ['nothing near two letters', { land: 'XX' }, []],
  ])('proposes: %s', (_what, json, names) => {
    const remedies = refused(json).map(({ remedy }) => remedy);
    const proposed = remedies.flatMap((remedy) => [...remedy.matchAll(/„([^“]+)“/g)].map(([, name]) => name));
    expect(proposed).toEqual(names);
  });

  it('says whether a value is missing or of the wrong kind', () => {
    expect(refused({ baRequests: [{}] })[0]?.message).toBe('Der Tag fehlt.');
    expect(refused({ receivedOn: 20261123 })[0]?.message).toBe('Ein Tag ist ein Text.');
    expect(refused({ receivedOn: '2026-02-30' })[0]?.message).toBe('Kein Tag, den es gibt.');
    expect(refused({ titleKind: 5 })[0]?.message).toBe('Diesen Wert gibt es hier nicht.');
    const [kind] = refused({ baRequests: [{ sentOn: '2026-11-23', messages: [{ on: '2026-11-24' }] }] });
    expect(kind).toMatchObject({ field: 'baRequests[0].messages[0].kind', message: 'Der Wert fehlt.' });
  });

  it('names every fault at once', () => {
    expect(refused({ land: 'XX', receivedOn: 'gestern', farbe: 1 })).toHaveLength(3);
  });
});

describe('facts that are taken', () => {
  it.each([
    ['nothing at all', {}],
    ['a field that is null, as forms send it', { receivedOn: null }],
    ['an end that is null', { insuredEmployment: [{ from: '2024-01-01', to: null }] }],
    ['the name of a Land', { land: 'Baden-Württemberg' }],
    ['the same day for both', { receivedOn: '2026-11-23', baRequests: [{ sentOn: '2026-11-23' }] }],
    ['days to come', { baRequests: [{ sentOn: '2030-01-01' }] }],
    [
      'a Blue Card asked for',
      { titleKind: 'skilled_academic', requestedTitleKind: 'blue_card', blueCardBasis: 'regular' },
    ],
    [
      'more credited months than the first ones are',
      { titleKind: 'blue_card', creditedMonths: 30, creditedMonthsReason: 'drei Jahre als Fachkraft' },
    ],
    [
      'suspension on the last day of the year',
      { titleKind: 'blue_card', blueCardFirstEmploymentStart: '2025-11-24', suspendedOn: '2026-11-23' },
    ],
  ])('%s', (_what, json) => {
    expect(refused(json)).toEqual([]);
  });

  it('can be kept as one JSON column and read again', () => {
    const json = {
      land: 'Bayern',
      receivedOn: '2026-11-22T23:30:00Z',
      baRequests: [{ sentOn: '2026-11-24', messages: [{ on: '2026-12-01T10:00:00+01:00', kind: 'granted' }] }],
    };
    const reading = readFacts(json);
    if (!reading.ok) throw new Error('refused');
    expect(reading.facts).toEqual({
      land: 'BY',
      receivedOn: '2026-11-23',
      baRequests: [{ sentOn: '2026-11-24', messages: [{ on: '2026-12-01', kind: 'granted' }] }],
    });
    expect(Facts.parse(JSON.parse(JSON.stringify(reading.facts)))).toEqual(reading.facts);
  });
});
