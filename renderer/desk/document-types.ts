import { DOCUMENT_TYPE_GROUPS, type DocumentType } from '#domain/records/document-type.ts';
import type { ChoiceGroup } from '../ui/choice-field.tsx';

/** The document types by group, for a field to choose from. */
export const DOCUMENT_TYPE_CHOICES: readonly ChoiceGroup<DocumentType>[] = Object.entries(DOCUMENT_TYPE_GROUPS).map(
  ([name, types]) => ({
    name,
    options: Object.entries(types).map(([id, typeName]) => ({ id: id as DocumentType, name: typeName })),
  }),
);
