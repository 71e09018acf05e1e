import { expect, test } from 'vitest';
import { parseXrandr } from './read-screens.ts';

test('two monitors, the first one turned, the second one primary', () => {
  const screens = parseXrandr(`Monitors: 2
 0: +*DP-1 2560/597x1440/336+1920+0  DP-1
 1: +HDMI-1 1080/527x1920/296+0+0  HDMI-1
`);
  expect(screens).toEqual([
    { area: { x: 1920, y: 0, width: 2560, height: 1440 }, primary: true },
    { area: { x: 0, y: 0, width: 1080, height: 1920 }, primary: false },
  ]);
});

test('a wide monitor that the person divided in two', () => {
  const screens = parseXrandr(`Monitors: 2
 0: *links 1280/339x1080/286+0+0  screen
 1: rechts 2560/677x1080/286+1280+0${' '}
`);
  expect(screens.map(({ area }) => area.x)).toEqual([0, 1280]);
  expect(screens.map(({ primary }) => primary)).toEqual([true, false]);
});

test('a virtual display names none primary', () => {
  const screens = parseXrandr('Monitors: 1\n 0: +screen 1920/508x1080/286+0+0  screen\n');
  expect(screens).toEqual([{ area: { x: 0, y: 0, width: 1920, height: 1080 }, primary: false }]);
});

test('a projector that shows the same as the screen counts once', () => {
  const screens = parseXrandr(
    'Monitors: 2\n 0: +*eDP-1 1366/310x768/170+0+0  eDP-1\n 1: +HDMI-1 1366/300x768/170+0+0  HDMI-1\n',
  );
  expect(screens).toHaveLength(1);
});

test('no answer, no screens', () => {
  expect(parseXrandr('')).toEqual([]);
});
