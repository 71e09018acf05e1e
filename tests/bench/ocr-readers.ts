import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openSource } from '#core/intake/open-source/open-source.ts';
import { createOcrPool } from '#core/ocr/pool.ts';
import { recogniseFile } from '#core/ocr/recognise-file.ts';

const run = promisify(execFile);

/** One way of reading scanned pages, given a few of them at a time. */
export interface Reader {
  /** The texts of these pages, whose pictures lie in the folder as NAME.jpg. */
  read(names: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
}

/** Debian's `tesseract` with a model, two processes of one thread each. */
export interface NativeReader extends Reader {
  model: 'delat' | 'deu';
}

/** From the files to words with boxes, through the program's own pool. */
export function poolReader(folder: string, workers: number): Reader {
  const pool = createOcrPool({ workers });
  return {
    async read(names) {
      return inParallel(workers + 1, names, async (name) => {
        const opened = await openSource({ path: join(folder, `${name}.jpg`) });
        if (!opened.ok) throw new Error(opened.refusal.message);
        const file = await recogniseFile(opened.source, pool);
        await opened.source.close();
        return file.pages.map(({ text }) => text).join('\n');
      });
    },
    close: () => pool.close(),
  };
}

/** With each model that is there; says what is missing. */
export async function nativeReaders(folder: string): Promise<NativeReader[]> {
  const { stdout } = await run('tesseract', ['--list-langs']).catch(() => ({ stdout: '' }));
  if (stdout === '') {
    console.error('Der Vergleich fehlt: tesseract ist nicht installiert (apt-get install tesseract-ocr).');
    return [];
  }
  const own = fileURLToPath(new URL('../../ocr-worker/model', import.meta.url));
  const same: NativeReader = { model: 'delat', ...nativeReader(folder, ['--tessdata-dir', own, '-l', 'delat']) };
  if (!stdout.split('\n').includes('deu')) {
    console.error('Der Vergleich mit deu fehlt: apt-get install tesseract-ocr-deu');
    return [same];
  }
  return [same, { model: 'deu', ...nativeReader(folder, ['-l', 'deu']) }];
}

function nativeReader(folder: string, model: readonly string[]): Reader {
  return {
    read: (names) =>
      inParallel(2, names, async (name) => {
        const out = join(folder, name);
        const args = [`${out}.jpg`, out, ...model, '--psm', '3', 'txt', 'tsv'];
        await run('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
        return readFile(`${out}.txt`, 'utf8');
      }),
    close: () => Promise.resolve(),
  };
}

async function inParallel<T>(
  places: number,
  names: readonly string[],
  work: (name: string) => Promise<T>,
): Promise<T[]> {
  const waiting = names.entries();
  const done: T[] = [];
  await Promise.all(
    Array.from({ length: places }, async () => {
      for (const [at, name] of waiting) done[at] = await work(name);
    }),
  );
  return done;
}
