import { documentRequest } from './document-request.ts';

/** Every kind of letter, by name. */
export const LETTER_TEMPLATES = {
  document_request: documentRequest,
} as const;
export type LetterTemplateName = keyof typeof LETTER_TEMPLATES;
