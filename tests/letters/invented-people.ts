import type { Chance } from './seeded-random.ts';

/** An invented person; names use characters of DIN 91379 as registers carry them. */
export interface Person {
  givenNames: string;
  familyName: string;
  salutation: 'Herr' | 'Frau';
  nationality: string;
  birthDate: string;
}

const NAMES: readonly (readonly ['Herr' | 'Frau', string, string, string])[] = [
  ['Herr', 'Emre Can', 'Yıldırım', 'türkisch'],
  ['Frau', 'Ayşe Gül', 'Doğan', 'türkisch'],
  ['Frau', 'Zeynep', 'Çağlayan', 'türkisch'],
  ['Herr', 'Đorđe', 'Petrović', 'serbisch'],
  ['Frau', 'Željka', 'Šimić', 'bosnisch-herzegowinisch'],
  ['Herr', 'Łukasz', 'Wiśniewski', 'polnisch'],
  ['Frau', 'Małgorzata', 'Dąbrowska', 'polnisch'],
  ['Herr', 'Ondřej', 'Dvořák', 'tschechisch'],
  ['Frau', 'Tereza', 'Nováková', 'tschechisch'],
  ['Herr', 'José María', 'Núñez Peña', 'peruanisch'],
  ['Frau', 'Inês', 'Conceição', 'brasilianisch'],
  ['Herr', 'Arjun', 'Krishnamurthy', 'indisch'],
  ['Frau', 'Priya', 'Raghunathan', 'indisch'],
  ['Herr', 'Oleksandr', 'Kovalchuk', 'ukrainisch'],
  ['Frau', 'Nino', 'Kapanadze', 'georgisch'],
  ['Herr', 'Amir Hossein', 'Rahimi', 'iranisch'],
  ['Frau', 'Élodie', 'Kouamé', 'ivorisch'],
  ['Herr', 'Søren', 'Bjørnstad', 'norwegisch'],
  ['Frau', 'Blerina', 'Hoxhë', 'kosovarisch'],
  ['Herr', 'Jürgen Müller', 'Großmann', 'namibisch'],
];

const STREETS = [
  'Lindenäckerweg',
  'Hasenbergsteige',
  'Große Falterstraße',
  'Böblinger Straße',
  'Am Mühlkanal',
  'Schloßgartenweg',
];
const TOWNS = ['70173 Stuttgart', '70374 Stuttgart', '70565 Stuttgart', '70734 Fellbach', '71065 Sindelfingen'];
const EMPLOYERS = [
  'Neckartal Präzisionsteile GmbH',
  'Brüderle & Söhne Maschinenbau KG',
  'Pflegezentrum Höhenblick gGmbH',
  'Kaltental Software AG',
  'Gasthof Zum Grünen Bären e. K.',
  'Übersetzungsbüro Weißer OHG',
];
const OFFICERS = ['Frau Häberle', 'Herr Özdemir', 'Frau Schäuffele', 'Herr Weiß', 'Frau Kühnle', 'Herr Maśłowski'];
const TRADES = [
  'Softwareentwicklerin',
  'Pflegefachkraft',
  'Zerspanungsmechaniker',
  'Köchin',
  'Elektroniker für Betriebstechnik',
  'Bauingenieur',
];

export function person(chance: Chance): Person {
  const [salutation, givenNames, familyName, nationality] = chance.pick(NAMES);
  return { salutation, givenNames, familyName, nationality, birthDate: date(chance, 1968, 2003) };
}

export const street = (chance: Chance): string => `${chance.pick(STREETS)} ${chance.whole(1, 148)}`;
export const town = (chance: Chance): string => chance.pick(TOWNS);
export const employer = (chance: Chance): string => chance.pick(EMPLOYERS);
export const officer = (chance: Chance): string => chance.pick(OFFICERS);
export const trade = (chance: Chance): string => chance.pick(TRADES);

/** A date as letters write it: TT.MM.JJJJ. */
export function date(chance: Chance, fromYear: number, toYear: number): string {
  const day = String(chance.whole(1, 28)).padStart(2, '0');
  const month = String(chance.whole(1, 12)).padStart(2, '0');
  return `${day}.${month}.${chance.whole(fromYear, toYear)}`;
}

/** An amount of money as letters write it: 4.512,75 €. */
export function euros(chance: Chance, low: number, high: number): string {
  const cents = chance.whole(low * 100, high * 100);
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole},${String(cents % 100).padStart(2, '0')} €`;
}

/** A file reference such as 32-31.4/2026-04711. */
export function fileReference(chance: Chance): string {
  return `32-${chance.whole(30, 39)}.${chance.whole(1, 9)}/${chance.whole(2023, 2026)}-${String(chance.whole(1, 99999)).padStart(5, '0')}`;
}
