import { describe, expect, it } from 'vitest';
import { TypedDrafts } from './typed-drafts.ts';

/** A disk, and a clock that only goes when told. */
class Disk {
  stored: string | null = null;
  isThere = true;
  #calls: (() => void)[] = [];
  now = '2026-11-23T09:42:00.000Z';

  open(): TypedDrafts {
    return new TypedDrafts({
      write: async (stored) => {
        if (!this.isThere) throw new Error('the desk is not there');
        this.stored = stored;
      },
      later: (call) => this.#calls.push(call),
      now: () => this.now,
    });
  }

  async aMomentLater(): Promise<void> {
    for (const call of this.#calls.splice(0)) call();
    await Promise.resolve();
    await Promise.resolve();
  }
}

describe('words typed and not recorded yet', () => {
  it('come back with the time they were typed, until they are typed anew', async () => {
    const disk = new Disk();
    const first = disk.open();
    first.load(disk.stored);
    first.change('fact/titleValidUntil', '31.1');
    first.change('ba/proof', 'Einschreiben 4711');
    await disk.aMomentLater();

    const second = disk.open();
    expect(second.valueAt('ba/proof')).toBeUndefined();
    second.load(disk.stored);
    expect(second.valueAt('fact/titleValidUntil')).toBe('31.1');
    expect(second.restoredAt('fact/titleValidUntil')).toBe('2026-11-23T09:42:00.000Z');
    expect(second.restoredAt('ba')).toBe('2026-11-23T09:42:00.000Z');
    second.change('ba/proof', 'Einschreiben 4712');
    expect(second.restoredAt('ba')).toBeNull();
  });

  it('are gone from the disk at once when they are forgotten, with all below their path and nothing beside it', async () => {
    const disk = new Disk();
    const drafts = disk.open();
    drafts.load(null);
    drafts.change('ba/proof', 'a');
    drafts.change('ba/channel', 'fax');
    drafts.change('baker', 'b');
    await disk.aMomentLater();
    drafts.forget('ba');
    expect(Object.keys(JSON.parse(disk.stored ?? ''))).toEqual(['baker']);
  });

  it('typed before the earlier ones were read win at their own place and keep the others', async () => {
    const disk = new Disk();
    const earlier = disk.open();
    earlier.load(null);
    earlier.change('one', 'old');
    earlier.change('two', 'kept');
    await disk.aMomentLater();

    const drafts = disk.open();
    drafts.change('one', 'new');
    await disk.aMomentLater();
    expect(JSON.parse(disk.stored ?? '').one.value).toBe('old');
    drafts.load(disk.stored);
    await disk.aMomentLater();
    expect(drafts.valueAt('one')).toBe('new');
    expect(drafts.valueAt('two')).toBe('kept');
    expect(JSON.parse(disk.stored ?? '').one.value).toBe('new');
    expect(JSON.parse(disk.stored ?? '').two.value).toBe('kept');
  });

  it('are kept as soon as the desk is there again', async () => {
    const disk = new Disk();
    const drafts = disk.open();
    drafts.load(null);
    disk.isThere = false;
    drafts.change('one', 'a');
    await disk.aMomentLater();
    expect(disk.stored).toBeNull();
    disk.isThere = true;
    await disk.aMomentLater();
    expect(JSON.parse(disk.stored ?? '').one.value).toBe('a');
  });

  it.each(['', 'null', '[]', '{"one":"text of an older version"}', '{'])(
    'of no known shape (%j) are let go',
    (stored) => {
      const drafts = new Disk().open();
      drafts.load(stored);
      expect(drafts.valueAt('one')).toBeUndefined();
    },
  );
});
