/**
 * Names that stand twice in one object of a JSON text, by their path (`baRequests[0].sentOn`). JSON takes the last of them without a
 * word, and which of two facts is meant nobody could tell. The text must be valid JSON.
 */
export function repeatedNames(text: string): string[] {
  const repeated: string[] = [];
  const open: Level[] = [];
  for (const [token, string] of text.matchAll(/("(?:[^"\\]|\\.)*")|[{}[\],]/g)) {
    const level = open.at(-1);
    if (token === '{') open.push({ names: new Set(), name: null, index: 0, at: pathOf(level), awaitsName: true });
    else if (token === '[') open.push({ names: null, name: null, index: 0, at: pathOf(level), awaitsName: false });
    else if (token === '}' || token === ']') open.pop();
    else if (level === undefined) break;
    else if (token === ',') {
      level.index += 1;
      level.awaitsName = level.names !== null;
    } else if (level.names !== null && level.awaitsName && string !== undefined) {
      level.name = String(JSON.parse(string));
      level.awaitsName = false;
      if (level.names.has(level.name)) repeated.push(pathOf(level));
      level.names.add(level.name);
    }
  }
  return [...new Set(repeated)];
}

/** An object (with its names so far) or a list that is not closed yet. */
interface Level {
  readonly names: Set<string> | null;
  readonly at: string;
  name: string | null;
  index: number;
  /** In an object, before a name: the next string is one and no value. */
  awaitsName: boolean;
}

/** Where the value stands that comes next in a level. */
function pathOf(level: Level | undefined): string {
  if (level === undefined) return '';
  if (level.names === null) return `${level.at}[${level.index}]`;
  return level.at === '' ? String(level.name) : `${level.at}.${level.name}`;
}
