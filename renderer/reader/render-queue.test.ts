import { expect, it } from 'vitest';
import { RenderQueue } from './render-queue.ts';

/** A page whose drawing the test finishes by hand. */
function pageJob(name: string, distance: number, started: string[]) {
  const done = Promise.withResolvers<void>();
  const run = (signal: AbortSignal): Promise<void> => {
    started.push(name);
    signal.addEventListener('abort', () => done.resolve());
    return done.promise;
  };
  return { job: { distance: () => distance, run }, finish: () => done.resolve() };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('draws the nearest page first and never more than two at once', async () => {
  const started: string[] = [];
  const queue = new RenderQueue(2);
  const far = pageJob('far', 9, started);
  const near = pageJob('near', 1, started);
  const here = pageJob('here', 0, started);
  for (const { job } of [far, near, here]) queue.enter(job);
  await turn();
  expect(started).toEqual(['here', 'near']);
  here.finish();
  await turn();
  expect(started).toEqual(['here', 'near', 'far']);
});

it('never draws a page that was scrolled past before its turn', async () => {
  const started: string[] = [];
  const queue = new RenderQueue(1);
  const first = pageJob('first', 0, started);
  const past = pageJob('past', 1, started);
  queue.enter(first.job);
  const leave = queue.enter(past.job);
  await turn();
  leave();
  first.finish();
  await turn();
  expect(started).toEqual(['first']);
  expect(queue.waiting).toBe(0);
});

it('stops a page that is being drawn and goes on with the next', async () => {
  const started: string[] = [];
  const queue = new RenderQueue(1);
  const leave = queue.enter(pageJob('left', 0, started).job);
  queue.enter(pageJob('next', 1, started).job);
  await turn();
  leave();
  await turn();
  expect(started).toEqual(['left', 'next']);
});
