import { z } from 'zod';
import { PartialDate, partialDateText } from '../person/partial-date.ts';
import { OfficeSettings } from '../records/office.ts';
import { LocalDate } from '../time/local-date.ts';
import type { LetterBlock, Letterhead, ReferenceLine } from './content.ts';
import { germanLongDay } from './german-words.ts';

const Line = z
  .string()
  .trim()
  .min(1, 'Bitte füllen Sie dieses Feld aus.')
  .max(200, 'Bitte kürzen Sie auf 200 Zeichen.')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Bitte ohne Zeilenumbruch und Steuerzeichen.');

/** How the person wants to be addressed; `not_stated` gives `Guten Tag` and the name. */
export const SalutationForm = z.enum(['female', 'male', 'not_stated']);
export type SalutationForm = z.infer<typeof SalutationForm>;

/** A name for a letter. A single name ("Blockname") stands in `familyName` alone, `givenNames` is null. */
export const LetterName = z.object({
  familyName: Line,
  givenNames: Line.nullable(),
  salutation: SalutationForm.default('not_stated'),
});
export type LetterName = z.infer<typeof LetterName>;

const Address = z.array(Line).min(1).max(8);

/**
 * Who writes to whom about what. With a representative the letter goes to him (§ 14 Abs. 3 VwVfG) and names the person.
 * `addressLines` are what stands under the name: street, postcode and town, country.
 */
export const LetterContext = z.object({
  office: OfficeSettings,
  person: LetterName.extend({ dateOfBirth: PartialDate.nullable(), nationality: Line.nullable() }),
  recipient: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('person'), addressLines: Address }),
    z.object({
      kind: z.literal('representative'),
      /** Firm or office, when the representative belongs to one. */
      organisation: Line.nullable(),
      name: LetterName,
      addressLines: Address,
    }),
    z.object({ kind: z.literal('authority'), name: Line, addressLines: Address }),
  ]),
  /** What the post is told, above the address: `Einschreiben`. */
  postalRemark: Line.nullable().default(null),
  fileReference: Line,
  theirReference: Line.nullable().default(null),
  officer: z.object({ name: Line, phone: Line, email: Line, room: Line.nullable(), capacity: Line.nullable() }),
  date: LocalDate,
});
export type LetterContext = z.infer<typeof LetterContext>;

/** `Chidi Okonkwo`; a single name stands alone. */
export function writtenName(name: Pick<LetterName, 'familyName' | 'givenNames'>): string {
  return name.givenNames === null ? name.familyName : `${name.givenNames} ${name.familyName}`;
}

/** The salutation of a German letter, with its comma. */
export function salutation(context: LetterContext): string {
  const { recipient } = context;
  if (recipient.kind === 'authority') return 'Sehr geehrte Damen und Herren,';
  const name = recipient.kind === 'person' ? context.person : recipient.name;
  switch (name.salutation) {
    case 'female':
      return `Sehr geehrte Frau ${name.familyName},`;
    case 'male':
      return `Sehr geehrter Herr ${name.familyName},`;
    case 'not_stated':
      return `Guten Tag ${writtenName(name)},`;
  }
}

/** The lines of the address window. */
export function addressLines({ recipient, person }: LetterContext): string[] {
  switch (recipient.kind) {
    case 'person':
      return [writtenName(person), ...recipient.addressLines];
    case 'representative':
      return [
        ...(recipient.organisation === null ? [] : [recipient.organisation]),
        writtenName(recipient.name),
        ...recipient.addressLines,
      ];
    case 'authority':
      return [recipient.name, ...recipient.addressLines];
  }
}

export type LetterheadWords = Pick<
  OfficeSettings,
  'authority' | 'unit' | 'addressLines' | 'returnAddress' | 'phone' | 'email' | 'openingHours'
>;

/** Head and foot of every page. */
export function letterhead({ office }: { readonly office: LetterheadWords }): Letterhead {
  return {
    authority: office.authority,
    unit: office.unit,
    returnAddress: office.returnAddress,
    footer: [
      [office.authority, office.unit, ...office.addressLines].join(' · '),
      `Telefon ${office.phone} · ${office.email} · ${office.openingHours}`,
    ],
  };
}

export function references({ office, fileReference, theirReference, officer, date }: LetterContext): ReferenceLine[] {
  return [
    { label: 'Unser Zeichen', value: fileReference },
    ...(theirReference === null ? [] : [{ label: 'Ihr Zeichen', value: theirReference }]),
    { label: 'Auskunft erteilt', value: officer.name },
    ...(officer.room === null ? [] : [{ label: 'Zimmer', value: officer.room }]),
    { label: 'Telefon', value: officer.phone },
    { label: 'E-Mail', value: officer.email },
    { label: 'Datum', value: `${office.place}, ${germanLongDay(date)}` },
  ];
}

/** Under the subject: whose case it is. */
export function subjectDetails({ person }: LetterContext): string[] {
  const facts = [
    writtenName(person),
    ...(person.dateOfBirth === null ? [] : [`geboren am ${partialDateText(person.dateOfBirth)}`]),
    ...(person.nationality === null ? [] : [`Staatsangehörigkeit: ${person.nationality}`]),
  ];
  return [facts.join(', ')];
}

/** The close of a letter: a name in writing is what § 37 Abs. 3 VwVfG asks for. */
export function signature({ officer }: LetterContext): LetterBlock {
  return {
    kind: 'signature',
    closing: 'Mit freundlichen Grüßen',
    capacity: officer.capacity,
    name: officer.name,
    note: null,
  };
}
