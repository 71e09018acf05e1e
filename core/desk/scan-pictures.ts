import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import { giveBack } from '#ocr-worker/give-back.ts';
import { type OpenedSource, openSource } from '../intake/open-source/open-source.ts';
import type { WarmThreads } from '../intake/open-source/source-threads.ts';
import { drawPageImage, practiseDrawing } from './page-image.ts';

/** Scans inside PDFs as pictures; a window would decode each one whole, on the thread that answers its keys. */
export interface ScanPictures {
  /** Undefined for a page that is no plain scan (text of its own, several pictures) and for files that are too large: the window draws. */
  draw(request: {
    sha256: string;
    page: number;
    width: number;
    turn: QuarterTurn;
  }): Promise<{ mediaType: string; bytes: Uint8Array } | undefined>;
  /** Paper is about to come in, perhaps: its first picture waits for no thread and no decoder. */
  standReady(): void;
  close(): Promise<void>;
}

/** Files that lie open: pages of one file are asked for in a row, in the strip and beside it. */
const OPEN = 2;
const IDLE_MS = 10_000;
/** A file lies in memory several times while it is open. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Files that are remembered to hold no scans. */
const REMEMBERED = 1000;

interface Open {
  readonly source: Promise<OpenedSource | null>;
  users: number;
  timer: NodeJS.Timeout | undefined;
}

export function createScanPictures(
  blobs: { size(sha256: string): number | undefined; read(sha256: string): Promise<Uint8Array> },
  threads: WarmThreads,
): ScanPictures {
  const open = new Map<string, Open>();
  const withoutScans = new Set<string>();
  let isPractised = false;

  const begin = async (sha256: string): Promise<OpenedSource | null> => {
    const bytes = await blobs.read(sha256);
    const opened = await openSource({ name: 'original.pdf', bytes }, threads);
    return opened.ok ? opened.source : null;
  };
  const close = async (sha256: string): Promise<void> => {
    const file = open.get(sha256);
    open.delete(sha256);
    clearTimeout(file?.timer);
    await (await file?.source.catch(() => null))?.close();
  };
  const lease = (sha256: string): Open => {
    const file = open.get(sha256) ?? { source: begin(sha256), users: 0, timer: undefined };
    clearTimeout(file.timer);
    file.users += 1;
    // The one asked for last is closed last.
    open.delete(sha256);
    open.set(sha256, file);
    const [oldest] = [...open].find(([, { users }]) => users === 0) ?? [];
    if (open.size > OPEN && oldest !== undefined) void close(oldest);
    return file;
  };
  const release = (sha256: string, file: Open): void => {
    file.users -= 1;
    if (file.users > 0 || open.get(sha256) !== file) return;
    file.timer = setTimeout(() => void close(sha256), IDLE_MS);
    file.timer.unref();
  };
  const forget = (sha256: string): undefined => {
    withoutScans.add(sha256);
    for (const first of withoutScans) if (withoutScans.size > REMEMBERED) withoutScans.delete(first);
    return undefined;
  };

  return {
    async draw({ sha256, page, width, turn }) {
      if (withoutScans.has(sha256) || (blobs.size(sha256) ?? 0) > MOST_BYTES) return undefined;
      const file = lease(sha256);
      try {
        const fetched = await (await file.source)?.page(page);
        if (fetched?.kind !== 'image' || fetched.image.pixels.kind !== 'encoded' || !isWhole(fetched.image)) {
          return forget(sha256);
        }
        const { bytes } = fetched.image.pixels;
        const upright = ((turn + fetched.image.turn) % 360) as QuarterTurn;
        const drawn = await drawPageImage(bytes, { page: 1, width, turn: upright, obeyExif: false });
        giveBack(bytes);
        return drawn;
      } catch {
        return forget(sha256);
      } finally {
        release(sha256, file);
      }
    },
    standReady() {
      threads.expectFiles();
      if (isPractised) return;
      isPractised = true;
      // A decoder that is not there says so where a picture is asked for.
      practiseDrawing().catch(() => undefined);
    },
    async close() {
      await Promise.all([...open.keys()].map(close));
    },
  };
}

/** Whether the picture is all there is to see of the page. */
function isWhole({
  placed,
  width,
  height,
}: {
  placed: { x: number; y: number; w: number; h: number };
  width: number;
  height: number;
}): boolean {
  return placed.x === 0 && placed.y === 0 && placed.w === width && placed.h === height;
}
