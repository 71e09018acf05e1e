import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** SANE's own test device in place of every scanner of this machine; desks that start from now on see it and nothing else. */
export class SaneTestDevice {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = join(folder, 'sane');
    mkdirSync(this.#folder, { recursive: true });
    this.unplug();
    process.env.SANE_CONFIG_DIR = this.#folder;
  }

  static get isThere(): boolean {
    try {
      execFileSync('scanimage', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }

  unplug(): void {
    writeFileSync(join(this.#folder, 'dll.conf'), '');
  }

  /** Switches it on, set by lines of SANE's `test.conf`. Its feeder holds ten sheets. */
  plugIn(...lines: readonly string[]): void {
    writeFileSync(join(this.#folder, 'dll.conf'), 'test\n');
    writeFileSync(join(this.#folder, 'test.conf'), ['number_of_devices 1', ...lines, ''].join('\n'));
  }

  remove(): void {
    delete process.env.SANE_CONFIG_DIR;
  }
}
