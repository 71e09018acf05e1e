/**
 * `npm run bench -- <name>`: everything set up, a throw-away PostgreSQL beside it, then the measurement. Runs on Node 20 with
 * built-ins only.
 */
import { ensureSystemPrograms, ocrmypdf, postgresql, tesseract } from './setup/debian-packages.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { handOver } from './setup/hand-over.mjs';
import { runLauncher } from './setup/say.mjs';
import { withTestPostgres } from './test-postgres.mjs';

await runLauncher(async () => {
  await ensureDependencies();
  const scan = process.argv[2] === 'scan';
  ensureSystemPrograms([postgresql, tesseract, ...(scan ? [ocrmypdf] : [])]);
  return withTestPostgres((environment) => handOver('tests/bench/run.ts', process.argv.slice(2), environment));
});
