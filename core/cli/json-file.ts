import { placeOfFault, readBytes } from './json-text.ts';
import { repeatedNames } from './repeated-names.ts';

/** Why a file could not be taken as JSON: the field, where there is one, what is wrong and what to do. German, for a person. */
export interface FileRefusal {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

export type JsonFile = { readonly json: unknown } | { readonly refused: readonly FileRefusal[] };

/**
 * Reads a JSON file, `-` the standard input. Refused: unreadable, a folder, empty, not UTF-8 (an id with a lost letter would be another
 * id), no JSON, a name that stands twice in one object.
 */
export async function readJsonFile(path: string): Promise<JsonFile> {
  const refused = (message: string, remedy: string): JsonFile => ({ refused: [{ field: '', message, remedy }] });
  const bytes = await readBytes(path).catch((error: unknown) => error);
  if (!(bytes instanceof Buffer)) {
    return (bytes as NodeJS.ErrnoException).code === 'EISDIR'
      ? refused('Das ist ein Ordner, keine Datei.', 'Die Datei darin angeben.')
      : refused('Die Datei lässt sich nicht lesen.', 'Pfad und Rechte prüfen.');
  }
  const content = textOf(bytes);
  if (content === null) return refused('Die Datei ist kein Text in UTF-8.', 'Mit der Kodierung UTF-8 speichern.');
  if (content.trim() === '') return refused('Die Datei ist leer.', 'Ein JSON-Objekt hineinschreiben.');
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return refused(`Kein gültiges JSON${placeOfFault(error)}.`, 'Die Datei mit einem JSON-Prüfer ansehen.');
  }
  const repeated = repeatedNames(content);
  if (repeated.length === 0) return { json };
  const message = 'Das Feld steht mehr als einmal in der Datei.';
  return { refused: repeated.map((field) => ({ field, message, remedy: 'Nur die richtige Angabe stehen lassen.' })) };
}

/** Without a byte order mark; null when it is not UTF-8 or too long for one text. */
function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
