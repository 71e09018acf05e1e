import { isReference, type Separator } from './separator-code.ts';

/** The words printed on a separator sheet beside its code. */
export const SEPARATOR_WORDS = {
  title: 'Trennblatt',
  forFile: 'für die Akte',
  meaning: 'Mit diesem Blatt beginnt ein neues Schriftstück.',
  use: 'Vor das Schriftstück legen und mitscannen. Das Blatt kann wieder verwendet werden.',
} as const;

/**
 * What a sheet says that comes in as the PDF it was printed from: its words are all the text of the page. Null for every page with
 * another word on it.
 */
export function separatorOfText(text: string): Separator | null {
  const { title, forFile, meaning, use } = SEPARATOR_WORDS;
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const begin = `${title} `;
  const end = `${meaning} ${use}`;
  if (!words.startsWith(begin) || !words.endsWith(end)) return null;
  const between = words.slice(begin.length, words.length - end.length).trim();
  if (between === '') return { reference: null };
  if (!between.startsWith(`${forFile} `)) return null;
  const reference = between.slice(forFile.length + 1);
  return isReference(reference) ? { reference } : null;
}
