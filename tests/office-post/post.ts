import { createRandom, type Random } from '#central/demo-office/random.ts';
import type { FormPage } from '#domain/ezb/form-page.ts';
import type { DirectoryCase } from '#domain/filing/case-directory.ts';
import type { MrzPerson } from '#domain/filing/mrz-person.ts';
import { addressKey } from '#domain/person/address-key.ts';
import { PartialDate } from '#domain/person/partial-date.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import { foldVariants } from '#domain/text/fold.ts';
import { POST } from './letters.ts';
import { inventOffice, inventStranger, type PostPerson } from './office-people.ts';
import { writePages } from './page-writer.ts';

/** A piece of office post with its true filing. */
export interface PieceOfPost {
  readonly pages: readonly FormPage[];
  readonly type: DocumentType;
  readonly person: PostPerson;
  /** What the matcher reads of a passport's zone; a photocopy of a photocopy gives none. */
  readonly mrz: readonly MrzPerson[];
  /** Reference on the separator sheet before it. */
  readonly separator: string | null;
}

/** The office's cases and a day's post, the same for the same seed. One piece in ten is about somebody without a case. */
export function officePost(
  seed: number,
  size: { readonly people: number; readonly pieces: number },
): { readonly cases: readonly DirectoryCase[]; readonly post: readonly PieceOfPost[] } {
  const random = createRandom(seed);
  const people = inventOffice(random, size.people);
  const post = Array.from({ length: size.pieces }, () => piece(random, people));
  return { cases: people.flatMap(listed), post };
}

/** Some addresses are not known to the office any more: people move. */
function listed({ cases, address, birthDate }: PostPerson): DirectoryCase[] {
  const moved = birthDate.endsWith('7');
  const key = moved ? null : addressKey(address);
  return cases.map((one) => ({ ...one, addressKeys: key === null ? [] : [key] }));
}

function piece(random: Random, people: readonly PostPerson[]): PieceOfPost {
  const person = random.chance(0.1) ? inventStranger(random, people) : random.pick(people);
  const { type, birth, reference, write } = random.pickWeighted(POST, ({ weight }) => weight);
  const theCase = person.cases.find(({ open }) => open) ?? person.cases[0];
  const facts = {
    person,
    birth: random.chance(birth) ? german(person.birthDate) : null,
    reference: theCase !== undefined && random.chance(reference) ? theCase.fileReference : null,
    date: `${String(random.between(1, 28)).padStart(2, '0')}.${String(random.between(1, 10)).padStart(2, '0')}.2026`,
  };
  // Most scans are clean, some are photocopies of photocopies.
  const errors = random.pickWeighted([0.002, 0.006, 0.02], (share) => (share === 0.006 ? 5 : share === 0.002 ? 3 : 1));
  const separator = theCase !== undefined && random.chance(0.1) ? theCase.fileReference : null;
  const zoned = type === 'passport' && random.chance(0.9);
  const mrz = zoned ? [zoneOf(person)] : [];
  return { pages: writePages(random, write(random, facts), errors), type, person, mrz, separator };
}

/** Letters as the zone has them: A to Z alone. */
function zoneOf({ familyName, givenNames, birthDate }: PostPerson): MrzPerson {
  const zone = (name: string): string => (foldVariants(name).at(-1) ?? name).toUpperCase().replace(/[^A-Z]+/g, ' ');
  return {
    familyName: zone(familyName),
    givenNames: zone(givenNames ?? ''),
    birthDate: PartialDate.parse(birthDate),
    nationality: null,
    documentNumber: null,
    documentCode: 'P',
    evidence: { page: 1, boxes: [], text: '', shows: 'machine_zone' },
  };
}

const german = (day: string): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
