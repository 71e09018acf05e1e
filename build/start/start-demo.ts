/**
 * `npm start` on Node 24, set-up done: central with a demo office, and one or more desks in the best shell there is. Ends
 * when the windows are closed, on Ctrl-C, or when one of the programs ends by itself.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '#core/shell-browser/find-chromium.ts';
import { findElectron } from '#core/shell-electron/find-electron.ts';
import { buildRenderer } from '../renderer/build-renderer.ts';
import { runCommand, stopRunningCommands } from '../run-command.ts';
import { watchParent } from '../setup/parent-watch.mjs';
import { node24, projectRoot } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { ChildFailed, type ChildProgram, startProgram } from './child-program.ts';
import { chooseShell, type Shell } from './choose-shell.ts';
import { demoFolder, portToUse, readDemoState, writeDemoState } from './demo-state.ts';
import { claimDemo } from './one-demo.ts';

interface CentralReady {
  url: string;
  enrolments: { officerId: string; name: string; code: string }[];
}
interface DeskReady {
  /** Null in Electron, whose windows have no address a browser could open. */
  url: string | null;
}

const running: ChildProgram<unknown>[] = [];
let stopping: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll());
watchParent(() => void stopAll());

try {
  process.exitCode = await runDemo(readOptions());
} catch (error) {
  if (stopping === undefined) {
    if (!(error instanceof ChildFailed)) throw error;
    say(`\n${error.message}`);
    if (error.log !== '') say(`\n${error.log}`);
    process.exitCode = 1;
  }
} finally {
  await stopAll();
}

async function runDemo({ shell, desks, seed }: { shell: Shell; desks: number; seed: string }): Promise<number> {
  if (!(await claimDemo(demoFolder))) {
    const another = 'Für eine zweite daneben: LAUFMAPPE_HOME auf einen anderen Ordner setzen.';
    throw new ChildFailed(`Die Demo in ${demoFolder} läuft schon; sie ist dort mit Strg+C zu beenden.\n${another}`, '');
  }
  const built = await buildRenderer();
  if (built === 'failed') throw new ChildFailed('Die Oberfläche ließ sich nicht bauen.', '');
  if (built === 'built') say('Die Oberfläche wurde gebaut.');
  if (shell === 'electron') await runCommand(node24, [join(projectRoot, 'build/electron/build-electron.ts')]);
  const state = readDemoState();
  const port = String(await portToUse(state.centralPort));
  say('Die Zentrale startet (beim ersten Mal legt sie das Demo-Amt an) …');
  const central = await start<CentralReady>('Die Zentrale', 'central', [
    'central',
    ...['--data', join(demoFolder, 'central'), '--port', port, '--seed-demo', seed],
  ]);
  state.centralPort = Number(new URL(central.ready.url).port);
  writeDemoState(state);
  say(`Die Zentrale läuft: ${central.ready.url}`);

  const programs: ChildProgram<unknown>[] = [central.program];
  for (let index = 0; index < desks; index += 1) {
    const known = state.desks[index];
    const open = central.ready.enrolments.find(({ officerId }) => !isAtADesk(officerId));
    const enrolment = known ?? open;
    if (enrolment === undefined)
      throw new ChildFailed('Das Demo-Amt hat keine weitere Person, die sich anmelden kann.', '');
    const name = `desk-${index + 1}`;
    const desk = await start<DeskReady>(
      `Der Arbeitsplatz von ${enrolment.name}`,
      name,
      ['desk', ...['--central', central.ready.url, '--data', join(demoFolder, name), '--shell', shell]],
      known === undefined && open !== undefined ? { LAUFMAPPE_ENROL: open.code } : {},
    );
    if (known === undefined) {
      state.desks.push({ officerId: enrolment.officerId, name: enrolment.name });
      writeDemoState(state);
    }
    programs.push(desk.program);
    say(`Arbeitsplatz ${index + 1}: ${enrolment.name}`);
    if (desk.ready.url !== null) console.log(desk.ready.url);
  }
  say(shell === 'none' ? '\nDie Adresse im Browser öffnen. Beenden mit Strg+C.' : '\nBeenden mit Strg+C.');
  return firstToEnd(programs);

  function isAtADesk(officerId: string): boolean {
    return state.desks.some((desk) => desk.officerId === officerId);
  }
}

/** Starts a program and waits until it is ready; from the first moment on it is one of those that Ctrl-C ends. */
async function start<Ready>(
  who: string,
  name: string,
  args: string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ program: ChildProgram<Ready>; ready: Ready }> {
  if (stopping !== undefined) throw new ChildFailed('Abgebrochen.', '');
  const logFile = join(demoFolder, 'logs', `${name}.log`);
  const program = startProgram<Ready>(args, logFile, { environment });
  running.push(program);
  try {
    return { program, ready: await program.ready };
  } catch (error) {
    if (!(error instanceof ChildFailed)) throw error;
    throw new ChildFailed(`${who} kam nicht hoch (${error.message}). Alles Weitere steht in ${logFile}`, error.log);
  }
}

/** A desk that ends with 0 had its windows closed: that ends the demo. Anything else is a fault, unless we are stopping. */
async function firstToEnd([central, ...desks]: ChildProgram<unknown>[]): Promise<number> {
  const code = await Promise.race([
    central?.ended.then(() => 'central' as const) ?? 'central',
    ...desks.map((desk) => desk.ended),
  ]);
  if (stopping !== undefined) return 0;
  if (code === 'central') say(`Die Zentrale hat sich beendet. Näheres in ${join(demoFolder, 'logs', 'central.log')}`);
  else if (code !== 0) say(`Ein Arbeitsplatz hat sich mit ${code} beendet. Näheres in ${join(demoFolder, 'logs')}`);
  return code === 0 ? 0 : 1;
}

/** Desks first, so that they can still hand in what is in their outbox. */
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    if (running.length > 0) say('\nWird beendet …');
    stopRunningCommands();
    for (const program of [...running].reverse()) await program.stop();
  })();
  return stopping;
}

function readOptions(): { shell: Shell; desks: number; seed: string } {
  const { values } = parseArgs({
    options: {
      shell: { type: 'string' },
      desks: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
    },
  });
  const wanted = values.shell;
  if (wanted !== undefined && wanted !== 'electron' && wanted !== 'browser' && wanted !== 'none') {
    say('--shell kennt: electron, browser, none');
    process.exit(2);
  }
  const shell = chooseShell(wanted, {
    electronBinary: findElectron(),
    chromium: findChromium(),
    display: Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
  });
  if (typeof shell === 'object') {
    say(shell.refused);
    process.exit(1);
  }
  return { shell, desks: Math.max(1, Number.parseInt(values.desks, 10) || 1), seed: values.seed };
}
