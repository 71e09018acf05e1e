import { checkDigit } from '#domain/mrz/check-digit.ts';
import { checkLines, textAt } from '#domain/mrz/check-lines.ts';
import { MRZ_FORMATS, type MrzFormat, type MrzFormatName } from '#domain/mrz/mrz-format.ts';
import type { Chance } from '#tests/letters/seeded-random.ts';

const SURNAMES =
  'YILDIRIM DOGAN PETROVIC WISNIEWSKI DVORAK NUNEZ<PENA KRISHNAMURTHY KOVALCHUK KAPANADZE RAHIMI KOUAME BJOERNSTAD HOXHE MUELLER<GROSSMANN QURESHI ZHUKOV JAWARA VUKOVIC FOFANA XHAFERI'.split(
    ' ',
  );
const GIVEN =
  'EMRE<CAN AYSE<GUEL ZEYNEP DORDE LUKASZ MALGORZATA ONDREJ JOSE<MARIA ARJUN OLEKSANDR NINO AMIR<HOSSEIN ELODIE SOEREN BLERINA JUERGEN QAMAR FELIX WALID YVONNE'.split(
    ' ',
  );
const STATES = 'D<< TUR SRB POL CZE PER IND UKR GEO IRN CIV NOR RKS BIH PAK RUS GMB AFG SYR VNM'.split(' ');
const NUMBER_SIGNS = '0123456789CFGHJKLMNPRTVWXYZ';

/** An invented zone whose check digits are right. */
export function inventedZone(name: MrzFormatName, chance: Chance): string[] {
  const format = MRZ_FORMATS[name];
  const lines = Array.from({ length: format.lines }, () => '<'.repeat(format.columns));
  const state = chance.pick(STATES);
  const values: Partial<Record<string, string>> = {
    documentCode: { TD1: 'AR', TD2: 'ID', TD3: 'P<', MRVA: 'V<', MRVB: 'VC' }[name],
    issuingState: name === 'TD1' || name === 'MRVB' ? 'D<<' : state,
    names: `${chance.pick(SURNAMES)}<<${chance.pick(GIVEN)}`,
    documentNumber: Array.from({ length: chance.whole(8, 9) }, () => chance.pick([...NUMBER_SIGNS])).join(''),
    nationality: state,
    birthDate: date(chance, 40, 99),
    sex: chance.pick(['M', 'F', 'F', 'M', '<']),
    expirationDate: date(chance, 20, 35),
    optional: chance.happens(0.3) ? Array.from({ length: 7 }, () => chance.whole(0, 9)).join('') : '',
  };
  // A number that goes on in the optional field is another kind of zone; digits there would be taken for its rest.
  for (const { field, line, start, end } of format.slots) {
    const value = (values[field] ?? '').slice(0, end - start).padEnd(end - start, '<');
    lines[line] = put(lines[line]!, start, value);
  }
  return withCheckDigits(format, lines);
}

function date(chance: Chance, from: number, to: number): string {
  return [chance.whole(from, to), chance.whole(1, 12), chance.whole(1, 28)]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
}

function withCheckDigits(format: MrzFormat, lines: readonly string[]): string[] {
  const done = [...lines];
  for (const { over, at } of format.checks) {
    done[at.line] = put(done[at.line]!, at.column, checkDigit(over.map((span) => textAt(done, span)).join('')));
  }
  if (checkLines(format, done).some(({ state }) => state === 'invalid'))
    throw new Error(`wrong zone: ${done.join(' ')}`);
  return done;
}

const put = (line: string, column: number, value: string): string =>
  line.slice(0, column) + value + line.slice(column + value.length);
