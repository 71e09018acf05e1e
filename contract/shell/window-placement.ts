import { z } from 'zod';
import { WindowKind } from './window-kind.ts';

/** A rectangle in the coordinates of the desktop; all screens lie in one plane, some left of or above zero. */
export const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Bounds = z.infer<typeof Bounds>;

/** A screen as the shell sees it. `area` is what windows may cover (without the task bar). */
export interface Screen {
  area: Bounds;
  primary: boolean;
}

export const Placement = z.object({ bounds: Bounds, maximized: z.boolean() });
export type Placement = z.infer<typeof Placement>;

/** Where each window was, for every set of screens it was ever used with. */
export const RememberedPlacements = z.record(z.string(), z.partialRecord(WindowKind, Placement));
export type RememberedPlacements = z.infer<typeof RememberedPlacements>;

const gripHeight = 40;
const gripWidth = 120;
const smallest = { width: 640, height: 480 };

/** Names a set of screens: the same screens at the same places give the same name, in whatever order they are listed. */
export function screenSetKey(screens: readonly Screen[]): string {
  return screens
    .map(({ area: { x, y, width, height }, primary }) => `${width}x${height}@${x},${y}${primary ? '*' : ''}`)
    .sort()
    .join(' ');
}

/**
 * Where a window goes: where it was the last time with these screens, moved into sight if that has become unreachable; else
 * its place by rule: the Schreibtisch on the primary screen, the Akte on the next one. With one screen the two share it, side
 * by side when it is wide enough, the Akte in front otherwise.
 */
export function placeWindow(
  kind: WindowKind,
  screens: readonly Screen[],
  remembered: RememberedPlacements = {},
): Placement {
  const before = remembered[screenSetKey(screens)]?.[kind];
  if (before !== undefined) return { ...before, bounds: bringIntoSight(before.bounds, screens) };
  return placeByRule(kind, screens);
}

/**
 * The bounds as they are when a person can still take hold of the window by its title bar; otherwise moved onto the screen
 * that shows most of it, the primary one when none does, and made smaller where it would not fit.
 */
export function bringIntoSight(bounds: Bounds, screens: readonly Screen[]): Bounds {
  if (screens.length === 0 || screens.some(({ area }) => gripIsIn(bounds, area))) return bounds;
  const { area } = screens.reduce(
    (best, screen) => (overlap(bounds, screen.area) > overlap(bounds, best.area) ? screen : best),
    primaryOf(screens),
  );
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

/** The placements with one more remembered. */
export function rememberPlacement(
  placements: RememberedPlacements,
  screens: readonly Screen[],
  kind: WindowKind,
  placement: Placement,
): RememberedPlacements {
  const key = screenSetKey(screens);
  return { ...placements, [key]: { ...placements[key], [kind]: placement } };
}

function placeByRule(kind: WindowKind, screens: readonly Screen[]): Placement {
  const primary = primaryOf(screens);
  const second = screens
    .filter((screen) => screen !== primary)
    .sort((a, b) => distance(a, primary) - distance(b, primary))[0];
  if (second !== undefined) {
    const { area } = kind === 'desk' ? primary : second;
    return { bounds: area, maximized: true };
  }
  const { area } = primary;
  const isWide = area.width >= 2 * 1100;
  const deskWidth = isWide ? Math.round(area.width * 0.5) : area.width;
  if (kind === 'desk') return { bounds: { ...area, width: deskWidth }, maximized: !isWide };
  const width = isWide
    ? area.width - deskWidth
    : Math.min(area.width, Math.max(smallest.width, Math.round(area.width * 0.6)));
  return { bounds: { ...area, x: area.x + area.width - width, width }, maximized: false };
}

/** Without a single screen (all unplugged, none reported yet) an ordinary one is assumed. */
function primaryOf(screens: readonly Screen[]): Screen {
  return (
    screens.find((screen) => screen.primary) ??
    screens[0] ?? { area: { x: 0, y: 0, width: 1920, height: 1080 }, primary: true }
  );
}

function gripIsIn(bounds: Bounds, area: Bounds): boolean {
  const grip = { ...bounds, height: Math.min(gripHeight, bounds.height) };
  const needed = Math.min(gripWidth, bounds.width) * grip.height;
  return overlap(grip, area) >= needed;
}

/** Shared area in square pixels. */
function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function distance({ area: a }: Screen, { area: b }: Screen): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
