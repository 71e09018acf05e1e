import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HITS_WITH_WORDS } from '#contract/desk/reader.ts';
import { type QuarterTurn, turnBack, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import { foldVariants } from '#domain/text/fold.ts';
import { type DeskDatabase, openDeskDatabase } from '../open-desk-database.ts';
import { packWords } from '../words/packed-words.ts';
import { catchUp, markBehind } from './index-behind.ts';
import { heldFile, openFile } from './open-file.ts';
import { dropBucket, dropPages, indexPage } from './page-index.ts';
import { partsOf } from './page-terms.ts';
import { searchEverywhere } from './search-everywhere.ts';
import { searchFile } from './search-file.ts';

let database: DeskDatabase;
let sqlite: Database;

beforeEach(() => {
  database = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
  sqlite = database.sqlite;
  aDocument('d1', 'k1', 1, 3);
});
afterEach(() => database.close());

const PAGE = { width: 1654, height: 2339 };
const LETTER = [
  'Landeshauptstadt Ausländerbehörde Az.: 33.2-104711/26,',
  'Antrag auf Arbeitgeberwechsel nach § 18g AufenthG (Blaue Karte)',
  'Herrn Yıldırım, Große Straße 5. Es gilt die Fiktions-',
  'bescheinigung vom 3.4.2026; ein Arbeitgeberwechse1 ist STRAẞE',
];

describe('a word that a person read otherwise than the machine', () => {
  const correct = (word: number, text: string | null): void => {
    sqlite
      .prepare(
        `INSERT OR REPLACE INTO word_corrections VALUES (?, 'case:k1', 'k1', 'd1', 1, ?, 'x', ?, 'somebody', 'now')`,
      )
      .run(`d1/1/${word}`, word, text);
    sqlite.transaction(() => markBehind(sqlite, ['d1/1']))();
    while (catchUp(sqlite, 50, new Set()));
  };

  it('is found as the person read it, also in a phrase, and as the machine read it once that is taken back', () => {
    aPage('d1', 'k1', 1, ['Herr Cbidi Okonkwo wohnt hier']);
    expect(inFile('Chidi Okonkwo').hits.map(({ snippet }) => snippet?.match)).not.toContain('Chidi Okonkwo');
    correct(1, 'Chidi');
    expect(inFile('Chidi Okonkwo').hits[0]?.snippet?.match).toBe('Chidi Okonkwo');
    expect(searchEverywhere(sqlite, { query: 'Chidi', limit: 5 })).toHaveLength(1);
    correct(1, null);
    expect(inFile('Cbidi').hits[0]?.snippet?.match).toBe('Cbidi');
  });
});

describe('a word of the file', () => {
  beforeEach(() => aPage('d1', 'k1', 1, LETTER));

  it.each([
    ['Auslaenderbehoerde', 'Ausländerbehörde'],
    ['AUSLÄNDERBEHÖRDE', 'Ausländerbehörde'],
    ['auslanderbehorde', 'Ausländerbehörde'],
    ['behoerde', 'Ausländerbehörde'],
    ['wechsel', 'Arbeitgeberwechsel'],
    ['grosse', 'Große'],
    ['GROẞE', 'Große'],
    ['yildirim', 'Yıldırım,'],
    ['Yıldırım', 'Yıldırım,'],
    ['33.2-104711/26', '33.2-104711/26,'],
    ['104711', '33.2-104711/26,'],
    ['§ 18g', '§ 18g'],
    ['§18g', '§ 18g'],
    ['18', '18g'],
    ['blaue karte', '(Blaue Karte)'],
    ['Arbeitgebervechsel', 'Arbeitgeberwechsel'],
    ['fiktionsbescheinigung', 'Fiktions- bescheinigung'],
    ['bescheinigung', 'Fiktions- bescheinigung'],
    ['„Große Straße“', 'Große Straße'],
  ])('%j marks %j', (query, match) => {
    expect(inFile(query).hits[0]?.snippet?.match).toBe(match);
    const everywhere = searchEverywhere(sqlite, { query, limit: 10 });
    expect(everywhere).toEqual([expect.objectContaining({ kind: 'page', caseId: 'k1', documentId: 'd1', page: 1 })]);
  });

  it.each(['xyzzy', 'er', '', '   ', '"', '—', '"Straße Große"', 'OR', '* NEAR(', "'; --"])(
    '%j finds nothing and breaks nothing',
    (query) => {
      expect(inFile(query).totalHits).toBe(0);
      expect(searchEverywhere(sqlite, { query, limit: 10 })).toEqual([]);
    },
  );

  it.each([90, 180, 270] as const)(
    'of a page that must be turned by %i degrees is marked where it lies upright',
    (turn) => {
      const [upright] = inFile('Fiktionsbescheinigung').hits;
      aPage('d1', 'k1', 1, LETTER, { turn });
      markBehind(sqlite, ['d1/1']);
      while (catchUp(sqlite, 1000, new Set()));
      // Also the broken word is found: its halves stand on two lines of the upright page.
      expect(inFile('Fiktionsbescheinigung').hits).toEqual([upright]);
    },
  );

  it('broken at the end of a line is marked on both lines', () => {
    const [hit] = inFile('Fiktionsbescheinigung').hits;
    expect(hit?.boxes.map(({ y }) => y)).toEqual([80, 120]);
  });

  it('is found in each of its forms and by every part of three letters', () => {
    const words = LETTER.join(' ')
      .split(' ')
      .filter((word) => !word.endsWith('-'));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), fc.nat(), (word, start, more) => {
        for (const form of foldVariants(word)) expect(inFile(form).totalHits).toBeGreaterThan(0);
        for (const { bare } of partsOf(word)) {
          if (bare.length < 3) continue;
          const from = start % (bare.length - 2);
          const part = bare.slice(from, from + 3 + (more % bare.length));
          if (partsOf(part)[0]?.bare === part) expect(inFile(part).totalHits).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a file', () => {
  it('gives its hits by leaf, counts all of them and says how many pages no search can see', () => {
    aDocument('d0', 'k1', 4, 2);
    aPage('d0', 'k1', 1, ['Vollmacht und Vollmacht']);
    aPage('d1', 'k1', 2, ['Vollmacht'], { confidence: 41 });
    aPage('d1', 'k1', 1, ['keine']);
    const result = inFile('vollmacht', 2);
    expect(result.hits.map(({ leaf }) => leaf)).toEqual([2, 4]);
    expect(result).toMatchObject({ totalHits: 3, pages: 5, unsearchable: 3 });
  });

  it('gives all hits their place, the words around them to as many as a list shows', () => {
    aPage('d1', 'k1', 1, [Array.from({ length: HITS_WITH_WORDS + 5 }, () => 'Frist').join(' ')]);
    const { hits } = inFile('frist', 1000);
    expect(hits.filter(({ snippet }) => snippet !== null)).toHaveLength(HITS_WITH_WORDS);
    expect(hits.at(-1)).toMatchObject({ leaf: 1, snippet: null, boxes: [{ w: 90 }] });
  });

  it('does not show what another file holds', () => {
    aDocument('d9', 'k9', 1, 1);
    aPage('d9', 'k9', 1, ['Geheimnis']);
    expect(inFile('Geheimnis').totalHits).toBe(0);
  });

  it('shows words next to each other before words apart', () => {
    aPage('d1', 'k1', 1, ['Karte blaue Mappe']);
    aPage('d1', 'k1', 2, ['die blaue Karte']);
    expect(inFile('blaue karte').hits.map(({ page, boxes }) => [page, boxes.length])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(inFile('"blaue karte"').hits.map(({ page }) => page)).toEqual([2]);
    const items = searchEverywhere(sqlite, { query: 'karte blaue', limit: 5 });
    expect(items.map((item) => item.kind === 'page' && item.page)).toEqual([1, 2]);
  });

  it('answers anew when a page is read again, moved or gone', () => {
    aPage('d1', 'k1', 1, ['Reisepass']);
    expect(inFile('reisepass').totalHits).toBe(1);
    aPage('d1', 'k1', 1, ['Rentenbescheid']);
    expect([inFile('reisepass').totalHits, inFile('renten').totalHits]).toEqual([0, 1]);
    dropPages(sqlite, ['d1/1']);
    expect(inFile('renten').totalHits).toBe(0);
  });
});

describe('rights lost', () => {
  it('leave nothing of the file in memory that was searched last', () => {
    aPage('d1', 'k1', 1, ['Quarzgeheimnis']);
    expect(inFile('quarz').totalHits).toBe(1);
    expect(heldFile(sqlite)?.vocabulary.text).toContain('quarz');
    dropBucket(sqlite, 'case:k1');
    openFile(sqlite, 'k1');
    expect(heldFile(sqlite)).toBeUndefined();
  });

  it('leave no letter of a word that stood nowhere else', () => {
    aDocument('d9', 'k9', 1, 1);
    aPage('d1', 'k1', 1, ['gemeinsames Wort']);
    aPage('d9', 'k9', 1, ['gemeinsames Quarzgeheimnis']);
    expect(indexHolds('quarz')).toBe(true);
    dropBucket(sqlite, 'case:k9');
    expect(indexHolds('quarz')).toBe(false);
    expect(indexHolds('rzg')).toBe(false);
    expect(inFile('gemeinsames').totalHits).toBe(1);
    expect(
      sqlite.prepare("INSERT INTO search_term_part (search_term_part) VALUES ('integrity-check')").run(),
    ).toBeTruthy();
  });
});

/** Whether any table of the index has these letters anywhere in its values. */
function indexHolds(letters: string): boolean {
  const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'search%'").pluck();
  return (tables.all() as string[]).some((table) =>
    (sqlite.prepare(`SELECT * FROM "${table}"`).raw(true).all() as unknown[][]).flat().some((value) => {
      const text = Buffer.isBuffer(value) ? value.toString('latin1') : String(value);
      return text.includes(letters);
    }),
  );
}

function inFile(query: string, limit = 100): ReturnType<typeof searchFile> {
  return searchFile(sqlite, { caseId: 'k1', query, limit });
}

function aDocument(id: string, caseId: string, firstLeaf: number, pageCount: number): void {
  sqlite
    .prepare(
      `INSERT INTO documents VALUES (?, 'case:' || ?, ?, 'other', 'Schreiben', NULL, '2026-01-01', 'scan', 'x', 1,
       'application/pdf', 'a.pdf', ?, ?, 'demir', '2026-01-01T00:00:00Z')`,
    )
    .run(id, caseId, caseId, pageCount, firstLeaf);
}

/** A page that stands upright once turned by `turn`. */
function aPage(
  documentId: string,
  caseId: string,
  number: number,
  lines: string[],
  { confidence = 95, turn = 0 }: { confidence?: number; turn?: QuarterTurn } = {},
): void {
  const size = turnSize(PAGE, turnBack(turn));
  const words = lines.flatMap((line, row) =>
    line.split(' ').map((text, at) => ({ text, x: 50 + at * 100, y: row * 40, w: 90, h: 30, confidence })),
  );
  const shown = words.map((word) => turnBox(word, PAGE, turnBack(turn)));
  const pageId = `${documentId}/${number}`;
  sqlite
    .prepare(`INSERT OR REPLACE INTO pages VALUES (?, 'case:' || ?, ?, ?, ?, ?, ?, 'ocr', ?, ?, NULL, ?)`)
    .run(pageId, caseId, caseId, documentId, number, size.width, size.height, confidence, packWords(shown), turn);
  indexPage(sqlite, { pageId, caseId, documentId, number, words });
}
