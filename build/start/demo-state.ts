import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../setup/paths.mjs';

/** What `npm start` remembers between two starts: central's port, and which officers' desks are already enrolled. */
const DemoState = z.object({
  centralPort: z.number().int().nullable(),
  desks: z.array(z.object({ officerId: z.string(), name: z.string() })),
});
export type DemoState = z.infer<typeof DemoState>;

/** The folder with everything the demo keeps. Deleting it starts afresh. */
export const demoFolder = process.env.LAUFMAPPE_HOME ?? join(projectRoot, '.laufmappe');

const stateFile = join(demoFolder, 'demo.json');

export function readDemoState(): DemoState {
  if (!existsSync(stateFile)) return { centralPort: null, desks: [] };
  return DemoState.parse(JSON.parse(readFileSync(stateFile, 'utf8')));
}

export function writeDemoState(state: DemoState): void {
  mkdirSync(demoFolder, { recursive: true, mode: 0o700 });
  writeFileSync(stateFile, `${JSON.stringify(state, null, 2)}\n`);
}

/** The remembered port when it is free; 0 (any) otherwise. */
export function portToUse(remembered: number | null): Promise<number> {
  if (remembered === null) return Promise.resolve(0);
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(remembered, '127.0.0.1', () => probe.close(() => resolve(remembered)));
  });
}
