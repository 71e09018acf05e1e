import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RefusalShape, RunResult } from '#contract/desk/outbox.ts';
import type { CommandArgs, CommandName } from '#domain/commands/catalogue.ts';
import { useDesk } from '../desk-context.tsx';

/** What became of a command: done here, refused with the reason, or the desk did not answer. */
export type CommandOutcome =
  | { readonly outcome: 'done_here'; readonly commandId: string }
  | { readonly outcome: 'refused'; readonly refusal: RefusalShape }
  | { readonly outcome: 'no_answer' };

/** Runs a command of the catalogue with arguments typed by its name. */
export function useRunCommand(): <N extends CommandName>(name: N, args: CommandArgs[N]) => Promise<CommandOutcome> {
  const desk = useDesk();
  const client = useQueryClient();
  return useCallback(
    async (name, args) => {
      const outcome = await answered(desk.commands.run({ name, args, dependsOn: [] }));
      // The desk hints at it as well; what we did ourselves is seen without waiting for the hint.
      void client.invalidateQueries({ queryKey: ['cases'] });
      return outcome;
    },
    [desk, client],
  );
}

/** A run result, or `no_answer` when the line broke: the caller keeps what was typed. */
export async function answered(running: Promise<RunResult>): Promise<CommandOutcome> {
  try {
    return await running;
  } catch {
    return { outcome: 'no_answer' };
  }
}
