import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { safeName } from '../intake/open-source/quarantine.ts';
import type { OcrFormat } from './ocr-arguments.ts';

/** A finished result: which content became which file, and how many of its pages are weak or failed. */
export interface FinishedOutput {
  sha256: string;
  format: OcrFormat;
  /** The name of the input, without folders. */
  file: string;
  /** The name of the result in the folder. */
  output: string;
  size: number;
  pages: number;
  weak: number;
}

/**
 * The folder that `laufmappe ocr` writes to. A journal in it remembers what is finished, so that a run that broke off goes on
 * where it stopped. A result appears under its name only when it is complete, and never in place of another.
 */
export interface OutputFolder {
  /** The finished result of the same content under the same name, when it still lies there in full length. */
  finished(sha256: string, file: string, format: OcrFormat): Promise<FinishedOutput | null>;
  write(result: Omit<FinishedOutput, 'output' | 'size'>, content: string | Uint8Array): Promise<FinishedOutput>;
}

const JOURNAL = 'laufmappe-ocr.jsonl';
const ENDING: Record<OcrFormat, string> = { text: '.txt', json: '.json', pdf: '.pdf' };

export async function openOutputFolder(folder: string): Promise<OutputFolder> {
  await mkdir(folder, { recursive: true });
  const journal = join(folder, JOURNAL);
  const done = existsSync(journal) ? readJournal(await readFile(journal, 'utf8')) : [];
  return {
    async finished(sha256, file, format) {
      const entry = done.find((each) => each.sha256 === sha256 && each.file === file && each.format === format);
      if (entry === undefined) return null;
      const found = await stat(join(folder, entry.output)).catch(() => null);
      return found?.isFile() && found.size === entry.size ? entry : null;
    },
    async write(result, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const unfinished = join(folder, `.${randomUUID()}.unfertig`);
      await writeFile(unfinished, bytes).catch(async (error: unknown) => {
        await rm(unfinished, { force: true });
        throw error;
      });
      const output = await giveName(folder, unfinished, result);
      const entry: FinishedOutput = { ...result, output, size: bytes.length };
      await appendFile(journal, `${JSON.stringify(entry)}\n`);
      done.push(entry);
      return entry;
    },
  };
}

/** Links the complete file to the first free name; a link fails where a rename would silently replace. */
async function giveName(
  folder: string,
  unfinished: string,
  { file, format, sha256 }: Pick<FinishedOutput, 'file' | 'format' | 'sha256'>,
): Promise<string> {
  const safe = safeName(file);
  const stem = safe.slice(0, safe.length - extname(safe).length) || safe;
  for (let number = 0; ; number += 1) {
    const addition = number === 0 ? '' : number === 1 ? `-${sha256.slice(0, 8)}` : `-${sha256.slice(0, 8)}-${number}`;
    const output = `${stem}${addition}${ENDING[format]}`;
    const target = join(folder, output);
    try {
      await link(unfinished, target);
      await rm(unfinished);
      return output;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') continue;
      if (existsSync(target)) continue;
      // Some network drives know no links.
      await rename(unfinished, target);
      return output;
    }
  }
}

/** A last line that was cut off by a crash is passed over. */
function readJournal(text: string): FinishedOutput[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as FinishedOutput];
    } catch {
      return [];
    }
  });
}
