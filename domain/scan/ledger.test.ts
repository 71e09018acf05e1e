import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageOutcome } from '../records/scan.ts';
import { drawSample } from './draw-sample.ts';
import { gapText, ledgerOf } from './ledger.ts';

const pages = (...outcomes: PageOutcome[]) =>
  outcomes.map((outcome, at) => ({ number: at + 1, sheet: at + 1, outcome }));

describe('the sums of a batch', () => {
  it('agree when every sheet has its place; separator sheets do not count as paper of the file', () => {
    const ledger = ledgerOf({ sheetsPrepared: 3 }, pages('separator', 'filed', 'filed', 'blank'));
    expect(ledger).toMatchObject({ sums: { sheetsScanned: 3, separatorSheets: 1, sheetsSettled: 3 }, gaps: [] });
  });

  it('count a duplex sheet once, and as settled only when both sides are', () => {
    const sides = [
      { number: 1, sheet: 1, outcome: 'filed' as const },
      { number: 2, sheet: 1, outcome: 'waiting' as const },
    ];
    expect(ledgerOf({ sheetsPrepared: 1 }, sides)).toMatchObject({ sums: { sheetsScanned: 1, sheetsSettled: 0 } });
  });

  it('count a sheet that was scanned again once, by its new scan', () => {
    const before = ledgerOf({ sheetsPrepared: 3 }, pages('filed', 'replaced', 'filed'));
    expect(before.sums).toMatchObject({ sheetsScanned: 2, sheetsReplaced: 1, sheetsSettled: 2 });
    expect(before.gaps.map(({ kind }) => kind)).toEqual(['sheets_missing']);
    const after = ledgerOf({ sheetsPrepared: 3 }, pages('filed', 'replaced', 'filed', 'filed'));
    expect(after).toMatchObject({ sums: { sheetsScanned: 3, sheetsReplaced: 1, sheetsSettled: 3 }, gaps: [] });
  });

  it('count both sides of a replaced sheet as none, whatever became of its back', () => {
    const sides = (['replaced', 'blank', 'filed', 'blank'] as const).map((outcome, at) => {
      return { number: at + 1, sheet: 1 + Math.floor(at / 2), outcome };
    });
    const { sums, gaps } = ledgerOf({ sheetsPrepared: 1 }, sides);
    expect([sums.sheetsScanned, sums.sheetsReplaced, gaps]).toEqual([1, 1, []]);
  });

  it.each([
    [1, pages('filed', 'replaced'), 'not_scanned_again'],
    [2, pages('replaced', 'replaced', 'filed'), 'sheets_missing'],
    [2, pages('filed'), 'sheets_missing'],
    [1, pages('filed', 'filed'), 'sheets_too_many'],
    [1, pages('waiting'), 'pages_waiting'],
    [1, [], 'nothing_scanned'],
    [1, [{ number: 2, sheet: 1, outcome: 'filed' as const }], 'number_missing'],
  ])('keep the paper: %i prepared, %o → %s', (sheetsPrepared, scanned, kind) => {
    const { gaps } = ledgerOf({ sheetsPrepared }, scanned);
    expect(gaps.map((gap) => gap.kind)).toContain(kind);
    for (const gap of gaps) expect(gapText(gap)).toMatch(/\.$/);
  });

  it('never agree when one page is dropped from a ledger that agreed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), (sheets, pick) => {
        const whole = pages(...Array.from({ length: sheets }, (): PageOutcome => 'filed'));
        expect(ledgerOf({ sheetsPrepared: sheets }, whole).gaps).toEqual([]);
        const dropped = whole.filter((_, at) => at !== pick % sheets);
        expect(ledgerOf({ sheetsPrepared: sheets }, dropped).gaps).not.toEqual([]);
      }),
    );
  });
});

describe('sheets scanned again', () => {
  it('agree only when each has a scan of its own, however often and whichever they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(), { maxLength: 12 }), (sheets, picks) => {
        const outcomes: PageOutcome[] = Array.from({ length: sheets }, () => 'filed');
        for (const pick of picks) {
          const here = outcomes.flatMap((outcome, at) => (outcome === 'filed' ? [at] : []));
          outcomes[here[pick % here.length]!] = 'replaced';
          expect(ledgerOf({ sheetsPrepared: sheets }, pages(...outcomes)).gaps).not.toEqual([]);
          outcomes.push('filed');
          expect(ledgerOf({ sheetsPrepared: sheets }, pages(...outcomes))).toMatchObject({
            sums: { sheetsScanned: sheets, sheetsSettled: sheets },
            gaps: [],
          });
        }
      }),
    );
  });
});

describe('the sample', () => {
  const ids = Array.from({ length: 200 }, (_, at) => `file-${Math.floor(at / 7)}/${(at % 7) + 1}`);

  it('is the same for whoever knows the seed, has the set size and keeps the order', () => {
    const drawn = drawSample(ids, 0.1, 'seed');
    expect(drawn).toEqual(drawSample([...ids], 0.1, 'seed'));
    expect(drawn).toHaveLength(20);
    expect([...drawn].sort((a, b) => ids.indexOf(a) - ids.indexOf(b))).toEqual(drawn);
    expect(drawSample(ids, 1, 'seed')).toEqual(ids);
    expect(drawSample(['only'], 0.01, 'x')).toEqual(['only']);
  });

  it('gives every page about the same chance', () => {
    const times = new Map(ids.map((id) => [id, 0]));
    const draws = 2000;
    for (let seed = 0; seed < draws; seed += 1) {
      for (const id of drawSample(ids, 0.1, `seed-${seed}`)) times.set(id, (times.get(id) ?? 0) + 1);
    }
    const expected = draws * 0.1;
    // Five standard deviations of a binomial: a fair draw does not leave this.
    const bound = 5 * Math.sqrt(draws * 0.1 * 0.9);
    for (const count of times.values()) expect(Math.abs(count - expected)).toBeLessThan(bound);
  });
});
