import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldVariants } from './fold.ts';

describe('foldVariants', () => {
  it.each([
    ['Ausländerbehörde', ['auslanderbehorde', 'auslaenderbehoerde']],
    ['AUSLÄNDERBEHÖRDE', ['auslanderbehorde', 'auslaenderbehoerde']],
    ['Auslaenderbehoerde', ['auslaenderbehoerde']],
    ['Straße', ['strasse']],
    ['Yıldırım', ['yildirim']],
    ['İstanbul', ['istanbul']],
    ['Łukasz', ['lukasz']],
    ['Đorđević', ['dordevic']],
    ['Søren', ['soren', 'soeren']],
    ['Nguyễn', ['nguyen']],
    ['§ 18g', ['§ 18g']],
    ['Mu\u0308ller', ['muller', 'mueller']],
  ])('%s', (text, forms) => {
    expect(foldVariants(text)).toEqual(forms);
  });

  it('keeps the tail of a compound whole, so that a part of it is found', () => {
    expect(fold('Steuerbescheid')).toContain(fold('erbescheid'));
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const form of foldVariants(text)) expect(foldVariants(form)[0]).toBe(form);
      }),
    );
  });
});
