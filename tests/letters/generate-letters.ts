import { consent, hearing, missingPapers, permit } from './authority-letters.ts';
import { degradePage } from './degrade-page.ts';
import { type DrawnWord, drawPage } from './draw-page.ts';
import { employerLetter, employmentDeclaration } from './employer-letters.ts';
import { LETTER_KINDS, type LetterContent, type LetterKind } from './letter-content.ts';
import { type Chance, seeded } from './seeded-random.ts';

/** One scanned page and what truly stands on it. */
export interface GeneratedLetter {
  /** File name without ending, unique within a seed: "003-hearing". */
  name: string;
  kind: LetterKind;
  /** 2480 × 3508 pixels, 300 dpi. */
  jpeg: Buffer;
  truth: string;
  words: DrawnWord[];
}

export interface LetterOrder {
  seed: number;
  count: number;
  /** All kinds in turn when left out. */
  kinds?: readonly LetterKind[];
}

/** Writes `count` letters; the same seed gives the same bytes. Each letter depends on the seed and its own number alone. */
export async function* generateLetters(order: LetterOrder): AsyncIterable<GeneratedLetter> {
  const kinds = order.kinds ?? LETTER_KINDS;
  for (let number = 0; number < order.count; number += 1) {
    const chance = seeded(order.seed * 7919 + number);
    const kind = kinds[number % kinds.length]!;
    const drawn = drawPage(contentOf(kind, chance), chance);
    const scanned = await degradePage(drawn, chance);
    yield {
      name: `${String(number + 1).padStart(3, '0')}-${kind}`,
      kind,
      jpeg: scanned.jpeg,
      truth: drawn.truth,
      words: scanned.words,
    };
  }
}

/** The content of a letter without its picture, for born-digital files. */
export function letterContent(kind: LetterKind, seed: number): LetterContent {
  return contentOf(kind, seeded(seed));
}

function contentOf(kind: LetterKind, chance: Chance): LetterContent {
  switch (kind) {
    case 'hearing':
      return hearing(chance);
    case 'missing-papers':
      return missingPapers(chance);
    case 'permit':
      return permit(chance);
    case 'consent':
      return consent(chance);
    case 'employer':
      return employerLetter(chance);
    case 'employment-declaration':
      return employmentDeclaration(chance);
  }
}
