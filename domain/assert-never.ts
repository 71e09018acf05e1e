/** Ends a switch over a discriminated union: a member that was forgotten is a type error, and a fault at run time. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
