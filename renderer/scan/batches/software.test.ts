import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOFTWARE } from './software.ts';

test('the transfer record names the version of this program', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(SOFTWARE).toBe(`Laufmappe ${version}`);
});
