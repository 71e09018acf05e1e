import { z } from 'zod';
import { ScanProfile } from '#domain/records/scan.ts';

/** The profiles every Scanplatz begins with. */
export const DEFAULT_PROFILES: readonly ScanProfile[] = [
  {
    name: 'Eingangspost',
    version: 1,
    dpi: 300,
    colour: 'colour',
    duplex: true,
    protection: 'high',
    splitAt: { separators: true, blankPages: false },
    codes: ['qr'],
    checkRate: 0.1,
  },
  {
    name: 'Papierakte beidseitig',
    version: 1,
    dpi: 300,
    colour: 'colour',
    duplex: true,
    protection: 'high',
    splitAt: { separators: true, blankPages: false },
    codes: ['qr', 'code128'],
    checkRate: 0.1,
  },
  {
    name: 'Urkunden vollständig geprüft',
    version: 1,
    dpi: 600,
    colour: 'colour',
    duplex: true,
    protection: 'very_high',
    splitAt: { separators: true, blankPages: false },
    codes: ['qr'],
    checkRate: 1,
  },
];

const Kept = z.array(ScanProfile);

/** Profiles kept on this desk; anything else stored there counts as none. */
export function readProfiles(stored: unknown): readonly ScanProfile[] {
  const kept = Kept.safeParse(stored);
  return kept.success ? kept.data : [];
}

/**
 * The profiles to choose from: of each name the newest version, whether it is one we begin with, was changed here, or came with a
 * batch from another desk.
 */
export function knownProfiles(...sources: readonly (readonly ScanProfile[])[]): ScanProfile[] {
  const byName = new Map<string, ScanProfile>();
  for (const profile of [DEFAULT_PROFILES, ...sources].flat()) {
    const known = byName.get(profile.name);
    if (known === undefined || profile.version > known.version) byName.set(profile.name, profile);
  }
  return [...byName.values()];
}

/** The profile with changes: a new version, so that no batch of before means something else now. */
export function nextVersion(profile: ScanProfile, changes: Omit<ScanProfile, 'name' | 'version'>): ScanProfile {
  return { ...profile, ...changes, version: profile.version + 1 };
}
