import type { Database } from 'better-sqlite3';
import { statementsOf } from './prepared.ts';
import { isMatch, isNearMatch, nearHalves, type QueryWord } from './query.ts';

/** So many words of the office are asked for in place of one typed: the exact one, longer beginnings, then parts. */
const MOST_TERMS = 150;
/** So many words are compared letter by letter when only a misread one can match. */
const MOST_GUESSES = 4000;
const LAST = '\u{10ffff}';

interface Term {
  id: number;
  bare: string;
  digraph: string;
}

/** Terms of the whole desk that match a word looked for, at most MOST_TERMS; misread ones only where there is no other. */
export function termsInOffice(sqlite: Database, word: QueryWord): Set<number> {
  const found = new Set<number>();
  for (const form of word.forms) {
    for (const source of [exactly, ...(word.whole ? [] : [beginning, ...(form.length >= 3 ? [holding] : [])])]) {
      for (const { id, bare, digraph } of source(sqlite, form, MOST_TERMS)) {
        if (found.size < MOST_TERMS && isMatch(word, bare, digraph)) found.add(id);
      }
    }
  }
  if (found.size > 0 || word.whole) return found;
  for (const form of word.forms) {
    for (const half of nearHalves(form)) {
      const source = half.length >= 3 ? holding : beginning;
      for (const { id, bare, digraph } of source(sqlite, half, MOST_GUESSES)) {
        if (found.size < MOST_TERMS && isNearMatch(word, bare, digraph)) found.add(id);
      }
    }
  }
  return found;
}

function exactly(sqlite: Database, form: string, limit: number): Term[] {
  return statementsOf(sqlite)(
    `SELECT id, bare, digraph FROM search_term WHERE bare = ?
     UNION SELECT id, bare, digraph FROM search_term WHERE digraph = ? AND digraph <> '' LIMIT ?`,
  ).all(form, form, limit) as Term[];
}

function beginning(sqlite: Database, form: string, limit: number): Term[] {
  const prepared = statementsOf(sqlite);
  const bare = prepared('SELECT id, bare, digraph FROM search_term WHERE bare >= ? AND bare < ? LIMIT ?');
  const digraph = prepared(
    "SELECT id, bare, digraph FROM search_term WHERE digraph >= ? AND digraph < ? AND digraph <> '' LIMIT ?",
  );
  return [...(bare.all(form, form + LAST, limit) as Term[]), ...(digraph.all(form, form + LAST, limit) as Term[])];
}

function holding(sqlite: Database, form: string, limit: number): Term[] {
  return statementsOf(sqlite)(
    `SELECT search_term.id AS id, search_term.bare AS bare, search_term.digraph AS digraph
     FROM (SELECT rowid AS hit FROM search_term_part WHERE search_term_part MATCH ? LIMIT ?)
     CROSS JOIN search_term ON search_term.id = hit`,
  ).all(`"${form.replaceAll('"', '""')}"`, limit) as Term[];
}
