import { lastDayOfFirstMonths } from '../clocks/blue-card-clocks.ts';
import { lawFigureOrFirst } from '../law/parameters.ts';
import { germanDay } from '../time/german-day.ts';
import type { LocalDate } from '../time/local-date.ts';
import { isFromBeforeNewCard, isLongAfterNewCard } from './blue-card-age.ts';
import type { FactRefusal } from './fact-refusal.ts';
import type { FactName, Facts } from './facts.ts';
import { UNLIMITED_TITLES } from './title-groups.ts';

/** Days that cannot lie before another one: [later, earlier]. Equal days are fine. */
const ORDER: readonly (readonly [later: FactName, earlier: FactName])[] = [
  ['decidedOn', 'receivedOn'],
  ['titleValidUntil', 'titleIssuedOn'],
  ['newEmploymentStart', 'blueCardFirstEmploymentStart'],
  ['newEmploymentEnd', 'newEmploymentStart'],
  ['employmentEndedOn', 'employmentStartedOn'],
  ['stayUninterruptedSince', 'residenceGivenUpOn'],
  ['foreignerReportedEndOn', 'foreignerKnewOfEndOn'],
  ['employerReportedEndOn', 'employerKnewOfEndOn'],
  ['suspensionReleasedOn', 'suspendedOn'],
  ['suspensionRefusedOn', 'suspendedOn'],
  ['employerAnsweredBaOn', 'employerAskedByBaOn'],
  ['documentsRequestedOn', 'receivedOn'],
  ['documentsDeadline', 'documentsRequestedOn'],
  ['documentsCompleteOn', 'documentsRequestedOn'],
  ['hearingSentOn', 'receivedOn'],
  ['hearingDeadline', 'hearingSentOn'],
  ['hearingAnsweredOn', 'hearingSentOn'],
  ['noticePostedOn', 'receivedOn'],
  ['noticeSentElectronicallyOn', 'receivedOn'],
  ['portalNoticeOn', 'receivedOn'],
  ['notifiedOn', 'receivedOn'],
  ['noticePostedOn', 'decidedOn'],
  ['noticeSentElectronicallyOn', 'decidedOn'],
  ['portalNoticeOn', 'decidedOn'],
  ['portalRetrievedOn', 'portalNoticeOn'],
  ['notifiedOn', 'noticePostedOn'],
  ['notifiedOn', 'noticeSentElectronicallyOn'],
  ['notifiedOn', 'decidedOn'],
  ['objectionReceivedOn', 'decidedOn'],
  ['recognitionReceiptConfirmedOn', 'recognitionAppliedOn'],
  ['recognitionCompleteOn', 'recognitionAppliedOn'],
  ['recognitionDecidedOn', 'recognitionAppliedOn'],
  ['recognitionDecidedOn', 'recognitionCompleteOn'],
  ['recognitionExtendedUntil', 'recognitionCompleteOn'],
  ['employerInvitedOn', 'recognitionNewsReceivedOn'],
  ['visaAppointmentOn', 'visaAppointmentRequestedOn'],
  ['visaDecidedOn', 'visaApplicationCompleteOn'],
  ['paternityDecidedOn', 'paternityConsentRequestedOn'],
  ['visaConsentObjectedOn', 'visaConsentRequestedOn'],
  ['visaConsentMoreTimeOn', 'visaConsentRequestedOn'],
  ['euMobilityExtendedOn', 'euMobilityAppliedOn'],
];

/** Facts that mean nothing without another one: [dependent, needed]. */
const NEEDS: readonly (readonly [dependent: FactName, needed: FactName])[] = [
  ['suspensionReleasedOn', 'suspendedOn'],
  ['suspensionRefusedOn', 'suspendedOn'],
  ['portalRetrievedOn', 'portalNoticeOn'],
  ['paternityConfirmation', 'paternityConsentRequestedOn'],
  ['visaConsentObjectedOn', 'visaConsentRequestedOn'],
  ['visaConsentMoreTimeOn', 'visaConsentRequestedOn'],
  ['visaConsentConfirmation', 'visaConsentRequestedOn'],
  ['euMobilityExtendedOn', 'euMobilityAppliedOn'],
  ['creditedMonthsReason', 'creditedMonths'],
];

/** Facts that exclude each other. */
const EITHER: readonly (readonly [FactName, FactName])[] = [
  ['insuredEmployment', 'insuredEmploymentMonths'],
  ['suspensionReleasedOn', 'suspensionRefusedOn'],
  ['noticePostedOn', 'noticeSentElectronicallyOn'],
  ['noticePostedOn', 'portalNoticeOn'],
  ['noticeSentElectronicallyOn', 'portalNoticeOn'],
];

