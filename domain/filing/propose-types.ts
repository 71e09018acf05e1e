import type { DocumentType } from '../records/document-type.ts';
import { type DocumentLine, type DocumentText, evidenceAt } from './document-text.ts';
import { mendedLine, wordBook } from './mended-lines.ts';
import type { MrzPerson } from './mrz-person.ts';
import type { Evidence, Proposed } from './proposal.ts';
import { TYPE_MARKS, type TypeMarks } from './type-marks.ts';

/** From here on a type is filled in. */
export const SURE_OF_TYPE = 0.9;

const TITLE = 8;
const TITLE_IN_THE_TEXT = 1.5;

const BOOK = wordBook(TYPE_MARKS.flatMap(({ title, marks }) => [title.source, ...marks.map(([mark]) => mark.source)]));

interface Scored {
  readonly type: DocumentType;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What a document may be, best first. Rests on what the paper calls itself and on words that such papers carry. */
export function proposeTypes(text: DocumentText, mrz: readonly MrzPerson[]): Proposed<DocumentType>[] {
  const lines = linesToJudge(text);
  const letter = lines.some(({ line }) => line.page === 1 && SALUTATION.test(line.folded));
  const scored = TYPE_MARKS.map((marks) => score(marks, lines, letter));
  const byZone = typeOfZone(mrz);
  const all = scored
    .map((one) =>
      one.type === byZone?.type ? { ...one, score: one.score + 12, evidence: [byZone.evidence, ...one.evidence] } : one,
    )
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = all;
  if (first === undefined) return [{ value: 'other', confidence: 0.3, evidence: [] }];
  return all.slice(0, 9).map(({ type, score: own, evidence }, at) => {
    const rival = at === 0 ? (second?.score ?? 0) : first.score;
    return {
      value: type,
      confidence: at === 0 ? certainty(own, rival) : Math.min(0.5, own / (own + rival)),
      evidence: evidence.slice(0, 3),
    };
  });
}

/** A paper that says what it is and has a clear lead is sure; one that lives on single words is not. */
function certainty(score: number, rival: number): number {
  const lead = score / (score + rival);
  const strength = Math.min(1, score / 8);
  return Math.round(Math.min(0.99, lead * 0.55 + strength * 0.5 - (lead < 0.58 ? 0.12 : 0)) * 100) / 100;
}

interface JudgedLine {
  readonly line: DocumentLine;
  /** With the line below: sentences go on there. */
  readonly onward: string;
  /** Speaks of papers that lie beside this one, or says to whom the letter goes. */
  readonly elsewhere: boolean;
}

const SALUTATION = /^(?:sehr geehrte|guten tag|guten morgen|dear |hallo |liebe[rs]? )/;
const ENCLOSURES =
  /^(?:anlagen?|anl\.|anhang|beilagen?|beigefugt|enclosures?|encl\.)\b|\b(?:folgende|angeforderten|fehlenden|weitere[n]?) (?:unterlagen|dokumente|nachweise)|\b(?:anbei|als anlage|in der anlage|im anhang|beigefugt)\b/;

const ADDRESSEE = /^(?:an|an (?:das|die|den)|empfanger):?$/;

function linesToJudge({ lines }: DocumentText): JudgedLine[] {
  const mended = lines.filter(({ page }) => page <= 3).map((line) => mendedLine(line, BOOK));
  let enclosures = false;
  return mended.map((line, at) => {
    const next = mended[at + 1];
    const above = mended[at - 1];
    // A list of enclosures goes on below until a sentence or a greeting begins.
    enclosures =
      ENCLOSURES.test(line.folded) ||
      (enclosures && above?.page === line.page && /[:,-]$|^(?:\d\.|[-•*])/.test(`${above.folded.slice(-1)}`));
    const addressee = above?.page === line.page && ADDRESSEE.test(above.folded);
    return {
      line,
      onward: next?.page === line.page ? `${line.folded} ${next.folded}` : line.folded,
      elsewhere: enclosures || addressee,
    };
  });
}

function score({ type, title, marks, letter }: TypeMarks, lines: readonly JudgedLine[], isLetter: boolean): Scored {
  const evidence: Evidence[] = [];
  let best = 0;
  for (const { line, elsewhere } of lines) {
    const found = title.exec(line.folded);
    if (found === null) continue;
    const worth = titleWorth(line, found) * (elsewhere ? 0.35 : 1);
    if (worth <= best) continue;
    best = worth;
    evidence[0] = evidenceAt(line, found.index, found.index + found[0].length, 'title');
  }
  let sum = best;
  for (const [pattern, weight] of marks) {
    const place = lines.find(({ line, onward }) => {
      const at = pattern.exec(onward)?.index;
      return at !== undefined && at < line.folded.length;
    });
    if (place === undefined) continue;
    // What a document is, its first page says; behind it lie other people's papers too.
    sum += place.line.page === 1 ? weight : weight / 2;
    const at = pattern.exec(place.onward)!;
    evidence.push(evidenceAt(place.line, at.index, at.index + at[0].length, 'mark'));
  }
  // A card, a certificate or a contract greets nobody; a closing „Mit freundlichen Grüßen“ stands under some of them.
  if (isLetter && letter !== true) sum *= 0.4;
  return { type, score: sum, evidence: evidence.filter(Boolean) };
}

/** The same word is a title over a page and a mention inside a sentence. */
function titleWorth(line: DocumentLine, found: RegExpExecArray): number {
  const share = found[0].length / line.folded.length;
  let worth = TITLE_IN_THE_TEXT;
  if (line.page === 1) {
    const early = line.down < 0.25 ? 1 : line.down < 0.5 ? 0.7 : 0.25;
    const large = line.size > 1.25 ? 1 : line.size > 1.1 ? 0.8 : 0.6;
    const alone = share > 0.6 ? 1 : share > 0.3 ? 0.75 : 0.35;
    const subject = /^(?:betreff|betr\.?|subject):?/.test(line.folded) ? 0.8 : 0;
    worth = Math.max(worth, TITLE * Math.max(subject, early * alone * (large + 0.15)));
  }
  // „Ihr Bescheid vom …“, „beigefügt: Arbeitsvertrag“ speak of another paper.
  const before = line.folded.slice(Math.max(0, found.index - 30), found.index);
  if (
    /(?:ihr(?:e[nrms]?)?|den|dem|der|anlage:?|beigefugt\w*|anbei|gegen|siehe|kopie(?: (?:von|des|der))?|vorlage) ?(?:o\. ?g\. )?$/.test(
      before,
    )
  )
    worth *= 0.35;
  return Math.min(worth, TITLE * 1.15);
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
