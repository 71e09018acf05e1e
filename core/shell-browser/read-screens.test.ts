import { expect, test } from 'vitest';
import { parseXrandr } from './read-screens.ts';

test('two monitors, one of them turned, one socket empty, one monitor switched off', () => {
  const screens = parseXrandr(`Screen 0: minimum 320 x 200, current 4480 x 1440, maximum 16384 x 16384
DP-1 connected primary 2560x1440+1920+0 (normal left inverted right x axis y axis) 597mm x 336mm
   2560x1440     59.95*+
   1920x1080     60.00
HDMI-1 connected 1080x1920+0+0 left (normal left inverted right x axis y axis) 527mm x 296mm
   1920x1080     60.00*+
DP-2 disconnected (normal left inverted right x axis y axis)
DP-3 connected (normal left inverted right x axis y axis)
   1920x1080     60.00 +
`);
  expect(screens).toEqual([
    { area: { x: 1920, y: 0, width: 2560, height: 1440 }, primary: true },
    { area: { x: 0, y: 0, width: 1080, height: 1920 }, primary: false },
  ]);
});

test('a virtual display names none primary', () => {
  const screens = parseXrandr('Screen 0: current 1920 x 1080\nscreen connected 1920x1080+0+0 0mm x 0mm\n');
  expect(screens).toEqual([{ area: { x: 0, y: 0, width: 1920, height: 1080 }, primary: false }]);
});

test('a projector that shows the same as the screen counts once', () => {
  expect(parseXrandr('eDP-1 connected primary 1366x768+0+0 x\nHDMI-1 connected 1366x768+0+0 x\n')).toHaveLength(1);
});

test('no answer, no screens', () => {
  expect(parseXrandr('')).toEqual([]);
});
