import type { QuarterTurn } from '#domain/records/quarter-turn.ts';

/** One page as a picture, as a window asks for it. */
export interface WantedPicture {
  readonly sha256: string;
  readonly page: number;
  readonly width?: number;
  readonly turn?: QuarterTurn;
}

/** Pictures drawn before a window asks for them, each handed out once. */
export interface PicturesAhead<T> {
  begin(wanted: WantedPicture): void;
  /** Undefined when this one was not begun: then it is drawn now. Rejects as drawing it did. */
  take(wanted: WantedPicture): Promise<T> | undefined;
}

/** So many wait to be fetched; a window that shows the paper fetches each within a moment. */
const KEPT = 8;

/**
 * A sheet that comes in is seen in the strip as soon as the window has heard of it, when its picture is drawn in the meantime. A
 * picture that nobody fetches makes way for the next.
 */
export function createPicturesAhead<T>(draw: (wanted: WantedPicture) => Promise<T>): PicturesAhead<T> {
  const begun = new Map<string, Promise<T>>();
  return {
    begin(wanted) {
      const drawing = draw(wanted);
      // Whoever takes it hears of it.
      drawing.catch(() => undefined);
      begun.set(keyOf(wanted), drawing);
      for (const oldest of begun.keys()) if (begun.size > KEPT) begun.delete(oldest);
    },
    take(wanted) {
      const key = keyOf(wanted);
      const drawing = begun.get(key);
      begun.delete(key);
      return drawing;
    },
  };
}

const keyOf = ({ sha256, page, width, turn = 0 }: WantedPicture): string => `${sha256}/${page}/${width}/${turn}`;
