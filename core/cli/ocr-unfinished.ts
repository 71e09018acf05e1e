import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { RecognisedPage } from '#contract/ocr.ts';

/** Pages of files that are not finished yet, so that a run that was killed goes on at the page where it stopped. */
export interface UnfinishedPages {
  /** What an earlier run read of this content. Failed pages are not among them: they are tried again. */
  of(sha256: string): Map<number, RecognisedPage>;
  add(sha256: string, page: RecognisedPage): void;
  /** The file's result is written; its pages are needed no more. */
  finished(sha256: string): void;
}

/** Inside the folder for results. */
export const UNFINISHED_FOLDER = '.unfertig';

/**
 * One journal for each file, one line for each page. A line that was cut off by a crash is cut away, so that the next one does
 * not hang on to it.
 */
export function openUnfinishedPages(out: string): UnfinishedPages {
  const folder = join(out, UNFINISHED_FOLDER);
  const journal = (sha256: string): string => join(folder, `${sha256}.jsonl`);
  return {
    of(sha256) {
      const path = journal(sha256);
      if (!existsSync(path)) return new Map();
      const text = readFileSync(path, 'utf8');
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
      const pages = whole.split('\n').flatMap(pageOf);
      return new Map(pages.map((page) => [page.page, page]));
    },
    add(sha256, page) {
      if (page.source === 'failed') return;
      mkdirSync(folder, { recursive: true });
      appendFileSync(journal(sha256), `${JSON.stringify(page)}\n`);
    },
    finished(sha256) {
      rmSync(journal(sha256), { force: true });
    },
  };
}

function pageOf(line: string): RecognisedPage[] {
  try {
    return line === '' ? [] : [RecognisedPage.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
