import { z } from 'zod';

/** How an officer wants the windows: looks, language, row height. */
export const Appearance = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  language: z.enum(['de', 'en']).catch('de'),
  density: z.enum(['normal', 'compact']).catch('normal'),
});
export type Appearance = z.infer<typeof Appearance>;

const DEFAULTS: Appearance = { theme: 'system', language: 'de', density: 'normal' };

/** Stored settings of any age as valid ones. */
export function readAppearance(stored: unknown): Appearance {
  const parsed = Appearance.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULTS;
}

/** The theme to draw: the officer's choice, or what the system has. */
export function drawnTheme(theme: Appearance['theme'], systemIsDark: boolean): 'light' | 'dark' {
  return theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
}
