import { readFile } from 'node:fs/promises';
import { repeatedNames } from './repeated-names.ts';

/** Why a file could not be taken as JSON: the field, where there is one, what is wrong and what to do. German, for a person. */
export interface FileRefusal {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

export type JsonFile = { readonly json: unknown } | { readonly refused: readonly FileRefusal[] };

/** Reads a JSON file, `-` the standard input. Refused: unreadable, empty, no JSON, a name that stands twice in one object. */
export async function readJsonFile(path: string): Promise<JsonFile> {
  const refused = (message: string, remedy: string): JsonFile => ({ refused: [{ field: '', message, remedy }] });
  const text = await readText(path).catch(() => null);
  if (text === null) return refused('Die Datei lässt sich nicht lesen.', 'Pfad und Rechte prüfen.');
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return refused('Die Datei ist leer.', 'Ein JSON-Objekt hineinschreiben.');
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return refused(`Kein gültiges JSON${placeOf(error)}.`, 'Die Datei mit einem JSON-Prüfer ansehen.');
  }
  const repeated = repeatedNames(content);
  if (repeated.length === 0) return { json };
  const message = 'Das Feld steht mehr als einmal in der Datei.';
  return { refused: repeated.map((field) => ({ field, message, remedy: 'Nur die richtige Angabe stehen lassen.' })) };
}

/** Where reading stopped, without what stands there: it may be personal. */
function placeOf(error: unknown): string {
  const [, line, column] = (error instanceof Error && error.message.match(/line (\d+) column (\d+)/)) || [];
  return line === undefined ? '; die Datei bricht ab oder ist kein Text' : `: Zeile ${line}, Spalte ${column}`;
}

async function readText(path: string): Promise<string> {
  if (path !== '-') return readFile(path, 'utf8');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
