import { handBackAfterSecondments } from './hand-back.ts';

const HOUR = 60 * 60 * 1000;

/**
 * Hands back at once and then every hour, so that a secondment that ended at midnight is over for its cases when the office opens. A
 * fault is told and does not end it: the next hour tries again. `close` waits for what runs.
 */
export function keepHandingBack(
  parts: Parameters<typeof handBackAfterSecondments>[0],
  onFault: (fault: unknown) => void,
  every: number = HOUR,
): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const go = (): void => {
    running = running.then(() => handBackAfterSecondments(parts)).catch(onFault);
  };
  go();
  const timer = setInterval(go, every);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
