import type { ScanProfile } from '#domain/records/scan.ts';

/** A4 in millimetres: scanners without a word from us take what was set last. */
const PAPER = { x: 210, y: 297 } as const;

const MODES: Readonly<Record<ScanProfile['colour'], RegExp>> = {
  black_white: /^(lineart|black.?(&|and).?white|binary|halftone)$/i,
  grey: /^(true )?gr[ae]y/i,
  colour: /^(24bit )?colou?r/i,
};

/**
 * What `scanimage` is told for a profile, out of what the device says it can do (`scanimage -A`). Devices name things as they like;
 * what they do not offer is left to their own setting. `isFed`: paper comes out of a feeder, and the run ends when it is empty.
 */
export function scanArguments(
  offers: string,
  profile: Pick<ScanProfile, 'dpi' | 'colour' | 'duplex'>,
): { readonly args: readonly string[]; readonly isFed: boolean } {
  const args: string[] = [];
  const sources = choices(offers, '--source');
  const feeders = sources.filter((source) => /adf|feeder/i.test(source));
  const bothSides = feeders.find((source) => /duplex|both/i.test(source));
  const feeder = (profile.duplex ? bothSides : feeders.find((source) => source !== bothSides)) ?? feeders[0];
  if (feeder !== undefined) args.push('--source', feeder);
  const mode =
    choices(offers, '--mode').find((name) => MODES[profile.colour].test(name)) ??
    // Without a mode for black and white a grey scan holds all that it would.
    choices(offers, '--mode').find((name) => profile.colour === 'black_white' && MODES.grey.test(name));
  if (mode !== undefined) args.push('--mode', mode);
  if (/^\s*--resolution /m.test(offers)) args.push('--resolution', String(profile.dpi));
  if (profile.duplex && choices(offers, '--adf-mode').includes('Duplex')) args.push('--adf-mode', 'Duplex');
  for (const side of ['x', 'y'] as const) {
    const most = Number(new RegExp(`^\\s*-${side} [\\d.]+\\.\\.([\\d.]+)mm`, 'm').exec(offers)?.[1] ?? Number.NaN);
    if (!Number.isNaN(most)) args.push(`-${side}`, String(Math.min(most, PAPER[side])));
  }
  return { args, isFed: feeder !== undefined };
}

/** `--mode Gray|Color [Gray]` → Gray, Color. */
function choices(offers: string, option: string): string[] {
  const found = new RegExp(`^\\s*${option} ([^\\[\\n]+?)\\s*(\\[|$)`, 'm').exec(offers)?.[1];
  return found?.split('|').map((name) => name.trim()) ?? [];
}
