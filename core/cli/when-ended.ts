/**
 * A person ends the program: does `first`, says how to go on, and ends with 128 plus the signal's number, as shells expect. Returns what
 * stops the listening.
 */
export function whenEnded(first: () => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143 } as const;
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = (): void => {
      first();
      process.stderr.write('Abgebrochen. Derselbe Aufruf macht dort weiter.\n');
      process.exit(code);
    };
    process.once(signal, listener);
    return [signal, listener] as const;
  });
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}
