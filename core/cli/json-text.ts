import { readFile } from 'node:fs/promises';

/** The text of a file, or of standard input for `-`. Rejects as reading a file does. */
export async function readText(path: string): Promise<string> {
  return (await readBytes(path)).toString('utf8');
}

/** The bytes of a file, or of standard input for `-`. Rejects as reading a file does. */
export async function readBytes(path: string): Promise<Buffer> {
  if (path !== '-') return readFile(path);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Where reading JSON stopped, without what stands there: it may be personal. Goes on a sentence that begins "Kein gültiges JSON". */
export function placeOfFault(error: unknown): string {
  const [, line, column] = (error instanceof Error && error.message.match(/line (\d+) column (\d+)/)) || [];
  return line === undefined ? '; die Datei bricht ab oder ist kein Text' : `: Zeile ${line}, Spalte ${column}`;
}
