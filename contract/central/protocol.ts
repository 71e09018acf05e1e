import { z } from 'zod';

/**
 * Version of the wire between desk and central. A change of any wire schema needs a new version here with a line saying why
 * (protocol.test.ts holds the hash of each version).
 *
 * 1 — first: push, pull by buckets, receipts, epoch.
 * 2 — a desk can say that it lost a command's original; central says when a desk without contact locks, and when its disk is full;
 *     originals go on where a cut line stopped.
 * 3 — the course of a proceeding: facts, checklist marks, consultations, decisions, letters, follow-ups, pauses; route, gaps and
 *     follow-up day in the list. Pages that were scanned on their head or side say so.
 * 4 — a case in the list says whether papers are owed beside whatever else it waits for.
 *     The Scanplatz: batches with their ledger, wishes for paper files, renditions, corrected words, marks of addresses; documents
 *     say which pages of a batch they are made of. A filed document can go back onto the table: then its trace names no case.
 *     The Verteilung: efforts of cases, plans, substitutions, exclusions, redistributions with their moves, notices, a team's weeks.
 */
export const PROTOCOL = 4;

/** Largest JSON body central takes, in bytes. Originals travel as blobs, not in messages. */
export const BODY_LIMIT = 8 * 1024 * 1024;

/** Largest original, in bytes. */
export const BLOB_LIMIT = 1024 * 1024 * 1024;

/**
 * Days without contact after which a desk locks what it keeps of the office's files, unless central is started with another
 * number. Long enough for a holiday with a closed office and a failed line, short enough that a lost machine does not stay open
 * (Art. 32 DSGVO: integrity and confidentiality, and the ability to restore access).
 */
export const DEFAULT_LOCK_AFTER_DAYS = 30;

/** Why central refuses a message as such (not a command in it). Nothing of a refused message is kept. */
export const MessageRefusal = z.object({
  code: z.enum([
    'unauthenticated',
    'forged_device',
    'protocol_unknown',
    'invalid_message',
    'body_too_large',
    'not_entitled',
    'blob_mismatch',
    'blob_offset',
    'storage_full',
    'not_found',
  ]),
  /** German, for a person. */
  message: z.string(),
});
export type MessageRefusal = z.infer<typeof MessageRefusal>;
