/** Words for the person at the terminal. They go to stderr, so that stdout stays free for what machines read. */

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Something the person has to settle before it can go on; shown without a stack. */
export class SetupRefused extends Error {}

/**
 * Runs a launcher and turns what goes wrong into words and an exit code.
 * @param {() => Promise<number>} launch gives the exit code
 */
export async function runLauncher(launch) {
  try {
    process.exitCode = await launch();
  } catch (error) {
    if (!(error instanceof SetupRefused)) throw error;
    say(`\n${error.message}`);
    process.exitCode = 1;
  }
}
