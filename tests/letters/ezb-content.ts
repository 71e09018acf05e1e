import type { EzbField } from '#domain/ezb/ezb-form.ts';
import { EZB_FIELDS } from '#domain/ezb/ezb-form.ts';
import type { EzbValue, PayBasis } from '#domain/ezb/ezb-value.ts';
import { localDate } from '#domain/time/local-date.ts';
import { date, employer, euros, officer, person, street, town, trade } from './invented-people.ts';
import type { Chance } from './seeded-random.ts';

/** One cell of the form: printed label, then something written or boxes to tick. */
export interface EzbCell {
  /** With its number, as printed. */
  label: string;
  fill: { kind: 'written'; text: string } | { kind: 'boxes'; options: readonly EzbBox[]; stacked: boolean };
}

export interface EzbBox {
  text: string;
  ticked: boolean;
  /** Written behind the option. */
  written?: string;
}

/** Rows stand one below the other, the cells of a row beside each other. */
export interface EzbSectionContent {
  title: string;
  rows: readonly (readonly EzbCell[])[];
}

export interface EzbContent {
  sections: readonly EzbSectionContent[];
  declaration: string;
  /** What a perfect reader would read; a field left blank on the form is not in it. */
  truth: Map<EzbField, EzbValue>;
  /** Fields the form asks for and nobody filled in. */
  blank: EzbField[];
}

const VILLAGES = [
  'Esslingen am Neckar',
  'Leinfelden-Echterdingen',
  'Bad Cannstatt',
  'Waiblingen',
  'Ditzingen',
  'Kornwestheim',
];
const TASKS = [
  'Entwicklung und Wartung von Software für die Lagerverwaltung',
  'Pflege und Betreuung von Bewohnern in der Tag- und Nachtschicht',
  'Fertigung von Drehteilen an CNC-Maschinen',
  'Zubereitung warmer Speisen, Bestellung der Waren',
  'Installation und Prüfung elektrischer Anlagen auf Baustellen',
  'Planung und Überwachung von Bauvorhaben im Hochbau',
];
const COMPENSATION = ['Freizeitausgleich', 'Vergütung mit Zuschlag von 25 %', 'Arbeitszeitkonto'];

/** Number of an establishment whose check digit is right. */
function establishmentNumber(chance: Chance): string {
  const first = String(chance.whole(2000000, 9999999));
  const sum = [...first].reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return `${first}${chance.happens(0.5) ? sum % 10 : (sum + 5) % 10}`;
}

const iso = (german: string) => localDate(german.split('.').reverse().join('-'));

