import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { readFacts } from '../facts/read-facts.ts';
import { LAENDER } from '../law/land.ts';
import { addDays, type LocalDate, localDate } from '../time/local-date.ts';
import type { Clock } from './clock.ts';
import { computeClocks } from './compute-clocks.ts';

/** Facts that start one clock each, by the day of their event. */
const STARTS: Readonly<Record<string, (day: LocalDate) => Partial<Record<keyof Facts, unknown>>>> = {
  BA_CONSENT_FICTION: (sentOn) => ({ baRequests: [{ sentOn }] }),
  BA_CONSENT_FICTION_SHORT: (sentOn) => ({ fastTrack: true, baRequests: [{ sentOn }] }),
  BLUE_CARD_SUSPENSION: (suspendedOn) => ({ suspendedOn }),
  FOREIGNER_REPORTS_END: (foreignerKnewOfEndOn) => ({ foreignerKnewOfEndOn }),
  EMPLOYER_REPORTS_END: (employerKnewOfEndOn) => ({ employerKnewOfEndOn }),
  EMPLOYER_ANSWERS_BA: (employerAskedByBaOn) => ({ employerAskedByBaOn }),
  INACTION_SUIT: (receivedOn) => ({ receivedOn }),
  DEEMED_NOTIFIED: (noticePostedOn) => ({ noticePostedOn }),
  OBJECTION: (notifiedOn) => ({ notifiedOn }),
  PORTAL_NOT_RETRIEVED: (portalNoticeOn) => ({ portalNoticeOn }),
  VISA_CONSENT_FICTION: (visaConsentRequestedOn) => ({ visaConsentRequestedOn }),
  PATERNITY_CONSENT_FICTION: (paternityConsentRequestedOn) => ({ paternityConsentRequestedOn }),
  RECOGNITION_RECEIPT: (recognitionAppliedOn) => ({ fastTrack: true, recognitionAppliedOn }),
  RECOGNITION_DECISION: (recognitionCompleteOn) => ({ fastTrack: true, recognitionCompleteOn }),
  EMPLOYER_INVITATION: (recognitionNewsReceivedOn) => ({ recognitionNewsReceivedOn }),
  VISA_APPOINTMENT: (visaAppointmentRequestedOn) => ({ visaAppointmentRequestedOn }),
  TITLE_EXPIRY: (titleValidUntil) => ({ titleValidUntil }),
  TITLE_VALIDITY: (newEmploymentEnd) => ({ titleKind: 'skilled_academic', newEmploymentEnd }),
  TITLE_SHORTENING_FLOOR: (employmentEndedOn) => ({ employmentEndedOn }),
};

/** Lengths in whole weeks or days keep their length when moved; months do not. */
const OF_FIXED_LENGTH = [
  'BA_CONSENT_FICTION',
  'BA_CONSENT_FICTION_SHORT',
  'BLUE_CARD_SUSPENSION',
  'FOREIGNER_REPORTS_END',
  'EMPLOYER_REPORTS_END',
  'DEEMED_NOTIFIED',
  'VISA_CONSENT_FICTION',
  'EMPLOYER_INVITATION',
];

const TODAY = localDate('2026-11-23');
const start = fc.constantFrom(...Object.keys(STARTS));
const land = fc.constantFrom(...LAENDER);
/** From the day on which the newest of these rules holds. */
const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(localDate('2026-08-12'), days));

function run(code: string, on: LocalDate, place: (typeof LAENDER)[number]): Clock {
  const reading = readFacts(STARTS[code]!(on));
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
  const found = computeClocks(reading.facts, TODAY, place).clocks.find((clock) => clock.code === code);
  if (found === undefined) throw new Error(`no clock ${code}`);
  return found;
}

describe('properties of every clock', () => {
  it('the day to act never lies after the day to rely on, and neither before the event', () => {
    fc.assert(
      fc.property(start, day, land, (code, on, place) => {
        const clock = run(code, on, place);
        expect(clock.mustActBy <= clock.mayRelyFrom).toBe(true);
        expect(clock.endsOn <= clock.endsOnShifted).toBe(true);
        expect(clock.eventOn <= clock.mustActBy || clock.code === 'TITLE_VALIDITY').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a later event never makes an earlier day', () => {
    fc.assert(
      fc.property(start, day, fc.integer({ min: 0, max: 60 }), land, (code, on, later, place) => {
        const [a, b] = [run(code, on, place), run(code, addDays(on, later), place)];
        expect(a.mustActBy <= b.mustActBy).toBe(true);
        expect(a.mayRelyFrom <= b.mayRelyFrom).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('where no holiday is near, moving the event by whole weeks moves both days by as much', () => {
    // From 17 August to the end of September 2026 none of these four Länder has a public holiday.
    const quiet = fc.integer({ min: 0, max: 6 }).map((days) => addDays(localDate('2026-08-17'), days));
    fc.assert(
      fc.property(
        fc.constantFrom(...OF_FIXED_LENGTH),
        quiet,
        fc.constantFrom('BW', 'BE', 'NW', 'SN' as const),
        (code, on, place) => {
          const [a, b] = [run(code, on, place as 'BW'), run(code, addDays(on, 7), place as 'BW')];
          expect(b.mustActBy).toBe(addDays(a.mustActBy, 7));
          expect(b.mayRelyFrom).toBe(addDays(a.mayRelyFrom, 7));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the unshifted day of a fixed length moves by as many days as the event, holidays or not', () => {
    const plain = OF_FIXED_LENGTH.filter((code) => code !== 'EMPLOYER_INVITATION');
    fc.assert(
      fc.property(fc.constantFrom(...plain), day, fc.integer({ min: 0, max: 400 }), land, (code, on, days, place) => {
        const [a, b] = [run(code, on, place), run(code, addDays(on, days), place)];
        expect(b.mustActBy).toBe(addDays(a.mustActBy, days));
      }),
      { numRuns: 500 },
    );
  });

  it('no day of today makes a fiction more than a proposal', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), (on, passed) => {
        const reading = readFacts({ baRequests: [{ sentOn: on }], visaConsentRequestedOn: on });
        if (!reading.ok) throw new Error('refused');
        const { clocks } = computeClocks(reading.facts, addDays(on, passed));
        for (const { state, ripe, mayRelyFrom } of clocks) {
          expect(state).toBe('running');
          expect(ripe).toBe(addDays(on, passed) >= mayRelyFrom);
        }
      }),
      { numRuns: 200 },
    );
  });
});
