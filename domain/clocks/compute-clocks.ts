import type { FactRefusal } from '../facts/fact-refusal.ts';
import type { Facts } from '../facts/facts.ts';
import type { OfficePlace } from '../law/holidays.ts';
import type { Land } from '../law/land.ts';
import { germanDay } from '../time/german-day.ts';
import type { LocalDate } from '../time/local-date.ts';
import { applicationClocks } from './application-clocks.ts';
import { baClocks } from './ba-consent.ts';
import { blueCardClocks } from './blue-card-clocks.ts';
import { type Clock, type Findings, joined } from './clock.ts';
import { employmentEndClocks } from './employment-end-clocks.ts';
import { fastTrackClocks } from './fast-track-clocks.ts';
import { notificationClocks } from './notification-clocks.ts';
import { otherClocks } from './other-clocks.ts';
import { titleClocks } from './title-clocks.ts';

/** The office whose holidays count when the facts name no Land: Stuttgart's. */
export const DEFAULT_LAND: Land = 'BW';

/**
 * All clocks that the facts start, earliest day to act first, with the facts that a started rule still lacks and what the law
 * says where it has no clock. `today` decides states, and which law holds where none of the facts does.
 */
export function computeClocks(facts: Facts, today: LocalDate, land: Land = DEFAULT_LAND): Findings {
  const context = { today, place: placeOf(facts, land) };
  const all = joined(
    baClocks(facts, context),
    blueCardClocks(facts, context),
    titleClocks(facts, context),
    applicationClocks(facts, context),
    notificationClocks(facts, context),
    employmentEndClocks(facts, context),
    fastTrackClocks(facts, context),
    otherClocks(facts, context),
  );
  return { ...all, clocks: [...all.clocks].sort(byDayToAct) };
}

/** Fictions that are recorded as confirmed before they could come about, or although they were stopped. */
export function earlyConfirmations(facts: Facts, today: LocalDate, land: Land = DEFAULT_LAND): FactRefusal[] {
  const { clocks } = computeClocks(facts, today, land);
  return confirmations(facts).flatMap(({ field, on, matches }) => {
    const confirmed = clocks.find(matches);
    if (confirmed === undefined) return [];
    const refuse = (message: string): FactRefusal[] => [
      {
        field,
        code: 'contradiction',
        message,
        remedy:
          'Tag prüfen oder die Bestätigung entfernen; eine Fiktion kann erst nach ihrem Eintritt bestätigt werden.',
      },
    ];
    if (confirmed.state !== 'confirmed')
      return refuse(`Bestätigt ist eine Fiktion, die nicht eingetreten ist („${confirmed.title}“).`);
    if (on >= confirmed.mayRelyFrom) return [];
    return refuse(
      `Bestätigt am ${germanDay(on)}, „${confirmed.title}“ tritt aber erst am ${germanDay(confirmed.mayRelyFrom)} ein.`,
    );
  });
}

interface RecordedConfirmation {
  readonly field: string;
  readonly on: LocalDate;
  readonly matches: (clock: Clock) => boolean;
}

function confirmations(facts: Facts): RecordedConfirmation[] {
  const single = [
    { field: 'deemedNotifiedConfirmation', code: 'DEEMED_NOTIFIED' },
    { field: 'paternityConfirmation', code: 'PATERNITY_CONSENT_FICTION' },
    { field: 'visaConsentConfirmation', code: 'VISA_CONSENT_FICTION' },
  ] as const;
  return [
    ...(facts.baRequests ?? []).flatMap(({ deemedConsentConfirmation: confirmation }, index) =>
      confirmation
        ? [
            {
              field: `baRequests[${index}].deemedConsentConfirmation.on`,
              on: confirmation.on,
              matches: ({ request }: Clock) => request === index + 1,
            },
          ]
        : [],
    ),
    ...single.flatMap(({ field, code }) => {
      const confirmation = facts[field];
      return confirmation
        ? [{ field: `${field}.on`, on: confirmation.on, matches: (one: Clock) => one.code === code }]
        : [];
    }),
  ];
}

function placeOf({ land, municipalHolidays = [] }: Facts, otherwise: Land): OfficePlace {
  return { land: land ?? otherwise, municipalHolidays };
}

function byDayToAct(a: Clock, b: Clock): number {
  if (a.mustActBy !== b.mustActBy) return a.mustActBy < b.mustActBy ? -1 : 1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
