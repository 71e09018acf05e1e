import { expect, test } from 'vitest';
import { type TraceEvent, workOf } from './window-work.ts';

const on = (tid: number, event: Partial<TraceEvent>): TraceEvent => ({
  name: '',
  ph: 'X',
  pid: 7,
  tid,
  ts: 0,
  ...event,
});
const task = (tid: number, ts: number, wall: number, cpu: number): TraceEvent =>
  on(tid, { name: 'ThreadControllerImpl::RunTask', ts, dur: wall * 1000, tdur: cpu * 1000 });

const WINDOW = [
  on(1, { name: 'thread_name', ph: 'M', args: { name: 'CrRendererMain' } }),
  on(2, { name: 'thread_name', ph: 'M', args: { name: 'Compositor' } }),
  on(1, { name: 'look', ph: 'R', ts: 1000 }),
];

test('the longest is told by computing time; waiting for a core stands beside it', () => {
  const events = [...WINDOW, task(1, 2000, 12, 11), task(1, 30_000, 90, 8)];
  expect(workOf(events, 'look')).toEqual({ cpu: 11, wall: 12 });
});

test('work before the mark, on other threads and for the tool that drives the window is not counted', () => {
  const tool = on(1, { name: 'Receive mojo message', ts: 50_500, dur: 140_000, tdur: 140_000 });
  const events = [
    ...WINDOW,
    task(1, 500, 300, 300),
    task(2, 2000, 200, 200),
    task(1, 3000, 6, 5),
    task(1, 50_000, 141, 141),
    { ...tool, args: { chrome_mojo_event_info: { mojo_interface_tag: 'blink.mojom.DevToolsSession' } } },
  ];
  expect(workOf(events, 'look')).toEqual({ cpu: 5, wall: 6 });
});

test('a trace without the window is a fault of the watch', () => {
  expect(() => workOf(WINDOW, 'other')).toThrow('other');
});
