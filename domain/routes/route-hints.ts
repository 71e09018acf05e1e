import { germanSpan, lastDayOfSpan } from '../clocks/period.ts';
import type { Facts } from '../facts/facts.ts';
import { findLawFigure } from '../law/parameters.ts';
import { germanDay } from '../time/german-day.ts';
import type { LocalDate } from '../time/local-date.ts';
import { toleratedWorkFrom } from './consent-free-times.ts';
import type { Route } from './route-table.ts';
import type { Reason } from './verdict.ts';

/** What an officer should look at on a route beyond the answer itself. */
export function routeHints(route: Route, facts: Facts, today: LocalDate): Reason[] {
  switch (route) {
    case 'R3':
      return facts.titleKind === 'other_employment'
        ? [
            {
              text: 'Für Berufskraftfahrer und die Westbalkanregelung ist § 9 BeschV ausgeschlossen: Vorschrift des jetzigen Titels prüfen.',
              legalBasis: '§ 24a, § 26 Abs. 2 BeschV',
            },
          ]
        : [];
    case 'R4':
      return blueCardHints(facts, today);
    case 'R7':
      return [
        {
          text: 'Gebühr und Unterlagen richten sich nach dem beantragten Titel.',
          legalBasis: '§ 45 Nr. 1 und 3 AufenthV',
        },
      ];
    case 'R8':
      return toleratedHints(facts, today);
    default:
      return [];
  }
}

function blueCardHints(facts: Facts, today: LocalDate): Reason[] {
  const { newEmploymentStart, newEmploymentEnd, decidedOn, baConsentFreeProvision } = facts;
  const { insuredEmployment, insuredEmploymentMonths } = facts;
  const hints: Reason[] = [];
  const on = decidedOn ?? today;
  const tooLow = salaryTooLow(facts, today);
  if (tooLow) hints.push(tooLow);
  if (
    newEmploymentStart &&
    newEmploymentStart.slice(0, 4) > on.slice(0, 4) &&
    !findLawFigure('SALARY_BLUE_CARD', newEmploymentStart)
  ) {
    hints.push({
      text: `Die Gehaltsschwelle ${newEmploymentStart.slice(0, 4)} ist hier noch nicht hinterlegt (Bundesanzeiger bis 31.12.).`,
      legalBasis: '§ 18g Abs. 7 AufenthG',
    });
  }
  const minimum = findLawFigure('BLUE_CARD_MINIMUM_EMPLOYMENT', on);
  if (
    newEmploymentStart &&
    newEmploymentEnd &&
    minimum &&
    newEmploymentEnd < lastDayOfSpan(newEmploymentStart, minimum.value, 'months')
  ) {
    hints.push({
      text: `Befristet bis ${germanDay(newEmploymentEnd)}: kürzer als ${germanSpan(minimum.value, 'months')}.`,
      legalBasis: minimum.legalBasis,
    });
  }
  if (
    baConsentFreeProvision === undefined &&
    insuredEmployment === undefined &&
    insuredEmploymentMonths === undefined
  ) {
    hints.push({
      text: 'Auch bei der Blauen Karte können die Vorzeiten des § 9 BeschV eine nötige Zustimmung der BA ersetzen.',
      legalBasis: '§ 9 Abs. 1 BeschV',
    });
  }
  return hints;
}

/** The pay lies below even the reduced threshold of the day of the decision, or of today; null when it does not or is unknown. */
export function salaryTooLow({ grossAnnualSalary: salary, decidedOn }: Facts, today: LocalDate): Reason | null {
  const least = findLawFigure('SALARY_BLUE_CARD_REDUCED', decidedOn ?? today);
  if (salary === undefined || least === null || salary >= least.value) return null;
  return {
    text: 'Das Gehalt liegt unter der abgesenkten Schwelle: Voraussetzungen der Blauen Karte nicht erfüllt, Aussetzung prüfen.',
    legalBasis: '§ 18g Abs. 1, Abs. 4 Satz 2 AufenthG',
  };
}

function toleratedHints(facts: Facts, today: LocalDate): Reason[] {
  const hints: Reason[] = [];
  const from = toleratedWorkFrom(facts, today);
  if (from !== null && today < from) {
    hints.push({
      text: `Die BA kann erst nach der Wartezeit zustimmen, ab ${germanDay(from)}.`,
      legalBasis: '§ 32 Abs. 1 Satz 1 BeschV',
    });
  }
  if (facts.hiredOutToThirdParties) {
    hints.push({
      text: 'Überlassung an Dritte: § 40 Abs. 1 Nr. 2 AufenthG ist für Duldung und Gestattung nicht in Bezug genommen; die BA prüft § 39 und § 40 Abs. 1 Nr. 1.',
      legalBasis: '§ 32 Abs. 1 Satz 2 BeschV',
    });
  }
  return hints;
}
