/**
 * `npm run bench -- <name> [--json] [--quick]`: runs one bench and shows its figures beside what they must reach. Ends with 0
 * when all do, 4 when one falls short, 1 when it could not run, 2 for a wrong call.
 */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { benchTable } from './bench-table.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const notBenches = new Set(['run.ts', 'bench.ts']);

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0 || !benchNames().includes(name)) {
    console.error(
      `Aufruf: npm run bench -- NAME [--json] [--quick]\nNAME: ${benchNames().join(', ') || '(noch keine)'}`,
    );
    return 2;
  }
  try {
    const { bench } = (await import(pathToFileURL(`${folder}${name}.ts`).href)) as { bench: Bench };
    const results = await bench.run({ quick: values.quick });
    const machine = { cores: cpus().length, node: process.version.slice(1) };
    console.log(benchTable(bench.name, machine, results));
    if (values.json) console.log(JSON.stringify({ bench: bench.name, machine, results }));
    return results.every(({ ok }) => ok) ? 0 : 4;
  } catch (error) {
    console.error(`Der Bench „${name}“ ist nicht durchgelaufen:`);
    console.error(error);
    return 1;
  }
}

/** The benches of this folder: files of one plain word; what a bench needs beside it has a name of several. */
function benchNames(): string[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z]+\.ts$/.test(file) && !notBenches.has(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}
