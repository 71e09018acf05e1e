import { EZB_LABELLED_FIELDS, type EzbLabelledField, formOf, SECTION_TITLES } from './ezb-form.ts';
import { bare, fieldNumber, likeness } from './label-likeness.ts';
import type { LevelPage, LevelWord } from './text-lines.ts';

/** Printed text of the form that was recognised on a page. */
export interface FoundLabel {
  of:
    | { kind: 'field'; field: EzbLabelledField; combined: boolean }
    | { kind: 'section' }
    /** A number of the form whose question is not known, or another edition's. */
    | { kind: 'unknown'; number: number }
    /** Printed text that ends a value: declarations, footers. */
    | { kind: 'print' };
  page: LevelPage;
  words: LevelWord[];
  /** 0 to 1. */
  likeness: number;
  /** The form's number stood before it. */
  numbered: boolean;
  left: number;
  /** Of its first line. */
  top: number;
  bottom: number;
  middle: number;
}

const PRINT = [
  'Ich versichere, dass die Angaben vollständig und richtig sind',
  'Alle Angaben in diesem Formular entsprechen dem Inhalt des Arbeitsvertrages',
  'Vom Arbeitgeber auszufüllen',
  'Bei Arbeitskräften aus Drittstaaten auszufüllen',
  'Erklärung zum Beschäftigungsverhältnis',
  'Eigene Gestaltung zu Übungszwecken',
  'nach Vorlage EzB',
];
const FOOTER = /^(seite\d{1,2}(von\d{1,2})?|ezb\d{6})/;

interface Wanted {
  of: FoundLabel['of'];
  number: number | null;
  bare: string;
}

const WANTED: readonly Wanted[] = [
  ...EZB_LABELLED_FIELDS.flatMap((field) => {
    const form = formOf(field);
    return form.labels.map((label) => ({
      of: { kind: 'field' as const, field, combined: form.combined?.includes(label) ?? false },
      number: form.number,
      bare: bare(label),
    }));
  }),
  ...Object.entries(SECTION_TITLES).flatMap(([letter, titles]) =>
    titles.map((title) => ({ of: { kind: 'section' as const }, number: null, bare: bare(`${letter}${title}`) })),
  ),
  ...PRINT.map((line) => ({ of: { kind: 'print' as const }, number: null, bare: bare(line) })),
];

/**
 * Labels of a page, each word in one label at most, each field at most once on a page. A short label alone is not enough ("Ort"
 * stands in many texts): it needs its number or the beginning of a cell.
 */
export function findLabels(page: LevelPage): FoundLabel[] {
  const candidates = page.words.flatMap((_, start) => candidatesAt(page, start));
  candidates.sort((a, b) => worth(b) - worth(a));
  const taken = new Set<number>();
  const found: FoundLabel[] = [];
  for (const candidate of candidates) {
    if (candidate.words.some(({ at }) => taken.has(at))) continue;
    for (const { at } of candidate.words) taken.add(at);
    found.push(candidate);
  }
  found.push(...unknownLabels(page, found, taken));
  return found.sort((a, b) => a.middle - b.middle || a.left - b.left);
}

/** Long and certain ones first, so that "Ort" never takes a piece of "Ort und Datum". */
const worth = (label: FoundLabel): number => {
  const letters = label.words.reduce((sum, { word }) => sum + word.text.length, 0);
  return (label.likeness - 0.55) * Math.min(letters, 60) + (label.numbered ? 4 : 0);
};

function candidatesAt(page: LevelPage, start: number): FoundLabel[] {
  const first = page.words[start]!;
  const number = fieldNumber(first.word.text);
  const beginsCell = isCellStart(page, first);
  const found: FoundLabel[] = [];
  for (const wanted of WANTED) {
    const numbered = number !== null && wanted.number === number;
    if (number !== null && !numbered) continue;
    if (!numbered && !beginsCell) continue;
    const body = run(page, first, numbered ? 1 : 0, wanted.bare.length);
    if (body.length === 0) continue;
    let best = { likeness: 0, count: 0 };
    let textSoFar = '';
    for (let count = 1; count <= body.length; count += 1) {
      textSoFar += bare(body[count - 1]!.word.text);
      const alike = likeness(textSoFar, wanted.bare);
      if (alike > best.likeness) best = { likeness: alike, count };
    }
    if (best.likeness < leastLikeness(wanted, numbered)) continue;
    const words = numbered ? [first, ...body.slice(0, best.count)] : body.slice(0, best.count);
    found.push(label(page, wanted.of, words, best.likeness, numbered));
  }
  if (beginsCell && found.length === 0 && FOOTER.test(lineText(page, first))) {
    found.push(label(page, { kind: 'print' }, run(page, first, 0, 40), 0.9, false));
  }
  return found;
}

function leastLikeness(wanted: Wanted, numbered: boolean): number {
  if (wanted.of.kind !== 'field') return wanted.bare.length <= 8 ? 0.95 : 0.8;
  const short = wanted.bare.length <= 6;
  if (numbered) return short ? 0.7 : 0.6;
  return short ? 0.99 : wanted.bare.length <= 10 ? 0.88 : 0.78;
}

