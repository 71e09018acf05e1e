import { z } from 'zod';

/** The place of the BA that gets the requests: its name and the lines under it. The same for all cases of an officer. */
export const BaRecipient = z.object({ name: z.string().min(1), addressLines: z.array(z.string().min(1)).min(1) });
export type BaRecipient = z.infer<typeof BaRecipient>;

/** What stands there until an office writes its own. */
const USUAL: BaRecipient = { name: 'Bundesagentur für Arbeit', addressLines: ['Team Arbeitsmarktzulassung'] };

export function readBaRecipient(stored: unknown): BaRecipient {
  const read = BaRecipient.safeParse(stored);
  return read.success ? read.data : USUAL;
}

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
