import { z } from 'zod';
import type { Conflict } from '#contract/desk/outbox.ts';
import type { RefusalCode } from '#domain/commands/command.ts';
import { Document } from '#domain/records/document.ts';
import { DOCUMENT_TYPE_NAMES, type DocumentType } from '#domain/records/document-type.ts';
import { type Officer, OfficeSettings } from '#domain/records/office.ts';
import { OFFICE_FIELDS, officeWords } from '#domain/records/office-words.ts';
import { longDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/use-text.ts';
import { momentText, officerName, refusalCode, refusalValues, withBasis } from '../refusal-text.ts';
import { ownWords } from './own-words.ts';

/** An entry of the Klärungsbedarf as it is told: fitting the command and the reason, with both values where two differ. */
export interface ConflictStory {
  /** The sentences typed with it; null when there were none, as with a plain claim. */
  readonly words: string | null;
  readonly values: readonly { readonly field: string; readonly mine: string; readonly now: string }[];
  readonly happened: string;
  readonly next: string;
  /** Whether the words can still go into the file as a note. */
  readonly mayResend: boolean;
}

/** Who changed the document of a conflict last, as the history of its case tells; unknown when the file is not here. */
export interface LastChange {
  readonly actorId: string;
  readonly at: string;
}

const Labels = Document.pick({ type: true, title: true, dateOfDocument: true }).partial();
const Given = z.object({ ...Labels.shape, to: Labels.optional() });

/** Refusals after which the case itself takes nothing more from this officer. */
const SHUT: readonly RefusalCode[] = [
  'not_found',
  'not_permitted',
  'case_closed',
  'invalid_arguments',
  'unknown_command',
];

export function conflictStory(
  { commandName, args, refusal }: Pick<Conflict, 'commandName' | 'args' | 'refusal'>,
  lastChange: LastChange | null,
  officers: readonly Officer[],
  t: Text,
): ConflictStory {
  const code = refusalCode(refusal);
  const words = ownWords(args);
  const values = { ...refusalValues(refusal, t, officers) };
  const changed =
    code === 'changed_meanwhile' && lastChange !== null
      ? t(commandName === 'document.move' ? 'conflicts.happened.movedBy' : 'conflicts.happened.changedBy', {
          by: officerName(lastChange.actorId, t, officers),
          when: momentText(lastChange.at, t),
        })
      : null;
  return {
    words,
    values: commandName === 'office.change' ? differingOffice(args, refusal.data, t) : differing(args, refusal.data, t),
    happened: withBasis(changed ?? t(happened(code, commandName), values), refusal),
    next: t(`conflicts.next.${nextStep(code, commandName, words !== null)}`, values),
    mayResend: words !== null && !SHUT.includes(code),
  };
}

function happened(code: RefusalCode, commandName: string) {
  if (commandName !== 'office.change') return `conflicts.happened.${code}` as const;
  if (code === 'not_permitted') return 'office.refused';
  return code === 'changed_meanwhile' ? 'office.changedMeanwhile' : (`conflicts.happened.${code}` as const);
}

function nextStep(code: RefusalCode, commandName: string, hasWords: boolean) {
  if (commandName === 'office.change' && (code === 'changed_meanwhile' || code === 'not_permitted')) return 'office';
  switch (code) {
    case 'already_claimed':
      return hasWords ? 'claimed.words' : 'claimed';
    case 'case_closed':
      return hasWords ? 'closed.words' : 'closed';
    case 'not_found':
    case 'not_permitted':
      return hasWords ? 'gone.words' : 'gone';
    case 'changed_meanwhile':
      return commandName === 'document.move' ? 'moved' : 'changed';
    case 'already_filed':
      return 'filed';
    case 'document_in_use':
      return 'used';
    case 'already_exists':
    case 'not_assigned_to_you':
      return 'nothing';
    case 'original_lost':
      return 'scan';
    case 'dependency_refused':
      return 'dependency';
    default:
      return 'administration';
  }
}

/** The same for the authority's settings: the refusal brings what stands there now, field by field. */
function differingOffice(args: unknown, data: Conflict['refusal']['data'], t: Text): ConflictStory['values'] {
  const given = z.object({ office: OfficeSettings }).safeParse(args);
  if (!given.success) return [];
  const mine = officeWords(given.data.office);
  return OFFICE_FIELDS.flatMap((field) => {
    const now = data[field];
    return typeof now === 'string' && now !== mine[field]
      ? [{ field: t(`office.field.${field}`), mine: mine[field], now }]
      : [];
  });
}

/** What was typed beside what stands there now, for every label in which the two differ. */
function differing(args: unknown, data: Conflict['refusal']['data'], t: Text): ConflictStory['values'] {
  const given = Given.safeParse(args);
  const now = Labels.safeParse(data);
  if (!given.success || !now.success) return [];
  const mine = given.data.to ?? given.data;
  const rows = [
    { field: t('documents.field.type'), mine: typeName(mine.type), now: typeName(now.data.type) },
    { field: t('documents.field.title'), mine: mine.title, now: now.data.title },
    {
      field: t('documents.field.dateOfDocument'),
      mine: dayText(mine.dateOfDocument),
      now: dayText(now.data.dateOfDocument),
    },
  ];
  return rows.flatMap((row) =>
    row.mine !== undefined && row.now !== undefined && row.mine !== row.now
      ? [{ field: row.field, mine: row.mine, now: row.now }]
      : [],
  );

  function dayText(day: string | null | undefined): string | undefined {
    return day === null ? t('case.history.none') : day === undefined ? undefined : longDay(day);
  }
}

function typeName(type: DocumentType | undefined): string | undefined {
  return type === undefined ? undefined : DOCUMENT_TYPE_NAMES[type];
}
