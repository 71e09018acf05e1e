import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReference, parseSeparator, separatorText } from './separator-code.ts';

test('a sheet without a file and a sheet for a file say so', () => {
  expect(separatorText(null)).toBe('LAUFMAPPE:1:TRENN');
  expect(separatorText('33.2-123456/26')).toBe('LAUFMAPPE:1:AKTE:33.2-123456/26');
  expect(parseSeparator('LAUFMAPPE:1:TRENN')).toEqual({ reference: null });
});

test('every reference that can be printed comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter(isReference), (reference) => {
      expect(parseSeparator(separatorText(reference))).toEqual({ reference });
    }),
  );
});

test.each([
  '',
  'https://example.org',
  'LAUFMAPPE:1:',
  'LAUFMAPPE:1:AKTE:',
  'LAUFMAPPE:1:AKTE: 33.2',
  'LAUFMAPPE:1:AKTE:33.2\n1',
  'LAUFMAPPE:2:TRENN',
  'laufmappe:1:trenn',
  'LAUFMAPPE:1:TRENN ',
  `LAUFMAPPE:1:AKTE:${'9'.repeat(81)}`,
])('a code that is none of ours separates nothing: %j', (text) => {
  expect(parseSeparator(text)).toBeNull();
});

test.each(['', ' 33.2', 'zu\nlang', 'x'.repeat(81)])('%j is no file reference', (reference) => {
  expect(() => separatorText(reference)).toThrow(RangeError);
});
