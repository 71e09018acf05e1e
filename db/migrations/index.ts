import { rows } from './0001-rows.ts';
import type { Migration } from './migration.ts';

/** All steps in order. A new one goes to the end. */
export const MIGRATIONS: readonly Migration[] = [rows];
