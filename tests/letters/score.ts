/** How well a text was read. */
export interface Score {
  /** Characters of the true text, after blanks and quotes were made alike. */
  characters: number;
  /** Insertions, deletions and replacements that lead from the read to the true text. */
  errors: number;
  /** "§" in the true text, and how many of them were read. */
  sections: number;
  sectionsRead: number;
}

/**
 * Compares in reading order. Blanks are one blank, quotes and dashes are alike, and the lines of the receipt stamp, which is not
 * part of the letter, are left out.
 */
export function score(read: string, truth: string): Score {
  const wanted = alike(truth);
  const got = alike(withoutStamp(read));
  const sections = count(wanted);
  return {
    characters: wanted.length,
    errors: distance(got, wanted),
    sections,
    sectionsRead: Math.min(sections, count(got)),
  };
}

const count = (text: string): number => text.split('§').length - 1;

const alike = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[„“”‟"«»]/g, '"')
    .replace(/[‚‘’']/g, "'")
    .replace(/[‐‑‒–—−-]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** The stamp's two lines stand aslant in the free upper right; whatever is read of them stands on lines of their own. */
const withoutStamp = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/EINGEG|NGEGANG|\bNOV[.,]?( |$)/.test(line))
    .join('\n');

/** Levenshtein's distance with two rows. */
function distance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let before = Uint32Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = new Uint32Array(b.length + 1);
    now[0] = row;
    for (let at = 1; at <= b.length; at += 1) {
      const replaced = before[at - 1]! + (a[row - 1] === b[at - 1] ? 0 : 1);
      now[at] = Math.min(replaced, before[at]! + 1, now[at - 1]! + 1);
    }
    before = now;
  }
  return before[b.length]!;
}
