/** A name that may be proposed, with what it means in German. */
export interface Named {
  readonly name: string;
  readonly meaning: string;
}

/** How many names are proposed at most. */
const MOST = 3;
/** From this share of common words two names are near. */
const NEAR = 0.5;
/** Words with that many first letters in common are forms of one: `suspension`, `suspended`. */
const COMMON_LETTERS = 5;

/**
 * Known names that a wrong one was probably meant to be, best first: mistyped ones, then those that share its words (`salary`:
 * `grossAnnualSalary`), then those whose German meaning has it (`eingang`). Empty when none is near.
 */
export function nearestNames(typed: string, known: readonly Named[]): string[] {
  const mistyped = byTyping(typed, known);
  if (mistyped !== null) return [mistyped];
  const words = wordsOf(typed);
  const scores = known.map(({ name }) => ({ name, score: commonShare(words, wordsOf(name)) }));
  const best = Math.max(0, ...scores.map(({ score }) => score));
  if (best >= NEAR) return names(scores.filter(({ score }) => score === best));
  const wanted = typed.trim().toLowerCase();
  if (wanted.length < 3) return [];
  return names(known.filter(({ meaning }) => meaning.toLowerCase().includes(wanted)));
}

function names(found: readonly { readonly name: string }[]): string[] {
  return found.slice(0, MOST).map(({ name }) => name);
}

/** The known name with the fewest letters to change: two at most, in short words one; null when more would be. */
function byTyping(typed: string, known: readonly Named[]): string | null {
  const wanted = letters(typed);
  let best: string | null = null;
  let least = (wanted.length < 4 ? 1 : 2) + 1;
  for (const { name } of known) {
    const distance = editDistance(wanted, letters(name));
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9äöüß]/g, '');
}

/** `baRequests[].sentOn`: ba, requests, sent, on. */
function wordsOf(name: string): string[] {
  const parted = name.replace(/([a-zäöüß0-9])([A-ZÄÖÜ])/g, '$1 $2').toLowerCase();
  return parted.split(/[^a-z0-9äöüß]+/).filter((word) => word !== '');
}

/** Share of the words of both that they have in common (Dice). */
function commonShare(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  let common = 0;
  for (const word of some) {
    const at = left.findIndex((other) => sameWord(word, other));
    if (at === -1) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (some.length + others.length || 1);
}

function sameWord(one: string, other: string): boolean {
  return (
    one === other || (one.length >= COMMON_LETTERS && one.slice(0, COMMON_LETTERS) === other.slice(0, COMMON_LETTERS))
  );
}

/** Letters to insert, delete or change between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
