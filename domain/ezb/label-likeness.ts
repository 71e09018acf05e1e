import { fold } from '../text/fold.ts';

/** Letters and digits alone, folded: what is left when OCR and typesetters disagree about everything else. */
export function bare(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

/** How alike two bare texts are: 1 the same, 0 nothing in common (1 − Levenshtein's distance over the longer length). */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const replaced = before[at - 1]! + (a[row - 1] === b[at - 1] ? 0 : 1);
      now[at] = Math.min(replaced, before[at]! + 1, now[at - 1]! + 1);
    }
    before = now;
  }
  return 1 - before[b.length]! / longer;
}

/** A number as OCR may have read it: `1o` and `l0` are 10; null when it is none of one or two digits. */
export function fieldNumber(text: string): number | null {
  const digits = text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[lI]/g, '1')
    .replace(/[oOQ]/g, '0')
    .replace(/[S]/g, '5')
    .replace(/[B]/g, '8')
    .replace(/[Z]/g, '2');
  return /^\d{1,2}$/.test(digits) && /\d/.test(text) ? Number(digits) : null;
}
