import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mrzSamples, samplesAreThere } from '#tests/mrz/samples.ts';
import { checkDigit } from './check-digit.ts';
import { MRZ_FORMATS } from './mrz-format.ts';
import type { MrzFields, MrzRead } from './mrz-reading.ts';
import { readMrzText } from './read-mrz.ts';

const { samples, malformed } = mrzSamples();

const CARD = ['ARD<<Y0ZZ00T470<<<<<<<<<<<<<<<', '9004159F3003312IND<<<<<<<<<<<4', 'RAMESH<<ANJALI<<<<<<<<<<<<<<<<'];
const PASSPORT = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

const read = (lines: readonly string[]): MrzRead => {
  const reading = readMrzText(lines.join('\n'));
  if (reading.kind !== 'read') throw new Error(`not read: ${lines.join(' / ')}`);
  return reading;
};

const wrong = (reading: MrzRead): string[] =>
  reading.checks.filter(({ asGiven }) => asGiven === 'invalid').map(({ check }) => check);

const named = (check: string): string => (check === 'expiryDate' ? 'expirationDate' : check);

describe('the zones of the collection', () => {
  it.skipIf(!samplesAreThere)('are read field by field (skipped without ../shared/data/mrz)', () => {
    for (const sample of samples.filter(({ allCheckDigitsValid }) => allCheckDigitsValid)) {
      const reading = read(sample.lines);
      const value = (field: keyof MrzFields): string => reading.fields[field]?.value ?? '';
      expect({ name: sample.name, format: reading.format, holds: reading.checksHold, wrong: wrong(reading) }).toEqual({
        name: sample.name,
        format: sample.format,
        holds: true,
        wrong: [],
      });
      const { fields } = sample;
      expect({
        surname: value('surname'),
        givenNames: value('givenNames'),
        documentNumber: value('documentNumber'),
        nationality: value('nationality'),
        issuingState: value('issuingState'),
        birthDate: value('birthDate'),
        expiryDate: value('expirationDate'),
        sex: value('sex'),
        documentCode: value('documentCode'),
        optional: value('optional'),
      }).toEqual({
        surname: fields.surname,
        givenNames: fields.givenNames,
        documentNumber: fields.documentNumber,
        nationality: fields.nationality,
        issuingState: fields.issuingState,
        birthDate: fields.birthDate,
        expiryDate: fields.expiryDate,
        sex: fields.sex?.replace('<', ''),
        documentCode: fields.documentCode,
        optional: fields.optional1 ?? fields.personalNumber,
      });
    }
  });

  it.skipIf(!samplesAreThere)('name every wrong check digit (skipped without ../shared/data/mrz)', () => {
    for (const { name, lines, failingCheckDigits } of samples.filter((each) => !each.allCheckDigitsValid)) {
      expect({ name, wrong: wrong(read(lines)).sort() }).toEqual({
        name,
        wrong: failingCheckDigits!.map(named).sort(),
      });
    }
  });

  it.skipIf(!samplesAreThere)('are not seen in other lines (skipped without ../shared/data/mrz)', () => {
    const kinds = malformed.map(({ name, lines }) => [name, readMrzText(lines.join('\n')).kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      'line-too-short': 'incomplete',
      'two-of-three-lines': 'incomplete',
      'lower-case-and-spaces': 'read',
      'guillemets-read-for-fill': 'read',
      'german-date-digits-no-mrz': 'none',
    });
  });
});

