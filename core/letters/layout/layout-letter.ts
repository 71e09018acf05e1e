import type { LetterContent } from '#domain/letters/content.ts';
import { blockRows } from './block-rows.ts';
import { DIN_5008 } from './din-5008.ts';
import { drawAddress, drawFrame, drawInformation, drawLetterhead } from './letter-frame.ts';
import { element, type PageDraft, type StructureElement } from './page-draft.ts';
import { paginate } from './paginate.ts';
import { type Column, type Row, type TextStyle, textRows } from './text-rows.ts';

export interface LaidOutLetter {
  readonly pages: readonly PageDraft[];
  /** The letter's meaning, in reading order. */
  readonly structure: StructureElement;
}

/**
 * Decides where every line of a letter stands; a draft says on each page that it is one. Lines stand a little closer where that saves
 * the page which would hold the last few of them. Throws MissingGlyph and AddressTooLong.
 */
export function layOutLetter(content: LetterContent, isDraft = false): LaidOutLetter {
  const usual = layOutWith(content, isDraft, LEADING.usual);
  if (content.form === 'sheet' || usual.pages.length === 1) return usual;
  const close = layOutWith(content, isDraft, LEADING.close);
  return close.pages.length < usual.pages.length ? close : usual;
}

/** Distance of the lines of a letter, in points, at a type size of 10. */
const LEADING = { usual: 14, close: 13 } as const;

function layOutWith(content: LetterContent, isDraft: boolean, leading: number): LaidOutLetter {
  const structure: StructureElement = { tag: 'Sect', lang: content.language, children: [] };
  // A sheet in plain language is set larger, for people who read slowly.
  const type = content.form === 'sheet' ? { size: 11.5, leading: 17 } : { size: 10, leading };
  const style: TextStyle = { ...type, bold: false, ink: 'text', direction: content.direction };
  const column: Column = { x: DIN_5008.left, width: DIN_5008.textWidth };

  // The structure follows the reading order, so what stands above the text is set first, though it is drawn with the first page.
  const above: ((page: PageDraft) => void)[] = [(page) => drawLetterhead(page, content)];
  let firstTop: number = DIN_5008.sheetTop;
  if (content.form === 'letter') {
    const address = element('P', structure);
    const information = element('Sect', structure);
    const end = drawInformation(null, content, information);
    above.push((page) => drawAddress(page, content, address));
    above.push((page) => void drawInformation(page, content, information));
    firstTop = Math.max(DIN_5008.bodyTop, end + DIN_5008.gap);
  }
  const rows = letterRows(content, column, style, structure);
  const pages = paginate(rows, {
    top: (page) => (page === 0 ? firstTop : DIN_5008.furtherTop),
    bottom: DIN_5008.bodyBottom,
  });
  const first = pages[0]!;
  const body = [...first.lines];
  first.lines.length = 0;
  for (const draw of above) draw(first);
  first.lines.push(...body);
  for (const [index, page] of pages.entries())
    drawFrame(page, content, { number: index + 1, of: pages.length, isDraft });
  return { pages, structure };
}

function letterRows(content: LetterContent, column: Column, style: TextStyle, parent: StructureElement): Row[] {
  const { subject, subjectDetails, salutation, blocks, remedies, enclosures, words } = content;
  const subjectStyle = { ...style, size: style.size + 2, leading: style.leading + 2, bold: true };
  const detailStyle: TextStyle = { ...style, size: 9.5, leading: 13 };
  const rows: Row[] = [
    ...textRows(subject, column, subjectStyle, { of: element('H1', parent), before: 0, keepWithNext: true }),
    ...subjectDetails.flatMap((line) =>
      textRows(line, column, detailStyle, { of: element('P', parent), before: 3, keepWithNext: true }),
    ),
    ...(salutation === null
      ? []
      : textRows(salutation, column, style, { of: element('P', parent), before: 16, keepWithNext: true })),
  ];
  for (const block of blocks) {
    // A name never stands alone on a page.
    if (block.kind === 'signature') keepLastWithNext(rows);
    rows.push(...blockRows(block, column, style, parent));
  }
  if (remedies.length > 0) {
    rows.push(...blockRows({ kind: 'heading', text: words.remediesHeading }, column, style, parent));
    for (const text of remedies) rows.push(...blockRows({ kind: 'paragraph', text }, column, style, parent));
  }
  // The list of enclosures is never all that a page holds.
  if (enclosures.length > 0) keepLastWithNext(rows);
  const [only] = enclosures;
  if (only !== undefined && enclosures.length === 1) {
    const text = [{ text: `${words.enclosureHeading}: `, strong: true }, { text: only }];
    rows.push(...textRows(text, column, detailStyle, { of: element('P', parent), before: 11, isWhole: true }));
  } else if (enclosures.length > 1) {
    rows.push(...blockRows({ kind: 'heading', text: words.enclosuresHeading }, column, detailStyle, parent));
    rows.push(...blockRows({ kind: 'list', ordered: false, items: enclosures }, column, detailStyle, parent));
  }
  return rows;
}

function keepLastWithNext(rows: Row[]): void {
  const last = rows.at(-1);
  if (last) rows[rows.length - 1] = { ...last, keepWithNext: true };
}
