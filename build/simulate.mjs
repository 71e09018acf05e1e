/**
 * `npm run simulate -- --seeds N`: everything set up, a throw-away PostgreSQL beside it, then the simulator. Runs on Node 20
 * with built-ins only.
 */
import { ensureSystemPrograms, postgresql } from './setup/debian-packages.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { handOver } from './setup/hand-over.mjs';
import { runLauncher } from './setup/say.mjs';
import { withTestPostgres } from './test-postgres.mjs';

await runLauncher(async () => {
  await ensureDependencies();
  ensureSystemPrograms([postgresql]);
  return withTestPostgres((environment) =>
    handOver('tests/simulation/simulate.ts', process.argv.slice(2), environment),
  );
});
