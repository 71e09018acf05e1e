/** A small seeded source of chance (mulberry32): the same seed gives the same office. */
export interface Chance {
  /** Whole number from `from` to `to`, both inclusive. */
  whole(from: number, to: number): number;
  pick<T>(options: readonly T[]): T;
  /** True in `share` of all calls, 0 to 1. */
  often(share: number): boolean;
  uuid(): string;
}

export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const hex = (length: number): string => Array.from({ length }, () => whole(0, 15).toString(16)).join('');
  return {
    whole,
    pick: (options) => options[whole(0, options.length - 1)] as (typeof options)[number],
    often: (share) => next() < share,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}
