import { parentPort } from 'node:worker_threads';
import { packWords } from '#db/words/packed-words.ts';
import { createPageInventor } from './invented-pages.ts';

/** Packs the words of pages beside the thread that indexes them: the number of a first page and how many come in, texts go out. */
const inventPage = createPageInventor();
parentPort?.on('message', ({ first, count }: { first: number; count: number }) => {
  parentPort?.postMessage(Array.from({ length: count }, (_, at) => packWords(inventPage(first + at))));
});
