import { useCallback, useState } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import type { CommandArgs, CommandName } from '#domain/commands/catalogue.ts';
import { useSession } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { useMessages } from './messages.tsx';
import { refusalText } from './refusal-text.ts';
import { useRunCommand } from './run-command.ts';

/** What is said when a command is done, and how it is taken back for as long as that stands there. */
export interface DoneMessage {
  readonly text: string;
  readonly undo?: () => void;
}

export interface ToldCommand {
  /** Runs a command and tells the officer what became of it. True when it is done here; what was typed may go then. */
  readonly runTold: <N extends CommandName>(name: N, args: CommandArgs[N], done: DoneMessage) => Promise<boolean>;
  readonly isRunning: boolean;
}

/** Running a command from a form or a key, with its words: done, refused with the reason, or no answer. */
export function useToldCommand(): ToldCommand {
  const run = useRunCommand();
  const { say } = useMessages();
  const t = useText();
  const officers = useSession()?.officers;
  const [isRunning, setRunning] = useState(false);
  const runTold: ToldCommand['runTold'] = useCallback(
    async (name, args, done) => {
      setRunning(true);
      const outcome = await run(name, args);
      setRunning(false);
      switch (outcome.outcome) {
        case 'done_here':
          say({ ...done, tone: 'done' });
          return true;
        case 'refused':
          say({ text: refusalText(outcome.refusal, t, officers ?? []), tone: 'problem' });
          return false;
        case 'no_answer':
          say({ text: t('refusal.line'), tone: 'problem' });
          return false;
        default:
          return assertNever(outcome);
      }
    },
    [run, say, t, officers],
  );
  return { runTold, isRunning };
}
