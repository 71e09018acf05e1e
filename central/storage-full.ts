import type { MessageRefusal } from '#contract/central/protocol.ts';

/** Central's disk, for the database or for originals, has no room: desks keep what they have and come again. */
export const STORAGE_FULL: MessageRefusal = {
  code: 'storage_full',
  message:
    'Bei der Zentrale ist kein Speicherplatz mehr frei. Ihre Eingaben bleiben auf diesem Arbeitsplatz und werden später abgegeben; bitte informieren Sie die Administration.',
};
