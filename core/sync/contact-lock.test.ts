import { beforeEach, expect, it } from 'vitest';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createSyncMetaStore, type SyncMetaStore } from '#db/sync/sync-meta.ts';
import { createContactLock, noteContact } from './contact-lock.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-03-02T08:00:00.000Z');

let meta: SyncMetaStore;
let wall: number;
let ran: number;
const now = () => new Date(wall);
const start = () => createContactLock(meta, now, () => ran);

beforeEach(() => {
  meta = createSyncMetaStore(openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) }).sqlite);
  wall = START;
  ran = 0;
});
const LOCKED = { lastContactAt: new Date(START).toISOString(), afterDays: 30 };

it('locks after so many days without contact and opens by contact alone', () => {
  expect(start().state()).toBeNull();
  noteContact(meta, now(), 30);
  wall += 30 * DAY - 1000;
  expect(start().state()).toBeNull();
  wall += 1000;
  const watch = start();
  expect(watch.state()).toEqual(LOCKED);
  noteContact(meta, now(), 30);
  expect(watch.state()).toBeNull();
});

it('a clock set back opens nothing, neither while the desk runs nor before it starts', () => {
  noteContact(meta, now(), 30);
  const watch = start();
  wall += 31 * DAY;
  expect(watch.state()).toEqual(LOCKED);
  wall = START;
  expect(watch.state()).toEqual(LOCKED);
  expect(start().state()).toEqual(LOCKED);
});

it('a clock set back every day does not stop the time the desk runs', () => {
  noteContact(meta, now(), 30);
  for (let day = 1; day <= 30; day++) {
    const watch = start();
    for (let hour = 1; hour <= 24; hour++) {
      ran += DAY / 24;
      watch.state();
    }
    wall = START;
  }
  expect(start().state()).toEqual(LOCKED);
});

it('a clock that ran ahead may lock too early, and contact settles it', () => {
  noteContact(meta, now(), 30);
  const watch = start();
  wall += 4 * 365 * DAY;
  expect(watch.state()).toEqual(LOCKED);
  wall = START + DAY;
  expect(watch.state()).toEqual(LOCKED);
  noteContact(meta, now(), 30);
  expect([watch.state(), start().state()]).toEqual([null, null]);
  wall += 29 * DAY;
  expect(watch.state()).toBeNull();
});
