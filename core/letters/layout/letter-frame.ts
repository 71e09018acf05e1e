import type { LetterContent } from '#domain/letters/content.ts';
import type { SetLine } from '../text/set-line.ts';
import { DIN_5008, PAGE } from './din-5008.ts';
import { element, type Ink, type PageDraft, type StructureElement } from './page-draft.ts';
import { type Column, drawLine, setLines, type TextStyle } from './text-rows.ts';

/** The address does not fit into the window, not even in small type: the post could not read the rest. */
export class AddressTooLong extends Error {
  constructor() {
    super('the address has more lines than the window shows');
  }
}

const plain = (size: number, leading: number, ink: Ink = 'text', bold = false): TextStyle => ({
  size,
  leading,
  bold,
  ink,
  direction: 'ltr',
});

const DRAFT = 'Entwurf, nicht versandt';
const DRAFT_STYLE = plain(10, 13, 'accent', true);

const WHOLE: Column = { x: DIN_5008.left, width: DIN_5008.textWidth };

export function drawLetterhead(page: PageDraft, { letterhead }: LetterContent): void {
  const top = DIN_5008.letterhead;
  page.rules.push({ from: [DIN_5008.left, top + 2], to: [DIN_5008.left, top + 37], thickness: 2.4, ink: 'accent' });
  const column = { x: DIN_5008.left + 10, width: DIN_5008.textWidth - 10 };
  drawText(page, letterhead.authority, column, top, plain(15, 20, 'accent', true), null);
  drawText(page, letterhead.unit, column, top + 21, plain(11, 15), null);
}

/** The window: how to send it back, what the post is told, and the address. Type gets smaller before anything is left out. */
export function drawAddress(page: PageDraft, { letterhead, address }: LetterContent, of: StructureElement): void {
  const { window } = DIN_5008;
  const column = { x: window.left, width: window.width };
  const returnStyle = smallerUntilOneLine(letterhead.returnAddress, column);
  drawText(page, letterhead.returnAddress, column, window.returnLine - returnStyle.leading, returnStyle, null);
  page.rules.push({
    from: [window.left, window.returnLine],
    to: [window.left + window.width, window.returnLine],
    thickness: 0.3,
    ink: 'quiet',
  });
  const lines = [...(address.remark === null ? [] : [address.remark]), ...address.lines];
  for (const size of [10, 9, 8]) {
    const style = plain(size, size * 1.22);
    const set = lines.flatMap((line) => setLines(line, column, style));
    const height = set.length * style.leading;
    if (height > window.bottom - window.returnLine - 3) continue;
    const remark = address.remark === null ? 0 : style.leading;
    const top = Math.min(window.addressTop - remark, window.bottom - height);
    for (const [at, line] of set.entries()) drawLine(page, line, { column, top: top + at * style.leading, style, of });
    return;
  }
  throw new AddressTooLong();
}

function smallerUntilOneLine(text: string, column: Column): TextStyle {
  for (const size of [7, 6.5, 6, 5.5]) {
    const style = plain(size, size + 3, 'quiet');
    if (setLines(text, column, style).length === 1) return style;
  }
  return plain(5, 7, 'quiet');
}

/** The information block at the right; answers where it ends. Without a page it is only measured. */
export function drawInformation(
  page: PageDraft | null,
  { references }: LetterContent,
  parent: StructureElement,
): number {
  const { left, top, width } = DIN_5008.information;
  const labelStyle = plain(8, 12.4, 'quiet');
  const labels = { x: left, width: 66 };
  const values = { x: left + 68, width: width - 68 };
  let y = top;
  for (const { label, value } of references) {
    const { lines, style: valueStyle } = setWhole(value, values);
    if (page) {
      const of = element('P', parent);
      drawText(page, label, labels, y, labelStyle, of);
      for (const [at, line] of lines.entries()) {
        drawLine(page, line, { column: values, top: y + at * valueStyle.leading, style: valueStyle, of });
      }
    }
    y += lines.length * valueStyle.leading + 1.6;
  }
  return y;
}

/** A value of the block. An address for e-mail that is too long is set smaller, and then parted before its @, never within a name. */
function setWhole(value: string, column: Column): { lines: SetLine[]; style: TextStyle } {
  const [usual, small] = [plain(9, 12.4), plain(8, 12.4)] as const;
  const at = value.indexOf('@');
  const style = at < 0 || setLines(value, column, usual).length === 1 ? usual : small;
  const lines = setLines(value, column, style);
  if (at < 1 || lines.length === 1) return { lines, style };
  const parts = [value.slice(0, at), value.slice(at)];
  return { lines: parts.flatMap((part) => setLines(part, column, style)), style };
}

/** What every page has: its number, the foot, marks for folding and punching; on further pages whose letter it is. */
export function drawFrame(
  page: PageDraft,
  content: LetterContent,
  { number, of, isDraft }: { number: number; of: number; isDraft: boolean },
): void {
  if (isDraft) {
    const [line] = setLines(DRAFT, WHOLE, DRAFT_STYLE);
    const x = WHOLE.x + WHOLE.width - line!.width;
    page.lines.push({ line: line!, x, baseline: DIN_5008.furtherHead + 8, of: null, ink: 'accent' });
  }
  const { letterhead, words, form, references } = content;
  if (number > 1) {
    const reference = form === 'letter' ? ` · ${references[0]?.value ?? ''}` : '';
    drawText(
      page,
      `${letterhead.authority}, ${letterhead.unit}${reference}`,
      WHOLE,
      DIN_5008.furtherHead,
      plain(8, 11, 'quiet'),
      null,
    );
    const y = DIN_5008.furtherHead + 14;
    page.rules.push({ from: [WHOLE.x, y], to: [WHOLE.x + WHOLE.width, y], thickness: 0.3, ink: 'quiet' });
  }
  const pageOf = words.pageOf.replace('{page}', String(number)).replace('{pages}', String(of));
  const style: TextStyle = { ...plain(8, 11, 'quiet'), direction: content.direction };
  const [line] = setLines(pageOf, WHOLE, style);
  const x = content.direction === 'ltr' ? WHOLE.x + WHOLE.width - line!.width : WHOLE.x;
  page.lines.push({ line: line!, x, baseline: DIN_5008.pageNumber, of: null, ink: 'quiet' });
  page.rules.push({
    from: [WHOLE.x, DIN_5008.footer - 6],
    to: [WHOLE.x + WHOLE.width, DIN_5008.footer - 6],
    thickness: 0.3,
    ink: 'quiet',
  });
  for (const [at, text] of letterhead.footer.entries()) {
    drawText(page, text, WHOLE, DIN_5008.footer + at * 10, plain(7, 10, 'quiet'), null);
  }
  if (form === 'letter') {
    for (const y of DIN_5008.foldMarks) mark(page, y, DIN_5008.mark.foldLength);
    mark(page, DIN_5008.punchMark, DIN_5008.mark.punchLength);
  }
}

function mark(page: PageDraft, y: number, length: number): void {
  const { left } = DIN_5008.mark;
  page.rules.push({ from: [left, y], to: [left + length, y], thickness: 0.3, ink: 'quiet' });
}

function drawText(
  page: PageDraft,
  text: string,
  column: Column,
  top: number,
  style: TextStyle,
  of: StructureElement | null,
): void {
  for (const [at, line] of setLines(text, column, style).entries()) {
    if (top + at * style.leading > PAGE.height) return;
    drawLine(page, line, { column, top: top + at * style.leading, style, of });
  }
}
