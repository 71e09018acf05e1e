import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Word } from '#contract/ocr.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { indexPage } from '#db/search/page-index.ts';
import { packWords } from '#db/words/packed-words.ts';
import { type Chance, seeded } from '#tests/letters/seeded-random.ts';
import { KEY } from './desk-with-cases.ts';

const WORDS_A_PAGE = 320;
const PARTS =
  'aufenthalt erlaubnis titel arbeit geber wechsel behörde ausländer antrag bescheid steuer rente verlängerung karte urkunde heirat geburt prüfung größe straße wohnung miete vertrag kündigung zustimmung fiktion bescheinigung nachweis sprache kurs einbürgerung staat angehörig frist widerspruch gebühr'.split(
    ' ',
  );

export interface DeskWithPages {
  sqlite: Database;
  pages: number;
  /** Milliseconds that indexPage took a page. */
  indexing: number;
  remove(): void;
}

/**
 * An encrypted cache with one file of 1,000 pages and many of 40, up to `wanted` pages or until `seconds` are over. The
 * vocabulary is 60,000 compounds by Zipf's law; one word in 50 is misread or a number and stands there once.
 */
export function deskWithPages(wanted: number, seconds: number): DeskWithPages {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-bench-'));
  const { sqlite, close } = openDeskDatabase({ path: join(folder, 'desk.sqlite'), key: KEY });
  const chance = seeded(7);
  const vocabulary = Array.from({ length: 60_000 }, () => compound(chance));
  const document = sqlite.prepare(
    `INSERT INTO documents VALUES (?, ?, ?, 'other', 'Schreiben', NULL, '2026-01-01', 'scan', 'x', 1, 'application/pdf',
     'a.pdf', ?, 1, 'officer-0', '2026-01-01T00:00:00Z')`,
  );
  const page = sqlite.prepare(`INSERT INTO pages VALUES (?, ?, ?, ?, ?, 1654, 2339, 'ocr', 93, ?, NULL)`);
  const end = performance.now() + seconds * 1000;
  let pages = 0;
  let indexing = 0;
  for (let file = 0; pages < wanted && (file === 0 || performance.now() < end); file += 1) {
    const leaves = file === 0 ? 1000 : 40;
    const [caseId, documentId] = [`case-${file}`, `document-${file}`];
    sqlite.transaction(() => {
      document.run(documentId, `case:${caseId}`, caseId, leaves);
      for (let number = 1; number <= leaves; number += 1) {
        const words = inventedPage(chance, vocabulary);
        const pageId = `${documentId}/${number}`;
        page.run(pageId, `case:${caseId}`, caseId, documentId, number, packWords(words));
        const start = performance.now();
        indexPage(sqlite, { pageId, caseId, documentId, number, words });
        indexing += performance.now() - start;
      }
    })();
    pages += leaves;
  }
  const remove = (): void => {
    close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { sqlite, pages, indexing: indexing / pages, remove };
}

function inventedPage(chance: Chance, vocabulary: readonly string[]): Word[] {
  return Array.from({ length: WORDS_A_PAGE }, (_, at) => {
    // Rank by Zipf's law: the logarithm of the rank is even.
    const word = vocabulary[Math.floor(vocabulary.length ** chance.next()) - 1]!;
    const text = chance.happens(0.02) ? `${word.slice(0, 3)}${chance.whole(0, 999_999)}` : word;
    return { text, x: (at % 9) * 170, y: Math.floor(at / 9) * 60, w: 160, h: 32, confidence: 93 };
  });
}

function compound(chance: Chance): string {
  const word = Array.from({ length: chance.whole(1, 3) }, () => chance.pick(PARTS)).join(
    chance.happens(0.3) ? 's' : '',
  );
  return chance.happens(0.5) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
