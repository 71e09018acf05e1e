import { expect, test } from 'vitest';
import { ScanProfile } from '#domain/records/scan.ts';
import { DEFAULT_PROFILES, knownProfiles, nextVersion, readProfiles } from './profiles.ts';

test('the profiles we begin with are valid, and documents are looked at in full', () => {
  for (const profile of DEFAULT_PROFILES) expect(ScanProfile.parse(profile)).toEqual(profile);
  expect(DEFAULT_PROFILES.find(({ protection }) => protection === 'very_high')?.checkRate).toBe(1);
});

test('a changed profile is a new version and takes the place of the old one, wherever it comes from', () => {
  const [first] = DEFAULT_PROFILES;
  const changed = nextVersion(first!, { ...first!, dpi: 400 });
  expect(changed).toMatchObject({ name: 'Eingangspost', version: 2, dpi: 400 });
  expect(knownProfiles([changed], [first!])).toHaveLength(3);
  expect(knownProfiles([first!], [changed])[0]).toEqual(changed);
});

test('what is stored and is no list of profiles counts as none', () => {
  expect(readProfiles(undefined)).toEqual([]);
  expect(readProfiles([{ name: 'x' }])).toEqual([]);
});
