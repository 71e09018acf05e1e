import type { LetterTemplateName } from '#domain/letters/templates/catalogue.ts';
import type { LetterField, LetterValues } from './letter-field.ts';

/** Templates an officer writes here: the BA's package belongs to its request, the plain-language sheet goes along by itself. */
export type WrittenTemplate = Exclude<LetterTemplateName, 'ba_package' | 'plain_sheet'>;

const is =
  (path: string, value: string | boolean) =>
  (values: LetterValues): boolean =>
    values[path] === value;

/** The form of each template, field by field, in the order of the letter. */
export const LETTER_FORMS: Readonly<Record<WrittenTemplate, readonly LetterField[]>> = {
  document_request: [
    { path: 'applicationFor', label: 'letters.field.applicationFor', kind: 'text' },
    { path: 'receivedOn', label: 'letters.field.receivedOn', kind: 'day' },
    { path: 'missing', label: 'letters.field.missing', kind: 'gaps' },
    { path: 'answerBy', label: 'letters.field.answerBy', kind: 'day' },
    { path: 'expectedWeeks', label: 'letters.field.expectedWeeks', kind: 'number', isOptional: true },
    { path: 'processingRests', label: 'letters.field.processingRests', kind: 'yes_no' },
    { path: 'baIsAsked', label: 'letters.field.baIsAsked', kind: 'yes_no' },
  ],
  hearing: [
    { path: 'intention', label: 'letters.field.intention', kind: 'sentence' },
    { path: 'legalBasis', label: 'letters.field.legalBasis', kind: 'text' },
    { path: 'facts', label: 'letters.field.facts', kind: 'paragraphs' },
    { path: 'reasons', label: 'letters.field.hearingReasons', kind: 'paragraphs' },
    { path: 'questions', label: 'letters.field.questions', kind: 'lines', isOptional: true },
    { path: 'answerBy', label: 'letters.field.answerBy', kind: 'day' },
  ],
  no_permission_needed: [
    {
      path: 'route',
      label: 'letters.field.route',
      kind: 'choice',
      options: [
        { id: 'R0', name: 'letters.route.R0' },
        { id: 'R1', name: 'letters.route.R1' },
        { id: 'R4', name: 'letters.route.R4' },
        { id: 'R5', name: 'letters.route.R5' },
      ],
    },
    { path: 'reportedOn', label: 'letters.field.reportedOn', kind: 'day' },
    { path: 'employer', label: 'letters.field.employer', kind: 'text' },
    { path: 'startOn', label: 'letters.field.startOn', kind: 'day', isOptional: true },
  ],
  permission: [
    { path: 'appliedOn', label: 'letters.field.appliedOn', kind: 'day' },
    { path: 'job', label: 'letters.field.job', kind: 'text' },
    { path: 'employer', label: 'letters.field.employer', kind: 'text' },
    { path: 'place', label: 'letters.field.place', kind: 'text', isOptional: true },
    { path: 'validFrom', label: 'letters.field.validFrom', kind: 'day' },
    { path: 'validUntil', label: 'letters.field.validUntil', kind: 'day', isOptional: true },
    {
      path: 'baConsent.kind',
      label: 'letters.field.consent',
      kind: 'choice',
      options: [
        { id: 'granted', name: 'letters.consent.granted' },
        { id: 'deemed', name: 'letters.consent.deemed' },
        { id: 'not_required', name: 'letters.consent.not_required' },
      ],
    },
    { path: 'baConsent.on', label: 'letters.field.consentOn', kind: 'day', when: is('baConsent.kind', 'granted') },
    {
      path: 'baConsent.reference',
      label: 'letters.field.consentReference',
      kind: 'text',
      isOptional: true,
      when: is('baConsent.kind', 'granted'),
    },
    { path: 'baConsent.since', label: 'letters.field.consentSince', kind: 'day', when: is('baConsent.kind', 'deemed') },
    {
      path: 'baConsent.short',
      label: 'letters.field.consentShort',
      kind: 'yes_no',
      when: is('baConsent.kind', 'deemed'),
    },
    {
      path: 'baConsent.legalBasis',
      label: 'letters.field.consentBasis',
      kind: 'text',
      when: is('baConsent.kind', 'not_required'),
    },
    { path: 'restrictions', label: 'letters.field.restrictions', kind: 'lines', isOptional: true },
    { path: 'liftsBinding', label: 'letters.field.liftsBinding', kind: 'yes_no' },
  ],
  new_title: [
    { path: 'appliedOn', label: 'letters.field.appliedOn', kind: 'day' },
    { path: 'title', label: 'letters.field.newTitle', kind: 'text' },
    { path: 'titleBasis', label: 'letters.field.newTitleBasis', kind: 'text' },
    { path: 'validUntil', label: 'letters.field.titleUntil', kind: 'day', isOptional: true },
    { path: 'job', label: 'letters.field.job', kind: 'text' },
    { path: 'employer', label: 'letters.field.employer', kind: 'text' },
    { path: 'restrictions', label: 'letters.field.restrictions', kind: 'lines', isOptional: true },
    {
      path: 'fee',
      label: 'letters.field.titleFee',
      kind: 'choice',
      options: [
        { id: 'change_of_purpose', name: 'letters.fee.change_of_purpose' },
        { id: 'issue', name: 'letters.fee.issue' },
        { id: 'none', name: 'letters.fee.none' },
      ],
    },
    { path: 'cardOrderedOn', label: 'letters.field.cardOrderedOn', kind: 'day', isOptional: true },
  ],
  refusal: [
    { path: 'appliedOn', label: 'letters.field.appliedOn', kind: 'day' },
    { path: 'job', label: 'letters.field.job', kind: 'text' },
    { path: 'employer', label: 'letters.field.employer', kind: 'text' },
    { path: 'furtherOperative', label: 'letters.field.furtherOperative', kind: 'lines', isOptional: true },
    { path: 'facts', label: 'letters.field.facts', kind: 'paragraphs' },
    { path: 'reasons', label: 'letters.field.refusalReasons', kind: 'paragraphs' },
    { path: 'heardOn', label: 'letters.field.heardOn', kind: 'day', isOptional: true },
    { path: 'noHearingBecause', label: 'letters.field.noHearingBecause', kind: 'sentence', isOptional: true },
  ],
  suspension: [
    { path: 'reportedOn', label: 'letters.field.reportedOn', kind: 'day' },
    { path: 'employer', label: 'letters.field.employer', kind: 'text' },
    { path: 'suspendedUntil', label: 'letters.field.suspendedUntil', kind: 'day' },
    { path: 'reasons', label: 'letters.field.suspensionReasons', kind: 'paragraphs' },
    { path: 'missing', label: 'letters.field.missingLines', kind: 'lines', isOptional: true },
    { path: 'answerBy', label: 'letters.field.answerBy', kind: 'day' },
  ],
  fiction_certificate_text: [
    { path: 'appliedOn', label: 'letters.field.appliedOn', kind: 'day' },
    { path: 'appliedFor', label: 'letters.field.appliedFor', kind: 'text' },
    {
      path: 'effect.kind',
      label: 'letters.field.effect',
      kind: 'choice',
      options: [
        { id: 'title_continues', name: 'letters.effect.title_continues' },
        { id: 'stay_permitted', name: 'letters.effect.stay_permitted' },
        { id: 'deportation_suspended', name: 'letters.effect.deportation_suspended' },
      ],
    },
    { path: 'effect.title', label: 'letters.field.title', kind: 'text', when: is('effect.kind', 'title_continues') },
    {
      path: 'effect.titleUntil',
      label: 'letters.field.titleUntil',
      kind: 'day',
      when: is('effect.kind', 'title_continues'),
    },
    { path: 'effect.work', label: 'letters.field.work', kind: 'sentence', when: is('effect.kind', 'title_continues') },
    { path: 'hasFutureWork', label: 'letters.field.hasFutureWork', kind: 'yes_no', isSent: false },
    { path: 'futureWork.job', label: 'letters.field.job', kind: 'text', when: is('hasFutureWork', true) },
    {
      path: 'futureWork.employer',
      label: 'letters.field.employer',
      kind: 'text',
      isOptional: true,
      when: is('hasFutureWork', true),
    },
    {
      path: 'futureWork.cardOrderedOn',
      label: 'letters.field.cardOrderedOn',
      kind: 'day',
      when: is('hasFutureWork', true),
    },
    { path: 'validUntil', label: 'letters.field.certificateUntil', kind: 'day' },
  ],
  court_statement: [
    { path: 'appliedOn', label: 'letters.field.receivedOn', kind: 'day' },
    { path: 'applicationFor', label: 'letters.field.applicationFor', kind: 'text' },
    { path: 'ledger', label: 'letters.field.ledger', kind: 'ledger' },
    { path: 'outlook', label: 'letters.field.outlook', kind: 'paragraphs' },
  ],
  transfer_note: [
    { path: 'receivedOn', label: 'letters.field.receivedOn', kind: 'day' },
    { path: 'applicationFor', label: 'letters.field.applicationFor', kind: 'text' },
    { path: 'newAuthority', label: 'letters.field.newAuthority', kind: 'text' },
    { path: 'newAuthorityContact', label: 'letters.field.newAuthorityContact', kind: 'text' },
    { path: 'handedOverOn', label: 'letters.field.handedOverOn', kind: 'day' },
    { path: 'reason', label: 'letters.field.transferReason', kind: 'sentence' },
  ],
};

export const WRITTEN_TEMPLATES = Object.keys(LETTER_FORMS) as WrittenTemplate[];

/** Letters that go to an authority or a court instead of the person. */
export const TO_AUTHORITY: ReadonlySet<WrittenTemplate> = new Set(['court_statement']);
