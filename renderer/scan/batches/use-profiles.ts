import type { BatchSummary } from '#contract/desk/scan.ts';
import type { ScanProfile } from '#domain/records/scan.ts';
import { usePreference } from '../../preference.ts';
import { knownProfiles, readProfiles } from '../profiles.ts';

/** The scan profiles to choose from, and keeping a changed one. */
export function useProfiles(batches: readonly BatchSummary[]): {
  readonly profiles: readonly ScanProfile[];
  readonly keep: (profile: ScanProfile) => void;
} {
  const [kept, setKept] = usePreference('scan.profiles', readProfiles);
  const profiles = knownProfiles(
    kept,
    batches.map(({ batch }) => batch.profile),
  );
  return {
    profiles,
    keep: (profile) => setKept([...kept.filter(({ name }) => name !== profile.name), profile]),
  };
}
