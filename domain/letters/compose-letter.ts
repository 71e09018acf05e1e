import type { z } from 'zod';
import type { LetterContent } from './content.ts';
import { LetterContext } from './context.ts';
import type { LetterProblem, LetterTemplate } from './template.ts';
import { LETTER_TEMPLATES, type LetterTemplateName } from './templates/catalogue.ts';

/** What a template's form gives, before defaults are filled in. */
export type LetterFields<Name extends LetterTemplateName> = z.input<(typeof LETTER_TEMPLATES)[Name]['fields']>;

/**
 * Writes a letter: checks fields and context, then fills the template. `problem.field` is a path like `missing.2.what` or
 * `context.person.familyName`; the message is German. Never throws for what a person typed.
 */
export function composeLetter<Name extends LetterTemplateName>(
  name: Name,
  fields: LetterFields<Name>,
  context: z.input<typeof LetterContext>,
): LetterContent | { readonly problem: LetterProblem } {
  const template: LetterTemplate = LETTER_TEMPLATES[name];
  const checkedContext = LetterContext.safeParse(context);
  if (!checkedContext.success) return { problem: firstProblem(checkedContext.error, 'context.') };
  const checkedFields = template.fields.safeParse(fields);
  if (!checkedFields.success) return { problem: firstProblem(checkedFields.error, '') };
  return template.compose(checkedFields.data, checkedContext.data);
}

function firstProblem(error: z.ZodError, prefix: string): LetterProblem {
  const issue = error.issues[0]!;
  const typedByUs = issue.code === 'custom' || issue.message.startsWith('Bitte');
  return {
    field: `${prefix}${issue.path.join('.')}`,
    message: typedByUs ? issue.message : 'Diese Angabe fehlt oder passt nicht in dieses Feld.',
  };
}
