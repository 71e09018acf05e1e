import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tokensOf } from './kern-tokens-plugin.ts';

const kern = readFileSync(
  fileURLToPath(new URL('../node_modules/@kern-ux/native/dist/kern.css', import.meta.url)),
  'utf8',
);
const tokens = tokensOf(kern);

test('nothing but custom properties is left of the stylesheet', () => {
  const declarations = tokens
    .replace(/[^{}]*\{|\}/g, '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  expect(declarations.length).toBeGreaterThan(200);
  expect(declarations.filter((declaration) => !declaration.startsWith('--kern-'))).toEqual([]);
});

test('every token our theme uses is there', () => {
  const theme = readFileSync(new URL('./ui/theme.css', import.meta.url), 'utf8');
  const used = [...new Set([...theme.matchAll(/var\((--kern-[\w-]+)/g)].map(([, name]) => name ?? ''))];
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
});
