import type { IntakeItem } from '#contract/desk/intake.ts';
import type { ReaderPage } from '#contract/desk/reader.ts';
import type { MediaType } from '#domain/records/document.ts';
import { PAGE_SIZE } from './drawn-page.ts';
import { type MemoryDesk, now } from './memory-desk.ts';

const PAGE_EVERY = 700;

/** Takes a file in; its pages are "read" one after the other so that progress can be seen. */
export function takeIn(desk: MemoryDesk, originalName: string, byteSize: number): IntakeItem {
  const id = desk.chance.uuid();
  const refused = byteSize === 0 || /\.(docx?|exe|zip)$/i.test(originalName);
  const sha256 = desk.chance.uuid().replaceAll('-', '').padEnd(64, '0');
  const item: IntakeItem = {
    id,
    originalName,
    receivedAt: now(),
    byteSize,
    mediaType: refused ? null : mediaTypeOf(originalName),
    sha256: refused ? null : sha256,
    pageCount: refused ? null : desk.chance.whole(1, 6),
    weakPages: 0,
    status: refused
      ? {
          state: 'refused',
          code: byteSize === 0 ? 'empty_file' : 'unknown_type',
          message:
            byteSize === 0
              ? `Die Datei „${originalName}“ ist leer. Bitte erneut einscannen; das Original liegt unverändert im Quarantäneordner.`
              : `„${originalName}“ ist kein PDF, TIFF, JPEG oder PNG. Das Original liegt unverändert im Quarantäneordner. Bitte als PDF speichern und erneut ablegen.`,
          quarantinedAs: `quarantaene/${id.slice(0, 8)}`,
        }
      : { state: 'reading', pagesDone: 0 },
    firstPage: refused ? null : { kind: 'image', url: `/page/${sha256}/1` },
  };
  desk.intake.set(id, item);
  desk.tell({ kind: 'intake' });
  if (!refused) readNextPage(desk, id);
  return item;
}

/** The pages of an incoming file, as the filing form shows them. */
export function intakePages(item: IntakeItem): ReaderPage[] {
  return Array.from({ length: item.pageCount ?? 0 }, (_, index) => ({
    leaf: index + 1,
    documentId: item.id,
    page: index + 1,
    ...PAGE_SIZE,
    text: 'ocr',
    confidence: 91,
    failure: null,
    drawing: { kind: 'image', url: `/page/${item.sha256}/${index + 1}` },
    available: true,
  }));
}

function readNextPage(desk: MemoryDesk, id: string): void {
  setTimeout(() => {
    const item = desk.intake.get(id);
    if (item?.status.state !== 'reading') return;
    const pagesDone = item.status.pagesDone + 1;
    const finished = pagesDone >= (item.pageCount ?? 0);
    desk.intake.set(id, { ...item, status: finished ? { state: 'ready' } : { state: 'reading', pagesDone } });
    const reading = [...desk.intake.values()].filter(({ status }) => status.state === 'reading');
    const left = reading.reduce(
      (sum, { pageCount, status }) => sum + (pageCount ?? 0) - (status.state === 'reading' ? status.pagesDone : 0),
      0,
    );
    desk.ocr = {
      pagesDone: desk.ocr.pagesDone + 1,
      pagesTotal: desk.ocr.pagesDone + 1 + left,
      pagesPerMinute: Math.round(60_000 / PAGE_EVERY),
      secondsLeft: Math.round((left * PAGE_EVERY) / 1000),
    };
    desk.tell({ kind: 'ocr', progress: desk.ocr });
    desk.tell({ kind: 'intake' });
    if (!finished) readNextPage(desk, id);
  }, PAGE_EVERY);
}

function mediaTypeOf(name: string): MediaType {
  if (/\.tiff?$/i.test(name)) return 'image/tiff';
  if (/\.jpe?g$/i.test(name)) return 'image/jpeg';
  return /\.png$/i.test(name) ? 'image/png' : 'application/pdf';
}
