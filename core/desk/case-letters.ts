import type { LetterFinish, LetterFinished, LetterPreview, LetterRequest } from '#contract/desk/letters.ts';
import type { RunResult } from '#contract/desk/outbox.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { composeLetter } from '#domain/letters/compose-letter.ts';
import { composeWithSheet, sheetLanguage } from '#domain/letters/compose-with-sheet.ts';
import type { LetterContent } from '#domain/letters/content.ts';
import type { LetterContext } from '#domain/letters/context.ts';
import type { LetterProblem } from '#domain/letters/template.ts';
import { LETTER_TEMPLATES, type LetterTemplateName } from '#domain/letters/templates/catalogue.ts';
import type { Party } from '#domain/records/case.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import { OFFICE_SETTINGS_ID, type Officer } from '#domain/records/office.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { type FilingDesk, fileLetter } from '../letters/file-letter.ts';
import type { RenderedLetter } from '../letters/render-letter.ts';

/** Under which type a letter lies in the e-file. */
const TYPE_OF: Readonly<Record<LetterTemplateName, DocumentType>> = {
  document_request: 'document_request',
  hearing: 'hearing_letter',
  ba_package: 'ba_request',
  no_permission_needed: 'decision',
  permission: 'decision',
  new_title: 'decision',
  refusal: 'decision',
  suspension: 'decision',
  fiction_certificate_text: 'provisional_certificate',
  court_statement: 'court_letter',
  transfer_note: 'cover_letter',
  plain_sheet: 'cover_letter',
};

export interface CaseLetters {
  preview(request: LetterRequest): Promise<LetterPreview>;
  finish(request: LetterFinish): Promise<LetterFinished>;
  /** The bytes of a preview that was just made; undefined once others have taken its place. */
  previewBytes(sha256: string): Uint8Array | undefined;
}

/** How many previews are kept for a window to show: enough for one being typed on. */
const KEPT_PREVIEWS = 6;

/** Makes the letters of a case: for a look while they are written, and as PDF/A in the e-file when they are final. */
export function createCaseLetters(desk: {
  readonly rows: Pick<RowStore, 'one' | 'all'>;
  readonly filing: FilingDesk;
  officer(): Officer;
  today(): LocalDate;
  now(): Date;
}): CaseLetters {
  const previews = new Map<string, Uint8Array>();

  const render = async (
    request: LetterRequest,
    isDraft: boolean,
  ): Promise<RenderedLetter | { problem: LetterProblem }> => {
    const parts = partsOf(request, contextOf(desk, request));
    if ('problem' in parts) return parts;
    // Fonts and the writer of PDF are needed for the first letter, not for the desk to start.
    const { renderLetter } = await import('../letters/render-letter.ts');
    const rendered = await renderLetter(parts, { createdAt: desk.now().toISOString(), isDraft });
    if (!('refused' in rendered)) return rendered;
    return { problem: { field: rendered.refused.kind, message: rendered.refused.message } };
  };

  return {
    async preview(request) {
      const rendered = await render(request, true);
      if ('problem' in rendered) return rendered;
      previews.set(rendered.sha256, rendered.bytes);
      for (const oldest of [...previews.keys()].slice(0, -KEPT_PREVIEWS)) previews.delete(oldest);
      return { url: `/blob/${rendered.sha256}` };
    },
    async finish({ requestedItems, deadline, sentOn, ...request }) {
      const rendered = await render(request, false);
      if ('problem' in rendered) return { outcome: 'problem', ...rendered.problem };
      const template = request.template as LetterTemplateName;
      const letterId = desk.filing.newId();
      let finalised: RunResult | undefined;
      const filed = await fileLetter(desk.filing, {
        letter: rendered,
        caseId: request.caseId,
        type: TYPE_OF[template],
        title: LETTER_TEMPLATES[template].title,
        channel: 'outgoing',
        date: desk.today(),
        onFiled: ({ documentId, commandId }) => {
          const final = { ...request, letterId, documentId, requestedItems, deadline, sentOn };
          finalised = desk.filing.run('letter.finalise', final, [commandId]);
        },
      });
      if (filed.outcome === 'refused') return { outcome: 'refused', refusal: filed.refusal };
      if (finalised?.outcome === 'refused') return { outcome: 'refused', refusal: finalised.refusal };
      return { outcome: 'done', letterId, documentId: filed.documentId };
    },
    previewBytes: (sha256) => previews.get(sha256),
  };
}

