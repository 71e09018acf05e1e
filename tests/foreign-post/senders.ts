import type { Chance } from '../letters/seeded-random.ts';
import type { SenderKind } from './wordings/wording.ts';

export interface Sender {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

const TOWNS = [
  ['70173', 'Stuttgart'],
  ['71634', 'Ludwigsburg'],
  ['73728', 'Esslingen'],
  ['74072', 'Heilbronn'],
  ['71032', 'Böblingen'],
  ['72764', 'Reutlingen'],
] as const;

const NAMES: Readonly<Record<SenderKind, readonly string[]>> = {
  person: ['Privat'],
  employer: [
    'Kesselbau Rommel GmbH & Co. KG',
    'Bäckerei Häfele e.K.',
    'Klinikum Nordhang gGmbH',
    'Softwerk Filder AG',
    'Pflegedienst Sonnenrain GmbH',
    'Hotel Krone am See OHG',
    'Spedition Wurster GmbH',
    'Restaurant Anatolia',
    'Hoch- und Tiefbau Eisele GmbH',
    'Metzgerei Gebr. Knödler',
    'Institut für Mikroelektronik e.V.',
  ],
  lawyer: [
    'Kanzlei Feuchtenbeiner & Özkan',
    'Rechtsanwältin Dr. Hella Straub',
    'Rechtsanwälte Morlock Partnerschaft mbB',
    'Anwaltsbüro Linde 14',
    'RA Tobias Engstler',
  ],
  ba: [
    'Bundesagentur für Arbeit',
    'Agentur für Arbeit Stuttgart',
    'Zentrale Auslands- und Fachvermittlung (ZAV)',
    'Agentur für Arbeit Schwäbisch Hall',
  ],
  insurer: [
    'AOK Baden-Württemberg',
    'Techniker Krankenkasse',
    'BARMER',
    'DAK-Gesundheit',
    'mhplus Betriebskrankenkasse',
  ],
  bank: ['BW-Bank', 'Volksbank am Filderrand eG', 'Kreissparkasse Ludwigsburg', 'Commerzbank AG', 'Fintiba GmbH'],
  landlord: ['Wohnbau Neckarblick GmbH', 'Erna Schäuffele', 'Baugenossenschaft Heimstatt eG', 'Karl-Heinz Mögle'],
  town: ['Landeshauptstadt Stuttgart', 'Stadt Ludwigsburg', 'Gemeinde Kornwestheim', 'Stadt Esslingen am Neckar'],
  registry: ['Standesamt Stuttgart', 'Standesamt Ludwigsburg', 'Standesamt I in Berlin'],
  university: [
    'Universität Stuttgart',
    'Hochschule Esslingen',
    'Universität Hohenheim',
    'Hochschule für Technik Stuttgart',
  ],
  school: ['Volkshochschule Stuttgart', 'Sprachschule Babel GmbH', 'Inlingua Stuttgart', 'AWO Bildungszentrum'],
  court: [
    'Verwaltungsgericht Stuttgart',
    'Amtsgericht Stuttgart',
    'Verwaltungsgerichtshof Baden-Württemberg',
    'Amtsgericht Esslingen',
  ],
  police: [
    'Polizeipräsidium Stuttgart',
    'Polizeirevier 2 Wolframstraße',
    'Bundespolizeiinspektion Stuttgart',
    'Hauptzollamt Stuttgart',
  ],
  office: ['Landeshauptstadt Stuttgart', 'Landratsamt Böblingen', 'Stadt Heilbronn'],
  doctor: ['Gemeinschaftspraxis Dr. Ebner', 'Universitätsklinikum Tübingen', 'Zentrum für Psychotherapie am Markt'],
  pension: ['Deutsche Rentenversicherung Baden-Württemberg', 'Deutsche Rentenversicherung Bund'],
  jobcenter: ['Jobcenter Stuttgart', 'Landratsamt Esslingen', 'Jobcenter Landkreis Böblingen'],
  recognition: [
    'Regierungspräsidium Stuttgart',
    'IHK FOSA',
    'Handwerkskammer Region Stuttgart',
    'Ingenieurkammer Baden-Württemberg',
  ],
  state: ['Bundesamt für Migration und Flüchtlinge', 'Regierungspräsidium Karlsruhe'],
  firm: ['Bürobedarf Strohm GmbH', 'Stadtwerke Filderstadt', 'Grundschule am Park', 'Studio Fit 24'],
};

const STREETS = ['Hauptstraße', 'Industriestr.', 'Königstraße', 'Postfach', 'Rotebühlstraße', 'Am Hafen'];

/** Somebody who writes letters of this kind. */
export function senderOf(chance: Chance, kind: SenderKind): Sender {
  const [postcode, town] = chance.pick(TOWNS);
  return { name: chance.pick(NAMES[kind]), street: `${chance.pick(STREETS)} ${chance.whole(2, 190)}`, postcode, town };
}

/** Lines of a letterhead; real ones differ in all of this. */
export function letterhead(chance: Chance, kind: SenderKind, { name, street, postcode, town }: Sender): string[] {
  const phone = `Tel. 07${chance.whole(11, 59)} ${chance.whole(10_000, 999_999)}`;
  const mail = `info@${name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 12)}.example`;
  const styles: readonly string[][] = [
    [`# ${name}`, `${street}, ${postcode} ${town}`, phone],
    [`${name} · ${street} · ${postcode} ${town}`],
    [`> ${name}`, `> ${street}`, `> ${postcode} ${town}`, `> ${phone}`, `> ${mail}`],
    [`# ${name.toUpperCase()}`, `${mail} ${phone}`],
    [`${name} | ${phone}`, `${street} | ${mail}`, `${postcode} ${town}`],
  ];
  const department: Partial<Record<SenderKind, string>> = {
    court: 'Geschäftsstelle der Kammer',
    insurer: 'Kundenzentrum',
    office: 'Ausländerbehörde',
    ba: 'Team Arbeitsmarktzulassung',
    town: 'Bürgerbüro',
    police: 'Dezernat 24',
  };
  const below = department[kind];
  return [...chance.pick(styles), ...(below !== undefined && chance.happens(0.5) ? [below] : [])];
}
