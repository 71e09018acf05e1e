/** Ink that hangs together, as the box around it; edges count as inside. */
export interface Blob {
  left: number;
  right: number;
  top: number;
  bottom: number;
  pixels: number;
}

/**
 * The pieces of ink that hang together (corners count), of a size that characters may have: the longer side from `least` to `most`
 * pixels.
 */
export function blobsOf(ink: Uint8Array, width: number, height: number, least: number, most: number): Blob[] {
  const parents: number[] = [];
  const blobs: Blob[] = [];
  const rootOf = (label: number): number => {
    let root = label;
    while (parents[root] !== root) root = parents[root]!;
    parents[label] = root;
    return root;
  };
  // Runs of the row above and of this one: start, end, label, three numbers a run.
  let above: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const runs: number[] = [];
    let next = 0;
    for (let x = 0, at = y * width; x < width; x += 1) {
      if (ink[at + x] === 0) continue;
      const start = x;
      while (x < width && ink[at + x] === 1) x += 1;
      const end = x - 1;
      let label = -1;
      while (next < above.length && above[next + 1]! < start - 1) next += 3;
      for (let run = next; run < above.length && above[run]! <= end + 1; run += 3) {
        const root = rootOf(above[run + 2]!);
        if (label === -1) label = root;
        else if (root !== label) label = join(parents, blobs, label, root);
      }
      if (label === -1) {
        label = parents.length;
        parents.push(label);
        blobs.push({ left: start, right: end, top: y, bottom: y, pixels: end - start + 1 });
      } else {
        const blob = blobs[label]!;
        if (start < blob.left) blob.left = start;
        if (end > blob.right) blob.right = end;
        blob.bottom = y;
        blob.pixels += end - start + 1;
      }
      runs.push(start, end, label);
    }
    above = runs;
  }
  return blobs.filter(({ left, right, top, bottom }, label) => {
    const longer = Math.max(right - left, bottom - top) + 1;
    return parents[label] === label && longer >= least && longer <= most;
  });
}

/** The older of two labels takes the other's ink. */
function join(parents: number[], blobs: Blob[], one: number, other: number): number {
  const [kept, gone] = one < other ? [one, other] : [other, one];
  parents[gone] = kept;
  const into = blobs[kept]!;
  const from = blobs[gone]!;
  into.left = Math.min(into.left, from.left);
  into.right = Math.max(into.right, from.right);
  into.top = Math.min(into.top, from.top);
  into.bottom = Math.max(into.bottom, from.bottom);
  into.pixels += from.pixels;
  return kept;
}
