import type { BoxMark } from './box-mark.ts';
import { type Box, boxAround } from './form-page.ts';
import { bare, likeness } from './label-likeness.ts';
import type { LevelPage, LevelWord } from './text-lines.ts';

/** An option of a choice where it stands on the page. */
export interface FoundOption {
  name: string;
  /** The words of its text. */
  words: LevelWord[];
  /** Where its box should be, in pixels of the page. */
  boxArea: Box;
  /** What the text itself says of the box; null when it says nothing. */
  textMark: 'ticked' | 'empty' | null;
  /** Words that were taken for the box: it is read as a sign of its own, or as the first letter of the option. */
  markWords: LevelWord[];
}

/** From this confidence on nothing lies over a word. */
const CLEAN = 88;
/** One or two signs believed less than this are specks, in between the words of an option. */
const NOISE = 45;

type Options = Readonly<Record<string, readonly string[]>>;

export const YES_NO: Options = { yes: ['Ja'], no: ['Nein'] };

/** Finds the options among the words of a value area; each option at most once, each word in one option. */
export function findOptions(page: LevelPage, area: readonly LevelWord[], options: Options): FoundOption[] {
  const wanted = new Set(Object.values(options).flatMap((labels) => labels.map(bare)));
  const words = area.filter(
    ({ word }) => word.text.length > 2 || word.confidence >= NOISE || wanted.has(bare(word.text)),
  );
  const candidates = words.flatMap((_, start) =>
    Object.entries(options).flatMap(([name, labels]) =>
      labels.flatMap((label) => {
        const found = optionAt(page, words, start, bare(label));
        return found === null
          ? []
          : [{ name, label, worth: (found.alike - 0.6) * Math.min(label.length, 40), words: found.words }];
      }),
    ),
  );
  candidates.sort((a, b) => b.worth - a.worth);
  const taken = new Set<number>();
  const names = new Set<string>();
  const found: FoundOption[] = [];
  const labels = new Map<string, string>();
  for (const { name, label, words: own } of candidates) {
    if (names.has(name) || own.some(({ at }) => taken.has(at))) continue;
    names.add(name);
    labels.set(name, label);
    for (const { at } of own) taken.add(at);
    found.push({ name, words: own, boxArea: { x: 0, y: 0, w: 0, h: 0 }, textMark: null, markWords: [] });
  }
  return found
    .map((option) => withBox(page, option, labels.get(option.name)!, taken))
    .sort((a, b) => a.words[0]!.at - b.words[0]!.at);
}

function optionAt(
  page: LevelPage,
  words: readonly LevelWord[],
  start: number,
  wanted: string,
): { words: LevelWord[]; alike: number } | null {
  // A box read as a sign of its own is no part of the option's text.
  if (bare(words[start]!.word.text) === '') return null;
  let best = { alike: 0, count: 0 };
  let text = '';
  for (let count = 1; start + count <= words.length && text.length < wanted.length + 3; count += 1) {
    const word = words[start + count - 1]!;
    const before = words[start + count - 2];
    if (count > 1 && before !== undefined && !follows(page, before, word)) break;
    text += bare(word.word.text);
    const alike = wanted.length <= 4 ? shortLikeness(text, wanted) : likeness(text, wanted);
    if (alike > best.alike) best = { alike, count };
  }
  return best.alike >= 0.8 ? { words: words.slice(start, start + best.count), alike: best.alike } : null;
}

const follows = (page: LevelPage, before: LevelWord, word: LevelWord): boolean =>
  before.line === word.line ? word.left - before.right < page.wordHeight * 1.2 : word.line - before.line === 1;

/** "Ja" and "Nein" are read with their box as one word now and then: `DJa`, `[XJa`, `ONein`. */
function shortLikeness(text: string, wanted: string): number {
  if (text === wanted) return 1;
  return text.endsWith(wanted) && text.length - wanted.length <= 2 ? 0.85 : 0;
}

