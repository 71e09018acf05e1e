import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { fold } from '#domain/text/fold.ts';
import { createPageInventor } from './invented-pages.ts';

export interface PlainSearch {
  pages: number;
  /** Pages of the file of 1,000 whose folded text holds what is typed. */
  like(query: string): unknown[];
  /** The newest pages with words that begin like that. */
  fullText(query: string): unknown[];
  remove(): void;
}

/**
 * What one would write without an index of one's own: the folded texts of the same pages in a SQLite that is not encrypted, one
 * file sought by LIKE, all pages by FTS5 as it comes. It knows no boxes, no parts of compounds (FTS5) and no misread words.
 */
export function plainSearch(pages: number): PlainSearch {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-plain-'));
  const sqlite = new SQLite(join(folder, 'plain.sqlite'));
  sqlite.exec(`PRAGMA synchronous = OFF; CREATE TABLE page (id INTEGER PRIMARY KEY, text TEXT);
    CREATE VIRTUAL TABLE page_text USING fts5 (text, content = 'page', content_rowid = 'id', detail = none)`);
  const inventPage = createPageInventor();
  const insert = sqlite.prepare('INSERT INTO page VALUES (?, ?)');
  const index = sqlite.prepare('INSERT INTO page_text (rowid, text) VALUES (?, ?)');
  sqlite.transaction(() => {
    for (let page = 0; page < pages; page += 1) {
      const text = fold(
        inventPage(page)
          .map((word) => word.text)
          .join(' '),
      );
      insert.run(page, text);
      index.run(page, text);
    }
  })();
  const like = sqlite.prepare("SELECT id FROM page WHERE id < 1000 AND text LIKE '%' || ? || '%'");
  const match = sqlite.prepare('SELECT rowid FROM page_text WHERE page_text MATCH ? ORDER BY rowid DESC LIMIT 30');
  return {
    pages,
    like: (query) => like.all(fold(query)),
    fullText: (query) => {
      const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.length === 0 ? [] : match.all(words.map((word) => `"${word}"*`).join(' '));
    },
    remove() {
      sqlite.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