const BLUE_CARD_ALONE: readonly FactName[] = [
  'suspendedOn',
  'blueCardFirstEmploymentStart',
  'creditedMonths',
  'blueCardBasis',
];

/** Facts that cannot all be true, each named by the field to look at first. Fictions confirmed too early are found by the clocks. */
export function contradictionsIn(facts: Facts): FactRefusal[] {
  return [
    ...ORDER.flatMap(([later, earlier]) => notBefore(later, dayOf(facts, later), earlier, dayOf(facts, earlier))),
    ...NEEDS.filter(([dependent, needed]) => facts[dependent] !== undefined && facts[needed] === undefined).map(
      ([dependent, needed]) =>
        contradiction(
          dependent,
          `„${dependent}“ setzt „${needed}“ voraus.`,
          `„${needed}“ angeben oder „${dependent}“ entfernen.`,
        ),
    ),
    ...EITHER.filter(([one, other]) => facts[one] !== undefined && facts[other] !== undefined).map(([one, other]) =>
      contradiction(other, `„${one}“ und „${other}“ schließen sich aus.`, 'Nur eines von beiden angeben.'),
    ),
    ...blueCardContradictions(facts),
    ...openEndedContradiction(facts),
    ...fastTrackDenied(facts),
    ...settledButRestricted(facts),
    ...baContradictions(facts),
    ...spanContradictions(facts),
    ...confirmedWithoutSending(facts),
  ];
}

function contradiction(field: string, message: string, remedy: string): FactRefusal {
  return { field, code: 'contradiction', message, remedy };
}

function dayOf(facts: Facts, name: FactName): LocalDate | undefined {
  return facts[name] as LocalDate | undefined;
}

function notBefore(
  later: string,
  laterDay: LocalDate | undefined,
  earlier: string,
  earlierDay: LocalDate | undefined,
): FactRefusal[] {
  if (laterDay === undefined || earlierDay === undefined || laterDay >= earlierDay) return [];
  const message = `„${later}“ (${germanDay(laterDay)}) liegt vor „${earlier}“ (${germanDay(earlierDay)}).`;
  return [contradiction(later, message, 'Beide Tage prüfen und den falschen berichtigen.')];
}

function blueCardContradictions(facts: Facts): FactRefusal[] {
  const { titleKind, suspendedOn, blueCardFirstEmploymentStart: start } = facts;
  const last = lastDayOfFirstMonths(facts);
  const refusals: FactRefusal[] = [];
  if (titleKind !== undefined && titleKind !== 'blue_card') {
    for (const name of BLUE_CARD_ALONE.filter((field) => facts[field] !== undefined)) {
      if (name === 'blueCardBasis' && facts.requestedTitleKind === 'blue_card') continue;
      refusals.push(
        contradiction(
          name,
          `„${name}“ gibt es nur bei der Blauen Karte EU (§ 18g Abs. 4 AufenthG), „titleKind“ ist aber ${titleKind}.`,
          `„titleKind“ berichtigen oder „${name}“ entfernen.`,
        ),
      );
    }
  }
  refusals.push(...oldCardUsedLate(facts));
  if (suspendedOn !== undefined && start !== undefined && last !== null) {
    const first = lawFigureOrFirst('BLUE_CARD_FIRST_MONTHS', suspendedOn);
    if (suspendedOn < start)
      refusals.push(...notBefore('suspendedOn', suspendedOn, 'blueCardFirstEmploymentStart', start));
    else if (suspendedOn > last) {
      refusals.push(
        contradiction(
          'suspendedOn',
          `Die ersten ${first.value} Monate der Beschäftigung endeten mit dem ${germanDay(last)}; danach ist keine Aussetzung möglich (${first.legalBasis}).`,
          'Tag der Aussetzung, Beginn der Beschäftigung und angerechnete Monate prüfen.',
        ),
      );
    }
  }
  return refusals;
}

/** A card from before § 18g with which nobody worked for a year after it: the routes rely on there being none. */
function oldCardUsedLate({ titleIssuedOn: issued, blueCardFirstEmploymentStart: start }: Facts): FactRefusal[] {
  if (issued === undefined || start === undefined || !isFromBeforeNewCard(issued) || !isLongAfterNewCard(start))
    return [];
  const message = `Die Blaue Karte ist vom ${germanDay(issued)}, die erste Beschäftigung mit ihr begann erst am ${germanDay(start)}.`;
  const remedy =
    'Beide Tage prüfen; gemeint ist der Beginn der ersten Beschäftigung mit der Blauen Karte, nicht der jetzigen.';
  return [contradiction('blueCardFirstEmploymentStart', message, remedy)];
}

