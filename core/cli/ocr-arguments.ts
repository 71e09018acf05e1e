import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export type OcrFormat = 'text' | 'json' | 'pdf';

/** What `laufmappe ocr` was asked to do. */
export interface OcrArguments {
  paths: string[];
  /** Null: to standard output. */
  out: string | null;
  format: OcrFormat;
  workers: number;
  /** A summary as the last line of standard output. */
  json: boolean;
  /** Progress although standard error is no terminal. */
  progress: boolean;
}

export const OCR_USAGE = `Aufruf: laufmappe ocr DATEIEN… [--out ORDNER] [--format text|json|pdf] [--workers N] [--json] [--progress]

  DATEIEN     PDF-, TIFF-, JPEG- oder PNG-Dateien oder Ordner damit
  --out       Ordner für die Ergebnisse; ohne ihn wird auf die Standardausgabe geschrieben
  --format    text (Vorgabe), json oder pdf (durchsuchbares PDF, nur mit --out)
  --workers   Anzahl gleichzeitig gelesener Seiten (Vorgabe: Prozessorkerne minus eins)
  --json      Zusammenfassung als letzte Zeile der Standardausgabe
  --progress  Fortschritt auch dann anzeigen, wenn die Fehlerausgabe kein Terminal ist

Abgelehnte Dateien werden nach ORDNER/quarantaene kopiert, die übrigen trotzdem gelesen.
Ende mit 0: erledigt, 1: mindestens eine Datei wurde abgelehnt oder eine Seite ist fehlgeschlagen, 2: falscher Aufruf.`;

/** Reads the arguments; `wrong` says in German what is wrong with them. */
export function parseOcrArguments(args: string[]): { ok: true; value: OcrArguments } | { ok: false; wrong: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = error instanceof Error ? error.message.match(/'(--?[^' ]*)/)?.[1] : undefined;
    return { ok: false, wrong: `Unbekannte oder unvollständige Angabe${option === undefined ? '' : `: ${option}`}` };
  }
  const { values, positionals } = parsed;
  const format = values.format;
  const workers = values.workers === undefined ? Math.max(1, availableParallelism() - 1) : Number(values.workers);
  if (positionals.length === 0) return { ok: false, wrong: 'Es ist keine Datei angegeben.' };
  if (format !== 'text' && format !== 'json' && format !== 'pdf') {
    return { ok: false, wrong: `Unbekanntes Format „${format}“.` };
  }
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) {
    return { ok: false, wrong: '--workers muss eine ganze Zahl von 1 bis 64 sein.' };
  }
  if (format === 'pdf' && values.out === undefined) return { ok: false, wrong: 'Das Format pdf braucht --out ORDNER.' };
  return {
    ok: true,
    value: {
      paths: positionals,
      out: values.out ?? null,
      format,
      workers,
      json: values.json,
      progress: values.progress,
    },
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      format: { type: 'string', default: 'text' },
      workers: { type: 'string' },
      json: { type: 'boolean', default: false },
      progress: { type: 'boolean', default: false },
    },
  });
}
