import type { Word } from '#contract/ocr.ts';
import { type Chance, seeded } from '#tests/letters/seeded-random.ts';

const WORDS_A_PAGE = 320;
const VOCABULARY = 60_000;
/** Rank by rank the most frequent words of German letters: they stand on nearly every page. */
const SMALL =
  'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei'.split(
    ' ',
  );
const PARTS =
  'aufenthalt erlaubnis titel arbeit geber wechsel behörde ausländer antrag bescheid steuer rente verlängerung karte urkunde heirat geburt prüfung größe straße wohnung miete vertrag kündigung zustimmung fiktion bescheinigung nachweis sprache kurs einbürgerung staat angehörig frist widerspruch gebühr'.split(
    ' ',
  );
const NAMES =
  'Yıldırım Doğan Çağlayan Petrović Šimić Wiśniewski Dąbrowska Dvořák Nováková Núñez Conceição Krishnamurthy Raghunathan Kovalchuk Kapanadze Rahimi Kouamé Bjørnstad Hoxhë Großmann ʿAbbūd Duʿāʾ Nguyễn Müller'.split(
    ' ',
  );

/**
 * Pages as OCR reads letters and forms: 320 words, by Zipf's law out of 60,000 (function words first, then compounds of up to
 * three parts and names); 3 in 100 are figures, 1 in 100 is misread by one letter. The same number gives the same page.
 */
export function createPageInventor(): (number: number) => Word[] {
  const vocabulary = inventedVocabulary(seeded(7));
  return (number) => {
    const chance = seeded(number + 1000);
    return Array.from({ length: WORDS_A_PAGE }, (_, at) => {
      const text = inventedWord(chance, vocabulary);
      return { text, x: (at % 9) * 170, y: Math.floor(at / 9) * 60, w: 160, h: 32, confidence: 93 };
    });
  };
}

function inventedVocabulary(chance: Chance): string[] {
  const words = [...SMALL];
  while (words.length < VOCABULARY) {
    const parts = Array.from({ length: chance.whole(1, 3) }, () => chance.pick(PARTS));
    const compound = parts.join(chance.happens(0.3) ? 's' : '');
    const word = chance.happens(0.04)
      ? `${chance.pick(NAMES)}${chance.happens(0.5) ? `-${chance.pick(NAMES)}` : ''}`
      : compound;
    words.push(chance.happens(0.5) ? word[0]!.toUpperCase() + word.slice(1) : word);
  }
  return words;
}

function inventedWord(chance: Chance, vocabulary: readonly string[]): string {
  if (chance.happens(0.03)) return inventedFigure(chance);
  // By Zipf's law the logarithm of the rank is even.
  const word = vocabulary[Math.floor(vocabulary.length ** chance.next()) - 1]!;
  return chance.happens(0.01) ? misread(chance, word) : word;
}

function inventedFigure(chance: Chance): string {
  switch (chance.whole(0, 3)) {
    case 0:
      return `${chance.whole(1, 28)}.${chance.whole(1, 12)}.${chance.whole(1960, 2026)}`;
    case 1:
      return `33.2-${chance.whole(100_000, 199_999)}/${chance.whole(20, 26)}`;
    case 2:
      return `${chance.whole(100, 9_999)},${chance.whole(10, 99)}`;
    default:
      return `§${chance.whole(2, 104)}`;
  }
}

function misread(chance: Chance, word: string): string {
  const at = chance.whole(0, word.length - 1);
  return word.slice(0, at) + chance.pick(['1', 'i', 'rn', 'c', 'e', 'l', '']) + word.slice(at + 1);
}
