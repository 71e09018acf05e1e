/** How large pages are drawn: fitted to the window, or by a factor of the paper's own size (1 = as large as the paper). */
export type Zoom = { readonly fit: 'width' | 'page' } | { readonly scale: number };

export type Rotation = 0 | 90 | 180 | 270;

/** How the column is looked at. Remembered per officer. */
export interface View {
  readonly zoom: Zoom;
  readonly twoUp: boolean;
  readonly rotation: Rotation;
}

export const FIRST_VIEW: View = { zoom: { fit: 'width' }, twoUp: false, rotation: 0 };

export const SMALLEST_SCALE = 0.1;
export const LARGEST_SCALE = 5;

const STEPS = [0.1, 0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];

/** The next of the usual steps above or below `scale`, whatever lies between them. */
export function stepScale(scale: number, direction: 1 | -1): number {
  if (direction === 1) return STEPS.find((step) => step > scale * 1.01) ?? LARGEST_SCALE;
  return STEPS.findLast((step) => step < scale * 0.99) ?? SMALLEST_SCALE;
}

/** ⌃wheel and pinch: `deltaY` in pixels of the wheel event, 100 a notch; smooth, never beyond the limits. */
export function wheelScale(scale: number, deltaY: number): number {
  const factor = Math.exp(-Math.max(-200, Math.min(200, deltaY)) / 500);
  return Math.max(SMALLEST_SCALE, Math.min(LARGEST_SCALE, scale * factor));
}

/** What the key z goes through: whole width, whole page, the paper's own size. */
export function nextZoom(zoom: Zoom): Zoom {
  if ('scale' in zoom) return { fit: 'width' };
  return zoom.fit === 'width' ? { fit: 'page' } : { scale: 1 };
}

export function turned(rotation: Rotation, by: 90 | -90): Rotation {
  return ((rotation + by + 360) % 360) as Rotation;
}

/** Reads a remembered view; anything unreadable is the first view, so that an old preference never breaks the window. */
export function readView(stored: unknown): View {
  return isView(stored) ? stored : FIRST_VIEW;
}

function isView(value: unknown): value is View {
  if (typeof value !== 'object' || value === null) return false;
  if (!('zoom' in value) || !('twoUp' in value) || !('rotation' in value)) return false;
  return isZoom(value.zoom) && typeof value.twoUp === 'boolean' && [0, 90, 180, 270].includes(value.rotation as number);
}

function isZoom(value: unknown): value is Zoom {
  if (typeof value !== 'object' || value === null) return false;
  if ('fit' in value) return value.fit === 'width' || value.fit === 'page';
  if (!('scale' in value) || typeof value.scale !== 'number') return false;
  return value.scale >= SMALLEST_SCALE && value.scale <= LARGEST_SCALE;
}
