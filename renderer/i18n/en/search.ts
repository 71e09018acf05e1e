import type { search as german } from '../de/search.ts';

export const search = {
  'search.label': 'Search everything',
  'search.input': 'Search case, person, document or command',
  'search.results': 'Results',
  'search.group.commands': 'Commands',
  'search.group.cases': 'Cases and persons',
  'search.group.pages': 'Pages',
  'search.none': 'Nothing found for “{query}”.',
  'search.none.more': 'The search covers everything that lies on this device.',
  'search.start': 'Type a name, a file reference or a word from a document.',
  'search.page': '{title}, page {page}',
  'search.hint.open': 'open',
  'search.hint.move': 'choose',
  'search.hint.close': 'close',
} satisfies Record<keyof typeof german, string>;
