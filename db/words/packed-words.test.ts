import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedWordsDamaged, packWords, unpackWords } from './packed-words.ts';

const number = fc.integer({ min: 0, max: 20_000 });
const word = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  x: number,
  y: number,
  w: number,
  h: number,
  confidence: fc.integer({ min: 0, max: 100 }),
});

describe('packed words', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
  });

  it('are refused by their own error whatever the damage', () => {
    fc.assert(
      fc.property(fc.string(), (damaged) => {
        try {
          expect(Array.isArray(unpackWords(damaged))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(PackedWordsDamaged);
        }
      }),
    );
    const cut = packWords([{ text: 'Aufenthaltserlaubnis', x: 1, y: 2, w: 3, h: 4, confidence: 96 }]).slice(0, 12);
    expect(() => unpackWords(cut)).toThrow(PackedWordsDamaged);
  });

  it('are refused when they are sound JSON of another shape, or would fill the memory', () => {
    expect(() => unpackWords(deflateRawSync('{"words":[]}').toString('base64'))).toThrow(PackedWordsDamaged);
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, ' ')).toString('base64');
    expect(() => unpackWords(bomb)).toThrow(PackedWordsDamaged);
  });
});
