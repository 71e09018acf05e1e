const USAGE = `Aufruf: laufmappe <Befehl> [Optionen]

  central   startet die Zentrale        laufmappe central --data ORDNER [--port N] [--seed-demo ZAHL] [--json]
  desk      startet einen Arbeitsplatz  laufmappe desk --central URL --data ORDNER 
                                        [--shell browser|electron|none] [--hot-folder ORDNER] [--json]
                                        LAUFMAPPE_ENROL=CODE beim ersten Start
  audit     prüft das Protokoll     laufmappe audit verify --data ORDNER [--json]
  ocr       liest Scans                 laufmappe ocr DATEIEN… --out ORDNER --format text|json|pdf [--workers N]
  scan      übernimmt Papier            laufmappe scan import DATEIEN… --out ORDNER [--split separators|blank|files|none]
            druckt Trennblätter         laufmappe scan separators --count N | --reference AZ… --out DATEI.pdf
  clocks    rechnet Fristen und Weg   laufmappe clocks DATEIEN… [--today JJJJ-MM-TT] [--land CODE] [--json]
  rebalance schlägt Verteilung vor  laufmappe rebalance BEHOERDE.json [--time-limit SEKUNDEN] [--json]
  weights   schätzt Gewichte der Arbeit  laufmappe weights fit DATEI.json [--json]
                                           laufmappe weights study TABELLE.csv --people ZAHL
`;

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [command, ...args] = process.argv.slice(2);
process.exitCode = await run();

/** Each command loads its own parts alone: central needs no cache, a reader of scans no central. */
async function run(): Promise<number> {
  switch (command) {
    case 'central': {
      // Core must not know central (docs/architecture.md); the command line is the one place where both start.
      const entry = new URL('../central/command.ts', import.meta.url).href;
      const { centralCommand } = (await import(entry)) as { centralCommand(args: string[]): Promise<number> };
      return centralCommand(args);
    }
    case 'audit': {
      const entry = new URL('../central/audit-command.ts', import.meta.url).href;
      const { auditCommand } = (await import(entry)) as { auditCommand(args: string[]): Promise<number> };
      return auditCommand(args);
    }
    case 'desk':
      return (await import('./cli/desk.ts')).deskCommand(args);
    case 'ocr':
      return (await import('./cli/ocr.ts')).ocrCommand(args);
    case 'scan':
      return (await import('./cli/scan.ts')).scanCommand(args);
    case 'clocks':
      return (await import('./cli/clocks.ts')).clocksCommand(args);
    case 'rebalance':
      return (await import('./cli/rebalance.ts')).rebalanceCommand(args);
    case 'weights':
      return (await import('./cli/weights.ts')).weightsCommand(args);
    case 'help':
    case '--help':
      process.stdout.write(USAGE);
      return 0;
    default:
      process.stderr.write(command === undefined ? USAGE : `Unbekannter Befehl „${command}“.\n\n${USAGE}`);
      return 2;
  }
}
