import { describe, expect, it } from 'vitest';
import { foreignPost, foreignWordings } from './foreign-post.ts';
import { judgeForeign } from './score-foreign.ts';

const SMALL = { people: 120, pieces: 320, heldOut: false };

describe('post by a second hand', () => {
  it('is the same for the same seed', () => {
    expect(foreignPost(5, SMALL)).toEqual(foreignPost(5, SMALL));
  });

  it('is filled in wherever a wording asks for something', () => {
    const lines = [false, true].flatMap((heldOut) =>
      foreignPost(6, { ...SMALL, heldOut }).post.flatMap(({ filled }) => filled.lines),
    );
    expect(lines.filter((line) => /[{}]|\[[rga]:|undefined/.test(line))).toEqual([]);
  });

  it('holds three of ten wordings out, and none of them comes up in the other part', () => {
    const texts = (heldOut: boolean): Set<string> => new Set(foreignWordings(heldOut).ordinary.map(({ text }) => text));
    const used = texts(false);
    const heldOut = texts(true);
    expect([...heldOut].filter((text) => used.has(text))).toEqual([]);
    expect(heldOut.size / (heldOut.size + used.size)).toBeGreaterThan(0.25);
  });

  it('brings papers of people without a case and papers that nothing decides', () => {
    const kinds = new Set(foreignPost(7, SMALL).post.map(({ belongs }) => belongs));
    expect([...kinds].sort()).toEqual(['open', 'ours', 'stranger']);
  });

  it('is never filed for somebody in another person’s case on this seed', () => {
    const { judged } = judgeForeign(8, { ...SMALL, heldOut: true });
    expect(judged.filter(({ wrongPerson }) => wrongPerson)).toEqual([]);
    expect(judged.filter(({ proposal }) => proposal.preselected.person).length).toBeGreaterThan(100);
  });
});
