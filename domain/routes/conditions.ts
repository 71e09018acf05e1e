import { firstMonthsOverFrom } from '../clocks/blue-card-clocks.ts';
import { isFromBeforeNewCard, isLongAfterNewCard } from '../facts/blue-card-age.ts';
import type { TitleKind } from '../facts/fact-values.ts';
import { TITLE_KIND_NAMES } from '../facts/fact-values.ts';
import type { Facts } from '../facts/facts.ts';
import {
  TITLES_OF_18_4,
  TRAINING_TITLES,
  UNLIMITED_TITLES,
  WITHOUT_TITLE,
  WORK_TITLES,
} from '../facts/title-groups.ts';
import { findLawFigure } from '../law/parameters.ts';
import { germanDay } from '../time/german-day.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import { consentFree, toleratedLongEnough } from './consent-free-times.ts';
import { known, unknown, type Verdict } from './verdict.ts';

type Condition = (facts: Facts, today: LocalDate) => Verdict;

/** The questions a row of the route table is made of. */
export const CONDITIONS = {
  /** Another title is applied for. Absent means none is, save for titles under which a full job needs another title. */
  otherTitleRequested({ titleKind, requestedTitleKind }) {
    if (titleKind === undefined) return unknown('titleKind');
    if (requestedTitleKind === undefined) {
      return PURPOSE_BOUND.has(titleKind) ? unknown('requestedTitleKind') : known(false);
    }
    const other = requestedTitleKind !== titleKind;
    return known(
      other,
      other ? `Beantragt ist ein anderer Titel: ${TITLE_KIND_NAMES[requestedTitleKind]}.` : undefined,
    );
  },
  withoutTitle: byTitle(WITHOUT_TITLE),
  unlimitedTitle: byTitle(UNLIMITED_TITLES),
  blueCard: byTitle(new Set(['blue_card'])),
  experiencedWorker: byTitle(new Set(['experienced_worker'])),
  humanitarian: byTitle(new Set(['humanitarian'])),
  anyTitle: ({ titleKind }) => (titleKind === undefined ? unknown('titleKind') : known(true)),
  /** The title allows every gainful activity. Titles for work do so only where the facts say it. */
  employmentUnrestricted({ titleKind, employmentUnrestricted }) {
    if (employmentUnrestricted !== undefined) {
      return known(
        employmentUnrestricted,
        employmentUnrestricted ? 'Der Titel erlaubt jede Erwerbstätigkeit.' : undefined,
        '§ 4a Abs. 1 AufenthG',
      );
    }
    if (titleKind === undefined) return unknown('titleKind');
    return SPECIFIC_EMPLOYMENT.has(titleKind) ? known(false) : unknown('employmentUnrestricted');
  },
  transferOrLegalForm({ employerChangeReason }) {
    switch (employerChangeReason) {
      case undefined:
        return unknown('employerChangeReason');
      case 'transfer_of_business':
        return known(true, 'Der Arbeitgeber ändert sich nur durch Betriebsübergang.', '§ 613a BGB');
      case 'change_of_legal_form':
        return known(true, 'Der Arbeitgeber ändert nur seine Rechtsform.', '§ 4a Abs. 3 Satz 5 AufenthG');
      default:
        return known(false);
    }
  },
  /** § 18g Abs. 4 Satz 2 AufenthG: the day of the change decides, credited months are taken off, a change does not start anew. */
  inFirstTwelveMonths(facts) {
    const over = firstMonthsOverFrom(facts);
    const { newEmploymentStart: start } = facts;
    if (over === null || start === undefined) {
      const questions = [
        ...(over === null ? (['blueCardFirstEmploymentStart'] as const) : []),
        ...(start === undefined ? (['newEmploymentStart'] as const) : []),
      ];
      return unknown(...questions);
    }
    const text = `Wechsel am ${germanDay(start)}; die ersten Monate der Beschäftigung ${start < over ? 'enden' : 'endeten'} mit dem ${germanDay(addDays(over, -1))}.`;
    return known(start < over, text, '§ 18g Abs. 4 Satz 2 AufenthG');
  },
  reducedSalary,
  consentFree,
  /** The same, taken as shown only where the facts prove it: the exception is not asked for. */
  consentFreeShown(facts, today) {
    const verdict = consentFree(facts, today);
    return verdict.value === 'unknown' ? known(false) : verdict;
  },
  provisionFreesFromConsent: ({ baConsentFreeProvision: provision }) =>
    known(
      provision !== undefined,
      provision && 'Die Beschäftigung bedarf keiner Zustimmung der BA.',
      provision ?? null,
    ),
  toleratedLongEnough,
  /** A card from before § 18g with the employer printed on the supplementary sheet. */
  printedOldCard({ titleIssuedOn, employerOnSupplementarySheet, blueCardFirstEmploymentStart: start }) {
    if (employerOnSupplementarySheet === false) return known(false);
    if (titleIssuedOn === undefined) {
      // Who began a year after the new law came in has no card from before it.
      if (start !== undefined && isLongAfterNewCard(start)) return known(false);
      return employerOnSupplementarySheet === undefined
        ? unknown('titleIssuedOn', 'employerOnSupplementarySheet')
        : unknown('titleIssuedOn');
    }
    if (!isFromBeforeNewCard(titleIssuedOn)) return known(false);
    if (employerOnSupplementarySheet === undefined) return unknown('employerOnSupplementarySheet');
    return known(true, `Blaue Karte vom ${germanDay(titleIssuedOn)} mit eingetragenem Arbeitgeber.`);
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof CONDITIONS;

/** Titles under which the law itself limits work: a full job needs another title. */
const PURPOSE_BOUND: ReadonlySet<TitleKind> = new Set(['study', 'recognition', 'opportunity_card']);

/** Titles for a specific employment, with the restriction in the title. */
const SPECIFIC_EMPLOYMENT: ReadonlySet<TitleKind> = new Set([...TITLES_OF_18_4, ...WORK_TITLES, ...TRAINING_TITLES]);

function byTitle(kinds: ReadonlySet<TitleKind>): Condition {
  return ({ titleKind }) => {
    if (titleKind === undefined) return unknown('titleKind');
    const is = kinds.has(titleKind);
    return known(is, is ? `Jetziger Titel: ${TITLE_KIND_NAMES[titleKind]}.` : undefined);
  };
}

/**
 * Whether the new job satisfies § 18g Abs. 1 Satz 1 AufenthG or only its exceptions, which need the agency. The salary decides
 * where it is given; the threshold is that of the day of the decision, or of today while none is made.
 */
function reducedSalary({ blueCardBasis, grossAnnualSalary: salary, decidedOn }: Facts, today: LocalDate): Verdict {
  if (blueCardBasis === 'it_experience') {
    return known(true, 'Blaue Karte für IT ohne Hochschulabschluss.', '§ 18g Abs. 2 AufenthG');
  }
  const on = decidedOn ?? today;
  const threshold = findLawFigure('SALARY_BLUE_CARD', on);
  if (salary !== undefined && threshold !== null) {
    const below = salary < threshold.value;
    const text = `Gehalt ${euro(salary)}, Schwelle ${on.slice(0, 4)}: ${euro(threshold.value)}${below ? ', also abgesenkt oder darunter' : ''}.`;
    return known(below, text, threshold.legalBasis);
  }
  if (blueCardBasis !== undefined) {
    const reduced = blueCardBasis === 'reduced_salary';
    return known(reduced, reduced ? 'Blaue Karte mit abgesenktem Gehalt.' : undefined, '§ 18g Abs. 1 Satz 2 AufenthG');
  }
  return unknown(salary === undefined ? 'grossAnnualSalary' : 'blueCardBasis');
}

/** `50.700 Euro`, with cents where there are any. */
function euro(amount: number): string {
  const [whole = '', cents] = amount.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped}${cents === '00' ? '' : `,${cents}`} Euro`;
}
