/** The officer's own settings. */
export const settings = {
  'settings.title': 'Einstellungen',
  'settings.theme': 'Aussehen',
  'settings.theme.system': 'wie das System',
  'settings.theme.light': 'hell',
  'settings.theme.dark': 'dunkel',
  'settings.language': 'Sprache',
  'settings.language.de': 'Deutsch',
  'settings.language.en': 'English',
  'settings.density': 'Zeilenhöhe',
  'settings.density.normal': 'normal',
  'settings.office': 'Behörde',
  'settings.density.compact': 'dicht',
} as const;
