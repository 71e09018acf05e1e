/**
 * Calls back once when the program that started this one is gone. npm ends the shell it runs a script in and not the script
 * itself, so `kill` on npm would leave everything running. Does nothing for a program that was not started through npm: one
 * that is sent to the background is meant to outlive its shell.
 * @param {() => void} onGone
 */
export function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
