/** A regression without an intercept: `rows[i]` times the coefficients explains `target[i]`. */
export interface Regression {
  readonly rows: readonly Float64Array[];
  readonly target: Float64Array;
  /** Where a coefficient is pulled to, and how strongly: (coefficient - prior)² times pull, in units of the residuals' variance. */
  readonly prior: Float64Array;
  readonly pull: Float64Array;
}

export interface RobustFit {
  /** None is negative. */
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  /** 1 for what fits, less for what lies far off (Huber). */
  readonly trust: Float64Array;
  /** Robust standard deviation of the residuals. */
  readonly scale: number;
}

/** Residuals within so many standard deviations count in full; 95 % as good as least squares where nothing is off (Huber 1964). */
const HUBER = 1.345;
const ROUNDS = 30;
/** Median of |x| of a standard normal. */
const NORMAL_MEDIAN = 0.6745;

/**
 * Robust non-negative regression: Huber's M-estimator by iteratively reweighted least squares, each round solved by coordinate descent
 * on the normal equations. Rounds end when no coefficient moves by a thousandth of itself, after thirty at the latest.
 */
export function robustFit(regression: Regression): RobustFit {
  const { rows, target, prior } = regression;
  let coefficients: Float64Array = prior.slice();
  let trust: Float64Array = new Float64Array(rows.length).fill(1);
  let scale = scaleOf(residualsOf(regression, coefficients));
  for (let round = 0; round < ROUNDS; round++) {
    const next = leastSquares(regression, trust, scale, coefficients);
    const residuals = residualsOf(regression, next);
    scale = scaleOf(residuals);
    trust = residuals.map((residual) => Math.min(1, (HUBER * scale) / Math.max(Math.abs(residual), Number.MIN_VALUE)));
    const moved = next.some((value, at) => Math.abs(value - coefficients[at]!) > 1e-3 * Math.max(1e-9, value));
    coefficients = next;
    if (!moved) break;
  }
  return { coefficients, residuals: residualsOf({ rows, target }, coefficients), trust, scale };
}

function residualsOf({ rows, target }: Pick<Regression, 'rows' | 'target'>, coefficients: Float64Array): Float64Array {
  return target.map((value, at) => value - dot(rows[at]!, coefficients));
}

/** From the median of the sizes, so that a few wild weeks do not widen it; never nothing, so that a perfect fit divides by something. */
function scaleOf(residuals: Float64Array): number {
  const sizes = residuals.map(Math.abs).sort();
  return Math.max(sizes[sizes.length >> 1]! / NORMAL_MEDIAN, 1e-9);
}

function leastSquares(
  { rows, target, prior, pull }: Regression,
  trust: Float64Array,
  scale: number,
  from: Float64Array,
): Float64Array {
  const size = prior.length;
  const gram = new Float64Array(size * size);
  const right = new Float64Array(size);
  rows.forEach((row, at) => {
    const weight = trust[at]! / scale ** 2;
    for (let i = 0; i < size; i++) {
      if (row[i] === 0) continue;
      right[i]! += weight * row[i]! * target[at]!;
      for (let j = 0; j < size; j++) gram[i * size + j]! += weight * row[i]! * row[j]!;
    }
  });
  for (let i = 0; i < size; i++) {
    gram[i * size + i]! += pull[i]!;
    right[i]! += pull[i]! * prior[i]!;
  }
  return descend(gram, right, from);
}

/** Minimises with every coefficient at least 0; the problem is convex, so the order does not matter. */
function descend(gram: Float64Array, right: Float64Array, from: Float64Array): Float64Array {
  const size = right.length;
  const values = from.slice();
  for (let sweep = 0; sweep < 2_000; sweep++) {
    let largest = 0;
    for (let i = 0; i < size; i++) {
      const own = gram[i * size + i]!;
      if (own === 0) continue;
      let rest = right[i]!;
      for (let j = 0; j < size; j++) if (j !== i) rest -= gram[i * size + j]! * values[j]!;
      const next = Math.max(0, rest / own);
      largest = Math.max(largest, Math.abs(next - values[i]!));
      values[i] = next;
    }
    if (largest < 1e-6) break;
  }
  return values;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
