import type { InkMask } from './ink-mask.ts';

/** Pixels of ink that hang together, also over corners. */
export interface Component {
  readonly left: number;
  readonly top: number;
  /** Beyond the last pixel. */
  readonly right: number;
  readonly bottom: number;
  readonly area: number;
}

/** All components of at least `least` pixels, in the order of their first pixel. */
export function components({ width, height, ink }: InkMask, least: number): Component[] {
  const seen = Uint8Array.from(ink);
  const stack = new Int32Array(ink.length);
  const found: Component[] = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 0) continue;
    const component = { left: width, top: height, right: 0, bottom: 0, area: 0 };
    let depth = 1;
    stack[0] = start;
    seen[start] = 0;
    while (depth > 0) {
      depth -= 1;
      const at = stack[depth]!;
      const x = at % width;
      const y = (at - x) / width;
      component.area += 1;
      if (x < component.left) component.left = x;
      if (x >= component.right) component.right = x + 1;
      if (y < component.top) component.top = y;
      if (y >= component.bottom) component.bottom = y + 1;
      const lastRow = Math.min(height - 1, y + 1);
      const lastColumn = Math.min(width - 1, x + 1);
      for (let row = Math.max(0, y - 1); row <= lastRow; row += 1) {
        for (let column = Math.max(0, x - 1); column <= lastColumn; column += 1) {
          const next = row * width + column;
          if (seen[next] === 0) continue;
          seen[next] = 0;
          stack[depth] = next;
          depth += 1;
        }
      }
    }
    if (component.area >= least) found.push(component);
  }
  return found;
}
