import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import { type SetLine, setLine } from './set-line.ts';
import { styledText } from './styled-text.ts';

const lineOf = (text: Parameters<typeof styledText>[0], direction: 'ltr' | 'rtl'): SetLine => {
  const styled = styledText(text, { bold: false, direction });
  return setLine(styled, { from: 0, to: styled.text.length }, 10);
};
/** Words from left to right. */
const seen = (line: SetLine): string[] => [...line.words].sort((a, b) => a.x - b.x).map((word) => word.text);

describe('a set line', () => {
  it('reads Arabic from right to left, and figures within from left to right', () => {
    const line = lineOf('آخر يوم: 14.12.2026', 'rtl');
    expect(line.words.map((word) => word.text)).toEqual(['آخر', 'يوم:', '14.12.2026']);
    expect(seen(line)).toEqual(['14.12.2026', 'يوم:', 'آخر']);
  });

  it('keeps a telephone number within Arabic in its order', () => {
    const line = lineOf([{ text: 'اتصل بنا: ' }, { text: '0711 5550-123', lang: 'de' }, { text: '.' }], 'rtl');
    expect(seen(line).slice(0, 2)).toEqual(['0711', '5550-123.']);
  });

  it('keeps German words within Arabic in their order', () => {
    const line = lineOf([{ text: 'مع ' }, { text: 'Blaue Karte EU', lang: 'de' }, { text: ' لا تحتاج' }], 'rtl');
    expect(seen(line)).toEqual(['تحتاج', 'لا', 'Blaue', 'Karte', 'EU', 'مع']);
  });

  it('turns brackets round with the direction', () => {
    const line = lineOf([{ text: 'الأوراق (' }, { text: 'Unterlagen', lang: 'de' }, { text: ') ناقصة' }], 'rtl');
    expect(
      line.runs.flatMap(({ run }) => run.cells.map((cell) => cell.text)).filter((text) => '()'.includes(text)),
    ).toHaveLength(2);
    expect(line.words.map((word) => word.text)).toEqual(['الأوراق', '(Unterlagen)', 'ناقصة']);
  });

  it('leaves out what pasted text brings along unseen', () => {
    const line = lineOf('Aufent\u00adhalts\u200berlaubnis\t der\u2028Person', 'ltr');
    expect(line.words.map((word) => word.text)).toEqual(['Aufenthaltserlaubnis', 'der', 'Person']);
  });

  it('draws a letter with its marks as one piece', () => {
    const [set] = lineOf('C̨̆', 'ltr').runs;
    expect(set?.run.cells.map((cell) => cell.text)).toEqual(['C̨̆'.normalize('NFC')]);
  });
});

describe('breaking lines', () => {
  it('never makes a line too wide, and loses no character but the space it ends with', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aäZwiß-/.§1Ж', 'ʿ', 'ṣ'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 20, max: 400 }),
        (words, width) => {
          const styled = styledText(words.join(' '), { bold: false, direction: 'ltr' });
          const lines = breakLines(styled, 10, width);
          for (const range of lines) expect(setLine(styled, range, 10).width).toBeLessThanOrEqual(width + 1);
          expect(
            lines
              .map(({ from, to }) => styled.text.slice(from, to))
              .join('')
              .replaceAll(/[ \u00a0]/gu, ''),
          ).toBe(styled.text.replaceAll(/[ \u00a0]/gu, ''));
        },
      ),
    );
  });

  it('keeps a paragraph of the law together', () => {
    const styled = styledText('nach § 18g Abs. 4 Satz 2 AufenthG', { bold: false, direction: 'ltr' });
    const lines = breakLines(styled, 10, 80).map(({ from, to }) =>
      styled.text.slice(from, to).replaceAll('\u00a0', ' '),
    );
    expect(lines).toEqual(['nach', '§ 18g Abs. 4', 'Satz 2 AufenthG']);
  });
});
