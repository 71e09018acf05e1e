import { type CaseDirectory, type DirectoryEntry, letterDistance, nameWords } from './case-directory.ts';
import type { DocumentText } from './document-text.ts';
import { evidenceAt } from './document-text.ts';
import type { NamedDay } from './find-dates.ts';
import { type FoundName, familyNameStands, findName, namedInSubjectLine, wordsOf } from './find-names.ts';
import { type FoundReference, normalReference } from './find-references.ts';
import type { MrzPerson } from './mrz-person.ts';
import type { CaseChoice, Evidence, Proposed } from './proposal.ts';

/** What a document says that can tell whose it is. */
export interface Clues {
  readonly text: DocumentText;
  readonly days: readonly NamedDay[];
  readonly references: readonly FoundReference[];
  /** Marks of the addresses the paper bears. */
  readonly addresses: ReadonlyMap<string, Evidence>;
  readonly mrz: readonly MrzPerson[];
  /** File reference of the separator sheet that lay before the document: a person's word. */
  readonly separator: string | null;
}

/**
 * From here on a case is filled in; below it is a choice in the list. At this value no wrong person was filled in over the
 * generated office post (bench `filing`), near-namesakes included.
 */
export const SURE = 0.985;

interface Candidate {
  readonly entry: DirectoryEntry;
  readonly name: FoundName | undefined;
  readonly birth: 'same' | 'elsewhere' | 'other' | 'none';
  readonly reference: boolean;
  /** Beside the reference the family name at least. */
  readonly family: boolean;
  readonly separator: boolean;
  readonly mrz: boolean;
  readonly address: boolean;
  readonly evidence: readonly Evidence[];
}

