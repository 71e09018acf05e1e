/** Did this fail because the disk of this desk has no room? SQLite and the file system say so differently. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return true;
  return error.cause !== undefined && isDiskFull(error.cause);
}

/** For a person; every place that runs into a full disk says the same. */
export const DISK_FULL =
  'Auf dem Datenträger dieses Arbeitsplatzes ist kein Platz mehr. Es ist nichts verloren gegangen; bitte schaffen Sie Platz, dann geht es von selbst weiter.';

/** The same for a call on the command line, which ends. */
export const DISK_FULL_CALL_AGAIN =
  'Auf dem Datenträger ist kein Platz mehr. Bitte Platz schaffen und denselben Aufruf wiederholen; es geht dann dort weiter.';
