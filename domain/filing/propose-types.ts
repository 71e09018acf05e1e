import type { DocumentType } from '../records/document-type.ts';
import { type DocumentText, evidenceAt } from './document-text.ts';
import { type FoundTitle, findTitles, namesAnother } from './find-titles.ts';
import { type JudgedLine, linesToJudge } from './judged-lines.ts';
import { wordBook } from './mended-lines.ts';
import type { MrzPerson } from './mrz-person.ts';
import type { Evidence, Proposed } from './proposal.ts';
import { TYPE_MARKS, type TypeMarks } from './type-marks.ts';

/** From here on a type is filled in. */
export const SURE_OF_TYPE = 0.9;

const NAMES_ITSELF = 0.94;
const NOT_SURE = 0.85;
/** Below this the words of a type may stand in any paper. */
const FEW_MARKS = 4;
const SOME_MARKS = 2;
/** A title that stands as one, and not inside a sentence. */
const A_TITLE = 4;
const BESIDE_A_TITLE = 0.6;
/** „Entwurf“ over the page, not inside a sentence. */
const DRAFTED = 3;
/** A zone with its check digits right says more than any word. */
const BY_ZONE = 12;

const BOOK = wordBook(TYPE_MARKS.flatMap(({ title, marks }) => [title.source, ...marks.map(([mark]) => mark.source)]));

interface Scored {
  readonly type: DocumentType;
  readonly title: FoundTitle | undefined;
  /** Weights of the words that such papers carry. */
  readonly byMarks: number;
  readonly score: number;
  readonly namesItself: boolean;
  readonly evidence: readonly Evidence[];
}

/** What a document may be, best first. Rests on what the paper calls itself and on words that such papers carry. */
export function proposeTypes(text: DocumentText, mrz: readonly MrzPerson[]): Proposed<DocumentType>[] {
  const lines = linesToJudge(text, BOOK);
  const titles = findTitles(TYPE_MARKS, lines);
  const letter = lines.some(({ line }) => line.page === 1 && SALUTATION.test(line.folded));
  const byZone = typeOfZone(mrz);
  const all = TYPE_MARKS.map((marks) => score(marks, titles.get(marks.type), lines, letter))
    .map((one) =>
      one.type === byZone?.type
        ? { ...one, score: one.score + BY_ZONE, evidence: [byZone.evidence, ...one.evidence] }
        : one,
    )
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score);
  const [first] = all;
  if (first === undefined) return [{ value: 'other', confidence: 0.3, evidence: [] }];
  return all.slice(0, 9).map(({ type, score: own, evidence }, at) => ({
    value: type,
    confidence:
      at === 0
        ? certainty(all, { letter, another: namesAnother(lines, titles, first.type), byZone: byZone?.type })
        : Math.min(0.5, own / (own + first.score)),
    evidence: evidence.slice(0, 3),
  }));
}

/**
 * A paper that names itself in a heading of its own is sure unless a rival names itself as well or comes near by its words; one without
 * such a heading needs a clear lead; one that lives on single words, on a title that other papers bear too, or on the subject of a letter that sends
 * papers along, is never sure.
 */
function certainty(
  [first, ...others]: readonly Scored[],
  { letter, another, byZone }: { letter: boolean; another: boolean; byZone: DocumentType | undefined },
): number {
  if (first === undefined) return 0;
  const rival = Math.max(0, ...others.map((other) => asRival(other, first)));
  const lead = first.score / (first.score + rival);
  const strength = Math.min(1, first.score / 8);
  const weighed = Math.round(Math.min(0.99, lead * 0.55 + strength * 0.5 - (lead < 0.58 ? 0.12 : 0)) * 100) / 100;
  if (first.type === byZone) return weighed;
  if (first.byMarks < FEW_MARKS && others.some((other) => carries(other, letter))) return Math.min(weighed, NOT_SURE);
  if (first.namesItself) {
    const named = others.filter(({ namesItself }) => namesItself);
    const rivals = named.length > 1 || named.some(({ title }) => !isSectionOf(title!, first.title!));
    // A letter's subject may be what it writes about: it takes words of its own kind, too.
    const doubtful = letter && first.byMarks < (first.type === 'application' ? FEW_MARKS + 1 : SOME_MARKS);
    return rivals || doubtful || lead < 0.66 ? Math.min(weighed, NOT_SURE) : Math.max(weighed, NAMES_ITSELF);
  }
  if (another) return Math.min(weighed, NOT_SURE);
  const few = letter ? FEW_MARKS + 1 : FEW_MARKS;
  return first.title?.vague === true && first.byMarks < few ? Math.min(weighed, NOT_SURE) : weighed;
}

