import type { z } from 'zod';
import { GERMAN_WORDS, type LetterBlock, type LetterContent } from './content.ts';
import { addressLines, type LetterContext, letterhead, references, salutation, subjectDetails } from './context.ts';

/** Why a letter cannot be written, and in which field: the form shows the message beside it. */
export interface LetterProblem {
  readonly field: string;
  /** German, for the officer. */
  readonly message: string;
}

/** What a template decides; the rest of a letter is the same for all. */
export interface LetterBody {
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  readonly remedies?: readonly string[];
  readonly enclosures?: readonly string[];
}

/** A kind of letter. `compose` gets fields that `fields` has checked; it may still find them contradictory. */
export interface LetterTemplate<Fields extends z.ZodType = z.ZodType, Name extends string = string> {
  readonly name: Name;
  /** German title for lists and for the document in the e-file. */
  readonly title: string;
  readonly fields: Fields;
  compose(fields: z.output<Fields>, context: LetterContext): LetterContent | { readonly problem: LetterProblem };
}

/** A German letter with address window, information block, salutation and signature. */
export function defineLetter<Fields extends z.ZodType, Name extends string>(template: {
  name: Name;
  title: string;
  fields: Fields;
  body(fields: z.output<Fields>, context: LetterContext): LetterBody | { readonly problem: LetterProblem };
}): LetterTemplate<Fields, Name> {
  return {
    name: template.name,
    title: template.title,
    fields: template.fields,
    compose(fields, context) {
      const body = template.body(fields, context);
      if ('problem' in body) return body;
      return {
        template: template.name,
        form: 'letter',
        language: 'de',
        direction: 'ltr',
        letterhead: letterhead(context),
        address: { remark: context.postalRemark, lines: addressLines(context) },
        references: references(context),
        subject: body.subject,
        subjectDetails: subjectDetails(context),
        salutation: salutation(context),
        blocks: body.blocks,
        remedies: body.remedies ?? [],
        enclosures: body.enclosures ?? [],
        words: GERMAN_WORDS,
      };
    },
  };
}

export const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
export const heading = (text: string): LetterBlock => ({ kind: 'heading', text });
export const bullets = (items: readonly string[]): LetterBlock => ({ kind: 'list', ordered: false, items });
export const numbered = (items: readonly string[]): LetterBlock => ({ kind: 'list', ordered: true, items });