describe('corrections', () => {
  it('are made where the place allows digits alone, and the wrong digits are still named', () => {
    const reading = read([CARD[0]!, CARD[1]!.replace('900415', '9OO4I5'), CARD[2]!]);
    expect(reading.fields.birthDate).toMatchObject({ value: '900415', corrected: true, check: 'valid' });
    expect(reading.corrections).toEqual([
      { line: 1, column: 1, from: 'O', to: '0' },
      { line: 1, column: 2, from: 'O', to: '0' },
      { line: 1, column: 4, from: 'I', to: '1' },
    ]);
    expect(wrong(reading)).toEqual(['birthDate', 'composite']);
    expect(reading.checksHold).toBe(true);
  });

  it('are made in names and state codes', () => {
    const reading = read([CARD[0]!, CARD[1]!.replace('IND', '1ND'), CARD[2]!.replace('ANJALI', 'ANJAL1')]);
    expect(reading.fields).toMatchObject({
      nationality: { value: 'IND', corrected: true },
      givenNames: { value: 'ANJALI', corrected: true },
      surname: { value: 'RAMESH', corrected: false },
    });
  });

  it('of a document number are proposed, not made', () => {
    const reading = read([CARD[0]!.replace('Y0ZZ', 'YOZZ'), CARD[1]!, CARD[2]!]);
    expect(reading.fields.documentNumber).toMatchObject({ value: 'YOZZ00T47', check: 'invalid' });
    expect(reading.proposals.map(({ documentNumber }) => documentNumber)).toEqual(['Y0ZZ00T47']);
    expect(reading.checksHold).toBe(false);
  });
});

describe('what no check digit guards', () => {
  it('is warned of: unknown states, impossible dates, characters that may not stand there', () => {
    expect(read([CARD[0]!, CARD[1]!.replace('IND', 'INO'), CARD[2]!]).warnings).toContainEqual({
      code: 'unknown-state',
      field: 'nationality',
      value: 'INO',
    });
    expect(read([CARD[0]!, CARD[1]!.replace('9F', '9K'), CARD[2]!])).toMatchObject({
      checksHold: false,
      warnings: [{ code: 'character-not-allowed', line: 1, column: 7, character: 'K' }],
    });
    const birth = `901315${checkDigit('901315')}`;
    expect(read([CARD[0]!, CARD[1]!.replace('9004159', birth), CARD[2]!]).warnings).toContainEqual({
      code: 'impossible-date',
      field: 'birthDate',
      value: '901315',
    });
  });
});

describe('a text', () => {
  it('may hold other lines before, between zones and after', () => {
    const text = `Kopie des Passes\n\n${PASSPORT[0]!.toLowerCase()}\n\n${[...PASSPORT[1]!].join(' ')}\nSeite 2`;
    expect(readMrzText(text)).toMatchObject({ kind: 'read', format: 'TD3', checksHold: true });
    expect(readMrzText('Sehr geehrte Frau Ramesh,\nIhre Karte < liegt bereit.').kind).toBe('none');
  });

  it('never makes the reader fail, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => readMrzText(text).kind.length > 0));
    const line = (length: number) =>
      fc.string({
        unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'),
        minLength: length,
        maxLength: length,
      });
    const zone = fc.oneof(
      fc.tuple(line(30), line(30), line(30)),
      fc.tuple(line(36), line(36)),
      fc.tuple(line(44), line(44)),
    );
    fc.assert(
      fc.property(zone, (lines) => {
        const reading = readMrzText(lines.join('\n'));
        return reading.kind !== 'read' || Object.values(MRZ_FORMATS).some(({ name }) => name === reading.format);
      }),
    );
  });
});

describe('one other digit', () => {
  it('in a guarded place is always noticed and the check digit over it named', () => {
    for (const lines of [CARD, PASSPORT]) {
      const { checks } = read(lines);
      expect(checks.every(({ state }) => state === 'valid')).toBe(true);
      const format = MRZ_FORMATS[read(lines).format];
      for (const rule of format.checks) {
        const places = [
          { ...rule.at },
          ...rule.over.flatMap(({ line, start, end }) =>
            Array.from({ length: end - start }, (_, at) => ({ line, column: start + at })),
          ),
        ];
        for (const { line, column } of places) {
          const from = lines[line]!.charAt(column);
          if (!/\d/.test(from)) continue;
          for (const to of '0123456789'.replace(from, '')) {
            const changed = lines.map((text, at) =>
              at === line ? text.slice(0, column) + to + text.slice(column + 1) : text,
            );
            expect({ column, to, wrong: wrong(read(changed)) }).toMatchObject({
              wrong: expect.arrayContaining([rule.check]),
            });
          }
        }
      }
    }
  });
});