function label(
  page: LevelPage,
  of: FoundLabel['of'],
  words: LevelWord[],
  alike: number,
  numbered: boolean,
): FoundLabel {
  const line = words[0]!.line;
  const firstLine = words.filter((word) => word.line === line);
  return {
    of,
    page,
    words,
    likeness: alike,
    numbered,
    left: Math.min(...words.map(({ left }) => left)),
    top: Math.min(...firstLine.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
    middle: page.lines[line]!.middle,
  };
}

/** Words that follow `first` without a wide gap, on its line and then on the lines below that begin where the label began. */
function run(page: LevelPage, first: LevelWord, skip: number, letters: number): LevelWord[] {
  const words: LevelWord[] = [];
  let line = page.lines[first.line]!;
  let at = line.words.indexOf(first) + skip;
  let begin = line.words[at];
  if (begin === undefined || (skip > 0 && begin.left - first.right > page.wordHeight * 4)) return [];
  let collected = 0;
  for (let rows = 0; rows < 3; rows += 1) {
    let previous: LevelWord | null = null;
    for (; at < line.words.length; at += 1) {
      const word = line.words[at]!;
      if (previous !== null && word.left - previous.right > page.wordHeight * 1.3) break;
      words.push(word);
      collected += bare(word.word.text).length;
      if (collected > letters * 1.3 + 3) return words;
      previous = word;
    }
    if (collected >= letters) return words;
    const below = beginningBelow(page, begin, [begin.left, first.left]);
    if (below === null) return words;
    begin = below;
    line = page.lines[begin.line]!;
    at = line.words.indexOf(begin);
  }
  return words;
}

/** The word close under `begin` that stands at one of these left edges: a label goes on under its text or under its number. */
function beginningBelow(page: LevelPage, begin: LevelWord, lefts: readonly number[]): LevelWord | null {
  const from = page.lines[begin.line]!.middle;
  for (const { middle, words } of page.lines.slice(begin.line + 1)) {
    if (middle - from > page.wordHeight * 2.2) return null;
    const found = words.find((word) => lefts.some((left) => Math.abs(word.left - left) < page.wordHeight * 0.8));
    if (found !== undefined) return found;
  }
  return null;
}

function isCellStart(page: LevelPage, word: LevelWord): boolean {
  const line = page.lines[word.line]!.words;
  const before = line[line.indexOf(word) - 1];
  if (before === undefined) return true;
  const gap = word.left - before.right;
  if (gap > page.wordHeight * 1.3) return true;
  // Rules between cells are read as bars; a number that is not ours may be another edition's.
  return /^[|\][]+$/.test(before.word.text);
}

function lineText(page: LevelPage, first: LevelWord): string {
  return bare(
    run(page, first, 0, 40)
      .map(({ word }) => word.text)
      .join(''),
  );
}

/** Numbers that begin a cell, lie between their neighbours' numbers and have words behind them, but no label we know. */
function unknownLabels(page: LevelPage, found: readonly FoundLabel[], taken: ReadonlySet<number>): FoundLabel[] {
  const numbered = found
    .flatMap((label) => {
      const number = label.of.kind === 'field' ? formOf(label.of.field).number : null;
      return number === null ? [] : [{ number, middle: label.middle, left: label.left }];
    })
    .sort((a, b) => a.middle - b.middle || a.left - b.left);
  const lefts = found.filter((label) => label.numbered).map(({ left }) => left);
  return page.words.flatMap((word) => {
    if (taken.has(word.at)) return [];
    const number = fieldNumber(word.word.text);
    if (number === null || number < 1 || !isCellStart(page, word)) return [];
    if (!lefts.some((left) => Math.abs(left - word.left) < page.wordHeight)) return [];
    const line = page.lines[word.line]!.words;
    const next = line[line.indexOf(word) + 1];
    if (next === undefined || taken.has(next.at) || !/\p{L}{3}/u.test(next.word.text)) return [];
    const middle = page.lines[word.line]!.middle;
    const above = numbered.filter((other) => isBefore(other, { middle, left: word.left }, page.wordHeight)).at(-1);
    const below = numbered.find((other) => isBefore({ middle, left: word.left }, other, page.wordHeight));
    if (above !== undefined && number <= above.number) return [];
    if (below !== undefined && number >= below.number) return [];
    // A number far ahead of its neighbour is a value ("28 Arbeitstage"), unless the next label agrees.
    if (above !== undefined && number > above.number + 9) return [];
    return [label(page, { kind: 'unknown', number }, run(page, word, 0, 40), 0.5, true)];
  });
}

const isBefore = (a: { middle: number; left: number }, b: { middle: number; left: number }, height: number): boolean =>
  Math.abs(a.middle - b.middle) < height * 0.6 ? a.left < b.left : a.middle < b.middle;