/** Fills in the form of 02/2024 by chance: labels as printed or shortened, fields left blank, questions the reader does not know. */
export function ezbContent(chance: Chance): EzbContent {
  const truth = new Map<EzbField, EzbValue>();
  const blank: EzbField[] = [];
  const long = chance.happens(0.6);
  const label = (field: keyof typeof EZB_FIELDS, short = 0): string => {
    const { number, labels } = EZB_FIELDS[field];
    const chosen = long ? labels[0]! : (labels[Math.min(short, labels.length - 1)] ?? labels[0]!);
    return number === null || field === 'weeklyHours' ? chosen : `${number}  ${chosen}`;
  };
  const written = (
    field: keyof typeof EZB_FIELDS,
    text: string,
    value: EzbValue,
    short = 0,
    mayBeBlank = 0,
  ): EzbCell => {
    if (chance.happens(mayBeBlank)) {
      blank.push(field);
      return { label: label(field, short), fill: { kind: 'written', text: '' } };
    }
    truth.set(field, value);
    return { label: label(field, short), fill: { kind: 'written', text } };
  };
  const text = (field: keyof typeof EZB_FIELDS, value: string, short = 0, mayBeBlank = 0): EzbCell =>
    written(field, value, { kind: 'text', text: value }, short, mayBeBlank);
  const day = (field: keyof typeof EZB_FIELDS, value: string, short = 0, mayBeBlank = 0): EzbCell =>
    written(field, value, { kind: 'date', date: iso(value) }, short, mayBeBlank);
  const choice = (field: keyof typeof EZB_FIELDS, chosen: string, short = 0): EzbCell => {
    const { kind } = EZB_FIELDS[field];
    const options: Readonly<Record<string, readonly string[]>> =
      kind.kind === 'choice' ? kind.options : { yes: [long ? 'Ja' : 'ja'], no: [long ? 'Nein' : 'nein'] };
    truth.set(
      field,
      kind.kind === 'choice' ? { kind: 'choice', choice: chosen } : { kind: 'yes-no', yes: chosen === 'yes' },
    );
    return {
      label: label(field, short),
      fill: {
        kind: 'boxes',
        stacked: field === 'procedure' || field === 'qualification',
        options: Object.entries(options).map(([name, texts]) => ({
          text: long ? texts[0]! : texts.at(-1)!,
          ticked: name === chosen,
        })),
      },
    };
  };
  const yesNo = (field: keyof typeof EZB_FIELDS, share: number, short = 1): EzbCell =>
    choice(field, chance.happens(share) ? 'yes' : 'no', short);
  const unknown = (number: number, question: string, answer: string): EzbCell => ({
    label: `${number}  ${question}`,
    fill: { kind: 'written', text: answer },
  });

  const someone = person(chance);
  const firmTown = town(chance);
  const [, houseStreet, house] = /^(.*) (\d+)$/.exec(street(chance)) as unknown as [string, string, string];
  const limited = chance.happens(0.4);
  const end = date(chance, 2028, 2029);
  const duration = choice('duration', limited ? 'limited' : 'open_ended', 2);
  if (limited && duration.fill.kind === 'boxes') {
    truth.set('limitedUntil', { kind: 'date', date: iso(end) });
    duration.fill = {
      ...duration.fill,
      options: duration.fill.options.map((option) =>
        option.ticked ? { ...option, text: 'befristet bis', written: end } : option,
      ),
    };
  }
  const hours = chance.pick(['40', '38,5', '35', '39', '20', '37,5', '30']);
  const overtime = chance.happens(0.4);
  const changing = chance.happens(0.3);
  const together = chance.happens(0.4);
  const holidays = String(chance.whole(20, 32));
  const job = `${trade(chance)}${chance.happens(0.6) ? ` – ${chance.pick(TASKS)}` : ''}`;
  const signTown = chance.happens(0.5) ? firmTown.slice(6) : chance.pick(VILLAGES);
  const signDay = date(chance, 2026, 2026);

  const address = together
    ? [
        [
          bothCell('11  Straße und Hausnummer', `${houseStreet} ${house}`),
          bothCell('13  Postleitzahl und Ort', firmTown),
        ],
      ]
    : [
        [text('employerStreet', houseStreet), text('employerHouseNumber', house)],
        [text('employerPostalCode', firmTown.slice(0, 5), 1), text('employerTown', firmTown.slice(6), 1)],
      ];
  if (together) {
    truth.set('employerStreet', { kind: 'text', text: houseStreet });
    truth.set('employerHouseNumber', { kind: 'text', text: house });
    truth.set('employerPostalCode', { kind: 'text', text: firmTown.slice(0, 5) });
    truth.set('employerTown', { kind: 'text', text: firmTown.slice(6) });
  }
  const workplace = text(
    'workplace',
    chance.happens(0.5) ? firmTown : `${chance.pick(VILLAGES)}, Werk ${chance.whole(1, 9)}`,
    1,
  );
  truth.set('workplaceChanges', { kind: 'yes-no', yes: changing });

  const sections: EzbSectionContent[] = [
    {
      title: 'A. Erklärung und Anlass',
      rows: [
        [choice('procedure', chance.pick(['residence_title', 'residence_title', 'advance_consent', 'work_permit']), 2)],
        [choice('occasion', chance.pick(['employer_change', 'employer_change', 'extension', 'first_issue']), 4)],
      ],
    },
    {
      title: chance.pick(['B. Angaben zur Arbeitnehmerin/zum Arbeitnehmer', 'B. Angaben zur Person']),
      rows: [
        [text('familyName', someone.familyName, chance.whole(0, 2)), text('givenNames', someone.givenNames, 1)],
        [
          day('birthDate', someone.birthDate),
          choice('sex', someone.salutation === 'Herr' ? 'male' : 'female'),
          text('nationality', someone.nationality, 1),
        ],
        [text('residence', `${street(chance)}, ${town(chance)}`, 3)],
        [day('residenceSince', date(chance, 2018, 2025), chance.whole(1, 3), 0.1)],
      ],
    },
    {
      title: 'C. Angaben zum Arbeitgeber',
      rows: [
        [text('firm', employer(chance), 2)],
        ...address,
        [text('contactPerson', officer(chance), 1), text('phone', `0711 ${chance.whole(100000, 999999)}`, 1)],
        [
          text(
            'email',
            chance.pick(['personal@arbeitgeber.example', 'info@betrieb-mueller.example', 'hr@neckartal.example']),
            1,
          ),
          unknown(18, 'Telefax', chance.happens(0.5) ? `0711 ${chance.whole(10000, 99999)}` : ''),
        ],
        [text('establishmentNumber', establishmentNumber(chance), 1, 0.08), yesNo('foundedRecently', 0.15)],
      ],
    },
    {
      title: 'D. Angaben zur Beschäftigung',
      rows: [
        [day('start', date(chance, 2027, 2027), 3), duration],
        [yesNo('hiredOut', 0.15, 2)],
        [workplace],
        [
          {
            label: '',
            fill: {
              kind: 'boxes',
              stacked: false,
              options: [
                {
                  text: long
                    ? 'Arbeitnehmerin oder Arbeitnehmer wird an wechselnden Arbeits-/Einsatzorten beschäftigt'
                    : 'wechselnde Einsatzorte',
                  ticked: changing,
                },
              ],
            },
          },
        ],
        [text('jobTitle', job, 2)],
      ],
    },
    {
      title: 'E. Angaben zur Qualifikation',
      rows: [[choice('qualification', chance.pick(['none', 'vocational', 'degree']))]],
    },
    { title: 'F. Angaben zur Berufsausübungserlaubnis', rows: [[yesNo('licenceNeeded', 0.3, 2)]] },
    {
      title: 'G. Angaben zur Arbeitszeit',
      rows: [
        [
          choice('workingTime', chance.pick(['full_time', 'full_time', 'part_time', 'marginal']), 2),
          written(
            'weeklyHours',
            hours,
            { kind: 'number', number: Number(hours.replace(',', '.')) },
            chance.whole(0, 2),
          ),
        ],
      ],
    },
    {
      title: 'H. Angaben zu Überstunden',
      rows: [
        [choice('overtimeDuty', overtime ? 'yes' : 'no', 1)],
        overtime
          ? [
              text('overtimeAmount', `höchstens ${chance.whole(2, 10)} Stunden je Woche`, 1),
              text('overtimeCompensation', chance.pick(COMPENSATION), 1),
            ]
          : [],
      ],
    },
    {
      title: 'I. Angaben zum Urlaubsanspruch',
      rows: [
        [
          written(
            'holidays',
            chance.happens(0.5) ? holidays : `${holidays} Arbeitstage`,
            { kind: 'number', number: Number(holidays) },
            chance.whole(1, 2),
          ),
        ],
      ],
    },
    {
      title: 'J. Angaben zum Arbeitsentgelt',
      rows: [
        [yesNo('collectiveAgreement', 0.4), unknown(43, 'Bezeichnung des Tarifvertrags', '')],
        [payCell(chance, label('pay', 3), truth)],
      ],
    },
    { title: 'K. Inländisches Beschäftigungsverhältnis', rows: [[yesNo('socialInsurance', 0.95, 2)]] },
    {
      title: 'L. Unterschrift',
      rows: [
        chance.happens(0.3)
          ? [bothCell('57  Ort und Datum', `${signTown}, ${signDay}`)]
          : [text('signaturePlace', signTown), day('signatureDate', signDay, 0, 0.08)],
      ],
    },
  ];
  if (!truth.has('signaturePlace')) {
    truth.set('signaturePlace', { kind: 'text', text: signTown });
    truth.set('signatureDate', { kind: 'date', date: iso(signDay) });
  }
  return {
    sections: sections.map((section) => ({ ...section, rows: section.rows.filter((row) => row.length > 0) })),
    declaration:
      'Alle Angaben in diesem Formular entsprechen dem Inhalt des Arbeitsvertrages. Die Richtigkeit der Angaben wird durch Datum und Unterschrift bestätigt.',
    truth,
    blank,
  };
}

