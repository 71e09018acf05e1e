import { spawn } from 'node:child_process';
import { childEnvironment, projectRoot } from './setup/paths.mjs';

/**
 * Runs one of the project's tools with its output shown as it comes. Gives the exit code; a tool that was killed or could not
 * be started gives 1.
 */
export function runCommand(program: string, args: string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...childEnvironment(), ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    child.once('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

const running = new Set<ReturnType<typeof spawn>>();

/** Ends whatever is running; for Ctrl-C. */
export function stopRunningCommands(): void {
  for (const child of running) child.kill('SIGTERM');
}
