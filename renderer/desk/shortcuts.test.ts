import { describe, expect, test } from 'vitest';
import { matchKey, SEQUENCE_WITHIN, SHORTCUTS } from './shortcuts.ts';

const press = (key: string, at = 0, control = false) => ({ key, at, control });

describe('matchKey', () => {
  test('a single key', () => {
    expect(matchKey(press('n'), null)).toEqual({ shortcut: 'n', waiting: null });
  });

  test('g waits for the second key, which then goes to a list instead of writing a note', () => {
    const { shortcut, waiting } = matchKey(press('g', 100), null);
    expect(shortcut).toBeNull();
    expect(matchKey(press('n', 400), waiting).shortcut).toBe('g n');
  });

  test('a second key that comes too late stands for itself', () => {
    const { waiting } = matchKey(press('g', 0), null);
    expect(matchKey(press('n', SEQUENCE_WITHIN + 1), waiting).shortcut).toBe('n');
  });

  test('a capital letter is the same key, with ⌃ it is another', () => {
    expect(matchKey(press('C'), null).shortcut).toBe('c');
    expect(matchKey(press('c', 0, true), null).shortcut).toBeNull();
    expect(matchKey(press('K', 0, true), null).shortcut).toBe('Control+k');
  });

  test('no two shortcuts show the same keys', () => {
    const shown = Object.values(SHORTCUTS).map((shortcut) => shortcut.shown);
    expect(new Set(shown).size).toBe(shown.length);
  });
});
