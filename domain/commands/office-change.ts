import { z } from 'zod';
import { OFFICE_SETTINGS_ID, OfficeSettings } from '../records/office.ts';
import { OFFICE_FIELDS, officeWords, WrittenOffice } from '../records/office-words.ts';
import { mayChangeOffice } from '../rights/actor.ts';
import { changes, defineCommand, refused } from './command.ts';

const Args = z.object({
  /** The settings the officer saw, null when there were none; others there now mean somebody else was faster. */
  was: OfficeSettings.nullable(),
  office: WrittenOffice,
});

/**
 * Changes how the authority names itself in its letters, for everybody and from the next letter on. No case's history tells of
 * it; central's audit does.
 * Refused: not_permitted {of: 'office'}, changed_meanwhile {field: what stands there now, for each that differs from `was`}.
 */
export const officeChange = defineCommand({
  name: 'office.change',
  args: Args,
  reads: () => [{ table: 'officeSettings', id: OFFICE_SETTINGS_ID }],
  decide(loaded, { was, office }, { actor }) {
    if (!mayChangeOffice(actor)) return refused('not_permitted', { of: 'office' });
    const now = loaded.one('officeSettings', OFFICE_SETTINGS_ID) ?? null;
    const changed = differing(was, now);
    if (Object.keys(changed).length > 0) return refused('changed_meanwhile', changed);
    return changes({ table: 'officeSettings', row: office });
  },
});

function differing(was: OfficeSettings | null, now: OfficeSettings | null): Record<string, string> {
  const before = was && officeWords(was);
  const found = now && officeWords(now);
  return Object.fromEntries(
    OFFICE_FIELDS.filter((field) => before?.[field] !== found?.[field]).map((field) => [field, found?.[field] ?? '']),
  );
}
