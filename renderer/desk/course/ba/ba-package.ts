import type { CaseDetail } from '#contract/desk/cases.ts';
import type { LetterFinish } from '#contract/desk/letters.ts';
import type { BaSending } from './use-ba-send.ts';

/** The letter that carries a request to the BA: every field as it is sent, with the declaration and the contract enclosed. */
export function baPackage(
  detail: Pick<CaseDetail, 'case' | 'documents'>,
  { payload, recipient, legalBasis, fiction, sentOn }: BaSending,
): LetterFinish {
  return {
    caseId: detail.case.id,
    template: 'ba_package',
    language: 'de',
    fields: {
      legalBasis,
      employer: payload.employer,
      job: payload.job,
      shortFiction: fiction === 'one_week',
      sections: payload.sections.map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ ...row })) })),
      enclosures: detail.documents
        .filter(({ type }) => type === 'employment_declaration' || type === 'employment_contract')
        .map(({ title }) => title),
    },
    recipient,
    requestedItems: [],
    deadline: null,
    sentOn,
  };
}
