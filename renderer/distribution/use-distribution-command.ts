import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CommandArgs, CommandName } from '#domain/commands/catalogue.ts';
import { type DoneMessage, type ToldCommand, useToldCommand } from '../desk/use-told-command.ts';

/** Runs a command of the Verteilung, says what became of it, and asks anew what it changes. True when it is done here. */
export function useDistributionCommand(): {
  readonly run: <N extends CommandName>(name: N, args: CommandArgs[N], done: DoneMessage) => Promise<boolean>;
  readonly isRunning: ToldCommand['isRunning'];
} {
  const { runTold, isRunning } = useToldCommand();
  const client = useQueryClient();
  const run = useCallback(
    async <N extends CommandName>(name: N, args: CommandArgs[N], done: DoneMessage): Promise<boolean> => {
      const isDone = await runTold(name, args, done);
      await client.invalidateQueries({ queryKey: ['distribution'] });
      return isDone;
    },
    [runTold, client],
  );
  return { run, isRunning };
}
