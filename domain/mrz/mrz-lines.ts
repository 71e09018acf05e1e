/** Signs that OCR and word processors give for the filler. The double one counts as two. */
const FILLERS: Record<string, string> = { '«': '<<', '‹': '<', '〈': '<', '⟨': '<', '＜': '<', '≤': '<' };

/** A line with capitals, without spaces, with the plain filler; undefined when it holds what no zone holds. */
export function mrzLine(text: string): string | undefined {
  const line = text
    .replace(/\s/g, '')
    .replace(/[«‹〈⟨＜≤]/g, (sign) => FILLERS[sign]!)
    .toUpperCase();
  return /^[A-Z0-9<]+$/.test(line) ? line : undefined;
}

/**
 * Lines of a text that may together be a zone, in their order: neighbours (empty lines do not part them) of the lengths that a
 * layout has. `parts` are lines that look like one of a zone but have no such neighbours.
 */
export function zoneLines(text: string): { zones: string[][]; parts: string[] } {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map(mrzLine);
  const zones: string[][] = [];
  const taken = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const zone = [3, 2].map((count) => lines.slice(at, at + count)).find(isZone);
    if (zone === undefined || taken.has(at)) continue;
    zones.push(zone);
    for (let line = at; line < at + zone.length; line += 1) taken.add(line);
  }
  const parts = lines.filter((line, at): line is string => line !== undefined && !taken.has(at) && looksLikePart(line));
  return { zones, parts };
}

function isZone(lines: readonly (string | undefined)[]): lines is string[] {
  const length = lines[0]?.length;
  if (lines.some((line) => line?.length !== length)) return false;
  const fits = lines.length === 3 ? length === 30 : lines.length === 2 && (length === 36 || length === 44);
  return fits && lines.some((line) => line?.includes('<'));
}

function looksLikePart(line: string): boolean {
  return line.length >= 25 && line.length <= 50 && line.includes('<<');
}