/** The cases a document may belong to, best first, and what of the first may be filled in. Wrong-person filing is the error that counts. */
export function matchCases(
  directory: CaseDirectory,
  clues: Clues,
): { readonly cases: Proposed<CaseChoice>[]; readonly sureOfPerson: boolean; readonly sureOfCase: boolean } {
  const candidates = [...candidatesOf(directory, clues)].map((entry) => weigh(entry, clues));
  const ranked = candidates
    .map((candidate) => ({ candidate, confidence: confidenceOf(candidate, directory) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || openFirst(a.candidate, b.candidate));
  const [first] = ranked;
  const cases = ranked.slice(0, 9).map(({ candidate, confidence }): Proposed<CaseChoice> => {
    return { value: candidate.entry.choice, confidence, evidence: candidate.evidence };
  });
  const sureOfPerson = first !== undefined && first.confidence >= SURE && noOneElseFits(first, ranked, clues);
  return { cases, sureOfPerson, sureOfCase: sureOfPerson && oneCaseFits(first, ranked) };
}

interface Ranked {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/**
 * Nobody else fits nearly as well. Papers of a couple and lists of employees name several; they are for a person to decide, unless the
 * office's own reference or the letter's subject says whose file is meant.
 */
function noOneElseFits(first: Ranked, ranked: readonly Ranked[], { text, days }: Clues): boolean {
  const { entry, reference, separator, mrz } = first.candidate;
  const strangers = ranked.filter(({ candidate }) => candidate.entry.person !== entry.person);
  const said = reference || separator;
  if (strangers.some(({ confidence }) => confidence >= (said ? SURE : 0.9))) return false;
  if (said || mrz) return true;
  const isSubject = (one: DirectoryEntry): boolean => namedInSubjectLine(text, one);
  if (isSubject(entry) && !strangers.some(({ candidate }) => isBeside(candidate, entry) && isSubject(candidate.entry)))
    return true;
  if (birthDatesIn(days) > 1 || strangers.some(({ candidate }) => isBeside(candidate, entry))) return false;
  // Known by the address alone: whoever else lives there must not stand in the paper, not even misread.
  if (first.candidate.birth !== 'none') return true;
  return !strangers.some(({ candidate }) => {
    const name = candidate.address ? findName(text, candidate.entry, true) : undefined;
    return name !== undefined && isBeside({ ...candidate, name: { ...name, likeness: 'whole' } }, entry);
  });
}

/** Nobody has a case of their own, or works, younger than that. */
const YOUNGEST = 16;

/**
 * How many people's birth dates a paper gives: days that are said to be one, and days of so long ago that they may be. The two centuries
 * of a number that holds two digits of the year are one date.
 */
function birthDatesIn(days: readonly NamedDay[]): number {
  const latest = days.reduce((last, { day }) => (day > last ? day : last), '1900');
  const grown = `${Number(latest.slice(0, 4)) - YOUNGEST}`;
  const births = days.filter(({ role, day }) => role === 'birth' || day < grown);
  return new Set(births.map(({ day }) => day.slice(2))).size;
}

/** Somebody else with a case is named in full: not by words of the same name, and not as the one who signs or answers. */
function isBeside({ entry, name }: Candidate, first: DirectoryEntry): boolean {
  if (name?.likeness !== 'whole' || !name.subject || entry.given.length === 0) return false;
  const own = new Set(first.name.split(' '));
  const words = entry.name.split(' ');
  return words.some((word) => !own.has(word)) && !first.name.split(' ').every((word) => words.includes(word));
}

/** Of several cases of one person the paper names one, or one alone is open. */
function oneCaseFits(first: Ranked, ranked: readonly Ranked[]): boolean {
  const { entry, reference, separator } = first.candidate;
  const own = ranked.filter(({ candidate }) => candidate.entry.person === entry.person);
  if (own.length === 1 || separator) return true;
  if (reference) return own.filter(({ candidate }) => candidate.reference).length === 1;
  return entry.choice.open && own.filter(({ candidate }) => candidate.entry.choice.open).length === 1;
}

function openFirst(a: Candidate, b: Candidate): number {
  return Number(b.entry.choice.open) - Number(a.entry.choice.open);
}

function candidatesOf(directory: CaseDirectory, clues: Clues): Set<DirectoryEntry> {
  const found = new Set<DirectoryEntry>();
  const add = (entries: readonly DirectoryEntry[]): void => {
    for (const entry of entries) {
      found.add(entry);
      for (const other of directory.samePerson(entry)) found.add(other);
    }
  };
  for (const { reference } of clues.references) add(directory.byReference(reference));
  if (clues.separator !== null) add(directory.byReference(clues.separator));
  for (const { day } of clues.days) add(directory.byBirthDate(day));
  for (const { birthDate } of clues.mrz) if (birthDate !== null) add(directory.byBirthDate(birthDate));
  for (const word of wordsOf(clues.text)) add(directory.byFamilyWord(word));
  return found;
}

function weigh(entry: DirectoryEntry, clues: Clues): Candidate {
  const { choice } = entry;
  const reference = clues.references.find(
    (one) => normalReference(one.reference) === normalReference(choice.fileReference),
  );
  const separator =
    clues.separator !== null && normalReference(clues.separator) === normalReference(choice.fileReference);
  const born = choice.birthDate === null ? [] : clues.days.filter(({ day }) => day === choice.birthDate);
  const bornHere = born.find(({ role }) => role === 'birth') ?? born[0];
  const otherBirth = clues.days.some(({ role }) => role === 'birth');
  const mrz = clues.mrz.find(
    (one) => one.birthDate !== null && one.birthDate === choice.birthDate && namedAlike(one, entry),
  );
  const name = findName(clues.text, entry, reference !== undefined || born.length > 0 || separator);
  const birth =
    bornHere?.role === 'birth' ? 'same' : bornHere ? 'elsewhere' : otherBirth && choice.birthDate ? 'other' : 'none';
  const address = entry.addressKeys.map((key) => clues.addresses.get(key)).find((place) => place !== undefined);
  const evidence = [
    ...(mrz ? [mrz.evidence] : []),
    ...(name ? [name.evidence] : []),
    ...(bornHere ? [evidenceAt(bornHere.line, bornHere.from, bornHere.to, 'birth_date')] : []),
    ...(reference ? [reference.evidence] : []),
    ...(address && name ? [address] : []),
  ];
  return {
    entry,
    name,
    birth,
    reference: reference !== undefined,
    family: reference !== undefined && familyNameStands(clues.text, entry),
    separator,
    mrz: mrz !== undefined,
    address: address !== undefined,
    evidence,
  };
}

/** The zone cuts long names and writes umlauts its own way; one word of each part must be the same. */
function namedAlike(mrz: MrzPerson, { family, given }: DirectoryEntry): boolean {
  const alike = (written: string, names: readonly (readonly string[])[]): boolean => {
    const words = nameWords(written).flat();
    return names.some((readings) =>
      readings.some((reading) =>
        words.some((word) => word.length > 1 && letterDistance(word, reading, 1) <= (reading.length > 6 ? 1 : 0)),
      ),
    );
  };
  return alike(mrz.familyName, family) && (given.length === 0 || mrz.givenNames === '' || alike(mrz.givenNames, given));
}

/** How often such evidence is right; measured over generated post, rounded down. Zero where nothing personal agrees. */
function confidenceOf(candidate: Candidate, directory: CaseDirectory): number {
  const { name, birth, reference, family, separator, mrz, address, entry } = candidate;
  const named = name !== undefined;
  const exact = name?.likeness === 'whole' || name?.likeness === 'partly';
  // A date of birth that is somebody else's outweighs everything but a person's own word on the separator sheet.
  if (birth === 'other' && !mrz) return separator ? 0.9 : named && reference ? 0.6 : named ? 0.2 : reference ? 0.3 : 0;
  if (mrz) return 0.999;
  if (reference && (named || family)) return 0.998;
  if (birth === 'same' && exact) return 0.997;
  if (separator) return named || birth !== 'none' ? 0.998 : 0.99;
  if (birth === 'same' && named) return isOnlyOneBornThen(entry, directory) ? 0.986 : 0.9;
  if (birth === 'elsewhere' && exact) return 0.986;
  if (reference) return 0.9;
  if (!exact) return birth === 'none' || !named ? 0 : 0.7;
  // Spouses and children at one address have other given names, a son named like his father another birth date.
  if (address && name.likeness === 'whole' && entry.given.length > 0 && !namesakeAtHome(entry, directory)) return 0.99;
  if (!name.subject) return 0.3;
  if (name.likeness === 'partly') return 0.5;
  return entry.given.length > 0 && directory.namesakes(entry).length === 0 ? 0.95 : 0.6;
}

/** Somebody of nearly the same name lives, or may live, at the same address. */
function namesakeAtHome(entry: DirectoryEntry, directory: CaseDirectory): boolean {
  return directory
    .namesakes(entry)
    .some(({ addressKeys }) => addressKeys.length === 0 || addressKeys.some((key) => entry.addressKeys.includes(key)));
}

function isOnlyOneBornThen(entry: DirectoryEntry, directory: CaseDirectory): boolean {
  const sameDay = directory.byBirthDate(entry.choice.birthDate!);
  const family = (one: DirectoryEntry): string => one.family.map(([word]) => word).join(' ');
  return sameDay.every((other) => other.person === entry.person || letterDistance(family(other), family(entry), 3) > 3);
}
