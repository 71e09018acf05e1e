import { z } from 'zod';
import { type Change, defineCommand, refused } from './command.ts';

const Args = z.object({ noticeIds: z.array(z.string().min(1)).min(1).max(200) });

/**
 * The officer has seen notices; ones seen already stay as they are. Nobody else is told.
 * Refused: not_found {noticeId}, not_permitted {noticeId} (another person's).
 */
export const noticeRead = defineCommand({
  name: 'notice.read',
  args: Args,
  reads: ({ noticeIds }) => noticeIds.map((id) => ({ table: 'notice', id })),
  decide(loaded, { noticeIds }, { actor, now }) {
    const changes: Change[] = [];
    for (const noticeId of new Set(noticeIds)) {
      const notice = loaded.one('notice', noticeId);
      if (!notice) return refused('not_found', { noticeId });
      if (notice.officerId !== actor.id) return refused('not_permitted', { noticeId });
      if (notice.readAt === null) changes.push({ table: 'notice', row: { ...notice, readAt: now } });
    }
    return { outcome: 'changes', changes };
  },
});
