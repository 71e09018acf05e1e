/** Some groups shown as one; `of` are their ids. */
export interface MergedGroup<T> {
  readonly of: readonly string[];
  /** Distinct persons; one who works in several of the groups counts once. */
  readonly people: number;
  readonly value: T;
}

export interface Group<T> {
  readonly id: string;
  readonly members: readonly string[];
  readonly value: T;
}

/**
 * Merges groups until each has at least `minimum` people: small ones with each other first, and what is still too small with the
 * smallest of the others, so that no group can be found by taking the shown ones off a known total. Large groups keep their order.
 * Empty when all people together are fewer: then nothing may be shown.
 */
export function mergeSmall<T>(groups: readonly Group<T>[], minimum: number, add: (a: T, b: T) => T): MergedGroup<T>[] {
  const large = groups.filter((group) => peopleIn([group]) >= minimum);
  const small = groups.filter((group) => peopleIn([group]) < minimum);
  const sets = large.map((group) => [group]);
  if (peopleIn(small) >= minimum && small.length > 0) sets.push(small);
  else if (small.length > 0) {
    const host = sets.reduce<Group<T>[] | null>(
      (least, set) => (least === null || peopleIn(set) < peopleIn(least) ? set : least),
      null,
    );
    if (host === null) return [];
    host.push(...small);
  }
  return sets.map((set) => ({
    of: set.map(({ id }) => id),
    people: peopleIn(set),
    value: set.map(({ value }) => value).reduce(add),
  }));
}

function peopleIn(groups: readonly Group<unknown>[]): number {
  return new Set(groups.flatMap(({ members }) => members)).size;
}
