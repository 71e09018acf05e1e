import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CommandArgs, CommandName } from '#domain/commands/catalogue.ts';
import { useMessages } from '../desk/messages.tsx';
import { useRunCommand } from '../desk/run-command.ts';
import type { DoneMessage } from '../desk/use-told-command.ts';
import { useSession } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { scanRefusalText } from './scan-refusal.ts';

type ScanCommand = Extract<CommandName, `scan.${string}`>;

/** Runs a command about a batch or a wish and says what became of it. True when it is done here. */
export function useScanCommand(): {
  readonly run: <N extends ScanCommand>(name: N, args: CommandArgs[N], done: DoneMessage | null) => Promise<boolean>;
  readonly isRunning: boolean;
} {
  const runCommand = useRunCommand();
  const client = useQueryClient();
  const { say } = useMessages();
  const t = useText();
  const officers = useSession()?.officers;
  const [isRunning, setRunning] = useState(false);
  const run = useCallback(
    async <N extends ScanCommand>(name: N, args: CommandArgs[N], done: DoneMessage | null): Promise<boolean> => {
      setRunning(true);
      const outcome = await runCommand(name, args);
      await client.invalidateQueries({ queryKey: ['scan'] });
      setRunning(false);
      if (outcome.outcome === 'done_here') {
        if (done) say({ ...done, tone: 'done' });
        return true;
      }
      const text =
        outcome.outcome === 'refused' ? scanRefusalText(outcome.refusal, t, officers ?? []) : t('refusal.line');
      say({ text, tone: 'problem' });
      return false;
    },
    [runCommand, client, say, t, officers],
  );
  return { run, isRunning };
}
