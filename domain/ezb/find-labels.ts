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
  'nach Vorlage EzB',
];
const FOOTER = /^seite\d{1,2}(von\d{1,2})?$|ezb(0[1-9]|1[0-2])20\d{2}/;

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
  candidates.sort((a, b) => b.worth - a.worth);
  const taken = new Set<number>();
  const fields = new Set<EzbLabelledField>();
  const found: FoundLabel[] = [];
  for (const { label: candidate } of candidates) {
    const { of, words } = candidate;
    if (words.some(({ at }) => taken.has(at)) || (of.kind === 'field' && fields.has(of.field))) continue;
    for (const { at } of words) taken.add(at);
    if (of.kind === 'field') fields.add(of.field);
    found.push(candidate);
  }
  found.push(...unknownLabels(page, found, taken));
  return found.sort((a, b) => a.middle - b.middle || a.left - b.left);
}

interface Candidate {
  label: FoundLabel;
  /** Long and certain ones first, so that "Ort" never takes a piece of "Ort und Datum"; a number outweighs much. */
  worth: number;
}

function candidatesAt(page: LevelPage, start: number): Candidate[] {
  const first = page.words[start]!;
  const number = fieldNumber(first.word.text);
  const beginsCell = isCellStart(page, first);
  const found: Candidate[] = [];
  for (const wanted of WANTED) {
    const numbered = number !== null && wanted.number === number;
    if (number !== null && !numbered) continue;
    if (!numbered && !beginsCell) continue;
    if (wanted.of.kind === 'section' && bare(first.word.text).length !== 1) continue;
    const best = matchFrom(page, first, numbered ? 1 : 0, wanted.bare);
    if (best === null || best.likeness < leastLikeness(wanted, numbered)) continue;
    const words = numbered ? [first, ...best.words] : best.words;
    if (!numbered && wanted.of.kind === 'field' && !endsCell(page, words.at(-1)!)) continue;
    const worth = (best.likeness - 0.5) * Math.min(wanted.bare.length, 60) + (numbered ? 6 : 0);
    found.push({ label: label(page, wanted.of, words, best.likeness, numbered), worth });
  }
  if (beginsCell && found.length === 0 && FOOTER.test(lineText(page, first))) {
    found.push({ label: label(page, { kind: 'print' }, wordsFrom(page, first), 0.9, false), worth: 4 });
  }
  return found;
}

function leastLikeness(wanted: Wanted, numbered: boolean): number {
  if (wanted.of.kind !== 'field') return wanted.bare.length <= 8 ? 0.95 : 0.8;
  const short = wanted.bare.length <= 6;
  // The number says nearly all where the label is a syllable ("57 On").
  if (numbered) return wanted.bare.length <= 3 ? 0.3 : short ? 0.7 : 0.6;
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

interface Match {
  words: LevelWord[];
  likeness: number;
}

/**
 * The words from `first` on (after `skip` of them) that come closest to the wanted text. A label in a narrow cell goes on in the line
 * below, and what stands to the right of the cell does not belong to it: every word may be the last of its line.
 */
function matchFrom(page: LevelPage, first: LevelWord, skip: number, wanted: string): Match | null {
  const line = page.lines[first.line]!;
  const begin = line.words[line.words.indexOf(first) + skip];
  if (begin === undefined || (skip > 0 && begin.left - first.right > page.wordHeight * 4)) return null;
  let best: Match | null = null;
  const extend = (from: LevelWord, taken: LevelWord[], text: string, rows: number): void => {
    const words = [...taken];
    let soFar = text;
    for (const word of wordsFrom(page, from)) {
      // Digits belong to what was written, unless the label has some ("24 Monaten").
      if (/\d/.test(word.word.text) && !/\d/.test(wanted)) return;
      words.push(word);
      soFar += bare(word.word.text);
      // Most words begin no label: that shows after a few letters and saves comparing the rest.
      const prefix = likeness(soFar, wanted.slice(0, soFar.length));
      if (soFar.length >= 3 && prefix < 0.5) return;
      if (soFar.length * 2 >= wanted.length) {
        const alike = likeness(soFar, wanted);
        if (best === null || alike > best.likeness) best = { words: [...words], likeness: alike };
      }
      if (soFar.length > wanted.length + 3) return;
      if (soFar.length >= wanted.length - 1 || prefix < 0.75 || rows === 2) continue;
      const below = beginningBelow(page, from, [from.left, first.left]);
      if (below !== null) extend(below, words, soFar, rows + 1);
    }
  };
  extend(begin, [], '', 0);
  return best;
}

/** A word and those behind it on its line, up to the first wide gap. */
function wordsFrom(page: LevelPage, first: LevelWord): LevelWord[] {
  const line = page.lines[first.line]!.words;
  const words = [first];
  for (const word of line.slice(line.indexOf(first) + 1)) {
    if (word.left - words.at(-1)!.right > page.wordHeight * 1.3) break;
    words.push(word);
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

/** What follows is not more of the same sentence: a blank, the end of the line, a colon or question mark. */
function endsCell(page: LevelPage, last: LevelWord): boolean {
  if (/[:?]$/.test(last.word.text)) return true;
  const line = page.lines[last.line]!.words;
  const next = line[line.indexOf(last) + 1];
  return next === undefined || next.left - last.right > page.wordHeight * 1.1 || STRAY_SIGN.test(next.word.text);
}

const STRAY_SIGN = /^[^\p{L}\p{N}]+$/u;

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
    wordsFrom(page, first)
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
    return [label(page, { kind: 'unknown', number }, wordsFrom(page, word), 0.5, true)];
  });
}

const isBefore = (a: { middle: number; left: number }, b: { middle: number; left: number }, height: number): boolean =>
  Math.abs(a.middle - b.middle) < height * 0.6 ? a.left < b.left : a.middle < b.middle;
