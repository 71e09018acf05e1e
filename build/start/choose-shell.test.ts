import { expect, test } from 'vitest';
import { chooseShell, type Machine } from './choose-shell.ts';

const everything: Machine = { electronBinary: '/opt/electron', chromium: '/usr/bin/chromium', display: true };

test('Electron is preferred, then Chromium, then serving alone', () => {
  expect(chooseShell(undefined, everything)).toBe('electron');
  expect(chooseShell(undefined, { ...everything, electronBinary: undefined })).toBe('browser');
  expect(chooseShell(undefined, { ...everything, electronBinary: undefined, chromium: undefined })).toBe('none');
});

test('without a display it serves and shows nothing', () => {
  expect(chooseShell(undefined, { ...everything, display: false })).toBe('none');
});

test('a shell asked for by name is never replaced in silence', () => {
  expect(chooseShell('electron', { ...everything, electronBinary: undefined })).toHaveProperty('refused');
  expect(chooseShell('browser', { ...everything, chromium: undefined })).toHaveProperty('refused');
  expect(chooseShell('browser', { ...everything, display: false })).toHaveProperty('refused');
  expect(chooseShell('none', everything)).toBe('none');
});
