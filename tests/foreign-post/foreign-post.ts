import type { FormPage } from '#domain/ezb/form-page.ts';
import type { DirectoryCase } from '#domain/filing/case-directory.ts';
import type { MrzPerson } from '#domain/filing/mrz-person.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import { addDays, type LocalDate, localDate } from '#domain/time/local-date.ts';
import { type Chance, seeded } from '../letters/seeded-random.ts';
import { type Filled, fillWording, type Given } from './fill-wording.ts';
import { foreignPages } from './foreign-page.ts';
import { foreignPeople, type Somebody } from './foreign-people.ts';
import { zoneName } from './foreign-zone.ts';
import type { Quality } from './ocr-noise.ts';
import { AUTHORITIES } from './wordings/authorities.ts';
import { EMPLOYMENT } from './wordings/employment.ts';
import { IDENTITY } from './wordings/identity.ts';
import { INTEGRATION } from './wordings/integration.ts';
import { LIVING } from './wordings/living.ts';
import { PROCEDURE } from './wordings/procedure.ts';
import { QUALIFICATION } from './wordings/qualification.ts';
import { STAY } from './wordings/stay.ts';
import { MENTIONS, SEVERAL, UNKNOWN } from './wordings/unknown-and-several.ts';
import type { Wording } from './wordings/wording.ts';

/** A piece of post with what is true of it by construction. */
export interface ForeignPiece {
  readonly wording: Wording;
  readonly pages: readonly FormPage[];
  readonly mrz: readonly MrzPerson[];
  readonly separator: null;
  readonly quality: Quality;
  /** Null where the taxonomy does not decide. */
  readonly type: DocumentType | null;
  readonly person: Somebody;
  readonly filled: Filled;
  /**
   * `ours`: about the person alone, who has a case. `stranger`: about somebody without one. `open`: names several people with cases, or
   * nobody, and nothing on the paper decides: no case may be filled in.
   */
  readonly belongs: 'ours' | 'stranger' | 'open';
  /** The paper gives a reference or a whole birth date: enough for a careful person to file it without asking. */
  readonly decided: boolean;
}

const TODAY = localDate('2026-11-23');
const ORDINARY = [
  ...IDENTITY,
  ...STAY,
  ...EMPLOYMENT,
  ...QUALIFICATION,
  ...LIVING,
  ...INTEGRATION,
  ...PROCEDURE,
  ...AUTHORITIES,
];

/** All ways of writing, `heldOut` ones or the others. */
export function foreignWordings(heldOut: boolean): {
  ordinary: Wording[];
  unknown: Wording[];
  mentions: Wording[];
  several: Wording[];
} {
  const keep = (all: readonly Wording[]): Wording[] => all.filter((wording) => wording.heldOut === heldOut);
  return { ordinary: keep(ORDINARY), unknown: keep(UNKNOWN), mentions: keep(MENTIONS), several: keep(SEVERAL) };
}

/**
 * The post of an office as another hand writes it than `tests/office-post`: its wordings were written before anybody looked at the marks
 * that recognise types, three of ten are held out. Same seed, same post.
 */
export function foreignPost(
  seed: number,
  { people, pieces, heldOut }: { people: number; pieces: number; heldOut: boolean },
): { cases: readonly DirectoryCase[]; post: ForeignPiece[] } {
  const chance = seeded(seed);
  const { everybody, cases } = foreignPeople(chance, people);
  const confusable = everybody.filter(({ trap }) => trap !== 'none');
  const couples = everybody.filter(({ spouse }) => spouse !== null);
  const { ordinary, unknown, mentions, several } = foreignWordings(heldOut);
  const post = Array.from({ length: pieces }, (_, at): ForeignPiece => {
    const person = chance.pick(chance.happens(0.4) ? confusable : everybody);
    const kind = chance.next();
    // Every ordinary wording comes up before one comes again.
    let wording = ordinary[at % ordinary.length]!;
    if (kind < 0.05) wording = chance.pick(several);
    else if (kind < 0.1) wording = chance.pick(mentions);
    else if (kind < 0.14) wording = chance.pick(unknown);
    const married = wording.text.includes('{sp');
    const about = married ? chance.pick(couples) : person;
    return piece(
      chance,
      wording,
      about,
      everybody,
      !mentions.includes(wording) && (married || several.includes(wording)),
    );
  });
  return { cases, post };
}

function piece(
  chance: Chance,
  wording: Wording,
  person: Somebody,
  everybody: readonly Somebody[],
  several: boolean,
): ForeignPiece {
  const letterDay = addDays(TODAY, -chance.whole(10, 420)) as LocalDate;
  const others = Array.from({ length: 3 }, () => chance.pick(everybody)).filter(
    ({ number }) => number !== person.number,
  );
  const filled = fillWording(chance, wording, { person, letterDay, given: givenBy(chance), others });
  const roll = chance.next();
  const quality: Quality = roll < 0.45 ? 'clean' : roll < 0.8 ? 'light' : 'poor';
  const enclosed = chance.happens(0.12) && wording.text.includes('{anamt}');
  const lines = [
    ...filled.lines,
    ...(enclosed
      ? [chance.pick(['Anlagen: Passkopie, Arbeitsvertrag', 'Anlage: Vollmacht', 'Anl.: Gehaltsabrechnungen (3)'])]
      : []),
    ...(chance.happens(0.15) && wording.text.includes('{head}')
      ? ['Hinweise zum Datenschutz finden Sie auf unserer Internetseite.']
      : []),
  ];
  const pages = foreignPages(chance, lines, quality, stampOf(chance, letterDay));
  const named = [person, ...(several ? filled.others : [])].filter(({ cases }) => cases.length > 0);
  const open = filled.reference === null && (!filled.named || named.length > 1);
  return {
    wording,
    pages,
    mrz: zoneOf(chance, filled, person, quality),
    separator: null,
    quality,
    type: wording.type,
    person: named[0] ?? person,
    filled,
    belongs: open ? 'open' : named.length === 0 ? 'stranger' : 'ours',
    decided: filled.reference !== null || filled.birth,
  };
}

function givenBy(chance: Chance): Given {
  const roll = chance.next();
  if (roll < 0.25) return { reference: true, birth: true, address: chance.happens(0.3) };
  if (roll < 0.35) return { reference: true, birth: false, address: false };
  if (roll < 0.8) return { reference: false, birth: true, address: chance.happens(0.2) };
  return { reference: false, birth: false, address: roll < 0.87 };
}

function stampOf(chance: Chance, letterDay: LocalDate): string | null {
  if (!chance.happens(0.35)) return null;
  const [year, month, date] = addDays(letterDay, chance.whole(1, 6)).split('-');
  return chance.pick([
    `EINGEGANGEN ${date}.${month}.${year}`,
    `Eingang: ${date}. ${month}. ${year}`,
    `Posteingang ${date}.${month}.${year} 32-4`,
  ]);
}

function zoneOf(chance: Chance, { zone }: Filled, person: Somebody, quality: Quality): MrzPerson[] {
  // A zone with wrong check digits is not handed on, and poor copies have one more often than not.
  if (zone === null || chance.happens({ clean: 0.02, light: 0.15, poor: 0.6 }[quality])) return [];
  return [
    {
      familyName: zoneName(person.family),
      givenNames: zoneName(person.given),
      birthDate: person.birth,
      nationality: person.country.code,
      documentNumber: person.passport,
      documentCode: zone,
      evidence: { page: 1, boxes: [], text: '', shows: 'machine_zone' },
    },
  ];
}
