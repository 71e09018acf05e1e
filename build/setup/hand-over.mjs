import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { watchParent } from './parent-watch.mjs';
import { childEnvironment, node24, projectRoot } from './paths.mjs';

/**
 * Runs a script of the project on Node 24 in place of this launcher and waits for it. Signals are passed
 * on, and so is the end of npm; with Ctrl-C at a terminal the script gets its signal twice and has to take that as once.
 * @param {string} script path inside the project
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment on top of every child's
 * @returns {Promise<number>} the exit code; 128 + signal when it was ended by one
 */
export function handOver(script, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node24, [join(projectRoot, script), ...args], {
      env: { ...childEnvironment(), ...environment },
      stdio: 'inherit',
    });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, passOn);
    watchParent(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 130)));
  });
}
