/** `npm test` on Node 24, set-up done: runs the stages one after the other and sums them up in the last line. */
import { parseArgs } from 'node:util';
import { stopRunningCommands } from '../run-command.ts';
import { watchParent } from '../setup/parent-watch.mjs';
import { addUp, closingLine, crashed, type StageResult } from './stage.ts';
import { stages } from './stages.ts';

const groups = ['check', 'unit', 'e2e'] as const;
const only = readOnly();

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
watchParent(stop);

const rows: { name: string; seconds: number; result: StageResult }[] = [];
for (const stage of stages) {
  if (stopped || (only !== undefined && stage.group !== only)) continue;
  console.log(`\n── ${stage.name}`);
  const startedAt = performance.now();
  const result = await stage.run().catch((error) => {
    console.error(error);
    return crashed(stage.name, error instanceof Error ? error.message : String(error));
  });
  rows.push({ name: stage.name, seconds: (performance.now() - startedAt) / 1000, result });
}
if (stopped) rows.push({ name: 'Abbruch', seconds: 0, result: crashed('Lauf', 'von außen beendet') });

const total = addUp(rows.map((row) => row.result));
console.log('\n── Zusammenfassung');
for (const note of total.notes) console.log(`   ${note}`);
for (const { name, seconds, result } of rows) {
  console.log(
    `${result.failed === 0 ? '✓' : '✗'} ${name.padEnd(38)} ${seconds.toFixed(1).padStart(7)} s  ${closingLine(result)}`,
  );
}
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function stop(): void {
  stopped = true;
  stopRunningCommands();
}

function readOnly(): (typeof groups)[number] | undefined {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const group = groups.find((name) => name === values.only);
  if (values.only !== undefined && group === undefined) {
    console.error(`--only kennt: ${groups.join(', ')}`);
    process.exit(2);
  }
  return group;
}
