import { mayNavigateTo } from './navigation.ts';

/** The frame a message came from; null when it is gone already. */
export interface SenderFrame {
  url: string;
  /** The frame that holds this one; null for the frame of a window itself. */
  parent: unknown;
}

/** A message counts only from the page of a window itself: no frame inside it, no page of another address. */
export function isTrustedFrame(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && mayNavigateTo(frame.url);
}
