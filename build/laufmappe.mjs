#!/usr/bin/env node
/** The command `laufmappe`: finds Node 24 and hands over to the command-line tool. Runs on Node 20 with built-ins only. */
import { ensureDependencies } from './setup/dependencies.mjs';
import { handOver } from './setup/hand-over.mjs';
import { runLauncher } from './setup/say.mjs';

await runLauncher(async () => {
  await ensureDependencies();
  return handOver('core/cli.ts', process.argv.slice(2));
});
