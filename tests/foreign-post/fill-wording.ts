import { foldVariants } from '#domain/text/fold.ts';
import { addDays, type LocalDate } from '#domain/time/local-date.ts';
import type { Chance } from '../letters/seeded-random.ts';
import { TRANSLITERATIONS } from './foreign-names.ts';
import { type Somebody, two } from './foreign-people.ts';
import { documentCodeOf, zoneLines } from './foreign-zone.ts';
import { letterhead, type Sender, senderOf } from './senders.ts';
import type { Wording } from './wordings/wording.ts';

/** What a letter gives beside the name. */
export interface Given {
  readonly reference: boolean;
  readonly birth: boolean;
  readonly address: boolean;
}

export interface Filled {
  readonly lines: readonly string[];
  /** What stands on the paper, before misreading. */
  readonly date: LocalDate | null;
  readonly sender: string | null;
  readonly reference: string | null;
  readonly birth: boolean;
  readonly address: boolean;
  /** Others named in full. */
  readonly others: readonly Somebody[];
  /** Code of the machine-readable zone, null without one. */
  readonly zone: string | null;
  /** The person is named at all. */
  readonly named: boolean;
}

const MONTHS = words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');
const TRADES = words(
  'Softwareentwickler Pflegefachkraft Koch Elektroniker Fachinformatiker Ingenieur Maurer Lagerist Berufskraftfahrer',
);
const SURNAMES = words('Maier Häberle Weber Schwarz Kaya Yılmaz Nguyễn Schneider Popović Krämer Sharma Huber');

