import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SeparatorCode } from '#domain/records/scan.ts';
import type { SplitAt } from './import-journal.ts';

export interface ImportArguments {
  readonly paths: readonly string[];
  readonly out: string;
  readonly workers: number;
  readonly split: SplitAt;
  readonly codes: readonly SeparatorCode[];
  readonly duplex: boolean;
  readonly json: boolean;
  readonly progress: boolean;
}

const SPLITS: readonly string[] = ['separators', 'blank', 'files', 'none'] satisfies SplitAt[];

/** A text says in German what is wrong with the arguments. */
export function parseImportArguments(args: string[]): ImportArguments | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = error instanceof Error ? error.message.match(/'(--?[^' ]*)/)?.[1] : undefined;
    return `Unbekannte oder unvollständige Angabe${option === undefined ? '' : `: ${option}`}`;
  }
  const { values, positionals } = parsed;
  const workers = values.workers === undefined ? Math.max(1, availableParallelism() - 1) : Number(values.workers);
  const codes = SeparatorCode.array().safeParse(values.codes.split(','));
  if (positionals.length === 0) return 'Es ist keine Datei angegeben.';
  if (values.out === undefined) return 'Es fehlt --out ORDNER.';
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) {
    return '--workers muss eine ganze Zahl von 1 bis 64 sein.';
  }
  if (!SPLITS.includes(values.split)) return `Unbekannte Trennung „${values.split}“.`;
  if (!codes.success) return `Unbekannter Code in „${values.codes}“: möglich sind qr, code128, datamatrix.`;
  const split = values.split as SplitAt;
  return {
    paths: positionals,
    out: values.out,
    workers,
    split,
    codes: split === 'separators' ? codes.data : [],
    duplex: values.duplex,
    json: values.json,
    progress: values.progress,
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      workers: { type: 'string' },
      split: { type: 'string', default: 'separators' },
      codes: { type: 'string', default: 'qr' },
      duplex: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      progress: { type: 'boolean', default: false },
    },
  });
}
