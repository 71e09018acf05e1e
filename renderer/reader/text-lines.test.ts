import { expect, it } from 'vitest';
import type { Word } from '#contract/ocr.ts';
import { textLines } from './text-lines.ts';

const word = (text: string, x: number, y: number): Word => ({ text, x, y, w: 40, h: 20, confidence: 90 });

it('reads words as lines, although letters stand a little higher or lower', () => {
  const lines = textLines([
    word('Sehr', 10, 100),
    word('geehrte', 60, 103),
    word('Damen', 10, 130),
    word('und', 60, 129),
  ]);
  expect(lines.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['Sehr geehrte', 'Damen und']);
});

it('begins a line where the writing goes back to the left, as in a second column', () => {
  const lines = textLines([word('links', 10, 100), word('rechts', 400, 100), word('links', 10, 102)]);
  expect(lines).toHaveLength(2);
});
