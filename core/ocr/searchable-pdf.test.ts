import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RecognisedPage, Word } from '#contract/ocr.ts';
import { QuarterTurn, turnBack, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import { scannedPdf } from '#tests/letters/bundle-letters.ts';
import { openSource } from '../intake/open-source/open-source.ts';
import { searchablePdf } from './searchable-pdf.ts';

const TURNS = [...QuarterTurn.values];
const A4 = { width: 2480, height: 3508 };
const LINES = [
  'Sehr geehrte Damen und Herren,',
  'bitte reichen Sie den Versicherungsverlauf bis zum Ablauf der Frist ein.',
  'Die Zustimmung nach § 39 AufenthG liegt uns noch nicht vor;',
  'wir bitten um Geduld.',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-hidden-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of a letter, as they lie on it upright. */
const upright: Word[] = LINES.flatMap((line, row) => {
  let x = 300;
  return line.split(' ').map((text) => {
    const word = { text, x, y: 600 + row * 70, w: text.length * 22, h: 40, confidence: 95 };
    x += word.w + 22;
    return word;
  });
});

/** The letter as it comes from a scanner that shows it turned: `rotation` puts it upright again, `own` is the PDF page's own turn. */
async function searchableScan(rotation: QuarterTurn, own: QuarterTurn): Promise<string> {
  const shown = turnSize(A4, turnBack(rotation));
  const picture = turnSize(shown, turnBack(own));
  const jpeg = await sharp({ create: { ...picture, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  const bytes = await scannedPdf([jpeg], own);
  const opened = await openSource({ name: 'scan.pdf', bytes });
  if (!opened.ok) throw new Error(opened.refusal.message);
  const page: RecognisedPage = {
    page: 1,
    ...shown,
    source: 'ocr',
    confidence: 95,
    text: LINES.join('\n'),
    words: upright.map((word) => turnBox(word, A4, turnBack(rotation))),
    ...(rotation === 0 ? {} : { rotation }),
  };
  const file = join(folder, `${rotation}-${own}.pdf`);
  writeFileSync(
    file,
    await searchablePdf(bytes, opened.source, { file: 'scan.pdf', sha256: opened.source.sha256, pages: [page] }),
  );
  await opened.source.close();
  return file;
}

const has = (program: string, argument: string): boolean => {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const ways = TURNS.flatMap((rotation) => TURNS.map((own) => [rotation, own] as const));

it.skipIf(!has('pdftotext', '-v')).each(ways)(
  'pdftotext reads a page that lacks a turn of %i degrees, beside its own of %i, in order (needs pdftotext)',
  async (rotation, own) => {
    const text = execFileSync('pdftotext', [await searchableScan(rotation, own), '-'], { encoding: 'utf8' });
    expect(text.trim().split(/\s+/)).toEqual(LINES.join(' ').split(' '));
  },
);

it.skipIf(!has('qpdf', '--version')).each(TURNS)(
  'qpdf finds no fault in a page that lacks a turn of %i degrees (needs qpdf)',
  async (rotation) => {
    expect(execFileSync('qpdf', ['--check', await searchableScan(rotation, 0)], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  },
);

it.skipIf(!has('pdftotext', '-v')).each(TURNS)(
  'each word lies where its letters are, the page turned upright by %i degrees (needs pdftotext)',
  async (turn) => {
    const [first] = upright;
    const html = execFileSync('pdftotext', ['-bbox', await searchableScan(turn, 0), '-'], { encoding: 'utf8' });
    const [, xMin, xMax] = /xMin="([\d.]+)".*xMax="([\d.]+)".*>Sehr</.exec(html) ?? [];
    const point = 72 / 300;
    expect(Number(xMax)).toBeCloseTo((first!.x + first!.w) * point, 0);
    expect(Number(xMin)).toBeCloseTo(first!.x * point, 0);
  },
);
