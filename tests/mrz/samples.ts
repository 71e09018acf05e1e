import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A zone of the collection ../shared/data/mrz with what it says. */
export interface MrzSample {
  name: string;
  format: string;
  lines: string[];
  fields: Record<string, string>;
  allCheckDigitsValid: boolean;
  failingCheckDigits?: string[];
  /** From the folder of the collection. */
  image?: string;
}

export const SAMPLE_FOLDER = fileURLToPath(new URL('../../../shared/data/mrz/', import.meta.url));
export const LETTER_FOLDER = fileURLToPath(new URL('../../../shared/data/letters/', import.meta.url));

export const samplesAreThere = existsSync(`${SAMPLE_FOLDER}samples.json`);

/** The zones of the collection and lines that are none; both empty where it is missing. */
export function mrzSamples(): { samples: MrzSample[]; malformed: { name: string; lines: string[] }[] } {
  if (!samplesAreThere) return { samples: [], malformed: [] };
  return JSON.parse(readFileSync(`${SAMPLE_FOLDER}samples.json`, 'utf8')) as ReturnType<typeof mrzSamples>;
}