/** What sends, notes or drafts other papers bears their titles, too. */
function carries({ type, title, byMarks }: Scored, letter: boolean): boolean {
  if (type === 'cover_letter') return letter && byMarks >= FEW_MARKS;
  if (type === 'email') return byMarks > FEW_MARKS;
  return type === 'draft' && (title?.worth ?? 0) >= DRAFTED;
}

/** A rival without a title of its own counts less beside a paper that has one, or that bears many words of its kind. */
function asRival({ title, score }: Scored, first: Scored): number {
  if (first.title === undefined || first.title.worth < A_TITLE) return score;
  if (first.title.vague) return title === undefined && first.byMarks > FEW_MARKS ? score * BESIDE_A_TITLE : score;
  return title === undefined || title.vague ? score * BESIDE_A_TITLE : score;
}

/** The other heading stands well below, or is smaller: a section's. */
function isSectionOf(other: FoundTitle, heading: FoundTitle): boolean {
  const below = other.line.down - heading.line.down;
  return below > 0 && (below > 0.12 || other.line.size < heading.line.size * 0.87);
}

const SALUTATION = /^(?:sehr geehrte|guten tag|guten morgen|dear |hallo |liebe[rs]? )/;

function score(
  { type, marks, letter }: TypeMarks,
  title: FoundTitle | undefined,
  lines: readonly JudgedLine[],
  isLetter: boolean,
): Scored {
  const evidence: Evidence[] = title === undefined ? [] : [title.evidence];
  let byMarks = 0;
  for (const [pattern, weight] of marks) {
    const place = lines.find(({ line, onward }) => {
      const at = pattern.exec(onward)?.index;
      return at !== undefined && at < line.folded.length;
    });
    if (place === undefined) continue;
    // What a document is, its first page says; behind it lie other people's papers too.
    byMarks += place.line.page === 1 ? weight : weight / 2;
    const at = pattern.exec(place.onward)!;
    evidence.push(evidenceAt(place.line, at.index, at.index + at[0].length, 'mark'));
  }
  // A card, a certificate or a contract greets nobody; a closing „Mit freundlichen Grüßen“ stands under some of them.
  const greets = isLetter && letter !== true;
  return {
    type,
    title,
    byMarks,
    score: ((title?.worth ?? 0) + byMarks) * (greets ? 0.4 : 1),
    namesItself: title?.heading === true && !greets,
    evidence,
  };
}

function typeOfZone(mrz: readonly MrzPerson[]): { type: DocumentType; evidence: Evidence } | undefined {
  const [zone] = mrz;
  if (zone === undefined) return undefined;
  const [first] = zone.documentCode;
  // ICAO 9303: travel documents of refugees, aliens and stateless persons.
  if (/^P[RST]$/.test(zone.documentCode)) return { type: 'travel_document', evidence: zone.evidence };
  if (first === 'P') return { type: 'passport', evidence: zone.evidence };
  if (first === 'V') return { type: 'visa', evidence: zone.evidence };
  if (zone.documentCode.startsWith('ID')) return { type: 'id_card', evidence: zone.evidence };
  return { type: 'residence_card', evidence: zone.evidence };
}
