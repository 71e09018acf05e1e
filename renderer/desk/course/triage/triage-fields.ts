import type { Facts } from '#domain/facts/facts.ts';
import type { RouteAnswer } from '#domain/routes/decide-route.ts';
import type { RecordedField } from '../facts/fact-kind.ts';

/** One line of the triage: a fact that is known or asked for. `question` stands while it decides. */
export interface TriageField {
  readonly field: RecordedField;
  readonly question: string | null;
}

/** The places of the facts on the screen: the order in which the decision table asks, so that no line jumps. */
const ORDER = [
  'titleKind',
  'requestedTitleKind',
  'employmentUnrestricted',
  'employerChangeReason',
  'newEmploymentStart',
  'blueCardFirstEmploymentStart',
  'creditedMonths',
  'titleIssuedOn',
  'employerOnSupplementarySheet',
  'grossAnnualSalary',
  'blueCardBasis',
  'baConsentFreeProvision',
  'insuredEmployment',
  'insuredEmploymentMonths',
  'stayUninterruptedSince',
  'studyPeriods',
  'hiredOutToThirdParties',
  'employmentDeclarationUsable',
] as const satisfies readonly RecordedField[];

/** What the request to the BA hangs on once the route needs its consent. */
const BEFORE_REQUEST = {
  hiredOutToThirdParties: 'Feld 23 der EzB: Wird die Person an Dritte überlassen?',
  employmentDeclarationUsable: 'Liegt die Erklärung zum Beschäftigungsverhältnis ausgefüllt und lesbar vor?',
} as const;

/**
 * The facts that matter for this case: those recorded, those that still decide, those the e-file offers (`proposed`), and what the
 * request needs. `facts` and `answer` are of what is recorded, `further` is the answer with the proposals.
 */
export function triageFields(
  facts: Facts,
  answer: RouteAnswer,
  { proposed = NONE, further = answer }: { proposed?: ReadonlySet<string>; further?: RouteAnswer } = {},
): TriageField[] {
  const asked = new Map<string, string>(
    [...answer.questions, ...further.questions].map(({ fact, question }) => [fact, question]),
  );
  if (further.decided && further.baConsent === 'required') {
    for (const [field, question] of Object.entries(BEFORE_REQUEST)) {
      if (facts[field as keyof typeof BEFORE_REQUEST] === undefined) asked.set(field, question);
    }
  }
  const lines = ORDER.filter((field) => facts[field] !== undefined || asked.has(field) || proposed.has(field));
  return lines.map((field) => ({ field, question: asked.get(field) ?? null }));
}

/** The field to answer first, with what the e-file surely offers taken for answered; null when nothing is asked. */
export function firstAsked(
  fields: readonly TriageField[],
  answer: RouteAnswer,
  sure: ReadonlySet<string> = NONE,
): RecordedField | null {
  const [first] = answer.questions;
  return first?.fact ?? fields.find(({ field, question }) => question !== null && !sure.has(field))?.field ?? null;
}

/** Whether a fact has its place among those that decide the route. */
export function isTriageField(field: string): boolean {
  return (ORDER as readonly string[]).includes(field);
}

const NONE: ReadonlySet<string> = new Set();
