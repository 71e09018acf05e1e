import type { settings as german } from '../de/settings.ts';

export const settings = {
  'settings.title': 'Settings',
  'settings.theme': 'Appearance',
  'settings.theme.system': 'as the system',
  'settings.theme.light': 'light',
  'settings.theme.dark': 'dark',
  'settings.language': 'Language',
  'settings.language.de': 'Deutsch',
  'settings.language.en': 'English',
  'settings.density': 'Row height',
  'settings.density.normal': 'normal',
  'settings.office': 'Authority',
  'settings.density.compact': 'compact',
} satisfies Record<keyof typeof german, string>;
