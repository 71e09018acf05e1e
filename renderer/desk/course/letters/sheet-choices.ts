import type { LetterLanguage } from '#domain/letters/content.ts';

/** Languages of the sheet in plain language that goes along, each in its own name. */
export const SHEET_CHOICES: readonly { readonly id: LetterLanguage; readonly name: string }[] = [
  { id: 'de', name: 'Deutsch' },
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français' },
  { id: 'ru', name: 'Русский' },
  { id: 'uk', name: 'Українська' },
  { id: 'ar', name: 'العربية' },
  { id: 'tr', name: 'Türkçe' },
  { id: 'sq', name: 'Shqip' },
  { id: 'sr-Latn', name: 'Srpski' },
];
