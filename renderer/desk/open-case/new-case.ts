import { z } from 'zod';
import { CaseType } from '#domain/case/case-type.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import { Party } from '#domain/records/case.ts';
import { readPartialDay } from '../../i18n/dates.ts';
import { dayOf } from '../../ui/day-field.tsx';

/** What stands in the fields of a case about to be opened, as typed. */
export const NewCase = z.object({
  teamId: z.string(),
  caseType: CaseType,
  fileReference: z.string(),
  receivedOn: z.string(),
  titleValidUntil: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  birthDate: z.string(),
  sex: Party.shape.sex,
  nationality: z.string(),
  /** Street and town, between commas; a form kept from before has none. */
  address: z.string().default(''),
});
export type NewCase = z.infer<typeof NewCase>;

/** What is wrong with a field; the texts are `openCase.problem.<problem>`. */
export type Problem = 'reference' | 'received' | 'day' | 'family' | 'birth';
export type Problems = Partial<Readonly<Record<keyof NewCase, Problem>>>;

type Args = CommandArgs['case.open'];
export type NewIds = Pick<Args, 'caseId'> & Pick<Args['applicant'], 'partyId' | 'personId'>;

/**
 * The fields as arguments of `case.open`, or what is wrong with them. A person with one name has it in `familyName` alone;
 * an empty birth date is an unknown one, never a made-up day.
 */
export function readNewCase(typed: NewCase, ids: NewIds): { readonly args: Args } | { readonly problems: Problems } {
  const fileReference = typed.fileReference.trim();
  const familyName = typed.familyName.trim();
  const receivedOn = dayOf(typed.receivedOn);
  const titleValidUntil = dayOf(typed.titleValidUntil);
  const birthDate = typed.birthDate.trim() === '' ? null : (readPartialDay(typed.birthDate) ?? 'invalid');
  const problems: Problems = {
    ...(fileReference.length < 3 && { fileReference: 'reference' }),
    ...((receivedOn === null || receivedOn === 'invalid') && { receivedOn: 'received' }),
    ...(titleValidUntil === 'invalid' && { titleValidUntil: 'day' }),
    ...(familyName === '' && { familyName: 'family' }),
    ...(birthDate === 'invalid' && { birthDate: 'birth' }),
  };
  if (
    Object.keys(problems).length > 0 ||
    receivedOn === null ||
    receivedOn === 'invalid' ||
    titleValidUntil === 'invalid' ||
    birthDate === 'invalid'
  ) {
    return { problems };
  }
  const { caseId, partyId, personId } = ids;
  const applicant = {
    partyId,
    personId,
    familyName,
    givenNames: typed.givenNames.trim() || null,
    birthName: null,
    birthDate,
    sex: typed.sex,
    nationality: typed.nationality.trim() || null,
    address: typed.address.trim() || null,
  };
  const { teamId, caseType } = typed;
  return { args: { caseId, teamId, fileReference, caseType, receivedOn, titleValidUntil, applicant } };
}

/** A form kept from an earlier time, of whatever age; null when it holds nothing a form can show. */
export function keptNewCase(draft: string): NewCase | null {
  if (draft === '') return null;
  try {
    return NewCase.safeParse(JSON.parse(draft)).data ?? null;
  } catch {
    return null;
  }
}
