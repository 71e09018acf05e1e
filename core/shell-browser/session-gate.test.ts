import { expect, test } from 'vitest';
import { SessionGate } from './session-gate.ts';

test('the token of a window is good for a minute', () => {
  let now = 0;
  const gate = new SessionGate(() => now);
  const early = gate.windowToken();
  const late = gate.windowToken();
  now = 59_999;
  expect(gate.admits(early)).toBe(true);
  now = 60_001;
  expect(gate.admits(late)).toBe(false);
  expect(gate.admits(gate.startToken)).toBe(true);
});

test('the cookie of one port is not taken for that of another', () => {
  const gate = new SessionGate();
  const pair = gate.setCookie(4711).split(';')[0];
  expect(gate.holdsCookie(`theme=dark; ${pair}`, 4711)).toBe(true);
  expect(gate.holdsCookie(pair, 4712)).toBe(false);
  expect(gate.holdsCookie(undefined, 4711)).toBe(false);
  expect(gate.holdsCookie(`${pair}x`, 4711)).toBe(false);
});
