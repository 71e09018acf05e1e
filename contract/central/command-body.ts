/**
 * The canonical text of a command's body, which `bodyHash` is the SHA-256 of: JSON with sorted keys, without `undefined`.
 * Both sides hash this text, never the bytes on the wire.
 */
export function canonicalBody(command: {
  name: string;
  args: unknown;
  issuedAt: string;
  dependsOn: readonly string[];
}): string {
  return canonicalJson({
    name: command.name,
    args: command.args,
    issuedAt: command.issuedAt,
    dependsOn: command.dependsOn,
  });
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
