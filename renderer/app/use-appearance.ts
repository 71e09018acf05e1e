import { usePreference } from '../preference.ts';
import { type Appearance, readAppearance } from './appearance.ts';

/** The officer's appearance settings, how to change one of them, and whether they have been loaded. */
export function useAppearance(): [Appearance, (change: Partial<Appearance>) => void, boolean] {
  const [appearance, set, isKnown] = usePreference('appearance', readAppearance);
  return [appearance, (change) => set({ ...appearance, ...change }), isKnown];
}
