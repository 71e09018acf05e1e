import { type CaseDirectory, caseDirectory } from '#domain/filing/case-directory.ts';
import { documentText } from '#domain/filing/document-text.ts';
import { findName, wordsOf } from '#domain/filing/find-names.ts';
import type { FilingProposal } from '#domain/filing/proposal.ts';
import { proposeFiling } from '#domain/filing/propose-filing.ts';
import { localDate } from '#domain/time/local-date.ts';
import { officePost, type PieceOfPost } from '../office-post/post.ts';
import type { Bench } from './bench.ts';

/** Not one of the seeds the proposals were developed with (1 to 20). */
const SEED = 730_451;
const TODAY = localDate('2026-11-23');

interface Tally {
  pieces: number;
  typeRight: number;
  typeSure: number;
  typeSureRight: number;
  /** Pieces about somebody with a case. */
  ours: number;
  filledIn: number;
  personRight: number;
  caseFilledIn: number;
  caseRight: number;
  named: number;
  namedRight: number;
  milliseconds: number;
}

/**
 * Generated office post with its true filing: 800 pieces over 4,000 people, near-namesakes on purpose, one piece in ten about
 * somebody without a case, letters misread as OCR does. Precision counts the cases filled in for a person; coverage the pieces
 * about somebody with a case whose right person is filled in. Beside it what a search by name alone would have filed.
 */
export const bench: Bench = {
  name: 'filing',
  async run({ quick }) {
    const { cases, post } = officePost(SEED, { people: quick ? 600 : 4000, pieces: quick ? 150 : 800 });
    const directory = caseDirectory(cases);
    const tally = count(post, directory);
    const share = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 10_000) / 100;
    const precision = share(tally.personRight, tally.filledIn);
    const coverage = share(tally.personRight, tally.ours);
    const types = share(tally.typeRight, tally.pieces);
    const figure = (name: string, value: number, unit: string) => ({ name, value, unit, bar: null, ok: true });
    return [
      { name: 'Dokumentart richtig', value: types, unit: '%', bar: 97, ok: types >= 97 },
      {
        name: 'Person richtig, wo vorausgewählt',
        value: precision,
        unit: '%',
        bar: 99.5,
        ok: precision >= 99.5,
        reference: { name: 'nur nach dem Namen abgelegt', value: share(tally.namedRight, tally.named) },
      },
      {
        name: 'Person vorausgewählt',
        value: coverage,
        unit: '%',
        bar: 80,
        ok: coverage >= 80,
        reference: { name: 'nur nach dem Namen abgelegt', value: share(tally.namedRight, tally.ours) },
      },
      figure('Vorgang richtig, wo vorausgewählt', share(tally.caseRight, tally.caseFilledIn), '%'),
      figure('falsche Person vorausgewählt', tally.filledIn - tally.personRight, 'Dokumente'),
      figure('Dokumentart richtig, wo vorausgewählt', share(tally.typeSureRight, tally.typeSure), '%'),
      figure('Dokumentart vorausgewählt', share(tally.typeSure, tally.pieces), '%'),
      figure('Vorschlag', Math.round((tally.milliseconds / tally.pieces) * 10) / 10, 'ms je Dokument'),
    ];
  },
};

function count(post: readonly PieceOfPost[], directory: CaseDirectory): Tally {
  const tally: Tally = {
    pieces: 0,
    typeRight: 0,
    typeSure: 0,
    typeSureRight: 0,
    ours: 0,
    filledIn: 0,
    personRight: 0,
    caseFilledIn: 0,
    caseRight: 0,
    named: 0,
    namedRight: 0,
    milliseconds: 0,
  };
  for (const piece of post) {
    const started = performance.now();
    const proposal = proposeFiling(piece, directory, TODAY);
    tally.milliseconds += performance.now() - started;
    add(tally, piece, proposal);
    const byName = onlyByName(piece, directory);
    if (byName !== undefined) {
      tally.named += 1;
      if (piece.person.cases.some(({ caseId }) => caseId === byName)) tally.namedRight += 1;
    }
  }
  return tally;
}

function add(tally: Tally, { type, person }: PieceOfPost, { types, cases, preselected }: FilingProposal): void {
  tally.pieces += 1;
  const typeRight = types[0]?.value === type;
  if (typeRight) tally.typeRight += 1;
  if (preselected.type) tally.typeSure += 1;
  if (preselected.type && typeRight) tally.typeSureRight += 1;
  if (person.cases.length > 0) tally.ours += 1;
  if (!preselected.person) return;
  tally.filledIn += 1;
  const chosen = cases[0]?.value.caseId;
  if (person.cases.some(({ caseId }) => caseId === chosen)) tally.personRight += 1;
  if (!preselected.case) return;
  tally.caseFilledIn += 1;
  if ((person.cases.find(({ open }) => open) ?? person.cases[0])?.caseId === chosen) tally.caseRight += 1;
}

/** What somebody would do who types the name they see and takes the first hit. */
function onlyByName({ pages }: PieceOfPost, directory: CaseDirectory): string | undefined {
  const text = documentText(pages);
  for (const word of wordsOf(text)) {
    const found = directory.byFamilyWord(word).find((entry) => findName(text, entry, false)?.likeness === 'whole');
    if (found !== undefined) return found.choice.caseId;
  }
  return undefined;
}
