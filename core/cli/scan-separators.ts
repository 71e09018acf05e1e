import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isReference, LONGEST_REFERENCE } from '#domain/scan/separator-code.ts';
import { MissingGlyph } from '../letters/text/missing-glyph.ts';
import { separatorSheets } from '../scan/paper/separators.ts';
import { SCAN_USAGE } from './scan-usage.ts';

const MOST_SHEETS = 500;

interface Order {
  readonly references: readonly (string | null)[];
  readonly out: string;
  readonly json: boolean;
}

/** `laufmappe scan separators`: separator sheets as a PDF. Returns the exit code: 0 done, 1 refused, 2 wrong usage. */
export async function scanSeparatorsCommand(args: string[]): Promise<number> {
  const order = readArguments(args);
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n\n${SCAN_USAGE}\n`);
    return 2;
  }
  const { references, out, json } = order;
  const wrong = references.find((reference) => reference !== null && !isReference(reference));
  if (wrong !== undefined) {
    return refused(
      `„${wrong}“ ist kein Aktenzeichen für ein Trennblatt: 1 bis ${LONGEST_REFERENCE} Zeichen, keine Leerzeichen am Rand.`,
    );
  }
  try {
    await writeFile(out, await separatorSheets(references), { flag: 'wx' });
  } catch (error) {
    if (error instanceof MissingGlyph) return refused(`Das Zeichen „${error.character}“ lässt sich nicht drucken.`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return refused(`„${out}“ gibt es schon und wird nicht überschrieben.`);
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
      return refused(`„${out}“ lässt sich nicht anlegen (${code}).`);
    }
    throw error;
  }
  if (json) process.stdout.write(`${JSON.stringify({ file: out, sheets: references.length })}\n`);
  return 0;
}

function refused(message: string): number {
  process.stderr.write(`Abgelehnt: ${message}\n`);
  return 1;
}

function readArguments(args: string[]): Order | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = error instanceof Error ? error.message.match(/'(--?[^' ]*)/)?.[1] : undefined;
    return `Unbekannte oder unvollständige Angabe${option === undefined ? '' : `: ${option}`}`;
  }
  const { out, json } = parsed.values;
  const references = parsed.values.reference ?? [];
  const count = parsed.values.count === undefined ? null : Number(parsed.values.count);
  if (out === undefined) return 'Es fehlt --out DATEI.pdf.';
  if ((count === null) === (references.length === 0)) return 'Es braucht entweder --count oder --reference.';
  if (count !== null && (!Number.isInteger(count) || count < 1 || count > MOST_SHEETS)) {
    return `--count muss eine ganze Zahl von 1 bis ${MOST_SHEETS} sein.`;
  }
  return { references: count === null ? references : Array.from({ length: count }, () => null), out, json };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      count: { type: 'string' },
      reference: { type: 'string', multiple: true },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
}