/** Fills a wording in for somebody, in one of the many ways in which letters write names, days and numbers. */
export function fillWording(
  chance: Chance,
  wording: Wording,
  { person, letterDay, given, others }: { person: Somebody; letterDay: LocalDate; given: Given; others: Somebody[] },
): Filled {
  const used = new Set<string>();
  const sender = senderOf(chance, wording.from);
  const name = nameAsWritten(chance, person);
  const day = dayWriter(chance);
  const birthText = birthWriter(chance)(person.birth);
  const reference = person.cases[0]?.fileReference ?? `32-4.${chance.whole(1, 9)}-${chance.whole(90_000, 99_999)}/26`;
  const [colleague, otherColleague] = others;
  const spouse = person.spouse ?? others[2] ?? person;
  const digits = (count: number): string => Array.from({ length: count }, () => chance.whole(0, 9)).join('');
  const pay = chance.whole(2_100, 6_900);
  const values: Record<string, () => string> = {
    n: () => `${name.given} ${name.family}`,
    nn: () => name.family,
    vn: () => name.given,
    NV: () => `${name.family}, ${name.given}`,
    NN: () => name.family.toUpperCase(),
    VN: () => name.given.toUpperCase(),
    H: () => (person.male ? 'Herr' : 'Frau'),
    Herrn: () => (person.male ? 'Herrn' : 'Frau'),
    r: () => (person.male ? 'r' : ''),
    MF: () => (person.male ? 'M' : 'F'),
    maennlich: () => (person.male ? 'männlich' : 'weiblich'),
    geb: () => birthText,
    gort: () => person.place,
    natw: () => `${person.country.adjective}e Staatsangehörigkeit`,
    natn: () => person.country.adjective,
    iso: () => person.country.code,
    STAAT: () => person.country.name,
    str: () => person.street,
    plz: () => person.postcode,
    ort: () => person.town,
    ORT: () => person.town.toUpperCase(),
    az: () => reference,
    pass: () => person.passport,
    mail: () => `${foldVariants(person.given)[0]!.replace(/[^a-z]/g, '')}${digits(2)}@example.org`,
    mutter: () => `${chance.pick(person.country.women)} ${person.family}`,
    vater: () => `${chance.pick(person.country.men)} ${person.family}`,
    fremd: () => `${chance.pick(person.country.men)} ${chance.pick(person.country.families)}`,
    sp: () => fullName(spouse),
    spnn: () => spouse.family,
    spvn: () => spouse.given,
    spgeb: () => birthWriter(chance)(spouse.birth),
    kollege: () => fullName(colleague ?? person),
    kollegegeb: () => birthWriter(chance)((colleague ?? person).birth),
    kollegin: () => fullName(otherColleague ?? person),
    kollegingeb: () => birthWriter(chance)((otherColleague ?? person).birth),
    S: () => sender.name,
    firma: () => (wording.from === 'employer' ? sender : senderOf(chance, 'employer')).name,
    fadr: () => addressOf(sender),
    sadr: () => addressOf(sender),
    fort: () => sender.town,
    fplz: () => sender.postcode,
    fstr: () => sender.street,
    ortS: () => sender.town,
    kanzlei: () => (wording.from === 'lawyer' ? sender.name : senderOf(chance, 'lawyer').name),
    ra: () => `${chance.pick(['Dr. Hella', 'Tobias', 'Jens', 'Ayşe', 'Mehmet'])} ${chance.pick(SURNAMES)}`,
    chef: () => `${chance.pick(['Ute', 'Bernd', 'Mehmet', 'Ali', 'Sandra', 'Priya'])} ${chance.pick(SURNAMES)}`,
    uni: () => senderOf(chance, 'university').name,
    kk: () => (wording.from === 'insurer' ? sender.name : senderOf(chance, 'insurer').name),
    beruf: () => chance.pick(TRADES),
    geld: () => `${Math.floor(pay / 1000)}.${String(pay % 1000).padStart(3, '0')},00`,
    geldj: () => `${Math.floor((pay * 12) / 1000)}.${String((pay * 12) % 1000).padStart(3, '0')},00`,
    iban: () => `DE${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(2)}`,
    eat: () => `Y${digits(3)}${chance.pick(['XK', 'LM', 'TC'])}${digits(3)}`,
    svnr: () =>
      `24 ${person.birth.slice(8)}${person.birth.slice(5, 7)}${person.birth.slice(2, 4)} ${person.family[0]?.toUpperCase()} ${digits(3)}`,
    kvnr: () => `${person.family[0]?.toUpperCase()}${digits(9)}`,
    jg: () => person.birth.slice(0, 4),
    monat: () => `${MONTHS[Number(letterDay.slice(5, 7)) - 1]} ${letterDay.slice(0, 4)}`,
  };
  const block: Record<string, () => string[]> = {
    head: () => letterhead(chance, wording.from, sender),
    an: () => [
      ...(chance.happens(0.5) ? [person.male ? 'Herrn' : 'Frau'] : []),
      `${person.male && chance.happens(0.3) ? 'Herrn ' : ''}${values.n!()}`,
      person.street,
      `${person.postcode} ${person.town}`,
    ],
    anamt: () =>
      chance.pick([
        ['Landeshauptstadt Stuttgart', 'Amt für öffentliche Ordnung', 'Eberhardstraße 39', '70173 Stuttgart'],
        ['An die', 'Ausländerbehörde Stuttgart', '70173 Stuttgart'],
        ['Stadt Stuttgart · Ausländerbehörde · 70173 Stuttgart'],
        ['Amt für öffentliche Ordnung, Abt. Ausländerrecht, Stuttgart'],
      ]),
    mrz: () => zoneLines(chance, person, 'P'),
    mrz1: () => zoneLines(chance, person, 'AR'),
    mrzv: () => zoneLines(chance, person, documentCodeOf(wording)),
    mrzt: () => zoneLines(chance, person, 'PT'),
  };

  const kept = wording.text.replace(/\[([rga]):((?:[^[\]]|\[[ x]\])*)\]/g, (_, kind: string, text: string) =>
    (kind === 'r' && given.reference) || (kind === 'g' && given.birth) || (kind === 'a' && given.address) ? text : '',
  );
  const lines = kept.split('\n').flatMap((line): string[] => {
    if (line.trim() === '') return [];
    const whole = /^\{(head|an|anamt|mrz|mrz1|mrzv|mrzt)\}$/.exec(line.trim());
    if (whole !== null) {
      used.add(whole[1]!);
      return block[whole[1]!]!();
    }
    return [
      line.replace(/\{(\w+?)([+-]\d+)?\}/g, (_, key: string, shift?: string) => {
        const number = /^nr(\d)$/.exec(key);
        if (number !== null) return digits(Number(number[1]));
        used.add(shift === undefined ? key : `${key}±`);
        if (key === 'd') return day(shift === undefined ? letterDay : addDays(letterDay, Number(shift)));
        const value = values[key];
        if (value === undefined) throw new RangeError(`no filling for {${key}}`);
        return value();
      }),
    ];
  });
  const zoneKey = ['mrz', 'mrz1', 'mrzv', 'mrzt'].find((key) => used.has(key));
  const has = (...keys: string[]): boolean => keys.some((key) => used.has(key));
  return {
    lines,
    date: used.has('d') ? letterDay : null,
    sender: has('head', 'S') ? sender.name : null,
    reference: used.has('az') ? reference : null,
    birth: has('geb') || zoneKey !== undefined,
    address: has('an', 'str'),
    others: [
      ...(has('sp', 'spnn') && person.spouse !== null ? [person.spouse] : []),
      ...(has('sp', 'spnn') && person.spouse === null && others[2] !== undefined ? [others[2]] : []),
      ...(has('kollege') && colleague !== undefined ? [colleague] : []),
      ...(has('kollegin') && otherColleague !== undefined ? [otherColleague] : []),
    ],
    zone: zoneKey === undefined ? null : { mrz: 'P', mrz1: 'AR', mrzv: documentCodeOf(wording), mrzt: 'PT' }[zoneKey]!,
    named: has('n', 'nn', 'NV', 'NN', 'an') || zoneKey !== undefined,
  };
}

