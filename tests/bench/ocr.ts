import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateNamePages, type NamePage, namesRead } from '../letters/foreign-names.ts';
import { type GeneratedLetter, generateLetters } from '../letters/generate-letters.ts';
import { type Score, score } from '../letters/score.ts';
import type { Bench, BenchResult } from './bench.ts';
import { type NativeReader, nativeReaders, poolReader, type Reader } from './ocr-readers.ts';

const SEED = 4711;

/** One way of reading all pages: how fast and how well. */
interface Measured {
  /** Of the letters; the pages of names are not timed. */
  pagesPerMinute: number;
  characterErrorRate: number;
  sectionsRead: number;
  namesRead: number;
}

interface MeasuredNative {
  model: NativeReader['model'];
  measured: Measured;
}

/** What must be reached of the pages a minute of `tesseract` with each model. */
const SPEED_SHARE = { delat: 1, deu: 0.75 } as const;
const SECTIONS = 98;
const NAMES = 79;
const PAGES_IN_TURN = 4;

/**
 * Pages per minute, character error rate, share of "§" and of foreign names read, with one and two workers, beside Debian's
 * `tesseract` on the same JPEG files: once with the same model, once with Debian's German one. All begin with the files on disk
 * and their programs not yet started, and take turns every few pages, so that whatever else the machine does meets all alike.
 */
export const bench: Bench = {
  name: 'ocr',
  async run({ quick }) {
    const folder = await mkdtemp(join(tmpdir(), 'laufmappe-ocr-'));
    try {
      const letters: GeneratedLetter[] = [];
      for await (const letter of generateLetters({ seed: SEED, count: quick ? 4 : 20 })) letters.push(letter);
      const namePages: NamePage[] = [];
      for await (const page of generateNamePages(SEED)) namePages.push(page);
      for (const { name, jpeg } of [...letters, ...namePages]) await writeFile(join(folder, `${name}.jpg`), jpeg);
      const natives = await nativeReaders(folder);
      const readers = [poolReader(folder, 2), poolReader(folder, 1), ...natives];
      const [two, one, ...beside] = (await readInTurns(readers, letters, namePages)) as [
        Measured,
        Measured,
        ...Measured[],
      ];
      return results(
        one,
        two,
        natives.map(({ model }, at) => ({ model, measured: beside[at]! })),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function readInTurns(
  readers: readonly Reader[],
  letters: readonly GeneratedLetter[],
  namePages: readonly NamePage[],
): Promise<Measured[]> {
  const texts = readers.map((): string[] => []);
  const milliseconds = readers.map(() => 0);
  for (let from = 0; from < letters.length; from += PAGES_IN_TURN) {
    const names = letters.slice(from, from + PAGES_IN_TURN).map(({ name }) => name);
    for (const [at, reader] of readers.entries()) {
      const started = performance.now();
      const read = await reader.read(names);
      milliseconds[at]! += performance.now() - started;
      texts[at]!.push(...read);
    }
  }
  const all: Measured[] = [];
  for (const [at, reader] of readers.entries()) {
    const lists = await reader.read(namePages.map(({ name }) => name));
    await reader.close();
    all.push({
      pagesPerMinute: round((letters.length * 60_000) / milliseconds[at]!, 1),
      ...howWell(texts[at]!, letters),
      namesRead: shareOfNames(lists, namePages),
    });
  }
  return all;
}

function howWell(
  texts: readonly string[],
  letters: readonly GeneratedLetter[],
): { characterErrorRate: number; sectionsRead: number } {
  const scores: Score[] = letters.map(({ truth }, at) => score(texts[at] ?? '', truth));
  const sum = (value: (each: Score) => number): number => scores.reduce((total, each) => total + value(each), 0);
  return {
    characterErrorRate: round((100 * sum((each) => each.errors)) / sum((each) => each.characters), 3),
    sectionsRead: round((100 * sum((each) => each.sectionsRead)) / sum((each) => each.sections), 1),
  };
}

function shareOfNames(texts: readonly string[], pages: readonly NamePage[]): number {
  const read = pages.reduce((sum, { names }, at) => sum + namesRead(texts[at] ?? '', names), 0);
  return round((100 * read) / pages.reduce((sum, { names }) => sum + names.length, 0), 1);
}

function results(one: Measured, two: Measured, natives: readonly MeasuredNative[]): BenchResult[] {
  const beside = ({ model, measured }: MeasuredNative, value: (measured: Measured) => number) => ({
    name: `tesseract mit ${model}, 2 Prozesse`,
    value: value(measured),
  });
  const speed = natives.map((each): BenchResult => {
    const bar = round(each.measured.pagesPerMinute * SPEED_SHARE[each.model], 1);
    return {
      name: `Seiten je Minute, 2 Worker, gegen ${each.model}`,
      value: two.pagesPerMinute,
      unit: '/min',
      bar,
      ok: two.pagesPerMinute >= bar,
      reference: beside(each, (measured) => measured.pagesPerMinute),
    };
  });
  const errors = natives.map((each): BenchResult => {
    const bar = each.measured.characterErrorRate;
    return {
      name: `Zeichenfehler, gegen ${each.model}`,
      value: two.characterErrorRate,
      unit: '%',
      bar,
      ok: two.characterErrorRate <= bar,
      reference: beside(each, (measured) => measured.characterErrorRate),
    };
  });
  const alone = (name: string, value: number, unit: string): BenchResult => ({
    name,
    value,
    unit,
    bar: null,
    ok: true,
  });
  const same = natives.find(({ model }) => model === 'delat');
  const atLeast = (name: string, bar: number, value: (measured: Measured) => number): BenchResult => ({
    name,
    value: value(two),
    unit: '%',
    bar,
    ok: value(two) >= bar,
    ...(same === undefined ? {} : { reference: beside(same, value) }),
  });
  return [
    ...(speed.length > 0 ? speed : [alone('Seiten je Minute, 2 Worker', two.pagesPerMinute, '/min')]),
    alone('Seiten je Minute, 1 Worker', one.pagesPerMinute, '/min'),
    ...(errors.length > 0 ? errors : [alone('Zeichenfehler', two.characterErrorRate, '%')]),
    atLeast('Paragrafzeichen erkannt', SECTIONS, (measured) => measured.sectionsRead),
    atLeast('Ausländische Namen genau gelesen', NAMES, (measured) => measured.namesRead),
  ];
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
