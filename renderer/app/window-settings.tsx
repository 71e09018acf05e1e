import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { Texts } from '../i18n/texts.tsx';
import { drawnTheme } from './appearance.ts';
import { useAppearance } from './use-appearance.ts';

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** Applies theme, language and density to a window. */
export function WindowSettings({ children }: { children: ReactNode }) {
  const [{ theme, language, density }] = useAppearance();
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
  return <Texts language={language}>{children}</Texts>;
}
