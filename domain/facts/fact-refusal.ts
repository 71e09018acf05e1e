/**
 * Why facts are refused: the field by its path (`baRequests[0].sentOn`), what is wrong with it, and what to do. German, for a person.
 */
export interface FactRefusal {
  readonly field: string;
  readonly code: 'unknown_field' | 'invalid_value' | 'contradiction' | 'not_an_object';
  readonly message: string;
  readonly remedy: string;
}
