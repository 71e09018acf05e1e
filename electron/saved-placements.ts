import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { RememberedPlacements } from '#contract/shell/window-placement.ts';

/** Where the windows were; a file that cannot be read means nothing more than windows at their places by rule. */
export function readPlacements(file: string): RememberedPlacements {
  if (!existsSync(file)) return {};
  try {
    return RememberedPlacements.catch({}).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

export function writePlacements(file: string, placements: RememberedPlacements): void {
  writeFileSync(`${file}.new`, JSON.stringify(placements));
  renameSync(`${file}.new`, file);
}
