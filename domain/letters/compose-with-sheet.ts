import type { z } from 'zod';
import { LocalDate } from '../time/local-date.ts';
import { composeLetter, type LetterFields } from './compose-letter.ts';
import type { LetterContent, LetterLanguage } from './content.ts';
import type { LetterContext } from './context.ts';
import { SHEET_LANGUAGES } from './plain/plain-sheet.ts';
import type { SheetTopic } from './plain/sheet-texts.ts';
import type { LetterProblem } from './template.ts';
import type { LetterTemplateName } from './templates/catalogue.ts';

/** German names of the sheets' languages, for the list of enclosures and the choice on screen. */
export const LANGUAGE_NAMES: Readonly<Record<LetterLanguage, string>> = {
  de: 'Deutsch',
  en: 'Englisch',
  fr: 'Französisch',
  ru: 'Russisch',
  uk: 'Ukrainisch',
  ar: 'Arabisch',
  tr: 'Türkisch',
  sq: 'Albanisch',
  'sr-Latn': 'Serbisch',
};

/** The sheet's language for what a person reads (BCP 47: `sr`, `uk-UA`); null where there is no sheet in it. */
export function sheetLanguage(reads: string): LetterLanguage | null {
  const [primary] = reads.split('-');
  if (primary === 'sr') return 'sr-Latn';
  return SHEET_LANGUAGES.find((language) => language === primary) ?? null;
}

/**
 * A letter and, where it goes to the person and a language is given, the sheet that explains it; the letter then names it among its
 * enclosures. What goes to the BA or the court has no sheet. Problems as `composeLetter`.
 */
export function composeWithSheet<Name extends Exclude<LetterTemplateName, 'plain_sheet'>>(
  name: Name,
  fields: LetterFields<Name>,
  context: z.input<typeof LetterContext>,
  language: LetterLanguage | null,
): { readonly parts: readonly [LetterContent, ...LetterContent[]] } | { readonly problem: LetterProblem } {
  const letter = composeLetter(name, fields, context);
  if ('problem' in letter) return letter;
  const about = sheetTopic(name, fields);
  if (language === null || about === null) return { parts: [letter] };
  const sheet = composeLetter('plain_sheet', { about, language, until: dayOf(fields) }, context);
  if ('problem' in sheet) return sheet;
  const enclosure = `Erklärung in einfacher Sprache (${LANGUAGE_NAMES[language]})`;
  return { parts: [{ ...letter, enclosures: [...letter.enclosures, enclosure] }, sheet] };
}

function sheetTopic(name: Exclude<LetterTemplateName, 'plain_sheet'>, fields: object): SheetTopic | null {
  switch (name) {
    case 'ba_package':
    case 'court_statement':
      return null;
    case 'no_permission_needed':
      return 'route' in fields && fields.route === 'R4' ? 'noted' : 'no_permission_needed';
    default:
      return name;
  }
}

/** The day by which the person has to act, where the letter sets one. */
function dayOf(fields: object): LocalDate | null {
  return 'answerBy' in fields ? LocalDate.parse(fields.answerBy) : null;
}
