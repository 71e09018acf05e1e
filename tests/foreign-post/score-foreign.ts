import { caseDirectory } from '#domain/filing/case-directory.ts';
import type { FilingProposal } from '#domain/filing/proposal.ts';
import { proposeFiling } from '#domain/filing/propose-filing.ts';
import { fold } from '#domain/text/fold.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type ForeignPiece, foreignPost } from './foreign-post.ts';

/** Right ones of all that count; `share` in per cent, two places. */
export interface Score {
  right: number;
  of: number;
}

export const share = ({ right, of }: Score): number => Math.round((right / Math.max(1, of)) * 10_000) / 100;

export interface ForeignScore {
  /** First type is the true one; pieces of ambiguous and of no known type do not count. */
  readonly type: Score;
  readonly typeSure: Score;
  /** True types filled in, of all pieces that have one. */
  readonly typeFilledIn: Score;
  /** Post of no known type for which none was filled in. */
  readonly unknownLeftOpen: Score;
  readonly person: Score;
  /** Right person filled in, of pieces that a reference or a birth date decides; and of all pieces about somebody with a case. */
  readonly coverage: Score;
  readonly coverageOfAll: Score;
  readonly date: Score;
  readonly dateSure: Score;
  readonly sender: Score;
  readonly reference: Score;
}

export interface Judged {
  readonly piece: ForeignPiece;
  readonly proposal: FilingProposal;
  readonly wrongPerson: boolean;
}

/** Judges what the proposals make of one seed's post. */
export function judgeForeign(
  seed: number,
  size: { people: number; pieces: number; heldOut: boolean },
): { score: ForeignScore; judged: Judged[] } {
  const { cases, post } = foreignPost(seed, size);
  const directory = caseDirectory(cases);
  const judged = post.map((piece): Judged => {
    const proposal = proposeFiling(piece, directory, localDate('2026-11-23'));
    return { piece, proposal, wrongPerson: proposal.preselected.person && !isHis(piece, proposal) };
  });
  return { score: scoreOf(judged), judged };
}

function isHis({ person, belongs }: ForeignPiece, { cases }: FilingProposal): boolean {
  return belongs === 'ours' && person.cases.some(({ caseId }) => caseId === cases[0]?.value.caseId);
}

function scoreOf(judged: readonly Judged[]): ForeignScore {
  const count = (of: readonly Judged[], right: (one: Judged) => boolean): Score => ({
    right: of.filter(right).length,
    of: of.length,
  });
  const typed = judged.filter(({ piece }) => piece.type !== null && piece.type !== 'other');
  const ours = judged.filter(({ piece }) => piece.belongs === 'ours');
  const typeRight = ({ piece, proposal }: Judged): boolean => proposal.types[0]?.value === piece.type;
  const personRight = ({ piece, proposal }: Judged): boolean => proposal.preselected.person && isHis(piece, proposal);
  const dateRight = ({ piece, proposal }: Judged): boolean => proposal.dates[0]?.value === piece.filled.date;
  const dated = judged.filter(({ piece }) => piece.filled.date !== null);
  return {
    type: count(typed, typeRight),
    typeSure: count(
      typed.filter(({ proposal }) => proposal.preselected.type),
      typeRight,
    ),
    typeFilledIn: count(typed, (one) => one.proposal.preselected.type && typeRight(one)),
    unknownLeftOpen: count(
      judged.filter(({ piece }) => piece.type === 'other'),
      ({ proposal }) => !proposal.preselected.type || proposal.types[0]?.value === 'other',
    ),
    person: count(
      judged.filter(({ proposal }) => proposal.preselected.person),
      personRight,
    ),
    coverage: count(
      ours.filter(({ piece }) => piece.decided),
      personRight,
    ),
    coverageOfAll: count(ours, personRight),
    date: count(dated, dateRight),
    dateSure: count(
      dated.filter(({ proposal }) => proposal.preselected.date),
      dateRight,
    ),
    sender: count(
      judged.filter(({ piece }) => piece.filled.sender !== null),
      ({ piece, proposal }) => alike(proposal.senders[0]?.value, piece.filled.sender),
    ),
    reference: count(
      judged.filter(({ piece }) => piece.filled.reference !== null),
      ({ piece, proposal }) => proposal.references.some(({ value }) => value === piece.filled.reference),
    ),
  };
}

/** The name stands in the proposal, whatever case, marks and spaces. */
function alike(proposed: string | undefined, sender: string | null): boolean {
  const plain = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');
  return proposed !== undefined && sender !== null && plain(proposed).includes(plain(sender));
}
