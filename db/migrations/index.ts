import { rows } from './0001-rows.ts';
import { sync } from './0002-sync.ts';
import { search } from './0003-search.ts';
import { intake } from './0004-intake.ts';
import { arrivingOriginals } from './0005-arriving-originals.ts';
import { indexBehind } from './0006-index-behind.ts';
import { proceeding } from './0007-proceeding.ts';
import { pageRotation } from './0008-page-rotation.ts';
import { officeSettings } from './0009-office-settings.ts';
import { portalRetrieval } from './0010-portal-retrieval.ts';
import { papersOwed } from './0011-papers-owed.ts';
import { scan } from './0012-scan.ts';
import { takenFiles } from './0013-taken-files.ts';
import { distribution } from './0014-distribution.ts';
import { unfiled } from './0015-unfiled.ts';
import { teamWeeks } from './0016-team-weeks.ts';
import type { Migration } from './migration.ts';

/** All steps in order. A new one goes to the end. */
export const MIGRATIONS: readonly Migration[] = [
  rows,
  sync,
  search,
  intake,
  arrivingOriginals,
  indexBehind,
  proceeding,
  pageRotation,
  officeSettings,
  portalRetrieval,
  papersOwed,
  scan,
  takenFiles,
  distribution,
  unfiled,
  teamWeeks,
];
