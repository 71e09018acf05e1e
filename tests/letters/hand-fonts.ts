import { existsSync } from 'node:fs';
import { GlobalFonts } from '@napi-rs/canvas';

/** Handwriting of Debian's packages fonts-breip, fonts-femkeklaver, fonts-dkg-handwriting and fonts-dancingscript, where installed. */
const FILES = [
  ['Hand Breip', '/usr/share/fonts/truetype/breip/Breip.ttf'],
  ['Hand Femke', '/usr/share/fonts/truetype/femkeklaver/femkeklaver.ttf'],
  ['Hand Daniel', '/usr/share/fonts/truetype/fifthhorseman/dkg.ttf'],
  ['Hand Tanz', '/usr/share/fonts/opentype/dancingscript/DancingScript-Regular.otf'],
] as const;

let known: readonly string[] | undefined;

/** Names of the handwritings this machine has, registered with the canvas; none on a machine without those packages. */
export function handFonts(): readonly string[] {
  known ??= FILES.filter(([name, file]) => existsSync(file) && GlobalFonts.registerFromPath(file, name) !== null).map(
    ([name]) => name,
  );
  return known;
}
