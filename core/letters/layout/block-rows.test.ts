import { expect, it } from 'vitest';
import { blockRows } from './block-rows.ts';

it('between the closing and the name three lines are free for a signature, with a capacity as well', () => {
  const style = { size: 10, leading: 14, bold: false, ink: 'text', direction: 'ltr' } as const;
  for (const capacity of [null, 'Im Auftrag']) {
    const block = {
      kind: 'signature' as const,
      closing: 'Mit freundlichen Grüßen',
      capacity,
      name: 'Miriam Käufer',
      note: null,
    };
    const rows = blockRows(block, { x: 0, width: 400 }, style, { tag: 'Sect', children: [] });
    const name = rows.at(-1)!;
    expect(name.before).toBeGreaterThanOrEqual(style.leading * 3);
    expect(rows.slice(0, -1).every(({ keepWithNext }) => keepWithNext)).toBe(true);
  }
});
