import { z } from 'zod';
import { Substitution } from '#domain/records/distribution.ts';
import { Officer, OfficeSettings, Team } from '#domain/records/office.ts';
import { Word } from '../ocr.ts';

/** How the desk stands to central. `offline` keeps working on the cache; `refused` needs a person. */
export const Connection = z.discriminatedUnion('state', [
  z.object({ state: z.literal('connected'), lastSyncAt: z.string() }),
  z.object({ state: z.literal('connecting'), lastSyncAt: z.string().nullable() }),
  z.object({ state: z.literal('offline'), since: z.string(), lastSyncAt: z.string().nullable() }),
  z.object({ state: z.literal('refused'), message: z.string(), lastSyncAt: z.string().nullable() }),
]);
export type Connection = z.infer<typeof Connection>;

/** Progress of the OCR pool over all that waits on this desk. */
export const OcrProgress = z.object({
  pagesDone: z.number().int(),
  pagesTotal: z.number().int(),
  pagesPerMinute: z.number().nullable(),
  secondsLeft: z.number().nullable(),
});
export type OcrProgress = z.infer<typeof OcrProgress>;

/** The desk has had no contact with central for too long: nothing of the cache is shown until it has. Days are whole ones. */
export const ContactLock = z.object({ lastContactAt: z.string(), afterDays: z.number().int() });
export type ContactLock = z.infer<typeof ContactLock>;

/** What the frame of every window shows: who works here, for which teams, and how the desk is doing. */
export const Session = z.object({
  officer: Officer,
  /** For whom the officer stands in, and when (Vertretung). */
  standsInFor: z.array(Substitution.pick({ officerId: true, from: true, to: true, scope: true })),
  teams: z.array(Team),
  officers: z.array(Officer),
  /** The authority as its letters name it; null until central has handed it over. */
  office: OfficeSettings.nullable(),
  connection: Connection,
  /** Who else has the selected case open now. */
  alsoHere: z.array(z.object({ officerId: z.string(), since: z.string() })),
  pendingCommands: z.number().int(),
  openConflicts: z.number().int(),
  intakeWaiting: z.number().int(),
  ocr: OcrProgress,
  /** Set while the cache is locked; then every other question is refused. */
  contactLock: ContactLock.nullish(),
  /** What hinders the desk itself (a full disk), as a German sentence that says what to do; gone when it is over. */
  trouble: z.string().nullish(),
  shell: z.enum(['electron', 'browser', 'none']),
  /** Today in the office, `YYYY-MM-DD`; renderers compute "in 5 Tagen" from it, never from their own clock. */
  today: z.string(),
});
export type Session = z.infer<typeof Session>;

/** A rectangle on a page. */
const Box = Word.pick({ x: true, y: true, w: true, h: true });

/**
 * What all windows of a desk share: the case, page and search the officer is at. Held by the core, never by `window.opener`.
 * `by` names the window that set it, so that a window does not answer itself.
 */
export const Selection = z.object({
  caseId: z.string().nullable(),
  documentId: z.string().nullable(),
  page: z.number().int().nullable(),
  query: z.string(),
  /** A place on the page, in the pixels its boxes refer to: marked there until something else is chosen. */
  box: Box.nullish(),
  by: z.string(),
});
export type Selection = z.infer<typeof Selection>;

/** Hints for windows: what to ask again. Data comes by the queries alone. */
export const DeskEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('data'), caseIds: z.array(z.string()), everything: z.boolean() }),
  z.object({ kind: z.literal('session') }),
  z.object({ kind: z.literal('ocr'), progress: OcrProgress }),
  z.object({ kind: z.literal('intake') }),
  /** Batches on the table of this desk changed; also when pages of them came in or were read. */
  z.object({ kind: z.literal('scan'), batchIds: z.array(z.string()) }),
  z.object({ kind: z.literal('selection'), selection: Selection }),
]);
export type DeskEvent = z.infer<typeof DeskEvent>;
