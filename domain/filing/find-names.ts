import { type DirectoryEntry, letterDistance } from './case-directory.ts';
import { type DocumentLine, type DocumentText, evidenceAt } from './document-text.ts';
import type { Evidence } from './proposal.ts';

/** How surely a person's name stands in a document. `whole`: every word, letter for letter; `partly`: family name and one given name. */
export type NameLikeness = 'whole' | 'partly' | 'blurred';

export interface FoundName {
  readonly likeness: NameLikeness;
  /** Said of the person the document is about, not of who wrote, signed or answers for it. */
  readonly subject: boolean;
  readonly evidence: Evidence;
}

/** A word of the document as names are compared with it. */
interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const NOT_THE_SUBJECT =
  /sachbearbeit|bearbeiter|ansprechpartner|kontakt|i\. ?a\.|i\. ?v\.|gez\.|mit freundlichen|hochachtungsvoll|geschaftsfuhr|personalabteilung|rechtsanwalt|richter|notar|vermieter|facharzt|dr\. ?med|zeuge|dolmetsch|unterschrift|auskunft erteilt|es schreibt|\b(?:vater|vaters|mutter|father|mother|witness\w*|zeugen)\b/;

const tokensOfLine = new WeakMap<DocumentLine, readonly Token[]>();

function tokensOf(line: DocumentLine): readonly Token[] {
  let tokens = tokensOfLine.get(line);
  if (tokens === undefined) {
    tokens = [...line.folded.matchAll(/[a-z']+/g)].map(({ 0: word, index }) => {
      return { word: word.replaceAll("'", ''), from: index, to: index + word.length };
    });
    tokensOfLine.set(line, tokens);
  }
  return tokens;
}

/** All folded words of a document, for asking the directory who may be meant. */
export function wordsOf({ lines }: DocumentText): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => tokensOf(line).map(({ word }) => word)));
}

/** The best place where a person's name stands; undefined when it does not. */
export function findName(text: DocumentText, person: DirectoryEntry, blurred: boolean): FoundName | undefined {
  let best: FoundName | undefined;
  for (const [at, line] of text.lines.entries()) {
    const found = nameInLine(line, person, blurred) ?? nameOverLines(text.lines, at, person);
    if (found === undefined) continue;
    const context = `${labelAbove(text.lines[at - 1], line)} ${line.folded.slice(0, found.to)}`;
    const name: FoundName = {
      likeness: found.likeness,
      subject: !NOT_THE_SUBJECT.test(context),
      evidence: evidenceAt(line, found.from, found.to, 'name'),
    };
    if (best === undefined || rank(name) > rank(best)) best = name;
  }
  return best;
}

const SUBJECT_LINE =
  /\b(?:betreff|betr\.|betrifft|betr(?: ?:)|subject|in sachen|in der (?:sache|verwaltungs\w*|straf\w*)|angelegenheit|mandat\w*|mandant\w*|unser zeichen|ihr zeichen)/;

/** A line that says what a letter is about names this person, letter for letter. */
export function namedInSubjectLine({ lines }: DocumentText, person: DirectoryEntry): boolean {
  return lines.some((line) => SUBJECT_LINE.test(line.folded) && nameInLine(line, person, false) !== undefined);
}

/** The family name stands in the paper, letter for letter: „Sehr geehrte Frau Huỳnh“. */
export function familyNameStands({ lines }: DocumentText, { family }: DirectoryEntry): boolean {
  return lines.some((line) =>
    tokensOf(line).some((_, at, all) => at + family.length <= all.length && sameRun(all, at, family, false)),
  );
}

/** A short line alone over a name is its label; a sentence is not. */
function labelAbove(above: DocumentLine | undefined, line: DocumentLine): string {
  return above !== undefined && above.page === line.page && above.words.length <= 4 ? above.folded : '';
}

const RANK: Readonly<Record<NameLikeness, number>> = { blurred: 1, partly: 2, whole: 3 };
const rank = ({ likeness, subject }: FoundName): number => RANK[likeness] + (subject ? 4 : 0);

interface Stretch {
  readonly likeness: NameLikeness;
  readonly from: number;
  readonly to: number;
}

/** Family name in one piece, given names within four words of it. */
function nameInLine(line: DocumentLine, person: DirectoryEntry, blurred: boolean): Stretch | undefined {
  const tokens = tokensOf(line);
  for (let at = 0; at + person.family.length <= tokens.length; at += 1) {
    const family = sameRun(tokens, at, person.family, blurred);
    if (family === undefined) continue;
    const last = at + person.family.length - 1;
    if (person.given.length === 0) {
      return { likeness: family ? 'whole' : 'blurred', from: tokens[at]!.from, to: tokens[last]!.to };
    }
    const around = tokens.slice(Math.max(0, at - 4), last + 5).filter((_, index) => {
      const place = Math.max(0, at - 4) + index;
      return place < at || place > last;
    });
    const exact = person.given.filter((readings) => around.some(({ word }) => readings.includes(word)));
    const near = person.given.filter((readings) => around.some(({ word }) => isNear(word, readings)));
    const given = around.filter(({ word }) =>
      person.given.some((readings) => readings.includes(word) || (blurred && isNear(word, readings))),
    );
    const from = Math.min(tokens[at]!.from, ...given.map((token) => token.from));
    const to = Math.max(tokens[last]!.to, ...given.map((token) => token.to));
    if (family && exact.length === person.given.length) return { likeness: 'whole', from, to };
    if (family && exact.length > 0) return { likeness: 'partly', from, to };
    if (blurred && near.length > 0) return { likeness: 'blurred', from, to };
  }
  return undefined;
}

/** Forms and cards: the family name in one line, the given names in one of the next three. */
function nameOverLines(lines: readonly DocumentLine[], at: number, person: DirectoryEntry): Stretch | undefined {
  if (person.given.length === 0) return undefined;
  const line = lines[at]!;
  const tokens = tokensOf(line);
  if (tokens.length > 12) return undefined;
  for (let start = 0; start + person.family.length <= tokens.length; start += 1) {
    if (sameRun(tokens, start, person.family, false) !== true) continue;
    const below = lines.slice(at + 1, at + 4).filter(({ page }) => page === line.page);
    const words = below.flatMap((next) => (tokensOf(next).length > 12 ? [] : tokensOf(next).map(({ word }) => word)));
    const given = person.given.filter((readings) => readings.some((reading) => words.includes(reading)));
    if (given.length === 0) continue;
    const to = tokens[start + person.family.length - 1]!.to;
    return { likeness: given.length === person.given.length ? 'whole' : 'partly', from: tokens[start]!.from, to };
  }
  return undefined;
}

/** True: letter for letter. False: with misread letters. Undefined: another name. */
function sameRun(
  tokens: readonly Token[],
  at: number,
  names: readonly (readonly string[])[],
  blurred: boolean,
): boolean | undefined {
  if (names.length === 0) return undefined;
  let exact = true;
  for (const [index, readings] of names.entries()) {
    const { word } = tokens[at + index]!;
    if (readings.includes(word)) continue;
    if (!blurred || !isNear(word, readings)) return undefined;
    exact = false;
  }
  return exact;
}

/** One letter in five may be misread; short words must be right. */
function isNear(word: string, readings: readonly string[]): boolean {
  return readings.some((reading) => {
    const most = Math.floor(reading.length / 5);
    return letterDistance(word, reading, most) <= most;
  });
}
