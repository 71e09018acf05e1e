import type { EzbField } from './ezb-form.ts';
import type { EzbFieldReading, EzbValue } from './ezb-value.ts';
import type { FieldPlace } from './form-layout.ts';
import { type Box, boxAround } from './form-page.ts';
import type { LevelWord } from './text-lines.ts';

/** Where and how well a value was read, before anyone says whether it is sure. */
export interface Evidence {
  raw: string;
  page: number;
  box: Box;
  /** 0 to 100. */
  confidence: number;
  /** A wide blank or sudden capitals within a line: something else may have got in, a stamp or a neighbour's entry. */
  parted: boolean;
}

export function notFound(field: EzbField, problem?: string): EzbFieldReading {
  return { field, state: 'missing', ...(problem === undefined ? {} : { problem }) };
}

export function sure(field: EzbField, value: EzbValue, evidence: Evidence): EzbFieldReading {
  return { field, state: 'sure', value, ...shown(evidence) };
}

export function unsure(field: EzbField, value: EzbValue | null, evidence: Evidence, problem: string): EzbFieldReading {
  return { field, state: 'unsure', value, ...shown(evidence), problem };
}

const shown = ({ raw, page, box, confidence }: Evidence) => ({ raw, page, box, confidence });

/** Takes certainty away from a reading; what is missing stays missing. */
export function withDoubt(reading: EzbFieldReading, problem: string): EzbFieldReading {
  if (reading.state !== 'sure') return reading;
  return { ...reading, state: 'unsure', problem };
}

/** Words as evidence: lines joined, parts of a word broken at a line's end put together; as certain as the weakest word. */
export function evidenceOf(place: FieldPlace, words: readonly LevelWord[]): Evidence | null {
  const box = boxAround(words.map(({ word }) => word));
  if (box === null) return null;
  const certain = words.filter(({ word }) => /[\p{L}\p{N}]/u.test(word.text)).map(({ word }) => word.confidence);
  const raw = words
    .reduce((text, { word, line }, at) => {
      const before = words[at - 1];
      if (before === undefined) return word.text;
      const isBroken = before.line !== line && /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(word.text);
      return isBroken ? text.slice(0, -1) + word.text : `${text} ${word.text}`;
    }, '')
    .trim();
  const parted = words.some((word, at) => {
    const before = words[at - 1];
    // A receipt stamp speaks in capitals.
    if (/^\p{Lu}{4,}$/u.test(word.word.text) && before !== undefined && !/^\p{Lu}+$/u.test(before.word.text))
      return true;
    return before?.line === word.line && word.left - before.right > place.label.page.wordHeight * 3;
  });
  return { raw, page: place.label.page.page.page, box, confidence: Math.round(Math.min(100, ...certain)), parted };
}
