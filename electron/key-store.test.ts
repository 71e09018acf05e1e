import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseKey, type SystemKeyStore } from './key-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A key store of one person: what it has sealed, only the same person's opens. */
function keyStoreOf(person: string, available = true): SystemKeyStore {
  return {
    isEncryptionAvailable: () => available,
    encryptString: (text) => Buffer.from(`${person}:${[...text].reverse().join('')}`),
    decryptString: (sealed) => {
      const [owner, text = ''] = sealed.toString().split(':');
      if (owner !== person) throw new Error('not yours');
      return [...text].reverse().join('');
    },
  };
}

const keyOf = (result: ReturnType<typeof databaseKey>) =>
  'key' in result ? Buffer.from(result.key).toString('hex') : undefined;

test('the key is made once and found again', () => {
  const first = keyOf(databaseKey(folder, keyStoreOf('a'), false));
  expect(first).toHaveLength(64);
  expect(keyOf(databaseKey(folder, keyStoreOf('a'), true))).toBe(first);
});

test('it never lies open on the disk', () => {
  const key = databaseKey(folder, keyStoreOf('a'), false);
  const stored = readFileSync(join(folder, 'cache.key'), 'utf8');
  expect('key' in key && stored.includes(Buffer.from(key.key).toString('base64'))).toBe(false);
});

test('no new key is made over an existing cache', () => {
  expect(databaseKey(folder, keyStoreOf('a'), true)).toHaveProperty('refused');
  expect(readdirSync(folder)).toEqual([]);
});

test("another person's key is refused and left as it is", () => {
  databaseKey(folder, keyStoreOf('a'), false);
  const before = readFileSync(join(folder, 'cache.key'));
  expect(databaseKey(folder, keyStoreOf('b'), true)).toHaveProperty('refused');
  expect(readFileSync(join(folder, 'cache.key'))).toEqual(before);
});

test('a damaged key is refused', () => {
  writeFileSync(join(folder, 'cache.key'), 'a:kaputt');
  expect(databaseKey(folder, keyStoreOf('a'), true)).toHaveProperty('refused');
});

test('without protection by the system there is no key', () => {
  expect(databaseKey(folder, keyStoreOf('a', false), false)).toHaveProperty('refused');
  const plain = { ...keyStoreOf('a'), getSelectedStorageBackend: () => 'basic_text' };
  expect(databaseKey(folder, plain, false)).toHaveProperty('refused');
});