/** The letter, and the sheet in plain language where the recipient reads another one. */
function partsOf(
  { template, fields, language }: LetterRequest,
  context: LetterContext | { problem: LetterProblem },
): readonly [LetterContent, ...LetterContent[]] | { problem: LetterProblem } {
  if ('problem' in context) return context;
  if (!isTemplate(template)) return { problem: { field: 'template', message: 'Dieses Schreiben gibt es nicht.' } };
  if (template === 'plain_sheet') {
    const sheet = composeLetter(template, fields as never, context);
    return 'problem' in sheet ? sheet : [sheet];
  }
  const reads = sheetLanguage(language);
  const letter = composeWithSheet(template, fields as never, context, reads === 'de' ? null : reads);
  return 'problem' in letter ? letter : letter.parts;
}

function isTemplate(name: string): name is LetterTemplateName {
  return Object.hasOwn(LETTER_TEMPLATES, name);
}

function contextOf(
  desk: { readonly rows: Pick<RowStore, 'one' | 'all'>; officer(): Officer; today(): LocalDate },
  { caseId, recipient }: LetterRequest,
): LetterContext | { problem: LetterProblem } {
  const theCase = desk.rows.one('case', caseId);
  const parties = desk.rows.all('party', { caseId });
  const applicant = parties.find(({ role }) => role === 'applicant');
  if (!theCase || !applicant) {
    return { problem: { field: 'caseId', message: 'Der Vorgang ist auf diesem Arbeitsplatz noch nicht ganz da.' } };
  }
  const representative = parties.find(({ role }) => role === 'representative');
  const to = recipient
    ? ({ kind: 'authority', ...recipient } as const)
    : representative?.address
      ? ({
          kind: 'representative',
          organisation: null,
          name: nameOf(representative),
          addressLines: linesOf(representative.address),
        } as const)
      : ({ kind: 'person', addressLines: linesOf(applicant.address) } as const);
  if (to.addressLines.length === 0) {
    return {
      problem: {
        field: 'address',
        message: 'Die Anschrift fehlt. Bitte tragen Sie sie unter „Weitere Schritte“, „Anschrift“ ein.',
      },
    };
  }
  const office = desk.rows.one('officeSettings', OFFICE_SETTINGS_ID);
  if (!office) return { problem: { field: 'office', message: NO_OFFICE } };
  const { name } = desk.officer();
  return {
    office,
    person: { ...nameOf(applicant), dateOfBirth: applicant.birthDate, nationality: applicant.nationality },
    recipient: to,
    fileReference: theCase.fileReference,
    theirReference: null,
    postalRemark: null,
    officer: { name, phone: office.phone, email: office.email, room: null, capacity: 'Im Auftrag' },
    date: desk.today(),
  };
}

const NO_OFFICE =
  'Die Angaben Ihrer Behörde (Briefkopf, Anschrift, Rechtsbehelfsstelle) sind auf diesem Arbeitsplatz noch nicht angekommen. Ohne sie wird kein Schreiben erzeugt. Bitte warten Sie, bis die Zentrale verbunden ist; bleibt es dabei, muss die Administration sie hinterlegen.';

function nameOf({ familyName, givenNames, sex }: Party): LetterContext['person'] {
  const salutation = sex === 'female' || sex === 'male' ? sex : 'not_stated';
  return { familyName, givenNames, salutation, dateOfBirth: null, nationality: null };
}

/** Addresses are one line in the records: street and town parted by a comma. */
function linesOf(address: string | null): string[] {
  return (address ?? '')
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