/** The name as this letter has it: marks lost, another transliteration, first given name only, half of a double name. */
function nameAsWritten(chance: Chance, { family, given }: Somebody): { family: string; given: string } {
  const way = chance.next();
  const plain = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/ı/g, 'i')
      .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'));
  if (way < 0.6) return { family, given };
  if (way < 0.75) return { family: plain(family), given: plain(given) };
  if (way < 0.84) {
    const other = (word: string): string => {
      const spellings = TRANSLITERATIONS[word];
      return spellings === undefined ? word : chance.pick(spellings);
    };
    return { family: other(family), given: given.split(' ').map(other).join(' ') };
  }
  if (way < 0.92) return { family, given: given.split(' ')[0]! };
  if (way < 0.96) return { family: family.split('-').at(-1)!, given };
  return { family: family.toUpperCase(), given };
}

function dayWriter(chance: Chance): (day: LocalDate) => string {
  const way = chance.next();
  return (day) => {
    const [year = '', month = '', date = ''] = day.split('-');
    if (way < 0.55) return `${date}.${month}.${year}`;
    if (way < 0.8) return `${Number(date)}. ${MONTHS[Number(month) - 1]} ${year}`;
    if (way < 0.9) return `${Number(date)}.${Number(month)}.${year}`;
    return `${date}. ${MONTHS[Number(month) - 1]} ${year}`;
  };
}

function birthWriter(chance: Chance): (birth: string) => string {
  const way = chance.next();
  return (birth) => {
    const [year = '', month = '', date = ''] = birth.split('-');
    if (way < 0.7) return `${date}.${month}.${year}`;
    if (way < 0.8) return `${Number(date)}. ${MONTHS[Number(month) - 1]} ${year}`;
    if (way < 0.88) return `${date} ${month} ${year}`;
    if (way < 0.94) return `${Number(date)}.${Number(month)}.${year}`;
    return `${date}/${two(Number(month))}/${year}`;
  };
}

const fullName = ({ given, family }: Somebody): string => `${given} ${family}`;

const addressOf = ({ street, postcode, town }: Sender): string => `${street}, ${postcode} ${town}`;

function words(text: string): string[] {
  return text.split(' ');
}