function openEndedContradiction({ newEmploymentOpenEnded, newEmploymentEnd }: Facts): FactRefusal[] {
  if (newEmploymentOpenEnded === undefined) return [];
  if (newEmploymentOpenEnded && newEmploymentEnd !== undefined) {
    return [
      contradiction(
        'newEmploymentEnd',
        'Die neue Beschäftigung ist unbefristet und hat doch ein Ende.',
        '„newEmploymentOpenEnded“ oder „newEmploymentEnd“ entfernen.',
      ),
    ];
  }
  return [];
}

/** The service is the fast track itself. */
function fastTrackDenied({ service, fastTrack }: Facts): FactRefusal[] {
  if (service !== 'fast_track' || fastTrack !== false) return [];
  const message = '„service“ ist das beschleunigte Fachkräfteverfahren, „fastTrack“ verneint es.';
  return [contradiction('fastTrack', message, '„fastTrack“ entfernen oder „service“ berichtigen.')];
}

/** A title without end allows every work by law (§ 9 Abs. 1, § 9a Abs. 1 AufenthG). */
function settledButRestricted({ titleKind, employmentUnrestricted }: Facts): FactRefusal[] {
  if (employmentUnrestricted !== false || titleKind === undefined || !UNLIMITED_TITLES.has(titleKind)) return [];
  const message = `„titleKind“ ist ${titleKind}; ein solcher Titel erlaubt jede Erwerbstätigkeit (§ 4a Abs. 1 AufenthG).`;
  return [
    contradiction(
      'employmentUnrestricted',
      message,
      '„titleKind“ berichtigen oder „employmentUnrestricted“ entfernen.',
    ),
  ];
}

function baContradictions(facts: Facts): FactRefusal[] {
  const { baRequests = [], receivedOn } = facts;
  return baRequests.flatMap((request, index) => {
    const field = `baRequests[${index}]`;
    const sent = `${field}.sentOn`;
    const before = baRequests[index - 1];
    const messages = request.messages ?? [];
    return [
      ...notBefore(sent, request.sentOn, 'receivedOn', receivedOn),
      ...(request.period === 'short' ? shortWithoutGround(`${field}.period`, facts) : []),
      ...(before ? notBefore(sent, request.sentOn, `baRequests[${index - 1}].sentOn`, before.sentOn) : []),
      ...messages.flatMap(({ on }, at) => notBefore(`${field}.messages[${at}].on`, on, sent, request.sentOn)),
    ];
  });
}

/** The short period exists for the EU Blue Card's change of job and the fast track alone; unknown facts contradict nothing. */
function shortWithoutGround(field: string, { titleKind, fastTrack }: Facts): FactRefusal[] {
  if (fastTrack !== false || titleKind === undefined || titleKind === 'blue_card') return [];
  const message = 'Die verkürzte Frist gibt es nur bei § 18g Abs. 4 und § 81a AufenthG (§ 36 Abs. 2 Satz 2 BeschV).';
  return [contradiction(field, message, '„period“ entfernen oder „titleKind“ und „fastTrack“ prüfen.')];
}

function confirmedWithoutSending({
  deemedNotifiedConfirmation,
  noticePostedOn,
  noticeSentElectronicallyOn,
}: Facts): FactRefusal[] {
  if (
    deemedNotifiedConfirmation === undefined ||
    noticePostedOn !== undefined ||
    noticeSentElectronicallyOn !== undefined
  )
    return [];
  const message = 'Bestätigt ist die Bekanntgabe eines Bescheids, der nicht versandt ist.';
  return [
    contradiction('deemedNotifiedConfirmation', message, '„noticePostedOn“ oder „noticeSentElectronicallyOn“ angeben.'),
  ];
}

function spanContradictions({
  insuredEmployment = [],
  studyPeriods = [],
  recognitionPauses = [],
}: Facts): FactRefusal[] {
  const lists = { insuredEmployment, studyPeriods, recognitionPauses };
  return Object.entries(lists).flatMap(([name, spans]) => [
    ...spans.flatMap(({ from, to }, index) => notBefore(`${name}[${index}].to`, to, `${name}[${index}].from`, from)),
    ...overlaps(name, spans),
  ]);
}

/** Overlapping times would be counted twice. */
function overlaps(name: string, spans: readonly { from: LocalDate; to?: LocalDate | undefined }[]): FactRefusal[] {
  const end = (span: { to?: LocalDate | undefined }): string => span.to ?? '9999-12-31';
  return spans.flatMap((span, index) => {
    const other = spans.findIndex((one, at) => at < index && one.from <= end(span) && span.from <= end(one));
    if (other === -1) return [];
    const message = `„${name}[${index}]“ überschneidet sich mit „${name}[${other}]“; die Zeit zählte doppelt.`;
    return [contradiction(`${name}[${index}]`, message, 'Die Zeiten zusammenfassen.')];
  });
}
