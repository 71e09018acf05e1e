import { factRefused, isRecordedFact } from '../case/known-facts.ts';
import { isOfferField } from '../case/offer-facts.ts';
import type { CaseFile } from '../commands/case-file.ts';
import type { Change } from '../commands/command.ts';
import type { Fact } from '../records/proceeding.ts';
import { fold } from '../text/fold.ts';
import { germanDay } from '../time/german-day.ts';
import type { Instant } from '../time/local-date.ts';
import { type EvidencedField, type FactEvidence, isPlain } from './fact-evidence.ts';

/**
 * What the e-file offers for one fact nobody has recorded. `sure` and `unsure` are shown as answers that wait for a person; sure ones
 * may be confirmed together. `contradictory` fills in nothing: papers differ, or the value does not go with what is recorded.
 */
export type FactProposal = { readonly field: EvidencedField } & (
  | { readonly state: 'sure'; readonly evidence: FactEvidence }
  | { readonly state: 'unsure'; readonly evidence: FactEvidence; readonly problem: string }
  | { readonly state: 'contradictory'; readonly said: readonly FactEvidence[]; readonly problem: string }
);

/**
 * Proposes facts of a case from what its papers say. Facts recorded already are left alone. Nothing of it counts until a person
 * confirms it with `facts.record`.
 */
export function proposeFacts(file: CaseFile, found: readonly FactEvidence[]): FactProposal[] {
  const recorded = new Set<string>(file.facts.filter(({ value }) => value !== null).map(({ field }) => field));
  const open = found.filter(({ field }) => !recorded.has(field) && !(TWIN[field] && recorded.has(TWIN[field])));
  const proposals: FactProposal[] = [];
  for (const [field, said] of Map.groupBy(open, ({ field }) => field)) {
    const proposal = weigh(file, field, said);
    if (proposal) proposals.push(against(file, proposals, proposal));
  }
  return proposals;
}

/** The case's facts with those proposals that are sure, as if they were recorded: for the provisional route alone. */
export function withProposals(file: CaseFile, proposals: readonly FactProposal[]): CaseFile {
  return { ...file, facts: [...file.facts, ...sureRows(file, proposals)] };
}

/** Facts of which a case has one or the other (domain/facts/contradictions.ts). */
const TWIN: Readonly<Partial<Record<EvidencedField, EvidencedField>>> = {
  insuredEmployment: 'insuredEmploymentMonths',
};

function weigh(file: CaseFile, field: EvidencedField, said: readonly FactEvidence[]): FactProposal | null {
  if (field === 'receivedOn' || field === 'titleValidUntil') {
    const inCase = field === 'receivedOn' ? file.theCase.receivedOn : file.theCase.titleValidUntil;
    if (inCase !== null) {
      const other = said.filter(({ value }) => value !== inCase);
      const problem = `Im Vorgang steht ${germanDay(inCase)}.`;
      return other.length === 0 ? null : { field, state: 'contradictory', said: other, problem };
    }
  }
  if (!isRecordedFact(field) && !isOfferField(field)) return null;
  const [first] = said;
  if (first === undefined) return null;
  const counted = field === 'stayUninterruptedSince' ? earliest(said) : first.field === 'ezb.firm' ? [first] : said;
  const values = Map.groupBy(counted, ({ value }) => sameAs(value));
  if (values.size > 1) {
    const one = [...values.values()].map((places) => best(places));
    return { field, state: 'contradictory', said: one, problem: 'Die Papiere sagen Verschiedenes.' };
  }
  const shown = best(counted);
  return isPlain(shown)
    ? { field, state: 'sure', evidence: shown }
    : { field, state: 'unsure', evidence: shown, problem: shown.problem ?? 'Schlecht zu lesen; bitte ansehen.' };
}

/** A proposal that the rules would refuse beside the facts recorded and proposed before it is shown, not filled in. */
function against(file: CaseFile, before: readonly FactProposal[], proposal: FactProposal): FactProposal {
  if (proposal.state === 'contradictory') return proposal;
  const rows: Change[] = [...sureRows(file, before), factOf(file, proposal.evidence)].map((row) => ({
    table: 'fact',
    row,
  }));
  const refusal = factRefused(file, rows);
  if (refusal === undefined) return proposal;
  return { field: proposal.field, state: 'contradictory', said: [proposal.evidence], problem: refusal.message };
}

function sureRows(file: CaseFile, proposals: readonly FactProposal[]): Fact[] {
  return proposals.flatMap((one) => (one.state === 'sure' ? [factOf(file, one.evidence)] : []));
}

function factOf({ theCase }: CaseFile, { field, value, citation }: FactEvidence): Fact {
  const nobodyYet = { recordedBy: '', recordedAt: NOT_YET };
  return { id: `${theCase.id}/${field}`, caseId: theCase.id, field, value, citation, ...nobodyYet };
}

/** A proposal has no time of recording; it never leaves this folder as a row. */
const NOT_YET = '1970-01-01T00:00:00.000Z' as Instant;

const sameAs = (value: FactEvidence['value']): string =>
  typeof value === 'string' ? fold(value) : JSON.stringify(value);

/** The place that says it most plainly. */
function best(said: readonly FactEvidence[]): FactEvidence {
  return [...said].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)) || b.confidence - a.confidence)[0]!;
}

/** Being here since an earlier day and being here on a later one go together. */
function earliest(said: readonly FactEvidence[]): readonly FactEvidence[] {
  return [[...said].sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1))[0]!];
}
