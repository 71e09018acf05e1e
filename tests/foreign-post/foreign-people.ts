import { type DirectoryCase, letterDistance } from '#domain/filing/case-directory.ts';
import { addressKey } from '#domain/person/address-key.ts';
import type { Chance } from '../letters/seeded-random.ts';
import { COUNTRIES, type Country, PLACES, STREETS } from './foreign-names.ts';

export interface Somebody {
  readonly number: number;
  readonly family: string;
  readonly given: string;
  readonly male: boolean;
  /** `1987-05-12`. */
  readonly birth: string;
  readonly country: Country;
  readonly place: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly passport: string;
  cases: readonly DirectoryCase[];
  spouse: Somebody | null;
  /** Why a machine may take this one for another. */
  readonly trap: 'none' | 'twin' | 'father and son' | 'near-namesake' | 'same name';
}

export interface Population {
  readonly everybody: readonly Somebody[];
  readonly cases: readonly DirectoryCase[];
}

/**
 * Invented people of an office, made to be mistaken for one another: twins, fathers and sons of one name, people of nearly the same
 * name born in the same year, spouses with a case each. One in eight has no case here.
 */
export function foreignPeople(chance: Chance, count: number): Population {
  const everybody: Somebody[] = [];
  const add = (somebody: Omit<Somebody, 'number' | 'cases' | 'passport' | 'spouse'>): Somebody => {
    const made: Somebody = {
      ...somebody,
      number: everybody.length,
      passport: `${chance.pick(['U', 'N', 'AB', 'P', 'C'])}${chance.whole(1_000_000, 9_999_999)}`,
      cases: [],
      spouse: null,
    };
    everybody.push(made);
    return made;
  };
  while (everybody.length < count) {
    const first = add(anybody(chance));
    const kind = chance.next();
    if (kind < 0.05) add(twinOf(chance, first));
    else if (kind < 0.09) add(sonOf(chance, first));
    else if (kind < 0.17) add(nearlyThe(chance, first));
    else if (kind < 0.2) add({ ...anybody(chance), ...namedLike(first), trap: 'same name' });
    else if (kind < 0.45) marry(first, add(spouseOf(chance, first)));
  }
  let number = 1000;
  for (const somebody of everybody) {
    if (chance.happens(0.12)) continue;
    const caseCount = chance.happens(0.15) ? 2 : 1;
    somebody.cases = Array.from({ length: caseCount }, (_, at): DirectoryCase => {
      number += chance.whole(1, 3);
      const key = addressKey(`${somebody.street}, ${somebody.postcode} ${somebody.town}`);
      return {
        caseId: `case-${number}`,
        fileReference: `32-4.${chance.whole(1, 9)}-${number}/${chance.whole(24, 26)}`,
        applicantName: `${somebody.family}, ${somebody.given}`,
        birthDate: somebody.birth,
        open: at === 0,
        addressKeys: key === null ? [] : [key],
      };
    });
  }
  return { everybody, cases: everybody.flatMap(({ cases }) => cases) };
}

type Made = Omit<Somebody, 'number' | 'cases' | 'passport' | 'spouse'>;

function anybody(chance: Chance): Made {
  const country = chance.pick(COUNTRIES);
  const male = chance.happens(0.55);
  const [postcode, town] = chance.pick(PLACES);
  const given = chance.pick(male ? country.men : country.women);
  const second = chance.happens(0.15) ? chance.pick(male ? country.men : country.women) : given;
  const family = chance.pick(country.families);
  const double = chance.happens(0.06) ? chance.pick(country.families) : family;
  return {
    family: double === family ? family : `${family}-${double}`,
    given: second === given ? given : `${given} ${second}`,
    male,
    birth: birthday(chance),
    country,
    place: chance.pick(country.places),
    street: `${chance.pick(STREETS)} ${chance.whole(1, 98)}${chance.happens(0.1) ? 'b' : ''}`,
    postcode,
    town,
    trap: 'none',
  };
}

function birthday(chance: Chance): string {
  // Registers of some countries know the year alone, and offices write 1 January.
  if (chance.happens(0.06)) return `${chance.whole(1970, 2004)}-01-01`;
  return `${chance.whole(1958, 2006)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`;
}

function twinOf(chance: Chance, first: Somebody): Made {
  const others = (first.male ? first.country.men : first.country.women).filter(
    (name) => !first.given.includes(name) && letterDistance(name, first.given, 1) > 1,
  );
  const alike = others.filter((name) => name[0] === first.given[0]);
  return { ...first, given: chance.pick(alike.length > 0 ? alike : others), trap: 'twin' };
}

function sonOf(chance: Chance, father: Somebody): Made {
  const year = Number(father.birth.slice(0, 4)) + chance.whole(20, 34);
  return {
    ...father,
    birth: `${Math.min(2008, year)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`,
    trap: 'father and son',
  };
}

function nearlyThe(chance: Chance, first: Somebody): Made {
  const respell = (name: string): string => {
    const at = chance.whole(1, name.length - 1);
    const changed = name.replace(/ph|th|kh|sch|ss|mm|tt|oo|ee|ck/, (pair) => pair[0]!);
    return changed === name ? name.slice(0, at) + chance.pick(['a', 'e', 'i', 'h']) + name.slice(at) : changed;
  };
  const other = anybody(chance);
  const familyChanged = chance.happens(0.5);
  return {
    ...other,
    male: first.male,
    country: first.country,
    place: first.place,
    family: familyChanged ? respell(first.family) : first.family,
    given: familyChanged ? first.given : respell(first.given),
    birth: `${first.birth.slice(0, 4)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`,
    trap: 'near-namesake',
  };
}

const namedLike = ({ family, given, male, country }: Somebody) => ({ family, given, male, country });

function spouseOf(chance: Chance, first: Somebody): Made {
  const other = anybody(chance);
  const male = !first.male;
  return {
    ...first,
    family: chance.happens(0.6) ? first.family : chance.pick(first.country.families),
    given: chance.pick(male ? first.country.men : first.country.women),
    male,
    birth: other.birth,
    trap: 'none',
  };
}

function marry(one: Somebody, other: Somebody): void {
  one.spouse = other;
  other.spouse = one;
}

export const two = (number: number): string => String(number).padStart(2, '0');
