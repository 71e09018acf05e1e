import type { Word } from '#contract/ocr.ts';

/** A word with the line and paragraph it stands in, boxes in pixels of the picture that was read. */
export interface PlacedWord extends Word {
  line: string;
  paragraph: string;
}

/** The words of Tesseract's TSV table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function readWords(tsv: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const row of tsv.split('\n')) {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, ...rest] = row.split('\t');
    const text = rest.join('\t').trim();
    if (level !== '5' || text === '') continue;
    words.push({
      text,
      x: Number(left),
      y: Number(top),
      w: Number(width),
      h: Number(height),
      confidence: Math.min(100, Math.max(0, Math.round(Number(confidence)))),
      paragraph: `${block}.${paragraph}`,
      line: `${block}.${paragraph}.${line}`,
    });
  }
  return words;
}

/** The text of words in reading order: blanks between words, a line break after each line, a blank line between paragraphs. */
export function textOfWords(words: readonly PlacedWord[]): string {
  let text = '';
  let before: PlacedWord | undefined;
  for (const word of words) {
    if (before !== undefined) {
      text += word.line === before.line ? ' ' : word.paragraph === before.paragraph ? '\n' : '\n\n';
    }
    text += word.text;
    before = word;
  }
  return text;
}

/** Mean confidence weighted by length, one decimal; null without words. */
export function meanConfidence(words: readonly Word[]): number | null {
  let letters = 0;
  let sum = 0;
  for (const word of words) {
    letters += word.text.length;
    sum += word.text.length * word.confidence;
  }
  return letters === 0 ? null : Math.round((sum / letters) * 10) / 10;
}
