import type { OfferFacts } from '#domain/case/offer-facts.ts';
import { EZB_FIELDS } from '#domain/ezb/ezb-form.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { findLawFigure, type LawFigure, type LawParameterCode } from '#domain/law/parameters.ts';
import type { Document } from '#domain/records/document.ts';
import { germanDay } from '#domain/time/german-day.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { RecordedField } from '../facts/fact-kind.ts';
import { amountText } from '../facts/quick-values.ts';

/** `missing` and `wrong` stand in the way of sending; `look` wants a person's eye. */
export type CheckResult = 'fine' | 'look' | 'missing' | 'wrong';

/** One look at the request before it goes out. The sentence is German, as its paragraph is. */
export interface Check {
  readonly key: string;
  readonly result: CheckResult;
  readonly text: string;
  readonly legalBasis: string;
  /** The field to go to. */
  readonly field: RecordedField | null;
}

/** Looks the request through, as the BA would: completeness, field 23, pay against the law's thresholds, hours, number, start. */
export function plausibility(
  facts: Facts,
  offer: OfferFacts,
  documents: readonly Pick<Document, 'type'>[],
  today: LocalDate,
): Check[] {
  return [
    declaration(documents),
    hiredOut(facts),
    employer(offer),
    establishmentNumber(offer),
    job(offer),
    start(facts, today),
    hours(offer),
    pay(facts, offer),
    threshold(facts, today),
    title(facts, today),
  ];
}

/** Whether nothing stands in the way of sending. */
export function maySend(checks: readonly Check[]): boolean {
  return checks.every(({ result }) => result === 'fine' || result === 'look');
}

function check(key: string, field: RecordedField | null, legalBasis: string, result: CheckResult, text: string): Check {
  return { key, field, legalBasis, result, text };
}

function declaration(documents: readonly Pick<Document, 'type'>[]): Check {
  const isThere = documents.some(({ type }) => type === 'employment_declaration');
  return check(
    'declaration',
    'employmentDeclarationUsable',
    '§ 39 Abs. 4 AufenthG',
    isThere ? 'fine' : 'look',
    isThere ? 'Die EzB liegt in der Akte.' : 'In der Akte liegt keine EzB: Woher stammen die Angaben?',
  );
}

function hiredOut({ hiredOutToThirdParties: is }: Facts): Check {
  const of = ['hiredOut', 'hiredOutToThirdParties', '§ 40 Abs. 1 Nr. 2 AufenthG'] as const;
  if (is === undefined) return check(...of, 'missing', 'Feld 23 (Überlassung an Dritte) ist nicht beantwortet.');
  return is
    ? check(...of, 'wrong', 'Feld 23: Überlassung an Dritte. Die BA muss ablehnen; nicht senden.')
    : check(...of, 'fine', 'Feld 23: keine Überlassung an Dritte.');
}

function employer(offer: OfferFacts): Check {
  const of = ['employer', '§ 39 Abs. 4 AufenthG'] as const;
  const missing = (['ezb.firm', 'ezb.employerTown'] as const).find((field) => offer[field] === undefined);
  return missing === undefined
    ? check(of[0], 'ezb.firm', of[1], 'fine', 'Arbeitgeber mit Name und Ort.')
    : check(of[0], missing, of[1], 'missing', 'Name oder Ort des Arbeitgebers fehlt.');
}

function establishmentNumber(offer: OfferFacts): Check {
  const number = offer['ezb.establishmentNumber']?.replace(/\s/g, '');
  const of = ['establishmentNumber', 'ezb.establishmentNumber', '§ 18i SGB IV'] as const;
  if (number === undefined) return check(...of, 'missing', 'Feld 19: die Betriebsnummer fehlt.');
  return /^\d{8}$/.test(number)
    ? check(...of, 'fine', 'Betriebsnummer mit acht Ziffern.')
    : check(...of, 'wrong', `Betriebsnummer „${number}“ hat nicht acht Ziffern.`);
}

function job(offer: OfferFacts): Check {
  const title = offer['ezb.jobTitle'];
  const of = ['job', 'ezb.jobTitle', '§ 39 Abs. 2 und 3 AufenthG'] as const;
  if (title === undefined) return check(...of, 'missing', 'Feld 25: Berufsbezeichnung und Tätigkeit fehlen.');
  return title.trim().length < 12
    ? check(...of, 'look', 'Feld 25 ist knapp: Lässt sich die Tätigkeit beurteilen?')
    : check(...of, 'fine', 'Tätigkeit beschrieben.');
}

function start({ newEmploymentStart: on }: Facts, today: LocalDate): Check {
  const of = ['start', 'newEmploymentStart', '§ 4a Abs. 3 Satz 4 AufenthG'] as const;
  if (on === undefined) return check(...of, 'missing', 'Feld 21: Der Beginn der Beschäftigung fehlt.');
  return on < today
    ? check(...of, 'look', `Beginn ${germanDay(on)} ist vorbei: Wird schon ohne Erlaubnis gearbeitet?`)
    : check(...of, 'fine', `Beginn ${germanDay(on)}.`);
}

