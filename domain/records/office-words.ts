import { OFFICE_SETTINGS_ID, OfficeSettings } from './office.ts';

/** What is known of an authority, in the order in which a form asks for it. */
export const OFFICE_FIELDS = [
  'authority',
  'unit',
  'addressLines',
  'returnAddress',
  'phone',
  'email',
  'openingHours',
  'place',
  'objectionAt',
  'court',
  'labourAgency',
] as const;
export type OfficeField = (typeof OFFICE_FIELDS)[number];

/** The settings as words to type: the lines of an address stand between commas, after the name where there is one. */
export type OfficeWords = Readonly<Record<OfficeField, string>>;

export const NO_OFFICE_WORDS: OfficeWords = Object.fromEntries(
  OFFICE_FIELDS.map((field) => [field, '']),
) as unknown as OfficeWords;

/** `missing`: nothing is typed. `no_address`: a name without an address after it. `unfit`: too long, or too many lines. */
export type OfficeProblem = 'missing' | 'no_address' | 'unfit';

/** Settings as they may be written: words of one line each, for a letter has a place for every line. */
export const WrittenOffice = OfficeSettings.superRefine((office, context) => {
  for (const [field, words] of Object.entries(officeWords(office))) {
    if (/[\p{Cc}\p{Cs}]/u.test(words)) context.addIssue({ code: 'custom', path: [field], message: 'not one line' });
  }
});

export function officeWords(office: OfficeSettings): OfficeWords {
  return {
    ...office,
    addressLines: office.addressLines.join(', '),
    court: nameAndLines(office.court),
    labourAgency: nameAndLines(office.labourAgency),
  };
}

/** Reads the words again; else what is wrong with which of them. */
export function readOfficeWords(
  words: OfficeWords,
): { readonly office: OfficeSettings } | { readonly problems: Partial<Record<OfficeField, OfficeProblem>> } {
  const read = WrittenOffice.safeParse({
    ...words,
    id: OFFICE_SETTINGS_ID,
    addressLines: partsOf(words.addressLines),
    court: addressOf(words.court),
    labourAgency: addressOf(words.labourAgency),
  });
  if (read.success) return { office: read.data };
  const problems: Partial<Record<OfficeField, OfficeProblem>> = {};
  for (const { path } of read.error.issues) {
    const field = path[0] as OfficeField;
    const count = partsOf(words[field]).length;
    problems[field] = count === 0 ? 'missing' : path[1] === 'addressLines' && count === 1 ? 'no_address' : 'unfit';
  }
  return { problems };
}

function nameAndLines({ name, addressLines }: OfficeSettings['court']): string {
  return [name, ...addressLines].join(', ');
}

function addressOf(text: string): OfficeSettings['court'] {
  const [name = '', ...addressLines] = partsOf(text);
  return { name, addressLines };
}

function partsOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
