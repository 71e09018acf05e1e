import { z } from 'zod';
import { TITLE_KIND_NAMES, TitleKind } from './fact-values.ts';
import { Facts } from './facts.ts';
import type { Named } from './nearest-name.ts';

/**
 * Names allowed where an unknown one stood: those of the object at the path. At the top also those inside of lists, as
 * `baRequests[].sentOn`, because that is where a name from the top is often meant to be.
 */
export function factNamesAt(path: readonly PropertyKey[]): Named[] {
  const here = namesOf(schemaAt(path));
  if (path.length > 0) return here;
  const inLists = Object.entries(Facts.shape).flatMap(([name, schema]) => {
    const list = bare(schema);
    return list instanceof z.ZodArray ? namesOf(bare(list.element)).map((one) => within(`${name}[].`, one)) : [];
  });
  return [...here, ...inLists];
}

/** Values a field may have, with their German names where they have some. */
export function valueNames(values: readonly string[]): Named[] {
  return values.map((name) => {
    const title = TitleKind.safeParse(name);
    return { name, meaning: title.success ? TITLE_KIND_NAMES[title.data] : '' };
  });
}

function within(prefix: string, { name, meaning }: Named): Named {
  return { name: `${prefix}${name}`, meaning };
}

function namesOf(schema: unknown): Named[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    meaning: field instanceof z.ZodType ? (field.description ?? '') : '',
  }));
}

/** The schema of the value at a path; numbers stand for any entry of a list. */
function schemaAt(path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((schema, part) => {
    const inner = bare(schema);
    if (inner instanceof z.ZodArray) return bare(inner.element);
    return inner instanceof z.ZodObject ? bare(inner.shape[String(part)]) : undefined;
  }, Facts);
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}
