const USAGE = `Aufruf: laufmappe <Befehl> [Optionen]

  central    startet die Zentrale
  desk       startet einen Arbeitsplatz
  audit      prüft das Protokoll
  ocr        liest Scans
  scan       übernimmt Papier, druckt Trennblätter
  clocks     rechnet Fristen und Weg eines Vorgangs
  rebalance  schlägt eine Verteilung vor
  weights    schätzt die Gewichte der Arbeit

laufmappe <Befehl> --help nennt die Optionen.
`;

interface Command {
  readonly usage: string;
  readonly run: (args: string[]) => Promise<number>;
}

/** Each command loads its own parts alone: central needs no cache, a reader of scans no central. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  // Core must not know central (docs/architecture.md); the command line is the one place where both start.
  central: async () => {
    const { CENTRAL_USAGE, centralCommand } = (await import(
      new URL('../central/command.ts', import.meta.url).href
    )) as {
      CENTRAL_USAGE: string;
      centralCommand: Command['run'];
    };
    return { usage: CENTRAL_USAGE, run: centralCommand };
  },
  audit: async () => {
    const { AUDIT_USAGE, auditCommand } = (await import(
      new URL('../central/audit-command.ts', import.meta.url).href
    )) as { AUDIT_USAGE: string; auditCommand: Command['run'] };
    return { usage: AUDIT_USAGE, run: auditCommand };
  },
  desk: async () => {
    const { DESK_USAGE, deskCommand } = await import('./cli/desk.ts');
    return { usage: DESK_USAGE, run: deskCommand };
  },
  ocr: async () => {
    const [{ ocrCommand }, { OCR_USAGE }] = await Promise.all([
      import('./cli/ocr.ts'),
      import('./cli/ocr-arguments.ts'),
    ]);
    return { usage: OCR_USAGE, run: ocrCommand };
  },
  scan: async () => {
    const [{ scanCommand }, { SCAN_USAGE }] = await Promise.all([
      import('./cli/scan.ts'),
      import('./cli/scan-usage.ts'),
    ]);
    return { usage: SCAN_USAGE, run: scanCommand };
  },
  clocks: async () => {
    const { CLOCKS_USAGE, clocksCommand } = await import('./cli/clocks.ts');
    return { usage: CLOCKS_USAGE, run: clocksCommand };
  },
  rebalance: async () => {
    const { REBALANCE_USAGE, rebalanceCommand } = await import('./cli/rebalance.ts');
    return { usage: REBALANCE_USAGE, run: rebalanceCommand };
  },
  weights: async () => {
    const { WEIGHTS_USAGE, weightsCommand } = await import('./cli/weights.ts');
    return { usage: WEIGHTS_USAGE, run: weightsCommand };
  },
};

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [command, ...args] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<number> {
  if (command === undefined) return tellWrong(USAGE);
  if (['help', '--help', '-h'].includes(command)) return tell(USAGE);
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (load === undefined) return tellWrong(`Unbekannter Befehl „${command}“.\n\n${USAGE}`);
  const { usage, run } = await load();
  return asksForHelp(args) ? tell(`${usage}\n`) : run(args);
}

/** What stands behind `--` is the name of a file, whatever it looks like. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function tell(text: string): number {
  process.stdout.write(text);
  return 0;
}

function tellWrong(text: string): number {
  process.stderr.write(text);
  return 2;
}
