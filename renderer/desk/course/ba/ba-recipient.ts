import type { OfficeSettings } from '#domain/records/office.ts';

/** The place of the BA that gets a request: its name and the lines under it. The office's settings name the usual one. */
export type BaRecipient = OfficeSettings['labourAgency'];

/** The recipient as one line to type: parts between commas. */
export function recipientText({ name, addressLines }: BaRecipient): string {
  return [name, ...addressLines].join(', ');
}

/** Reads the line again; null while it lacks a name or an address. */
export function recipientOf(text: string): BaRecipient | null {
  const [name = '', ...addressLines] = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return name === '' || addressLines.length === 0 ? null : { name, addressLines };
}
