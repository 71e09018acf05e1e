import type { CentralMigration } from './migrate.ts';

/** How a page must be turned to stand upright. Pages from before count as upright: nobody noted more of them. */
export const migration: CentralMigration = {
  name: '0004-page-rotation',
  statements: ['ALTER TABLE pages ADD COLUMN "rotation" integer NOT NULL DEFAULT 0'],
};
