/** `npm start`: everything set up, then the demo. Runs on Node 20 with built-ins only. */
import { chromium, ensureSystemPrograms, xrandr } from './setup/debian-packages.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { handOver } from './setup/hand-over.mjs';
import { runLauncher } from './setup/say.mjs';

await runLauncher(async () => {
  await ensureDependencies();
  ensureSystemPrograms(process.env.DISPLAY ? [chromium, xrandr] : [chromium]);
  return handOver('build/start/start-demo.ts', process.argv.slice(2));
});
