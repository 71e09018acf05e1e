import { describe, expect, it } from 'vitest';
import { type KeyPlace, readerAct } from './reader-keys.ts';

const press = (key: string, place: KeyPlace = 'pages', held: { ctrl?: boolean; shift?: boolean } = {}) =>
  readerAct({ key, ctrl: held.ctrl ?? false, shift: held.shift ?? false, alt: false }, place);

describe('keys of the Akte window', () => {
  it('turns leaves, goes to hits and to a leaf by its number', () => {
    expect(press('j')).toEqual({ act: 'step', direction: 1 });
    expect(press('N', 'pages', { shift: true })).toEqual({ act: 'hit', direction: -1 });
    expect(press('w')).toEqual({ act: 'words' });
    expect(press('2')).toEqual({ act: 'leaf', digit: '2' });
  });

  it('leaves letters to a field and arrows to the tree', () => {
    expect(press('n', 'field')).toBeNull();
    expect(press('ArrowDown', 'tree')).toBeNull();
    expect(press('j', 'tree')).toBeNull();
  });

  it('searches and steps through hits from anywhere', () => {
    for (const place of ['pages', 'tree', 'field'] as const) {
      expect(press('f', place, { ctrl: true })).toEqual({ act: 'search' });
      expect(press('F3', place, { shift: true })).toEqual({ act: 'hit', direction: -1 });
    }
  });

  it('keeps what the browser needs', () => {
    expect(press('c', 'pages', { ctrl: true })).toBeNull();
    expect(press('r', 'pages', { ctrl: true })).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
