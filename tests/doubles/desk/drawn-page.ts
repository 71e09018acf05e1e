import type { Word } from '#contract/ocr.ts';

/** Size of every drawn page in pixels: A4 at 100 dpi. */
export const PAGE_SIZE = { width: 827, height: 1169 } as const;

const LINES = [
  'Landeshauptstadt Stuttgart · Ausländerbehörde',
  'Abteilung Arbeitgeberwechsel, Jägerstraße 14, 70174 Stuttgart',
  '',
  'Sehr geehrte Damen und Herren,',
  'zum Antrag auf Änderung der Nebenbestimmung nach § 4a Abs. 3 AufenthG',
  'teilen wir mit, dass die Zustimmung der Bundesagentur für Arbeit gemäß',
  '§ 36 Abs. 2 BeschV eingeholt wurde. Der neue Arbeitgeber hat die Erklärung',
  'zum Beschäftigungsverhältnis vollständig vorgelegt. Das Entgelt entspricht',
  'dem ortsüblichen Tariflohn für vergleichbare inländische Beschäftigte.',
  '',
  'Bitte reichen Sie den Versicherungsverlauf der Deutschen Rentenversicherung',
  'sowie die Gehaltsnachweise der letzten drei Monate bis zum Ablauf der Frist ein.',
  'Ein Betriebsübergang nach § 613a BGB liegt nach unseren Unterlagen nicht vor.',
  '',
  'Mit freundlichen Grüßen',
  'im Auftrag',
];

const LEFT = 96;
const TOP = 120;
const LINE_HEIGHT = 34;
const ADVANCE = 8.4;

/** The words of an invented page with their boxes, as its drawing shows them. `salt` varies the pages. */
export function drawnWords(salt: number): Word[] {
  return pageLines(salt).flatMap((line, row) => {
    let x = LEFT;
    return line
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => {
        const w = text.length * ADVANCE;
        const word: Word = { text, x, y: TOP + row * LINE_HEIGHT - 16, w, h: 22, confidence: 93 };
        x += w + ADVANCE;
        return word;
      });
  });
}

/** The page as an SVG image, every word drawn exactly in its box. */
export function drawnPage(salt: number): string {
  const { width, height } = PAGE_SIZE;
  const words = drawnWords(salt).map(
    ({ text, x, y, w }) =>
      `<text x="${x}" y="${y + 16}" textLength="${w}" lengthAdjust="spacingAndGlyphs">${inXml(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="serif" font-size="16" fill="#1a1a22"><rect width="100%" height="100%" fill="#fdfcf8"/>${words.join('')}</svg>`;
}

function pageLines(salt: number): string[] {
  const shift = 3 + (salt % 9);
  const body = [...LINES.slice(3, 14).slice(shift % 11), ...LINES.slice(3, 14).slice(0, shift % 11)];
  return [LINES[0]!, LINES[1]!, '', `Blatt ${salt % 400}`, '', ...body, '', LINES[14]!, LINES[15]!];
}

function inXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