function withBox(page: LevelPage, option: FoundOption, label: string, taken: ReadonlySet<number>): FoundOption {
  const first = option.words[0]!;
  const line = page.lines[first.line]!.words;
  const before = line[line.indexOf(first) - 1];
  const height = page.wordHeight;
  const isMark =
    before !== undefined &&
    !taken.has(before.at) &&
    first.left - before.right < height * 1.6 &&
    before.word.text.length <= 4 &&
    before.right - before.left < height * 2.2;
  const mark = isMark ? before : null;
  const isGlued = mark === null && !bare(first.word.text).startsWith(bare(label).charAt(0));
  const left = (mark ?? first).left - height * (mark === null && !isGlued ? 2.8 : 0.8);
  // A box that was read as part of the option's word lies inside the word's own rectangle.
  const right = first.left + height * 1.6;
  const middle = first.word.y + first.word.h / 2;
  return {
    ...option,
    markWords: mark === null ? [] : [mark],
    textMark: textMark(mark?.word.text ?? first.word.text.slice(0, Math.max(0, first.word.text.length - label.length))),
    boxArea: {
      x: Math.max(0, Math.round(left)),
      y: Math.max(0, Math.round(middle - height * 1.2)),
      w: Math.round(right - Math.max(0, left)),
      h: Math.round(height * 2.4),
    },
  };
}

function textMark(text: string): 'ticked' | 'empty' | null {
  if (/^[[({|]?[xX✓✔☒☑✗✘×][\])}|]?$/u.test(text)) return 'ticked';
  return /^[☐□▢◻]$/u.test(text) ? 'empty' : null;
}

/** What the options say together. `typed`: no boxes there, the one option was written out. */
export type Choice =
  | { kind: 'chosen'; name: string; by: 'box' | 'text' | 'typed' }
  | { kind: 'nothing' }
  | { kind: 'several' }
  | { kind: 'unsure' };

/**
 * Decides between the options found. `markOf` gives what the picture of a box says, undefined when nobody looked. All boxes must
 * be accounted for: one ticked beside one unreadable is unsure.
 */
export function choose(
  found: readonly FoundOption[],
  optionCount: number,
  markOf: (option: FoundOption) => BoxMark | undefined,
): Choice {
  const seen = found.map((option) => ({ option, mark: merge(markOf(option), option.textMark) }));
  const ticked = seen.filter(({ mark }) => mark === 'ticked');
  if (ticked.length > 1) return { kind: 'several' };
  if (ticked.length === 1) {
    const others = seen.filter(({ mark }) => mark !== 'ticked');
    const { option } = ticked[0]!;
    const byText = markOf(option) === undefined || markOf(option) === 'no-box';
    const othersEmpty = others.every(({ mark }) => mark === 'empty' || (byText && mark === 'none'));
    // Where another option was not found this tick may be a stamp's stroke; then its text would hardly be clean.
    const isClear = found.length >= optionCount || option.words.every(({ word }) => word.confidence >= CLEAN);
    return othersEmpty && isClear
      ? { kind: 'chosen', name: option.name, by: byText ? 'text' : 'box' }
      : { kind: 'unsure' };
  }
  if (seen.length === optionCount && seen.every(({ mark }) => mark === 'empty')) return { kind: 'nothing' };
  const [only] = seen;
  if (seen.length === 1 && only !== undefined && only.mark === 'none' && markOf(only.option) === 'no-box') {
    return { kind: 'chosen', name: only.option.name, by: 'typed' };
  }
  return { kind: 'unsure' };
}

function merge(picture: BoxMark | undefined, text: 'ticked' | 'empty' | null): 'ticked' | 'empty' | 'unsure' | 'none' {
  if (picture === undefined || picture === 'no-box') return text ?? 'none';
  if (picture === 'ticked' && text === 'empty') return 'unsure';
  if (picture === 'empty' && text === 'ticked') return 'unsure';
  return picture;
}

/** Everything of the options on the page: texts and boxes. */
export function boxOfOptions(options: readonly FoundOption[]): Box | null {
  return boxAround(options.flatMap(({ boxArea, words }) => [boxArea, ...words.map(({ word }) => word)]));
}
