import { z } from 'zod';
import { LocalDate } from '../time/local-date.ts';
import { changes, defineCommand, refused } from './command.ts';
import { ownOrLead } from './own-or-lead.ts';

/** Monday to Friday, in minutes. */
const Week = z
  .array(
    z
      .number()
      .int()
      .min(0)
      .max(24 * 60),
  )
  .length(5);

const Args = z.object({
  officerId: z.string(),
  /** Work of each day in all, and of it at the counter or for appointments. */
  week: Week,
  counter: Week.default([0, 0, 0, 0, 0]),
  since: LocalDate.nullable().default(null),
});

/**
 * Sets when an officer works: by the officer, or a lead of one of their teams. In no case's history; central's audit has it.
 * Refused: not_found {officerId}, not_permitted {officerId}, contradiction {field: counter} (more counter duty than work).
 */
export const workSetPlan = defineCommand({
  name: 'work.setPlan',
  args: Args,
  reads: ({ officerId }) => [
    { table: 'officer', id: officerId },
    { table: 'workPlan', id: officerId },
  ],
  decide(loaded, args, context) {
    const found = ownOrLead(loaded, args.officerId, context);
    if ('no' in found) return found.no;
    const excess = args.counter.findIndex((minutes, day) => minutes > args.week[day]!);
    if (excess !== -1) return refused('contradiction', { field: 'counter', problem: args.counter[excess]! });
    return changes({
      table: 'workPlan',
      row: { id: args.officerId, ...args, setBy: context.actor.id, setAt: context.now },
    });
  },
});
