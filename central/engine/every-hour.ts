const HOUR = 60 * 60 * 1000;

/** Runs a job at once and then every hour. A fault is told and does not end it: the next hour tries again. `close` waits for what runs. */
export function everyHour(
  job: () => Promise<unknown>,
  onFault: (fault: unknown) => void,
  every: number = HOUR,
): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const go = (): void => {
    running = running.then(job).catch(onFault);
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
