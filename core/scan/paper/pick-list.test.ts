import { expect, it } from 'vitest';
import type { WishItem } from '#contract/desk/scan.ts';
import { renderLetter } from '../../letters/render-letter.ts';
import { pickList } from './pick-list.ts';

const wish = (fileReference: string, more: Partial<WishItem>): WishItem => ({
  ...{ id: fileReference, teamId: 't', caseId: fileReference, fileReference, applicantName: 'Okonkwo, Chidi' },
  ...{ reason: 'case', remark: null, neededOn: null, box: null, shelf: null, state: 'wanted', wishedBy: 'bauer' },
  ...{ wishedAt: '2026-11-23T09:00:00.000Z' as never, batchId: null, settledAt: null },
  ...{ wishedByName: 'A. Bauer', nextAppointmentOn: null },
  ...more,
});

it('goes along the shelves, 9 before 10, what stands nowhere known at the end', () => {
  const { blocks } = pickList(
    null,
    [
      wish('d', {}),
      wish('c', { shelf: 'R 10', box: 'K-1' }),
      wish('b', { shelf: 'R 9', box: 'K-10' }),
      wish('a', { shelf: 'R 9', box: 'K-9', neededOn: '2026-12-01' as never, remark: 'nur Band 2' }),
    ],
    '2026-11-23T10:00:00.000Z',
  );
  const [table] = blocks;
  expect(table?.kind === 'table' && table.rows.map((row) => row.slice(0, 5))).toEqual([
    ['R 9', 'K-9', 'a', 'Okonkwo, Chidi, für A. Bauer, nur Band 2', '01.12.'],
    ['R 9', 'K-10', 'b', 'Okonkwo, Chidi, für A. Bauer', '–'],
    ['R 10', 'K-1', 'c', 'Okonkwo, Chidi, für A. Bauer', '–'],
    ['–', '–', 'd', 'Okonkwo, Chidi, für A. Bauer', '–'],
  ]);
});

it('is a paper of several pages for two hundred files, whatever their names', async () => {
  const wishes = Array.from({ length: 200 }, (_, at) =>
    wish(`33.2-${at}/26`, { applicantName: at === 7 ? 'Ł'.repeat(60) : 'Nguyễn, Thị Hà', shelf: `R ${at % 12}` }),
  );
  const rendered = await renderLetter([pickList(null, wishes, '2026-11-23T10:00:00.000Z')], {
    createdAt: '2026-11-23T10:00:00.000Z',
  });
  expect('refused' in rendered ? rendered : rendered.pageCount).toBeGreaterThan(5);
});
