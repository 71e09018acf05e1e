import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateLetters } from './generate-letters.ts';

/** `node tests/letters/write-letters.ts --seed 1 --count 20 --out DIR` writes NAME.jpg and NAME.txt for each letter. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20' },
    out: { type: 'string' },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
if (values.out === undefined || !Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error('Aufruf: node tests/letters/write-letters.ts --seed ZAHL --count ZAHL --out ORDNER');
  process.exitCode = 2;
} else {
  await mkdir(values.out, { recursive: true });
  for await (const letter of generateLetters({ seed, count })) {
    await writeFile(join(values.out, `${letter.name}.jpg`), letter.jpeg);
    await writeFile(join(values.out, `${letter.name}.txt`), `${letter.truth}\n`);
  }
}
