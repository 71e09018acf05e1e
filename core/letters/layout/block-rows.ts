import { assertNever } from '#domain/assert-never.ts';
import { type LetterBlock, plainText, type RichText } from '#domain/letters/content.ts';
import { element, type StructureElement } from './page-draft.ts';
import { tableRows } from './table-rows.ts';
import { type Column, drawLine, type Row, setLines, type TextStyle, textRows } from './text-rows.ts';

const PARAGRAPH_GAP = 7;
/** Lines left free between the closing and the name: room for a hand to sign. */
const SIGNED_LINES = 3;
const MARKER_WIDTH = 18;

/** A block of the letter as rows; `parent` gets its part of the structure. */
export function blockRows(block: LetterBlock, column: Column, style: TextStyle, parent: StructureElement): Row[] {
  switch (block.kind) {
    case 'heading':
      return textRows(
        block.text,
        column,
        { ...style, bold: true },
        {
          of: element('H2', parent),
          before: PARAGRAPH_GAP * 1.6,
          keepWithNext: true,
        },
      );
    case 'paragraph':
      return textRows(block.text, column, style, {
        of: element('P', parent),
        before: PARAGRAPH_GAP,
        // What a colon announces stands on the same page.
        keepWithNext: plainText(block.text).endsWith(':'),
        isWhole: block.isWhole ?? false,
      });
    case 'list':
      return listRows(block, column, style, parent);
    case 'table':
      return tableRows(block, column, style, parent);
    case 'signature':
      return signatureRows(block, column, style, parent);
    default:
      return assertNever(block);
  }
}

function listRows(
  { items, ordered }: Extract<LetterBlock, { kind: 'list' }>,
  column: Column,
  style: TextStyle,
  parent: StructureElement,
): Row[] {
  const list = element('L', parent, { numbering: ordered ? 'Decimal' : 'Disc' });
  const isRtl = style.direction === 'rtl';
  const bodyColumn = { x: column.x + (isRtl ? 0 : MARKER_WIDTH), width: column.width - MARKER_WIDTH };
  const markerColumn = { x: isRtl ? column.x + column.width - MARKER_WIDTH : column.x, width: MARKER_WIDTH };
  return items.flatMap((item: RichText, at) => {
    const entry = element('LI', list);
    const label = element('Lbl', entry);
    const marker = setLines(ordered ? `${at + 1}.` : '•', markerColumn, style)[0]!;
    const rows = textRows(item, bodyColumn, style, {
      of: element('LBody', entry),
      before: at === 0 ? PARAGRAPH_GAP : PARAGRAPH_GAP / 2,
    });
    const [first, ...others] = rows as [Row, ...Row[]];
    const marked: Row = {
      ...first,
      draw(page, top) {
        drawLine(page, marker, { column: markerColumn, top, style, of: label });
        first.draw(page, top);
      },
    };
    return [marked, ...others];
  });
}

function signatureRows(
  { closing, capacity, name, note }: Extract<LetterBlock, { kind: 'signature' }>,
  column: Column,
  style: TextStyle,
  parent: StructureElement,
): Row[] {
  const lines = [closing, ...(capacity === null ? [] : [capacity]), name, ...(note === null ? [] : [note])];
  return lines.flatMap((text, at) =>
    textRows(text, column, style, {
      of: element('P', parent),
      before: at === 0 ? PARAGRAPH_GAP * 1.6 : text === name ? style.leading * SIGNED_LINES : 2,
      keepWithNext: at < lines.length - 1,
    }),
  );
}
