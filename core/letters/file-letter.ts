import type { RunResult } from '#contract/desk/outbox.ts';
import { packWords } from '#db/words/packed-words.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { Document } from '#domain/records/document.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { RenderedLetter } from './render-letter.ts';

/** What filing needs of the desk. `run` is the sync's: it carries a command out here and keeps it for central. */
export interface FilingDesk {
  readonly blobs: Pick<BlobStore, 'put'>;
  run(name: string, args: unknown, dependsOn: readonly string[]): RunResult;
  newId(): string;
}

export interface LetterFiling extends Pick<Document, 'caseId' | 'type' | 'title' | 'channel'> {
  readonly letter: RenderedLetter;
  /** The letter's own date. */
  readonly date: NonNullable<Document['dateOfDocument']>;
  /** Commands of this desk that must reach central first, such as the one the letter tells of. */
  readonly dependsOn?: readonly string[];
  /** What belongs to the letter and is written with it or not at all. */
  readonly onFiled?: (filed: { readonly documentId: string; readonly commandId: string }) => void;
}

/** As many pages as `document.recordText` takes at once. */
const PAGES_AT_ONCE = 50;

/**
 * Puts a letter into the e-file: its bytes into the desk's store, the document and the text of its pages as commands, all in one
 * transaction. So a killed process leaves the whole letter or nothing. Answers what `document.file` answered; refused as that is.
 * Throws what the disk throws.
 */
export async function fileLetter(
  desk: FilingDesk,
  { letter, caseId, type, title, channel, date, dependsOn = [], onFiled }: LetterFiling,
): Promise<RunResult & { documentId: string }> {
  const documentId = desk.newId();
  let result: RunResult | undefined;
  await desk.blobs.put(once(letter.bytes), () => {
    const document: CommandArgs['document.file'] = {
      documentId,
      caseId,
      type,
      title,
      dateOfDocument: date,
      receivedOn: date,
      channel,
      blobSha256: letter.sha256,
      byteSize: letter.bytes.byteLength,
      mediaType: 'application/pdf',
      originalName: `${title}.pdf`,
      pageCount: letter.pageCount,
      duplicateConfirmed: false,
      scanned: null,
    };
    result = desk.run('document.file', document, dependsOn);
    if (result.outcome === 'refused') return;
    const filed = [result.commandId];
    for (let at = 0; at < letter.pages.length; at += PAGES_AT_ONCE) {
      const pages = letter.pages
        .slice(at, at + PAGES_AT_ONCE)
        .map(({ page, width, height, source, confidence, words }) => ({
          number: page,
          width,
          height,
          source,
          confidence,
          words: packWords(words),
          failure: null,
          rotation: 0 as const,
        }));
      const text: CommandArgs['document.recordText'] = { documentId, caseId, pages };
      desk.run('document.recordText', text, filed);
    }
    onFiled?.({ documentId, commandId: result.commandId });
  });
  return { ...result!, documentId };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
