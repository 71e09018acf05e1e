/** `npm test`: everything set up, then every stage. Runs on Node 20 with built-ins only. */
import { chromium, ensureSystemPrograms, postgresql } from './setup/debian-packages.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { handOver } from './setup/hand-over.mjs';
import { runLauncher } from './setup/say.mjs';

await runLauncher(async () => {
  await ensureDependencies();
  ensureSystemPrograms([chromium, postgresql]);
  return handOver('build/test/run-stages.ts', process.argv.slice(2));
});