function hours(offer: OfferFacts): Check {
  const week = offer['ezb.weeklyHours'];
  const of = ['hours', 'ezb.weeklyHours', '§ 39 Abs. 4 AufenthG'] as const;
  if (week === undefined) return check(...of, 'missing', 'Feld 37: Die Wochenstunden fehlen.');
  if (week > FORM_HOURS) return check(...of, 'wrong', `${week} Wochenstunden passen nicht in Feld 37.`);
  const kind = offer['ezb.workingTime'];
  return kind === 'marginal'
    ? check(...of, 'look', 'Geringfügige Beschäftigung: Reicht sie für den Titel und den Lebensunterhalt?')
    : check(...of, 'fine', `${String(week).replace('.', ',')} Stunden in der Woche.`);
}

/** Field 37 of the form takes no more. */
const FORM_HOURS = EZB_FIELDS.weeklyHours.kind.most;

/** The yearly salary against field 46, twelve months or 52 weeks. */
function pay({ grossAnnualSalary: year }: Facts, offer: OfferFacts): Check {
  const of = ['pay', 'grossAnnualSalary', '§ 39 Abs. 2 Satz 1 Nr. 1 AufenthG'] as const;
  if (year === undefined) return check(...of, 'missing', 'Das Gehalt fehlt.');
  const computed = yearOf(offer);
  if (computed !== null && Math.abs(computed - year) > 1) {
    return check(
      ...of,
      'look',
      `Feld 46 ergibt ${amountText(computed)} € im Jahr, angegeben sind ${amountText(year)} €.`,
    );
  }
  return check(...of, 'fine', `${amountText(year)} € im Jahr; die BA vergleicht mit inländischen Beschäftigten.`);
}

function yearOf(offer: OfferFacts): number | null {
  const amount = offer['ezb.pay'];
  if (amount === undefined) return null;
  switch (offer['ezb.payBasis']) {
    case 'year':
      return amount;
    case 'month':
      return Math.round(amount * 1200) / 100;
    case 'hour': {
      const week = offer['ezb.weeklyHours'];
      return week === undefined ? null : Math.round(amount * week * 5200) / 100;
    }
    default:
      return null;
  }
}

/** The thresholds that hold for the title; for the others how much of the ceiling it is. */
function threshold(facts: Facts, today: LocalDate): Check {
  const { grossAnnualSalary: salary, titleKind } = facts;
  const codes = THRESHOLDS[titleKind ?? ''] ?? [];
  const figures = codes.map((code) => findLawFigure(code, today));
  const ceiling = findLawFigure('PENSION_CEILING', today);
  if (salary === undefined || figures.includes(null) || ceiling === null) {
    const text =
      salary === undefined
        ? 'Ohne Gehalt kein Vergleich mit den Schwellen.'
        : `Die Gehaltsschwelle ${today.slice(0, 4)} ist hier noch nicht hinterlegt.`;
    return check('threshold', 'grossAnnualSalary', '§ 18g Abs. 7 AufenthG', 'look', text);
  }
  const share = `${((salary / ceiling.value) * 100).toFixed(1).replace('.', ',')} % der Beitragsbemessungsgrenze`;
  const known = figures as LawFigure[];
  const least = known.at(-1);
  if (least === undefined) {
    const text = `Kein Mindestgehalt für diesen Titel; ${share}.`;
    return check('threshold', 'grossAnnualSalary', ceiling.legalBasis, 'fine', text);
  }
  const reached = known.find(({ value }) => salary >= value);
  return reached === undefined
    ? check(
        'threshold',
        'grossAnnualSalary',
        least.legalBasis,
        'look',
        `Unter der Schwelle von ${amountText(least.value)} € (${share}).`,
      )
    : check(
        'threshold',
        'grossAnnualSalary',
        reached.legalBasis,
        'fine',
        `Schwelle ${amountText(reached.value)} € erreicht (${share}).`,
      );
}

/** Highest first: the first one reached counts. */
const THRESHOLDS: Readonly<Record<string, readonly LawParameterCode[]>> = {
  blue_card: ['SALARY_BLUE_CARD', 'SALARY_BLUE_CARD_REDUCED'],
  experienced_worker: ['SALARY_EXPERIENCED'],
};

function title({ titleKind, titleValidUntil: until }: Facts, today: LocalDate): Check {
  const of = ['title', titleKind === undefined ? 'titleKind' : 'titleValidUntil', '§ 81 Abs. 4 AufenthG'] as const;
  if (titleKind === undefined) return check(...of, 'missing', 'Der jetzige Titel fehlt.');
  if (until === undefined) return check(...of, 'look', 'Bis wann der Titel gilt, ist nicht angegeben.');
  return until < today
    ? check(...of, 'look', `Titel seit ${germanDay(until)} abgelaufen: Gilt er als fortbestehend?`)
    : check(...of, 'fine', `Titel gültig bis ${germanDay(until)}.`);
}
