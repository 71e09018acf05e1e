import { z } from 'zod';

/** A short piece of text within a sentence. Control characters are refused: a letter has no room for them. */
export const Text = z
  .string()
  .trim()
  .min(1, 'Bitte füllen Sie dieses Feld aus.')
  .max(500, 'Bitte kürzen Sie auf 500 Zeichen.')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Bitte ohne Zeilenumbruch und Steuerzeichen.');

/** One or more whole sentences. */
export const Sentence = Text.max(500);

/** Paragraphs an officer writes: an empty line parts them. */
export const Paragraphs = z
  .string()
  .trim()
  .min(1, 'Bitte füllen Sie dieses Feld aus.')
  .max(20_000, 'Bitte kürzen Sie auf 20.000 Zeichen.')
  .transform((text) =>
    text
      .split(/\n\s*\n/u)
      .map((part) => part.replace(/\s+/gu, ' ').trim())
      .filter((part) => part !== ''),
  );

/** A piece of text to which a sentence's own full stop is added. */
export const withoutStop = (text: string): string => text.replace(/[.\s]+$/u, '');
