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

/** What must be reached of the pages a minute of `tesseract` with each model. */
const SPEED_SHARE = { delat: 0.8, deu: 0.75 } as const;

/**
 * Pages per minute, character error rate and share of "§" read, with one and two workers, beside Debian's `tesseract` on the
 * same JPEG files in the same run: once with the same model, once with Debian's German one. All begin with the files on disk and
 * their programs not yet started.
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
      const native = await readWithTesseract(folder, letters);
      const two = await readWithPool(folder, letters, 2);
      const one = await readWithPool(folder, letters, 1);
      return results(one, two, native);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

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

async function readWithPool(folder: string, letters: readonly GeneratedLetter[], workers: number): Promise<Measured> {
  const pool = createOcrPool({ workers });
  const started = performance.now();
  const waiting = letters.entries();
  const texts: string[] = [];
  await Promise.all(
    Array.from({ length: workers + 1 }, async () => {
      for (const [at, { name }] of waiting) {
        const opened = await openSource({ path: join(folder, `${name}.jpg`) });
        if (!opened.ok) throw new Error(opened.refusal.message);
        const file = await recogniseFile(opened.source, pool);
        texts[at] = file.pages.map(({ text }) => text).join('\n');
        await opened.source.close();
      }
    }),
  );
  const milliseconds = performance.now() - started;
  await pool.close();
  return measured(texts, letters, milliseconds);
}

/** With each model that is there; says what is missing. */
async function readWithTesseract(folder: string, letters: readonly GeneratedLetter[]): Promise<Native[]> {
  const { stdout } = await run('tesseract', ['--list-langs']).catch(() => ({ stdout: '' }));
  if (stdout === '') {
    console.error('Der Vergleich fehlt: tesseract ist nicht installiert (apt-get install tesseract-ocr).');
    return [];
  }
  const own = fileURLToPath(new URL('../../ocr-worker/model', import.meta.url));
  const same: Native = {
    model: 'delat',
    measured: await timeTesseract(folder, letters, ['--tessdata-dir', own, '-l', 'delat']),
  };
  if (!stdout.split('\n').includes('deu')) {
    console.error('Der Vergleich mit deu fehlt: apt-get install tesseract-ocr-deu');
    return [same];
  }
  return [same, { model: 'deu', measured: await timeTesseract(folder, letters, ['-l', 'deu']) }];
}

async function timeTesseract(
  folder: string,
  letters: readonly GeneratedLetter[],
  model: readonly string[],
): Promise<Measured> {
  const started = performance.now();
  const waiting = letters.entries();
  const texts: string[] = [];
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      for (const [at, { name }] of waiting) {
        const out = join(folder, name);
        const args = [`${out}.jpg`, out, ...model, '--psm', '3', 'txt', 'tsv'];
        await run('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
        texts[at] = await readFile(`${out}.txt`, 'utf8');
      }
    }),
  );
  return measured(texts, letters, performance.now() - started);
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
