import { z } from 'zod';
import { LocalDate } from '../time/local-date.ts';

const Count = z.number().int().min(0);

/**
 * What a team got done in one week, Monday to Sunday: sums over all of its people, from which nobody's share can be read. Central works it
 * out from the files (`teamWeekOf`), for a lead's desk holds list rows alone. `id` is `<teamId>/<weekOf>`.
 */
export const TeamWeek = z.object({
  id: z.string(),
  teamId: z.string(),
  /** Its Monday. */
  weekOf: LocalDate,
  received: Count,
  closed: Count,
  decided: Count,
  /** Of the decided: within three months of receipt (§ 75 VwGO). */
  decidedInTime: Count,
  /** Of the decided: no paper had to be asked for. */
  completeAtReceipt: Count,
  /** First requests to the BA; requests after a question of the BA are not counted. */
  baSent: Count,
  /** Of these: sent within two working days after the file was ready for it. */
  baWithinTwoDays: Count,
});
export type TeamWeek = z.infer<typeof TeamWeek>;
