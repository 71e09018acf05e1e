import { plainSheet } from '../plain/plain-sheet.ts';
import { baPackage } from './ba-package.ts';
import { courtStatement } from './court-statement.ts';
import { documentRequest } from './document-request.ts';
import { fictionCertificateText } from './fiction-certificate-text.ts';
import { hearing } from './hearing.ts';
import { newTitle } from './new-title.ts';
import { noPermissionNeeded } from './no-permission-needed.ts';
import { permission } from './permission.ts';
import { refusal } from './refusal.ts';
import { suspension } from './suspension.ts';
import { transferNote } from './transfer-note.ts';

/** Every kind of letter, by name. */
export const LETTER_TEMPLATES = {
  document_request: documentRequest,
  hearing,
  ba_package: baPackage,
  no_permission_needed: noPermissionNeeded,
  permission,
  new_title: newTitle,
  refusal,
  suspension,
  fiction_certificate_text: fictionCertificateText,
  court_statement: courtStatement,
  transfer_note: transferNote,
  plain_sheet: plainSheet,
} as const;
export type LetterTemplateName = keyof typeof LETTER_TEMPLATES;
