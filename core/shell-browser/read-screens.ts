import { execFile } from 'node:child_process';
import type { Screen } from '#contract/shell/window-placement.ts';

/**
 * Reads `xrandr --listmonitors`: the monitors as the desktop sees them, so that a monitor of two tiles is one and one divided by
 * the person is two. Mirrored ones count once.
 */
export function parseXrandr(output: string): Screen[] {
  const screens = [...output.matchAll(/^ *\d+: \+?(\*?)\S+ (\d+)\/\d+x(\d+)\/\d+([+-]\d+)([+-]\d+)/gm)].map(
    ([, primary, width, height, x, y]) => ({
      area: { x: Number(x), y: Number(y), width: Number(width), height: Number(height) },
      primary: primary === '*',
    }),
  );
  const mirrored = (screen: Screen, index: number) =>
    screens.findIndex((other) => other.area.x === screen.area.x && other.area.y === screen.area.y) !== index;
  return screens.filter((screen, index) => !mirrored(screen, index));
}

/** The screens of the display, or none when they cannot be read (no xrandr, Wayland without X). */
export function readScreens(): Promise<Screen[]> {
  return new Promise((resolve) => {
    execFile('xrandr', ['--listmonitors'], { timeout: 5000 }, (error, output) =>
      resolve(error ? [] : parseXrandr(output)),
    );
  });
}
