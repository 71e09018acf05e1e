import { PATCH_HEIGHT, PATCH_PIXELS_A_PITCH, PATCH_SIZE, PATCH_WIDTH } from './glyph-patch.ts';
import { type Point, strokesOf } from './glyph-strokes.ts';

/** A straight part of a stroke, in pitches from the middle of the cell. */
export interface Segment {
  from: Point;
  to: Point;
}

/** The strokes of a character as straight parts, each point brought to its place by `place`. */
export function segmentsOf(glyph: string, place: (point: Point) => Point): Segment[] {
  return strokesOf(glyph).flatMap((stroke) =>
    stroke.slice(1).map((to, at) => ({ from: place(stroke[at]!), to: place(to) })),
  );
}

const distances = new Float32Array(PATCH_SIZE);
const FAR = 9;

/** Draws strokes into a patch: grey values from 1 (paper) down by the strength of the ink, edges soft; lengths in pitches. */
export function drawInk(
  patch: Float32Array,
  segments: readonly Segment[],
  halfStroke: number,
  softness: number,
  strength: number,
): void {
  distances.fill(FAR);
  const reach = halfStroke + 6 * softness;
  for (const segment of segments) measure(segment, reach);
  for (let at = 0; at < PATCH_SIZE; at += 1) {
    patch[at] = 1 - strength / (1 + Math.exp((Math.sqrt(distances[at]!) - halfStroke) / softness));
  }
}

/** Squared distances to a segment where it is the nearest; only pixels within its reach are looked at. */
function measure({ from, to }: Segment, reach: number): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy + 1e-9;
  const column = (x: number): number => x * PATCH_PIXELS_A_PITCH + (PATCH_WIDTH - 1) / 2;
  const row = (y: number): number => y * PATCH_PIXELS_A_PITCH + (PATCH_HEIGHT - 1) / 2;
  const left = Math.max(0, Math.floor(column(Math.min(from.x, to.x) - reach)));
  const right = Math.min(PATCH_WIDTH - 1, Math.ceil(column(Math.max(from.x, to.x) + reach)));
  const top = Math.max(0, Math.floor(row(Math.min(from.y, to.y) - reach)));
  const bottom = Math.min(PATCH_HEIGHT - 1, Math.ceil(row(Math.max(from.y, to.y) + reach)));
  for (let down = top; down <= bottom; down += 1) {
    const y = (down - (PATCH_HEIGHT - 1) / 2) / PATCH_PIXELS_A_PITCH - from.y;
    for (let across = left; across <= right; across += 1) {
      const x = (across - (PATCH_WIDTH - 1) / 2) / PATCH_PIXELS_A_PITCH - from.x;
      const along = Math.max(0, Math.min(1, (x * dx + y * dy) / length));
      const distance = (x - along * dx) ** 2 + (y - along * dy) ** 2;
      const at = down * PATCH_WIDTH + across;
      if (distance < distances[at]!) distances[at] = distance;
    }
  }
}
