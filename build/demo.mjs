/** `npm run demo`: everything set up, then the main job played without a person. Runs on Node 20 with built-ins only. */
import { chromium, ensureSystemPrograms } from './setup/debian-packages.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { handOver } from './setup/hand-over.mjs';
import { runLauncher } from './setup/say.mjs';

await runLauncher(async () => {
  await ensureDependencies();
  ensureSystemPrograms([chromium]);
  return handOver('tests/demo/run-demo.ts', process.argv.slice(2));
});
