import type { OfficeSettings } from '#domain/records/office.ts';
import {
  NO_OFFICE_WORDS,
  OFFICE_FIELDS,
  type OfficeField,
  type OfficeWords,
  officeWords,
} from '#domain/records/office-words.ts';
import { useDrafts, useTypedBelow } from '../drafts/drafts.tsx';
import type { TypedValue } from '../drafts/typed-drafts.ts';

/** Something typed over words that another has changed since. */
export interface Overtaken {
  readonly field: OfficeField;
  readonly mine: string;
  readonly now: string;
}

export interface OfficeDraft {
  /** What stands recorded, with what is typed in its place. */
  readonly words: OfficeWords;
  readonly isChanged: boolean;
  readonly overtaken: readonly Overtaken[];
  change(field: OfficeField, words: string): void;
  /** Mine is to replace what stands there now. */
  keepMine(field: OfficeField): void;
  letGo(field: OfficeField): void;
  discard(): void;
}

/** What is typed over the settings, field by field, each with the words it was typed over. */
export function useOfficeWords(office: OfficeSettings | null): OfficeDraft {
  const drafts = useDrafts();
  const typed = useTypedBelow('office');
  const recorded = office === null ? NO_OFFICE_WORDS : officeWords(office);
  const entries = OFFICE_FIELDS.flatMap((field) => {
    const entry = entryOf(typed[field]);
    return entry === null ? [] : [{ field, ...entry }];
  });
  const place = (field: OfficeField): string => `office/${field}`;
  const write = (field: OfficeField, mine: string, over: string): void => {
    if (mine === recorded[field]) drafts.forget(place(field));
    else drafts.change(place(field), { mine, over });
  };
  return {
    words: { ...recorded, ...Object.fromEntries(entries.map(({ field, mine }) => [field, mine])) },
    isChanged: entries.length > 0,
    overtaken: entries
      .filter(({ field, over }) => over !== recorded[field])
      .map(({ field, mine }) => ({ field, mine, now: recorded[field] })),
    change: (field, words) => write(field, words, entryOf(typed[field])?.over ?? recorded[field]),
    keepMine: (field) => write(field, entryOf(typed[field])?.mine ?? recorded[field], recorded[field]),
    letGo: (field) => drafts.forget(place(field)),
    discard: () => drafts.forget('office'),
  };
}

function entryOf(typed: TypedValue | undefined): { readonly mine: string; readonly over: string } | null {
  if (typeof typed !== 'object' || typed === null || Array.isArray(typed)) return null;
  const { mine, over } = typed;
  return typeof mine === 'string' && typeof over === 'string' ? { mine, over } : null;
}
