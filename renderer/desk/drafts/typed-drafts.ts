import { z } from 'zod';

/** What stands typed at one place of a form, and since when. */
const TypedEntry = z.object({ value: z.json(), at: z.iso.datetime() });
const TypedEntries = z.record(z.string(), TypedEntry);
type TypedEntry = z.infer<typeof TypedEntry>;
export type TypedValue = TypedEntry['value'];

/** Where typed words are kept: they are written whole, as JSON text, or rejected while the desk is not there. */
export interface DraftKeeping {
  readonly write: (stored: string) => Promise<void>;
  /** Calls back once, a moment later. */
  readonly later: (call: () => void, milliseconds: number) => void;
  readonly now: () => string;
}

/** How long after the first key that is not yet kept all of it is kept, in milliseconds. */
const KEPT_AFTER = 250;
const AGAIN_AFTER = 1000;

/**
 * Everything typed in the forms of one thing (a case, an incoming file) and not recorded yet, by its place. A place is a path
 * (`ba/proof`); forgetting a path forgets what lies below it as well. What was typed before the earlier drafts are here wins
 * over them at its own place, and at no other.
 */
export class TypedDrafts {
  readonly #keeping: DraftKeeping;
  readonly #entries = new Map<string, TypedEntry>();
  readonly #restored = new Map<string, string>();
  readonly #touched = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #isWaiting = false;
  #isLoaded = false;
  #isUnkept = false;

  constructor(keeping: DraftKeeping) {
    this.#keeping = keeping;
  }

  /** What was kept earlier, of whatever age; text that is none is let go. */
  load(stored: string | null): void {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    for (const [place, entry] of Object.entries(readEntries(stored))) {
      if (this.#touched.has(place)) continue;
      this.#entries.set(place, entry);
      this.#restored.set(place, entry.at);
    }
    this.#tell();
    if (this.#isUnkept) this.#keepSoon();
  }

  valueAt(place: string): TypedValue | undefined {
    return this.#entries.get(place)?.value;
  }

  /** All that lies below a path, by the rest of its place, as JSON: equal while nothing there changes. */
  allBelow(path: string): string {
    const below = [...this.#entries].filter(([place]) => place.startsWith(`${path}/`));
    return JSON.stringify(Object.fromEntries(below.map(([place, { value }]) => [place.slice(path.length + 1), value])));
  }

  /** When the newest draft at a path was typed, if it came back from an earlier time and has not been touched since. */
  restoredAt(path: string): string | null {
    const times = [...this.#restored].filter(([place]) => isAt(place, path)).map(([, at]) => at);
    return times.sort().at(-1) ?? null;
  }

  change(place: string, value: TypedValue): void {
    this.#entries.set(place, { value, at: this.#keeping.now() });
    this.#touch(place);
  }

  /** Recorded, or not wanted: gone here and from the disk at once. */
  forget(path: string): void {
    const gone = [...this.#entries.keys()].filter((place) => isAt(place, path));
    if (gone.length === 0) return;
    for (const place of gone) {
      this.#entries.delete(place);
      this.#touch(place);
    }
    this.flush();
  }

  /** Keeps what is not kept yet, now. */
  flush(): void {
    // Before the earlier drafts are here, writing would let them go.
    if (!this.#isUnkept || !this.#isLoaded) return;
    this.#isUnkept = false;
    this.#keeping.write(JSON.stringify(Object.fromEntries(this.#entries))).catch(() => {
      this.#isUnkept = true;
      this.#keepSoon(AGAIN_AFTER);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #touch(place: string): void {
    this.#touched.add(place);
    for (const restored of [...this.#restored.keys()]) if (isAt(restored, place)) this.#restored.delete(restored);
    this.#isUnkept = true;
    this.#tell();
    this.#keepSoon();
  }

  #keepSoon(after = KEPT_AFTER): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#keeping.later(() => {
      this.#isWaiting = false;
      this.flush();
    }, after);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isAt(place: string, path: string): boolean {
  return place === path || place.startsWith(`${path}/`);
}

function readEntries(stored: string | null): Readonly<Record<string, TypedEntry>> {
  try {
    return TypedEntries.safeParse(JSON.parse(stored ?? '{}')).data ?? {};
  } catch {
    return {};
  }
}
