import type { DeskEvent } from '#contract/desk/session.ts';
import type { FromCore } from '#contract/desk/shell-handshake.ts';
import { type WindowKind, windowsFor } from '#contract/shell/window-kind.ts';
import type { Officer } from '#domain/records/office.ts';

/** What is needed of a desk to know whose it is, and when that changes. */
export interface OfficerDesk {
  session(): { readonly officer: Officer };
  readonly events: { read(signal?: AbortSignal): AsyncIterable<DeskEvent> };
}

/** Tells the shell which windows the officer has, at once and whenever that changes, until the desk's events end. */
export async function tellWindows(desk: OfficerDesk, tell: (message: FromCore) => void): Promise<void> {
  let told: readonly WindowKind[] | null = null;
  const tellAgain = (): void => {
    const kinds = windowsFor(desk.session().officer);
    if (told?.join() === kinds.join()) return;
    told = kinds;
    tell({ type: 'windows', kinds });
  };
  const events = desk.events.read();
  tellAgain();
  for await (const event of events) if (event.kind === 'session') tellAgain();
}
