import { SCAN_USAGE } from './scan-usage.ts';

/** `laufmappe scan …`. Returns the exit code. */
export async function scanCommand(args: string[]): Promise<number> {
  const [what, ...rest] = args;
  switch (what) {
    case 'import':
      return (await import('./scan-import.ts')).scanImportCommand(rest);
    case 'separators':
      return (await import('./scan-separators.ts')).scanSeparatorsCommand(rest);
    default:
      process.stderr.write(`${what === undefined ? '' : `Unbekannt: scan ${what}\n\n`}${SCAN_USAGE}\n`);
      return 2;
  }
}
