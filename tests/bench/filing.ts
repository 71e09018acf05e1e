import { type CaseDirectory, caseDirectory } from '#domain/filing/case-directory.ts';
import { documentText } from '#domain/filing/document-text.ts';
import { findName, wordsOf } from '#domain/filing/find-names.ts';
import type { FilingProposal } from '#domain/filing/proposal.ts';
import { proposeFiling } from '#domain/filing/propose-filing.ts';
import { localDate } from '#domain/time/local-date.ts';
import { judgeForeign, share as shareOf } from '../foreign-post/score-foreign.ts';
import { officePost, type PieceOfPost } from '../office-post/post.ts';
import type { Bench, BenchResult } from './bench.ts';

/** Not one of the seeds the proposals were developed with (1 to 20). */
const SEED = 730_451;
/** Never used before these figures were first taken; the wordings it draws from are those held out of all tuning. */
const FOREIGN_SEED = 640_017;
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
      ...foreignFigures(quick),
    ];
  },
};

/**
 * The same question asked of a second hand's post (`tests/foreign-post`), on wordings held out of all tuning: other people, other forms,
 * worse print, two people in one paper. Coverage counts pieces that a reference or a birth date decides.
 */
function foreignFigures(quick: boolean): BenchResult[] {
  const { score, judged } = judgeForeign(FOREIGN_SEED, {
    people: quick ? 600 : 3000,
    pieces: quick ? 120 : 800,
    heldOut: true,
  });
  const barred = (name: string, value: number, bar: number): BenchResult => {
    return { name: `fremde Hand: ${name}`, value, unit: '%', bar, ok: value >= bar };
  };
  const figure = (name: string, value: number, unit = '%'): BenchResult => {
    return { name: `fremde Hand: ${name}`, value, unit, bar: null, ok: true };
  };
  return [
    barred('Dokumentart richtig', shareOf(score.type), 97),
    barred('Person richtig, wo vorausgewählt', shareOf(score.person), 99.5),
    barred('Person vorausgewählt, wo das Papier entscheidet', shareOf(score.coverage), 80),
    figure('Person vorausgewählt, alle', shareOf(score.coverageOfAll)),
    figure('falsche Person vorausgewählt', judged.filter(({ wrongPerson }) => wrongPerson).length, 'Dokumente'),
    figure('Dokumentart richtig, wo vorausgewählt', shareOf(score.typeSure)),
    figure('Dokumentart vorausgewählt', shareOf(score.typeFilledIn)),
    figure('unbekannte Art offen gelassen', shareOf(score.unknownLeftOpen)),
    figure('Datum richtig', shareOf(score.date)),
    figure('Datum richtig, wo vorausgewählt', shareOf(score.dateSure)),
    figure('Absender richtig', shareOf(score.sender)),
    figure('Aktenzeichen gefunden', shareOf(score.reference)),
  ];
}

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
