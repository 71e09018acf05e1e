import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlacements, writePlacements } from './saved-placements.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-places-'));
  file = join(folder, 'windows.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('places are found again', () => {
  const places = {
    '1920x1080@0,0*': { reader: { bounds: { x: 1, y: 2, width: 800, height: 600 }, maximized: false } },
  };
  writePlacements(file, places);
  expect(readPlacements(file)).toEqual(places);
});

test.each([
  '',
  '{',
  '[]',
  '{"1920x1080@0,0*":{"reader":{"bounds":{"x":0,"y":0,"width":-5,"height":1},"maximized":true}}}',
])('a file that holds no places (%j) opens windows by rule', (text) => {
  writeFileSync(file, text);
  expect(readPlacements(file)).toEqual({});
});

test('no file, no places', () => {
  expect(readPlacements(file)).toEqual({});
});
