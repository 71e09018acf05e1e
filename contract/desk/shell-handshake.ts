import { z } from 'zod';
import { WindowKind } from '../shell/window-kind.ts';

/**
 * What Electron's main process tells the core (`core/entry-utility.ts`, a utility process). The first message is `start`.
 * `window` and `bytes` come with exactly one message port: on the first the core answers the desk contract for a window, on the
 * second requests for files and bytes (bytes-port.ts). A window that is loaded again brings a new port; the old one closes.
 */
export const ToCore = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    /** Everything this desk keeps; exists and is the user's alone. */
    dataFolder: z.string(),
    /** The built windows. */
    rendererFolder: z.string(),
    /** Null on a desk that is enrolled already and keeps to its central. */
    centralUrl: z.string().nullable(),
    enrolCode: z.string().nullable(),
    /** 32 bytes out of the system's key store, for the encrypted cache. */
    databaseKey: z.instanceof(Uint8Array).refine((key) => key.byteLength === 32, 'a key of 32 bytes'),
  }),
  z.object({ type: z.literal('window'), kind: WindowKind }),
  z.object({ type: z.literal('bytes') }),
  /** Close everything in order; answered by `stopped`. */
  z.object({ type: z.literal('stop') }),
]);
export type ToCore = z.infer<typeof ToCore>;

/** What the core tells Electron's main process. */
export const FromCore = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** The desk cannot open (wrong key, damaged file, not enrolled); `message` is German and says what to do. */
  z.object({ type: z.literal('refused'), message: z.string() }),
  /** A window asked for another one (`windows.openReader`, `windows.openScan`). */
  z.object({ type: z.literal('show_window'), kind: WindowKind }),
  /** The windows of this desk's officer: after `ready`, and again whenever they change. */
  z.object({ type: z.literal('windows'), kinds: z.array(WindowKind) }),
  z.object({ type: z.literal('stopped') }),
]);
export type FromCore = z.infer<typeof FromCore>;
