import type { PartialDate } from '../person/partial-date.ts';
import { fold, foldVariants } from '../text/fold.ts';
import type { CaseChoice } from './proposal.ts';

/** A case as the directory keeps it: names as folded words, every reading of an umlaut. */
export interface DirectoryEntry {
  readonly choice: CaseChoice;
  readonly person: string;
  /** Words of the family name; each in its folded readings. */
  readonly family: readonly (readonly string[])[];
  readonly given: readonly (readonly string[])[];
  readonly addressKeys: readonly string[];
  /** The words of the whole name, folded, and the same in alphabetical order. */
  readonly name: string;
  readonly sorted: string;
  readonly length: number;
}

/** A case as the office's lists have it, with the marks of its applicant's addresses. */
export type DirectoryCase = CaseChoice & { readonly addressKeys?: readonly string[] };

/** Everybody the office keeps a case of, findable by file reference, birth date and words of the name. */
export interface CaseDirectory {
  byReference(reference: string): readonly DirectoryEntry[];
  byBirthDate(day: PartialDate): readonly DirectoryEntry[];
  /** Entries whose family name begins with this folded word. */
  byFamilyWord(word: string): readonly DirectoryEntry[];
  /** Other persons whose whole name differs by two letters at most, or is the same; family and given name the other way round too. */
  namesakes(entry: DirectoryEntry): readonly DirectoryEntry[];
  /** All cases of the same person: same name, same birth date. */
  samePerson(entry: DirectoryEntry): readonly DirectoryEntry[];
}

/** `applicantName` is `Familienname, Vornamen`, or one name alone. */
export function caseDirectory(cases: readonly DirectoryCase[]): CaseDirectory {
  const entries = cases.map(entryOf);
  const references = Map.groupBy(entries, ({ choice }) => plainReference(choice.fileReference));
  const births = Map.groupBy(
    entries.filter(({ choice }) => choice.birthDate !== null),
    ({ choice }) => choice.birthDate as PartialDate,
  );
  const families = new Map<string, DirectoryEntry[]>();
  for (const entry of entries) {
    for (const word of entry.family[0] ?? []) families.set(word, [...(families.get(word) ?? []), entry]);
  }
  const persons = Map.groupBy(entries, ({ person }) => person);
  return {
    byReference: (reference) => references.get(plainReference(reference)) ?? [],
    byBirthDate: (day) => births.get(day) ?? [],
    byFamilyWord: (word) => families.get(word) ?? [],
    namesakes: (entry) => nearNames(entry, entries),
    samePerson: (entry) => persons.get(entry.person) ?? [],
  };
}

function entryOf({ addressKeys = [], ...choice }: DirectoryCase): DirectoryEntry {
  const [familyName = '', givenNames = ''] = choice.applicantName.split(',');
  const family = nameWords(familyName);
  const given = nameWords(givenNames);
  const words = [...family, ...given].map(([word = '']) => word);
  const name = words.join(' ');
  return {
    choice,
    person: `${fold(choice.applicantName)}|${choice.birthDate ?? ''}`,
    family,
    given,
    addressKeys,
    name,
    sorted: words.sort().join(' '),
    length: name.length,
  };
}

/** `Nguyễn Thị-Hà` → `[["nguyen"], ["thi"], ["ha"]]`. */
export function nameWords(name: string): string[][] {
  const words = name.split(/[\s\-–]+/).filter((word) => /\p{L}/u.test(word));
  return words.map((word) => [...foldVariants(word)].map((read) => read.replace(/[^a-z]/g, '')).filter(Boolean));
}

/** Spaces, dashes and dots inside a file reference are what OCR gets wrong. */
export function plainReference(reference: string): string {
  return fold(reference)
    .replace(/[\s]/g, '')
    .replace(/[–—−_]/g, '-')
    .replace(/,/g, '.');
}

function nearNames(entry: DirectoryEntry, entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  return entries.filter((other) => {
    if (other.person === entry.person || Math.abs(other.length - entry.length) > 2) return false;
    return letterDistance(entry.name, other.name, 2) <= 2 || letterDistance(entry.sorted, other.sorted, 2) <= 2;
  });
}

/** Letters to be changed, added, left out or swapped with their neighbour; more than `most` is given as `most + 1`. */
export function letterDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, beforeLast[j - 2]! + 1);
      row.push(value);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
