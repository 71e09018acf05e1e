import { inventPerson } from '#central/demo-office/invented-person.ts';
import type { Random } from '#central/demo-office/random.ts';
import type { CaseChoice } from '#domain/filing/proposal.ts';
import { listName } from '#domain/person/name.ts';

/** Somebody the post is about: with a case in the office, or without one. */
export interface PostPerson {
  readonly familyName: string;
  readonly givenNames: string | null;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly address: string;
  readonly female: boolean;
  /** Empty for strangers. */
  readonly cases: readonly CaseChoice[];
}

/**
 * An office of people, one in three with a near-namesake made on purpose: the same name with another birth date, a birth date with
 * two digits swapped, one letter more or less in the name, a twin, a spouse, family and given name the other way round.
 */
export function inventOffice(random: Random, size: number): PostPerson[] {
  const people: PostPerson[] = [];
  while (people.length < size) {
    const person = stranger(random);
    people.push(withCases(random, person));
    if (!random.chance(0.33)) continue;
    const near = random.pick(NEAR)(random, person);
    if (near !== undefined) people.push(withCases(random, near));
  }
  return people;
}

/** Somebody who has no case here, half of them with the name of somebody who has. */
export function inventStranger(random: Random, office: readonly PostPerson[]): PostPerson {
  const person = stranger(random);
  if (!random.chance(0.5)) return person;
  const { familyName, givenNames, female } = random.pick(office);
  return { ...person, familyName, givenNames, female };
}

function stranger(random: Random): PostPerson {
  for (;;) {
    const drawn = inventPerson(random, { year: 2026, unionCitizens: false, adult: true });
    const { familyName, givenNames, birthDate, address, sex } = drawn;
    if (birthDate?.length !== 10) continue;
    return { familyName, givenNames, birthDate, address: address ?? '', female: sex === 'female', cases: [] };
  }
}

function withCases(random: Random, person: PostPerson): PostPerson {
  const count = random.chance(0.15) ? 2 : 1;
  const cases = Array.from({ length: count }, (_, at): CaseChoice => {
    const year = random.between(15, 26);
    return {
      caseId: random.uuid(),
      fileReference: `33.2-${random.between(1000, 99_999)}/${year}`,
      applicantName: listName(person),
      birthDate: person.birthDate,
      // Of two cases of a person one is closed, most times.
      open: at === 0 || random.chance(0.2),
    };
  });
  return { ...person, cases };
}

type Near = (random: Random, person: PostPerson) => PostPerson | undefined;

const NEAR: readonly Near[] = [
  (random, person) => ({ ...person, birthDate: stranger(random).birthDate, address: stranger(random).address }),
  (_, person) => {
    const swapped = swapDigits(person.birthDate);
    return swapped === undefined ? undefined : { ...person, birthDate: swapped };
  },
  (random, person) => ({
    ...person,
    familyName: oneLetter(random, person.familyName),
    birthDate: stranger(random).birthDate,
  }),
  (random, person) =>
    person.givenNames === null
      ? undefined
      : { ...person, givenNames: oneLetter(random, person.givenNames), birthDate: stranger(random).birthDate },
  // A twin at the same address.
  (random, person) => ({ ...person, givenNames: stranger(random).givenNames ?? 'Ada' }),
  // A spouse.
  (random, person) => ({ ...stranger(random), familyName: person.familyName, address: person.address }),
  (random, person) =>
    person.givenNames === null || person.givenNames.includes(' ')
      ? undefined
      : {
          ...person,
          familyName: person.givenNames,
          givenNames: person.familyName,
          birthDate: stranger(random).birthDate,
        },
];

/** `1991-03-14` → `1991-03-41` would be none; the first pair of neighbours that gives another real day is swapped. */
function swapDigits(day: string): string | undefined {
  for (const at of [8, 2, 5]) {
    const swapped = `${day.slice(0, at)}${day[at + 1]}${day[at]}${day.slice(at + 2)}`;
    const date = new Date(`${swapped}T00:00:00Z`);
    if (
      swapped !== day &&
      !Number.isNaN(date.getTime()) &&
      date.toISOString().startsWith(swapped) &&
      swapped < '2009'
    ) {
      return swapped;
    }
  }
  return undefined;
}

function oneLetter(random: Random, name: string): string {
  const at = random.between(1, name.length - 1);
  const letter = random.pick([...'aeinrst']);
  if (random.chance(0.4)) return `${name.slice(0, at)}${letter}${name.slice(at)}`;
  const changed = `${name.slice(0, at)}${letter}${name.slice(at + 1)}`;
  return changed === name ? `${name}${letter}` : changed;
}
