import type { Preferences } from './preferences.ts';

const CENTRAL_ADDRESS = 'core/central-address';

/** The address given at this start, or the one of the last: a desk keeps to its central. */
export function centralAddress(preferences: Preferences, given: string | null): string {
  const address = given ?? preferences.get(CENTRAL_ADDRESS);
  if (address === undefined) throw new Error('Es ist keine Adresse der Zentrale bekannt. Bitte mit --central angeben.');
  preferences.set(CENTRAL_ADDRESS, address);
  return address;
}
