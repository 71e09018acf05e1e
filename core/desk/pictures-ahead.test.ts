import { expect, test } from 'vitest';
import { createPicturesAhead } from './pictures-ahead.ts';

function counted() {
  const drawn: string[] = [];
  const ahead = createPicturesAhead(async ({ sha256, page }) => {
    drawn.push(`${sha256}/${page}`);
    if (sha256 === 'broken') throw new Error('no picture');
    return `picture of ${sha256}`;
  });
  return { ahead, drawn };
}

test('a picture is there for the window that asks, once', async () => {
  const { ahead, drawn } = counted();
  ahead.begin({ sha256: 'a', page: 1, width: 144 });
  expect(await ahead.take({ sha256: 'a', page: 1, width: 144, turn: 0 })).toBe('picture of a');
  expect(ahead.take({ sha256: 'a', page: 1, width: 144, turn: 0 })).toBeUndefined();
  expect(drawn).toEqual(['a/1']);
});

test('another width, turn or page is another picture', () => {
  const { ahead } = counted();
  ahead.begin({ sha256: 'a', page: 1, width: 144 });
  expect(ahead.take({ sha256: 'a', page: 1, width: 145 })).toBeUndefined();
  expect(ahead.take({ sha256: 'a', page: 1, width: 144, turn: 90 })).toBeUndefined();
  expect(ahead.take({ sha256: 'a', page: 2, width: 144 })).toBeUndefined();
});

test('what nobody fetches makes way, and a picture that fails fails for the window alone', async () => {
  const { ahead } = counted();
  ahead.begin({ sha256: 'broken', page: 1, width: 144 });
  await expect(ahead.take({ sha256: 'broken', page: 1, width: 144 })).rejects.toThrow('no picture');
  ahead.begin({ sha256: 'broken', page: 1, width: 144 });
  for (let at = 0; at < 20; at += 1) ahead.begin({ sha256: `${at}`, page: 1, width: 144 });
  expect(ahead.take({ sha256: 'broken', page: 1, width: 144 })).toBeUndefined();
  expect(ahead.take({ sha256: '0', page: 1, width: 144 })).toBeUndefined();
  expect(await ahead.take({ sha256: '19', page: 1, width: 144 })).toBe('picture of 19');
});
