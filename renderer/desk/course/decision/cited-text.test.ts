import { describe, expect, it } from 'vitest';
import { citedPieces, usedCitations } from './cited-text.ts';

const citations = [
  { documentId: 'a', page: 1, note: 'Bl. 1' },
  { documentId: 'b', page: 2, note: 'Bl. 12' },
];

describe('citations in reasons', () => {
  it('each mark that a citation stands for is a link, others stay words', () => {
    const pieces = citedPieces({ reasons: 'Siehe (Bl. 12), nicht Bl. 3.', citations });
    expect(pieces.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'words: Siehe (',
      'page: Bl. 12',
      'words: ), nicht ',
      'words: Bl. 3',
      'words: .',
    ]);
  });

  it('a citation is kept for as long as its mark stands in the text; Bl. 1 is not in Bl. 12', () => {
    expect(usedCitations('Siehe Bl. 12.', citations).map(({ note }) => note)).toEqual(['Bl. 12']);
    expect(usedCitations('', citations)).toEqual([]);
  });
});
