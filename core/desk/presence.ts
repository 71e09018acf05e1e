import { PRESENCE_EVERY, type PresenceResponse } from '#contract/central/presence.ts';

export type Others = PresenceResponse['others'];

/** Tells central which case is open on this desk and hears who else has it open. Without a line it knows of nobody. */
export interface Presence {
  lookAt(caseId: string | null): void;
  others(): Others;
  stop(): void;
}

export function createPresence(options: {
  readonly ask: (caseId: string | null) => Promise<PresenceResponse>;
  readonly onChange: () => void;
}): Presence {
  let caseId: string | null = null;
  let others: Others = [];
  let stopped = false;

  const set = (next: Others): void => {
    if (JSON.stringify(next) === JSON.stringify(others)) return;
    others = next;
    options.onChange();
  };
  const ask = async (): Promise<void> => {
    const asked = caseId;
    const answer = await options.ask(asked).catch(() => undefined);
    // An answer for a case that is no longer open says nothing.
    if (!stopped && asked === caseId) set(answer?.others ?? []);
  };
  const timer = setInterval(() => {
    if (caseId !== null) void ask();
  }, PRESENCE_EVERY);
  timer.unref();

  return {
    lookAt(next) {
      if (next === caseId) return;
      caseId = next;
      set([]);
      void ask();
    },
    others: () => others,
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}
