import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
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

/**
 * Pages per minute, character error rate and share of "§" read, with one and two workers, beside Debian's `tesseract` with the
 * same model on the same JPEG files in the same run (two processes, one thread each). Both begin with the files on disk and
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
      const native = (await hasTesseract()) ? await readWithTesseract(folder, letters) : null;
      if (native === null) {
        console.error(
          'Der Vergleich fehlt: das Programm tesseract ist nicht installiert (apt-get install tesseract-ocr).',
        );
      }
      const two = await readWithPool(folder, letters, 2);
      const one = await readWithPool(folder, letters, 1);
      return results(one, two, native);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function results(one: Measured, two: Measured, native: Measured | null): BenchResult[] {
  const beside = (value: (measured: Measured) => number) =>
    native === null ? {} : { reference: { name: 'tesseract, 2 Prozesse', value: value(native) } };
  const speedBar = native === null ? null : round(native.pagesPerMinute * 0.8, 1);
  const errorBar = native === null ? null : native.characterErrorRate;
  return [
    {
      name: 'Seiten je Minute, 2 Worker',
      value: two.pagesPerMinute,
      unit: '/min',
      bar: speedBar,
      ok: speedBar === null || two.pagesPerMinute >= speedBar,
      ...beside((measured) => measured.pagesPerMinute),
    },
    { name: 'Seiten je Minute, 1 Worker', value: one.pagesPerMinute, unit: '/min', bar: null, ok: true },
    {
      name: 'Zeichenfehler',
      value: two.characterErrorRate,
      unit: '%',
      bar: errorBar,
      ok: errorBar === null || two.characterErrorRate <= errorBar,
      ...beside((measured) => measured.characterErrorRate),
    },
    {
      name: 'Paragrafzeichen erkannt',
      value: two.sectionsRead,
      unit: '%',
      bar: 98,
      ok: two.sectionsRead >= 98,
      ...beside((measured) => measured.sectionsRead),
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

async function readWithTesseract(folder: string, letters: readonly GeneratedLetter[]): Promise<Measured> {
  const model = fileURLToPath(new URL('../../ocr-worker/model', import.meta.url));
  const started = performance.now();
  const waiting = letters.entries();
  const texts: string[] = [];
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      for (const [at, { name }] of waiting) {
        const out = join(folder, name);
        const args = [`${out}.jpg`, out, '--tessdata-dir', model, '-l', 'delat', '--psm', '3', 'txt', 'tsv'];
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

async function hasTesseract(): Promise<boolean> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = await Promise.all(
    folders.map((each) =>
      access(join(each, 'tesseract')).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
