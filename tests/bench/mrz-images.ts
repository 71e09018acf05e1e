import { readMrzText } from '#domain/mrz/read-mrz.ts';
import { findMrz } from '#ocr-worker/mrz/find-mrz.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { type Capture, type MrzPicture, mrzPicture } from '#tests/mrz/generate-mrz.ts';
import { inventedZone } from '#tests/mrz/invented-zones.ts';
import { tesseractModels, tesseractReads } from '#tests/mrz/read-by-tesseract.ts';
import { mrzSamples } from '#tests/mrz/samples.ts';
import type { BenchResult } from './bench.ts';
import { percentile } from './bench-times.ts';

/** Not one of the seeds the reader was developed with (0 to 400). */
const SEED = 730_000;
const READ = 95;
const MILLISECONDS = 300;
/** `tesseract` needs seconds for a page: it reads each fifth picture. */
const EACH_BESIDE = 5;

interface Tally {
  capture: Capture;
  /** Pictures of zones whose check digits are right, and those of them read rightly. */
  readable: number;
  read: number;
  /** Readings given as read that are not what was printed, also of zones with wrong check digits. */
  wrong: number;
  milliseconds: number[];
}

/**
 * The zones of the collection and as many invented ones, in two fonts that the reader was not trained with, as scans and as
 * photographs by hand, each from a seed of its own.
 */
export async function benchImages(quick: boolean): Promise<BenchResult[]> {
  const zones = mrzSamples().samples.map(({ lines }) => lines);
  const all = [...zones, ...zones.map((_, at) => invented(at))].filter((_, at) => !quick || at % 10 === 0);
  const tallies = (['scan', 'photo'] as const).map(
    (capture): Tally => ({ capture, readable: 0, read: 0, wrong: 0, milliseconds: [] }),
  );
  const beside = { pictures: 0, own: 0, tesseract: 0 };
  const models = await tesseractModels();
  if (models.length === 0) console.error('Der Vergleich fehlt: tesseract ist nicht installiert.');
  for (const [at, lines] of all.entries()) {
    const tally = tallies[at % 2]!;
    const seed = SEED + at;
    const picture = await mrzPicture({ zones: [lines], seed, capture: tally.capture });
    const isRead = readPicture(picture, lines, tally, seed);
    if (isRead === undefined || models.length === 0 || tally.readable % EACH_BESIDE !== 1) continue;
    beside.pictures += 1;
    if (isRead) beside.own += 1;
    for (const model of models) {
      if (!(await tesseractReads(picture.jpeg, picture.dpi, model, lines))) continue;
      beside.tesseract += 1;
      break;
    }
  }
  return results(tallies, beside);
}

function invented(at: number): string[] {
  const format = (['TD3', 'TD1', 'MRVB', 'TD2', 'MRVA'] as const)[at % 5]!;
  return inventedZone(format, seeded(SEED + at));
}

/** Whether the zone was read rightly; undefined for one that must not be read because its check digits are wrong. */
function readPicture(
  { picture, dpi }: MrzPicture,
  lines: readonly string[],
  tally: Tally,
  seed: number,
): boolean | undefined {
  const text = readMrzText(lines.join('\n'));
  if (text.kind !== 'read') throw new Error(`no zone: ${lines.join(' ')}`);
  const started = process.threadCpuUsage();
  const found = findMrz(picture);
  const { user, system } = process.threadCpuUsage(started);
  if (dpi === 300 && tally.capture === 'scan') tally.milliseconds.push((user + system) / 1000);
  const readings = found.filter(({ kind }) => kind === 'read');
  // Where an alphabet demands it (a printed letter O in a date), the corrected characters are the right reading.
  const isRight = readings.length === 1 && text.checksHold && readings[0]!.reading.lines.join() === text.lines.join();
  if (readings.length > 0 && !isRight) {
    tally.wrong += 1;
    console.error(
      `falsch gelesen: Saat ${seed} ${tally.capture}, ${lines.join(' ')} als ${readings[0]!.reading.lines.join(' ')}`,
    );
  }
  const isPlain =
    text.checksHold && text.corrections.length === 0 && !text.warnings.some(({ code }) => code === 'unknown-state');
  if (!isPlain) return undefined;
  tally.readable += 1;
  if (isRight) tally.read += 1;
  else
    console.error(
      `nicht gelesen: Saat ${seed} ${tally.capture}, ${found[0]?.kind === 'seen' ? found[0].doubts : 'nicht gefunden'}`,
    );
  return isRight;
}

function results(
  tallies: readonly Tally[],
  beside: { pictures: number; own: number; tesseract: number },
): BenchResult[] {
  const sum = (value: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + value(tally), 0);
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;
  const share = percent(
    sum(({ read }) => read),
    sum(({ readable }) => readable),
  );
  const wrong = sum((tally) => tally.wrong);
  const times = tallies.flatMap(({ milliseconds }) => milliseconds);
  const median = times.length === 0 ? 0 : Math.round(percentile(times, 0.5));
  return [
    {
      name: `Bilder: Zonen richtig gelesen (${sum(({ readable }) => readable)})`,
      value: share,
      unit: '%',
      bar: READ,
      ok: share >= READ,
    },
    ...tallies.map(
      ({ capture, read, readable }): BenchResult => ({
        name: `davon ${capture === 'scan' ? 'gescannt' : 'fotografiert'} (${readable})`,
        value: percent(read, readable),
        unit: '%',
        bar: null,
        ok: true,
      }),
    ),
    { name: 'Bilder: falsche Lesungen angenommen', value: wrong, unit: '', bar: 0, ok: wrong === 0 },
    {
      name: `Bilder im Vergleich richtig gelesen (${beside.pictures})`,
      value: beside.own,
      unit: '',
      bar: null,
      ok: true,
      ...(beside.pictures > 0 && { reference: { name: 'tesseract, eng oder deu', value: beside.tesseract } }),
    },
    {
      name: 'Rechenzeit je Seite A4 mit 300 dpi mit Zone, Median',
      value: median,
      unit: 'ms',
      bar: MILLISECONDS,
      ok: median <= MILLISECONDS,
    },
  ];
}
