import type { search as german } from '../de/search.ts';

export const search = {
  'search.label': 'Search everything',
  'search.input': 'Search case, person, document or command',
  'search.results': 'Results',
  'search.group.commands': 'Commands',
  'search.group.cases': 'Cases and persons',
  'search.group.pages': 'Pages',
  'search.failed': 'The search did not answer. Please search again.',
  'search.none': 'Nothing found for “{query}”.',
  'search.none.more': 'The search covers everything that lies on this device.',
  'search.page': '{title}, page {page}',
} satisfies Record<keyof typeof german, string>;
