/**
 * A minimal sRGB display profile (ICC.1:2001-04, version 2.4), built from the figures of IEC 61966-2-1: three primaries adapted to D50
 * and the curve as a table of 1024 values. What PDF/A asks for as output intent, and free of anyone's rights.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Uint8Array][] = [
    ['desc', descriptionTag('sRGB')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyzTag(0.9505, 1, 1.0891)],
    ['rXYZ', xyzTag(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyzTag(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyzTag(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const tableEnd = 128 + 4 + tags.length * 12;
  const places = new Map<Uint8Array, number>();
  let size = tableEnd;
  for (const [, tag] of tags) {
    if (places.has(tag)) continue;
    places.set(tag, size);
    size += Math.ceil(tag.byteLength / 4) * 4;
  }
  const profile = new Uint8Array(size);
  const view = new DataView(profile.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x02400000);
  ascii(profile, 12, 'mntrRGB XYZ ');
  // 1 January 2026, midnight.
  for (const [at, value] of [2026, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + at * 2, value);
  ascii(profile, 36, 'acsp');
  for (const [at, value] of D50.entries()) view.setInt32(68 + at * 4, fixed(value));
  view.setUint32(128, tags.length);
  for (const [index, [name, tag]] of tags.entries()) {
    const entry = 132 + index * 12;
    ascii(profile, entry, name);
    view.setUint32(entry + 4, places.get(tag)!);
    view.setUint32(entry + 8, tag.byteLength);
    profile.set(tag, places.get(tag)!);
  }
  return profile;
}

const D50 = [0.9642, 1, 0.8249] as const;
const CURVE_POINTS = 1024;

const fixed = (value: number): number => Math.round(value * 65_536);

function ascii(into: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) into[at + index] = text.charCodeAt(index);
}

function tag(name: string, length: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(length);
  ascii(bytes, 0, name);
  return { bytes, view: new DataView(bytes.buffer) };
}

function xyzTag(...values: number[]): Uint8Array {
  const { bytes, view } = tag('XYZ ', 20);
  for (const [at, value] of values.entries()) view.setInt32(8 + at * 4, fixed(value));
  return bytes;
}

function curveTag(): Uint8Array {
  const { bytes, view } = tag('curv', 12 + CURVE_POINTS * 2);
  view.setUint32(8, CURVE_POINTS);
  for (let at = 0; at < CURVE_POINTS; at++) {
    const shown = at / (CURVE_POINTS - 1);
    const linear = shown <= 0.04045 ? shown / 12.92 : ((shown + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + at * 2, Math.round(linear * 65_535));
  }
  return bytes;
}

function textTag(text: string): Uint8Array {
  const { bytes } = tag('text', 8 + text.length + 1);
  ascii(bytes, 8, text);
  return bytes;
}

/** `textDescriptionType`: an ASCII text, and empty Unicode and Macintosh ones. */
function descriptionTag(text: string): Uint8Array {
  const { bytes, view } = tag('desc', 12 + text.length + 1 + 8 + 3 + 67);
  view.setUint32(8, text.length + 1);
  ascii(bytes, 12, text);
  return bytes;
}
