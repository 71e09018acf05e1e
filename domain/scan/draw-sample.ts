/**
 * The pages a second person looks at: at least one, `rate` of them rounded up, drawn so that whoever knows `seed` draws the same.
 * Every page has the same chance: pages are ranked by a hash of seed and id (FNV-1a, then the finaliser of MurmurHash3), the
 * lowest are drawn. The answer keeps the order of `pageIds`.
 */
export function drawSample(pageIds: readonly string[], rate: number, seed: string): string[] {
  const wanted = Math.min(pageIds.length, Math.max(1, Math.ceil(pageIds.length * rate)));
  const ranked = pageIds.map((id) => ({ id, rank: hash(`${seed}/${id}`) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const drawn = new Set(ranked.slice(0, wanted).map(({ id }) => id));
  return pageIds.filter((id) => drawn.has(id));
}

/** A whole number from 0 to 2^32 − 1. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
