import type { FactName } from './facts.ts';

/** A fact that is missing, with the question a person can answer. `baRequests` and the like are named as in the facts. */
export interface Question {
  readonly fact: FactName;
  readonly question: string;
}

const QUESTIONS = {
  receivedOn: 'Wann ist der Antrag eingegangen?',
  titleKind: 'Welchen Titel hat die Person jetzt?',
  requestedTitleKind: 'Welcher Titel wird beantragt? (Bleibt es beim jetzigen Zweck, den jetzigen Titel angeben.)',
  employmentUnrestricted: 'Steht im Titel ohne Beschränkung „Erwerbstätigkeit erlaubt“?',
  employerChangeReason:
    'Was ändert sich: Arbeitgeber, Tätigkeit, nur ein Betriebsübergang (§ 613a BGB) oder nur die Rechtsform?',
  newEmploymentStart: 'Wann beginnt die neue Beschäftigung?',
  blueCardFirstEmploymentStart: 'Wann hat die erste Beschäftigung mit der Blauen Karte begonnen?',
  grossAnnualSalary: 'Wie hoch ist das Bruttojahresgehalt der neuen Stelle?',
  titleIssuedOn: 'Wann wurde die Blaue Karte erteilt?',
  employerOnSupplementarySheet: 'Steht der Arbeitgeber auf dem Zusatzblatt?',
  insuredEmployment: 'Von wann bis wann war die Person in Deutschland rechtmäßig versicherungspflichtig beschäftigt?',
  stayUninterruptedSince:
    'Seit wann hält sich die Person ununterbrochen erlaubt, geduldet oder gestattet in Deutschland auf?',
  studyPeriods: 'Welche Zeiten dieses Aufenthalts waren ein Studium nach § 16b AufenthG?',
  foreignerKnewOfEndOn: 'Wann hat die Person vom Ende der Beschäftigung erfahren?',
  employerKnewOfEndOn: 'Wann hat der Arbeitgeber vom Ende der Beschäftigung erfahren?',
  titleValidUntil: 'Bis wann gilt der jetzige Titel?',
  newEmploymentEnd: 'Ist die neue Beschäftigung befristet, und bis wann?',
  documentsDeadline: 'Welche Frist wurde in der Nachforderung gesetzt?',
  hearingDeadline: 'Welche Frist wurde in der Anhörung gesetzt?',
  hiredOutToThirdParties: 'Feld 23 der EzB: Wird die Person an Dritte überlassen?',
  employmentDeclarationUsable: 'Liegt die Erklärung zum Beschäftigungsverhältnis ausgefüllt und lesbar vor?',
  fastTrack: 'Läuft ein beschleunigtes Fachkräfteverfahren (§ 81a AufenthG)?',
  blueCardBasis:
    'Nach welcher Vorschrift wird die Blaue Karte für die neue Stelle geprüft (§ 18g Abs. 1 Satz 1, Satz 2 oder Abs. 2)?',
  notifiedOn: 'Wann wurde der Bescheid bekannt gegeben (Zustellung, Aufgabe zur Post oder Abruf)?',
  creditedMonthsReason: 'Aus welchem Grund sind Monate auf die ersten Monate angerechnet?',
  biometricsOfMinor: 'War die Person bei der Erfassung minderjährig?',
} satisfies Partial<Record<FactName, string>>;

export type AskedFact = keyof typeof QUESTIONS;

/** The question after a fact. */
export function question(fact: AskedFact): Question {
  return { fact, question: QUESTIONS[fact] };
}
