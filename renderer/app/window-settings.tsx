import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { Texts } from '../i18n/texts.tsx';
import { useSlow } from '../ui/skeleton.tsx';
import { drawnTheme } from './appearance.ts';
import { useAppearance } from './use-appearance.ts';

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/**
 * Applies theme, language and density to a window. Nothing is drawn before they are known, so that no window shows itself in
 * another look for a moment; a desk that does not answer is not waited for.
 */
export function WindowSettings({ children }: { children: ReactNode }) {
  const [{ theme, language, density }, , isKnown] = useAppearance();
  const slow = useSlow(!isKnown);
  const systemIsDark = useSyncExternalStore(
    (listener) => {
      darkSystem.addEventListener('change', listener);
      return () => darkSystem.removeEventListener('change', listener);
    },
    () => darkSystem.matches,
  );
  const drawn = drawnTheme(theme, systemIsDark);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.dataset.kernTheme = drawn;
    documentElement.dataset.density = density;
    documentElement.lang = language;
  }, [drawn, density, language]);
  useEffect(() => {
    // For first-look.js at the next start. The looks alone: nothing of the desk's work lies in the browser's storage.
    if (isKnown && theme !== 'system') localStorage.setItem('look', theme);
    if (isKnown && theme === 'system') localStorage.removeItem('look');
  }, [isKnown, theme]);
  return <Texts language={language}>{(isKnown || slow) && children}</Texts>;
}
