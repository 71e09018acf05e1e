import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** What a thread is started with. `behind`: a person works beside it, and everything they do goes first. */
export interface ThreadStart {
  readonly behind: boolean;
}

/**
 * How far a thread stands behind what a person does at this desk: looking at pages goes before reading them, because the table is
 * laid out from what is seen.
 */
const PRIORITY = { looking: constants.priority.PRIORITY_BELOW_NORMAL, reading: constants.priority.PRIORITY_LOW };

/**
 * Lets everything more urgent on the machine go before the calling thread. Linux alone knows a priority for a single thread; there
 * the link /proc/thread-self names the thread that reads it. Elsewhere the pool's leaving one core free must do.
 */
export function stepBack(work: keyof typeof PRIORITY): void {
  if (process.platform !== 'linux') return;
  const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  if (Number.isInteger(thread)) setPriority(thread, PRIORITY[work]);
}
