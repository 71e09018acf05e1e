import { checkDigit } from '#domain/mrz/check-digit.ts';
import { foldVariants } from '#domain/text/fold.ts';
import type { Chance } from '../letters/seeded-random.ts';
import type { Somebody } from './foreign-people.ts';
import type { Wording } from './wordings/wording.ts';

/** `V` on visas, `AT` on the residence permit stuck into a passport (AufenthV annex D14). */
export const documentCodeOf = ({ type }: Wording): string => (type === 'visa' ? 'V' : 'AT');

const plain = (name: string): string =>
  foldVariants(name)[0]!
    .toUpperCase()
    .replace(/[^A-Z]+/g, '<');

export const zoneName = (name: string): string => plain(name).replaceAll('<', ' ').trim();

/** A machine-readable zone with right check digits: TD3 for passports, TD1 for cards, MRV-B for stickers. */
export function zoneLines(chance: Chance, person: Somebody, code: string): string[] {
  const { birth, male } = person;
  const born = birth.slice(2).replaceAll('-', '');
  const expiry = `${chance.whole(27, 33)}0${chance.whole(1, 9)}1${chance.whole(0, 9)}`;
  const number = person.passport.padEnd(9, '<');
  const state = code.startsWith('P') && code !== 'PT' ? person.country.code : 'D<<';
  const names = `${plain(person.family)}<<${plain(person.given)}`;
  const numberPart = number + checkDigit(number);
  const birthPart = born + checkDigit(born);
  const expiryPart = expiry + checkDigit(expiry);
  const sex = male ? 'M' : 'F';
  if (code === 'AR') {
    const first = `AR${state}${numberPart}`.padEnd(30, '<');
    const second = `${birthPart}${sex}${expiryPart}${person.country.code}`.padEnd(29, '<');
    return [
      first,
      second + checkDigit(first.slice(5) + birthPart + expiryPart + second.slice(18)),
      names.padEnd(30, '<').slice(0, 30),
    ];
  }
  const wide = code.startsWith('P') ? 44 : 36;
  const first = `${code.padEnd(2, '<')}${state}${names}`.padEnd(wide, '<').slice(0, wide);
  const second = `${numberPart}${person.country.code}${birthPart}${sex}${expiryPart}`;
  if (!code.startsWith('P')) return [first, second.padEnd(wide, '<')];
  const filled = `${second.padEnd(42, '<')}0`;
  return [first, filled + checkDigit(numberPart + birthPart + filled.slice(21))];
}
