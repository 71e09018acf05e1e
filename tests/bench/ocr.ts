import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openSource } from '#core/intake/open-source/open-source.ts';
import { createOcrPool } from '#core/ocr/pool.ts';
import { recogniseFile } from '#core/ocr/recognise-file.ts';
import { type GeneratedLetter, generateLetters } from '../letters/generate-letters.ts';
import { type Score, score } from '../letters/score.ts';
import type { Bench, BenchResult } from './bench.ts';

const run = promisify(execFile);
const SEED = 4711;

/** One way of reading all pages: how fast and how well. */
interface Measured {
  pagesPerMinute: number;
  characterErrorRate: number;
  sectionsRead: number;
}

/** Debian's `tesseract` with a model, two processes of one thread each. */
interface Native {
  model: 'delat' | 'deu';
  measured: Measured;
}

/** One way of reading, given a few pages at a time. */
interface Reader {
  /** The texts of these letters, whose pictures lie in the folder. */
  read(letters: readonly GeneratedLetter[]): Promise<string[]>;
  close(): Promise<void>;
}

/** What must be reached of the pages a minute of `tesseract` with each model. */
const SPEED_SHARE = { delat: 0.8, deu: 0.75 } as const;
const PAGES_IN_TURN = 4;

/**
 * Pages per minute, character error rate and share of "§" read, with one and two workers, beside Debian's `tesseract` on the
 * same JPEG files: once with the same model, once with Debian's German one. All begin with the files on disk and their programs
 * not yet started, and take turns every few pages, so that whatever else the machine does meets all alike.
 */
export const bench: Bench = {
  name: 'ocr',
  async run({ quick }) {
    const folder = await mkdtemp(join(tmpdir(), 'laufmappe-ocr-'));
    try {
      const letters: GeneratedLetter[] = [];
      for await (const letter of generateLetters({ seed: SEED, count: quick ? 4 : 20 })) {
        letters.push(letter);
        await writeFile(join(folder, `${letter.name}.jpg`), letter.jpeg);
      }
      const natives = await nativeReaders(folder);
      const readers = [...natives.map(({ reader }) => reader), poolReader(folder, 2), poolReader(folder, 1)];
      const all = await readInTurns(readers, letters);
      const [two, one] = all.slice(natives.length) as [Measured, Measured];
      return results(
        one,
        two,
        natives.map(({ model }, at) => ({ model, measured: all[at]! })),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function readInTurns(readers: readonly Reader[], letters: readonly GeneratedLetter[]): Promise<Measured[]> {
  const texts = readers.map((): string[] => []);
  const milliseconds = readers.map(() => 0);
  for (let from = 0; from < letters.length; from += PAGES_IN_TURN) {
    for (const [at, reader] of readers.entries()) {
      const started = performance.now();
      const read = await reader.read(letters.slice(from, from + PAGES_IN_TURN));
      milliseconds[at]! += performance.now() - started;
      texts[at]!.push(...read);
    }
  }
  await Promise.all(readers.map((reader) => reader.close()));
  return texts.map((each, at) => measured(each, letters, milliseconds[at]!));
}

function results(one: Measured, two: Measured, native: readonly Native[]): BenchResult[] {
  const beside = ({ model, measured }: Native, value: (measured: Measured) => number) => ({
    name: `tesseract mit ${model}, 2 Prozesse`,
    value: value(measured),
  });
  const speed = native.map((each): BenchResult => {
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
  const errors = native.map((each): BenchResult => {
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
  const same = native.find(({ model }) => model === 'delat');
  return [
    ...(speed.length > 0 ? speed : [alone('Seiten je Minute, 2 Worker', two.pagesPerMinute, '/min')]),
    alone('Seiten je Minute, 1 Worker', one.pagesPerMinute, '/min'),
    ...(errors.length > 0 ? errors : [alone('Zeichenfehler', two.characterErrorRate, '%')]),
    {
      name: 'Paragrafzeichen erkannt',
      value: two.sectionsRead,
      unit: '%',
      bar: 98,
      ok: two.sectionsRead >= 98,
      ...(same === undefined ? {} : { reference: beside(same, (measured) => measured.sectionsRead) }),
    },
  ];
}

function poolReader(folder: string, workers: number): Reader {
  const pool = createOcrPool({ workers });
  return {
    async read(letters) {
      return inParallel(workers + 1, letters, async ({ name }) => {
        const opened = await openSource({ path: join(folder, `${name}.jpg`) });
        if (!opened.ok) throw new Error(opened.refusal.message);
        const file = await recogniseFile(opened.source, pool);
        await opened.source.close();
        return file.pages.map(({ text }) => text).join('\n');
      });
    },
    close: () => pool.close(),
  };
}

/** With each model that is there; says what is missing. */
async function nativeReaders(folder: string): Promise<{ model: Native['model']; reader: Reader }[]> {
  const { stdout } = await run('tesseract', ['--list-langs']).catch(() => ({ stdout: '' }));
  if (stdout === '') {
    console.error('Der Vergleich fehlt: tesseract ist nicht installiert (apt-get install tesseract-ocr).');
    return [];
  }
  const own = fileURLToPath(new URL('../../ocr-worker/model', import.meta.url));
  const same = { model: 'delat', reader: nativeReader(folder, ['--tessdata-dir', own, '-l', 'delat']) } as const;
  if (!stdout.split('\n').includes('deu')) {
    console.error('Der Vergleich mit deu fehlt: apt-get install tesseract-ocr-deu');
    return [same];
  }
  return [same, { model: 'deu', reader: nativeReader(folder, ['-l', 'deu']) }];
}

function nativeReader(folder: string, model: readonly string[]): Reader {
  return {
    read: (letters) =>
      inParallel(2, letters, async ({ name }) => {
        const out = join(folder, name);
        const args = [`${out}.jpg`, out, ...model, '--psm', '3', 'txt', 'tsv'];
        await run('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
        return readFile(`${out}.txt`, 'utf8');
      }),
    close: () => Promise.resolve(),
  };
}

async function inParallel<T>(
  places: number,
  letters: readonly GeneratedLetter[],
  work: (letter: GeneratedLetter) => Promise<T>,
): Promise<T[]> {
  const waiting = letters.entries();
  const done: T[] = [];
  await Promise.all(
    Array.from({ length: places }, async () => {
      for (const [at, letter] of waiting) done[at] = await work(letter);
    }),
  );
  return done;
}

function measured(texts: readonly string[], letters: readonly GeneratedLetter[], milliseconds: number): Measured {
  const scores: Score[] = letters.map(({ truth }, at) => score(texts[at] ?? '', truth));
  const sum = (value: (each: Score) => number): number => scores.reduce((total, each) => total + value(each), 0);
  return {
    pagesPerMinute: round((letters.length * 60_000) / milliseconds, 1),
    characterErrorRate: round((100 * sum((each) => each.errors)) / sum((each) => each.characters), 3),
    sectionsRead: round((100 * sum((each) => each.sectionsRead)) / sum((each) => each.sections), 1),
  };
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
