import type { DocumentType } from '../records/document-type.ts';
import { SERVICES } from './services.ts';

/** The document types that satisfy a paper, by its key; none for a paper only a person can tick. */
export function documentTypesOf(key: string): ReadonlySet<DocumentType> {
  return TYPES.get(key) ?? NONE;
}

const NONE: ReadonlySet<DocumentType> = new Set();
const TYPES: ReadonlyMap<string, ReadonlySet<DocumentType>> = new Map(
  [
    ...Map.groupBy(
      Object.values(SERVICES).flatMap(({ papers }) => papers),
      ({ key }) => key,
    ),
  ].map(([key, papers]) => [key, new Set(papers.flatMap(({ types }) => types))]),
);
