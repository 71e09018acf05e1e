import type { LetterBlock, LetterContent } from './content.ts';
import { plainText } from './content.ts';

/** Every text of a letter in reading order, one entry for each paragraph, item or cell: what its PDF must contain. */
export function letterTexts(content: LetterContent): string[] {
  return [
    ...(content.address.remark === null ? [] : [content.address.remark]),
    ...content.address.lines,
    ...(content.form === 'letter' ? content.references.flatMap(({ label, value }) => [label, value]) : []),
    content.subject,
    ...content.subjectDetails,
    ...(content.salutation === null ? [] : [content.salutation]),
    ...content.blocks.flatMap(blockTexts),
    ...content.remedies,
    ...content.enclosures,
  ];
}

function blockTexts(block: LetterBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'table':
      return [...block.columns.map(({ header }) => header), ...block.rows.flat()];
    case 'signature':
      return [
        block.closing,
        ...(block.capacity === null ? [] : [block.capacity]),
        block.name,
        ...(block.note === null ? [] : [block.note]),
      ];
  }
}
