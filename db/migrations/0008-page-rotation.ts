import type { Migration } from './migration.ts';

/** How a page must be turned to stand upright. Pages from before count as upright: nobody noted more of them. */
export const pageRotation: Migration = {
  name: '0008-page-rotation',
  up(sqlite) {
    sqlite.exec(`
      ALTER TABLE pages ADD COLUMN rotation INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE intake_pages ADD COLUMN rotation INTEGER NOT NULL DEFAULT 0;
      -- Values in wire order; the new one is the last.
      UPDATE shadow SET row_values = json_insert(row_values, '$[#]', 0) WHERE tbl = 'page' AND row_values IS NOT NULL;
    `);
  },
};
