/**
 * A Scanplatz as a process of its own: takes every file of a folder into a batch that is not there yet, while pages are numbered,
 * looked at and read, until it is killed. Each file it says is kept goes to standard output.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '#core/desk/open-desk.ts';
import { DESK_KEY, once } from './office-for-test.ts';

const [dataFolder, centralUrl, batchId, scans] = process.argv.slice(2) as [string, string, string, string];
const desk = await openDesk({ dataFolder, databaseKey: DESK_KEY, centralUrl, enrolCode: null, shell: 'none' });
process.stdout.write('{"open":true}\n');
const taken = new Set(desk.intake.store.ofBatch(batchId).map(({ originalName }) => originalName));
for (const name of readdirSync(scans).sort()) {
  if (taken.has(name)) continue;
  await desk.intake.take({ name, body: once(readFileSync(join(scans, name))) }, batchId);
  process.stdout.write(`${JSON.stringify({ name })}\n`);
  await new Promise((resolve) => setTimeout(resolve, 40));
}
// Stays at work until it is killed.
setInterval(() => undefined, 1000);
