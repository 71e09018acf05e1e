/** One event of Chromium's trace; `ts`, `dur` and `tdur` (computing time of the thread) in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/**
 * The longest task on the main thread of the window that set `mark`, from then on, in whole milliseconds. What the window
 * does for the tool that drives it (messages to `DevToolsSession`) is not the window's own and is left out.
 */
export function workOf(events: readonly TraceEvent[], mark: string): { readonly cpu: number; readonly wall: number } {
  const begin = events.find(({ name }) => name === mark);
  const isMain = ({ name, pid, args }: TraceEvent): boolean =>
    name === 'thread_name' && pid === begin?.pid && args?.name === 'CrRendererMain';
  const main = events.find(isMain);
  if (begin === undefined || main === undefined) throw new Error(`the trace does not hold the window of "${mark}"`);
  const ours = events.filter(({ pid, tid, ts }) => pid === main.pid && tid === main.tid && ts >= begin.ts);
  const forTool = ours.filter(({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag?.includes('DevTools'));
  const isForTool = (task: TraceEvent): boolean =>
    forTool.some(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0));
  let longest = { cpu: 0, wall: 0 };
  for (const task of ours) {
    if (task.ph !== 'X' || !task.name.endsWith('RunTask') || (task.tdur ?? 0) / 1000 <= longest.cpu) continue;
    if (!isForTool(task)) longest = { cpu: (task.tdur ?? 0) / 1000, wall: (task.dur ?? 0) / 1000 };
  }
  return { cpu: Math.round(longest.cpu), wall: Math.round(longest.wall) };
}
