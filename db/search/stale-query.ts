/** Nobody waits for the answer any more: something else has been typed since. */
export class StaleQuery extends Error {
  constructor() {
    super('Die Suche wurde durch eine neue abgelöst.');
    this.name = 'StaleQuery';
  }
}

/** Asked between the steps of a search; a search that is stale ends with StaleQuery. */
export type IsStale = () => boolean;

export const neverStale: IsStale = () => false;

export function giveUpIf(isStale: IsStale): void {
  if (isStale()) throw new StaleQuery();
}
