import type { PartialDate } from '#domain/person/partial-date.ts';
import type { Party } from '#domain/records/case.ts';
import { AFRICAN_AND_AMERICAN_NAMES } from './names-africa-america.ts';
import { ASIAN_NAMES } from './names-asia.ts';
import { EUROPEAN_NAMES } from './names-europe.ts';
import type { NameOrigin } from './names-origin.ts';
import type { Random } from './random.ts';

/** What a file knows of a person, without the file it stands in. */
export type InventedPerson = Omit<Party, 'id' | 'caseId' | 'role'>;

const ORIGINS: readonly NameOrigin[] = [...EUROPEAN_NAMES, ...ASIAN_NAMES, ...AFRICAN_AND_AMERICAN_NAMES];
const THIRD_COUNTRY_ORIGINS = ORIGINS.filter((origin) => origin.union === undefined);

const STREETS = [
  'Rebhuhnsteige',
  'Am Quittengarten',
  'Kelterbänklestraße',
  'Schnakenbrunnenweg',
  'Lindenblütenweg',
  'Obere Mostgasse',
  'Fasanenbuckel',
  'Zichorienstraße',
  'Am Sandsteinbruch',
  'Hutmachergässle',
  'Mühlrädlestraße',
  'Traubenhüterweg',
  'Brezelbäckerstraße',
  'Steinpilzhalde',
];
const POSTCODES = ['70173', '70176', '70180', '70182', '70190', '70327', '70372', '70435', '70563', '70565', '70599'];

const FEMALE_SHARE = 0.47;
const NOT_BINARY_SHARE = 0.015;

/**
 * A person who never lived: a name put together within one origin, a birth date as far as it is known, an address in an
 * invented street. `adult` people are 18 to 67 years old in `year`, others up to 17.
 */
export function inventPerson(
  random: Random,
  wanted: { year: number; unionCitizens: boolean; adult: boolean },
): InventedPerson {
  const origins = wanted.unionCitizens ? ORIGINS : THIRD_COUNTRY_ORIGINS;
  const origin = random.pickWeighted(origins, (one) => one.weight);
  const sex = drawSex(random);
  const female = sex === 'female' || (sex !== 'male' && random.chance(0.5));
  const givenNames = drawGivenNames(random, female ? origin.female : origin.male);
  const singleName = random.chance(origin.singleName ?? 0.003);
  const birthName = wanted.adult && sex === 'female' && !singleName && random.chance(0.15);
  return {
    personId: random.uuid(),
    familyName: singleName ? (givenNames.split(' ')[0] ?? givenNames) : drawFamilyName(random, origin, female),
    givenNames: singleName ? null : givenNames,
    birthName: birthName ? drawFamilyName(random, origin, female) : null,
    birthDate: drawBirthDate(random, wanted.year, wanted.adult, origin.unknownBirthDate ?? 0.008),
    sex,
    nationality: drawNationality(random, origin),
    address: inventAddress(random),
  };
}

export function inventAddress(random: Random): string {
  return `${random.pick(STREETS)} ${random.between(1, 148)}, ${random.pick(POSTCODES)} Stuttgart`;
}

function drawSex(random: Random): Party['sex'] {
  if (random.chance(NOT_BINARY_SHARE)) return random.chance(0.5) ? 'diverse' : 'not_stated';
  return random.chance(FEMALE_SHARE) ? 'female' : 'male';
}

function drawFamilyName(random: Random, origin: NameOrigin, female: boolean): string {
  const names = female ? (origin.femaleFamily ?? origin.family) : origin.family;
  const first = random.pick(names);
  const second = random.pick(names);
  if (first === second) return first;
  if (origin.twoFamilyNames) return `${first} ${second}`;
  return random.chance(0.04) ? `${first}-${second}` : first;
}

function drawGivenNames(random: Random, names: readonly string[]): string {
  const count = random.pickWeighted([1, 2, 3, 4], (n) => [0, 70, 24, 5, 1][n] ?? 0);
  const drawn = new Set(Array.from({ length: count }, () => random.pick(names)));
  return [...drawn].join(' ');
}

function drawBirthDate(random: Random, year: number, adult: boolean, unknownShare: number): PartialDate | null {
  const born = adult
    ? year - 19 - Math.floor(random.fraction() * random.fraction() * 48)
    : year - random.between(1, 17);
  const month = `${born}-${String(random.between(1, 12)).padStart(2, '0')}`;
  if (!random.chance(unknownShare)) return `${month}-${String(random.between(1, 28)).padStart(2, '0')}`;
  return random.pickWeighted([`${born}`, month, null], (known) => (known === null ? 1 : known === month ? 2 : 5));
}

/** Statelessness and unclear nationality occur mostly where papers could not be had. */
function drawNationality(random: Random, origin: NameOrigin): string {
  const papersMissing = (origin.unknownBirthDate ?? 0) > 0.05;
  if (!random.chance(papersMissing ? 0.05 : 0.002)) return origin.nationality;
  return random.chance(0.5) ? 'staatenlos' : 'ungeklärt';
}
