import { type FSWatcher, watch } from 'node:fs';
import { HotFolder, type HotFolderOptions } from './hot-folder.ts';

/** Between two looks when nothing is known to have happened. Network shares do not tell of changes. */
const EVERY_MS = 1500;
/** So long a file stands still before it is taken. */
const STANDS_STILL_MS = 300;
/** After news of the folder: several come for one file. */
const NEWS_MS = 30;

/**
 * Looks at a folder until it is stopped: now and then, at once when the file system tells that something changed there, and soon
 * again while a file has just come. A sheet that a scanner on this machine has finished is taken within half a second, one on a
 * network share within two.
 */
export function watchHotFolder(options: HotFolderOptions & { everyMs?: number }): { stop(): Promise<void> } {
  const { folder, everyMs = EVERY_MS } = options;
  const hotFolder = new HotFolder(options);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  let news: FSWatcher | undefined;
  let hasNews = false;

  const lookAfter = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, milliseconds);
  };
  const look = (): void => {
    timer = undefined;
    hasNews = false;
    looking = hotFolder.look().finally(() => {
      if (stopped) return;
      listen();
      lookAfter(hotFolder.isWatchingOne() ? Math.min(STANDS_STILL_MS, everyMs) : everyMs);
    });
  };
  const listen = (): void => {
    if (news !== undefined) return;
    const deaf = (): void => {
      news?.close();
      news = undefined;
    };
    try {
      news = watch(folder, { persistent: false }, () => {
        // A file that must stand still is not looked at sooner, and one that is written without a pause not later.
        if (timer === undefined || hasNews || hotFolder.isWatchingOne()) return;
        hasNews = true;
        lookAfter(NEWS_MS);
      });
      news.on('error', deaf);
    } catch {
      // The folder is gone, or the system has no more such watches: looking now and then is enough.
      deaf();
    }
  };
  look();
  return {
    async stop() {
      stopped = true;
      hotFolder.stop();
      clearTimeout(timer);
      news?.close();
      await looking;
    },
  };
}
