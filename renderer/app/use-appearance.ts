import { usePreference } from '../preference.ts';
import { type Appearance, readAppearance } from './appearance.ts';

/** The officer's appearance settings and how to change one of them. */
export function useAppearance(): [Appearance, (change: Partial<Appearance>) => void] {
  const [appearance, set] = usePreference('appearance', readAppearance);
  return [appearance, (change) => set({ ...appearance, ...change })];
}
