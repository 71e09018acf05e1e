import { z } from 'zod';

/** Ids of rows that a command creates are made by the desk: UUIDs, so that two desks never make the same. */
export const RowId = z.uuid();

/** A remark typed with a command. Kept word for word, also when the command is refused. */
export const Remark = z.string().max(4000).nullable().default(null);

export const Title = z.string().trim().min(1).max(300);