function bothCell(label: string, text: string): EzbCell {
  return { label, fill: { kind: 'written', text } };
}

/** Three ways to write down a pay: in words, one filled row of two, boxes before the amount. */
function payCell(chance: Chance, label: string, truth: Map<EzbField, EzbValue>): EzbCell {
  const basis = chance.pick<PayBasis>(['month', 'month', 'hour', 'year']);
  const amount =
    basis === 'month'
      ? euros(chance, 2600, 6400)
      : basis === 'hour'
        ? euros(chance, 14, 38)
        : euros(chance, 38000, 82000);
  truth.set('pay', { kind: 'amount', euros: Number(amount.replace(/[. €]/g, '').replace(',', '.')), basis });
  const words = { month: 'monatlich', hour: 'je Stunde', year: 'jährlich' }[basis];
  if (chance.happens(0.5)) return { label, fill: { kind: 'written', text: `${amount} brutto ${words}` } };
  const rows = (['month', 'hour'] as const).map((each) => ({
    text: each === 'month' ? 'pro Monat' : 'pro Stunde',
    ticked: each === basis,
    ...(each === basis ? { written: amount } : {}),
  }));
  if (basis === 'year') rows.push({ text: 'pro Jahr', ticked: true, written: amount } as (typeof rows)[number]);
  return { label, fill: { kind: 'boxes', stacked: true, options: rows } };
}
