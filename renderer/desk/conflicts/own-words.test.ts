import { expect, test } from 'vitest';
import { ownWords } from './own-words.ts';

test.each([
  [{ caseId: '1', text: 'Angerufen.\nKommt Freitag.' }, 'Angerufen.\nKommt Freitag.'],
  [{ caseId: '1', remark: 'Ich kenne den Vorgang.' }, 'Ich kenne den Vorgang.'],
  [{ documentId: '1', reason: 'gehört zur Ehefrau' }, 'gehört zur Ehefrau'],
  [{ documentId: '1', to: { title: 'Mietvertrag', type: 'other' }, remark: 'falsch erkannt' }, 'falsch erkannt'],
  [{ caseId: '1', remark: null }, null],
  [{ caseId: '1', remark: '   ' }, null],
  [undefined, null],
])('of %j: %j', (args, words) => {
  expect(ownWords(args)).toBe(words);
});
