import type { Database } from 'better-sqlite3';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { DeskBytes } from '../desk-bytes/desk-bytes.ts';
import { DISK_FULL } from '../disk-full.ts';
import type { Intake } from '../intake/intake.ts';
import { drawPageImage } from './page-image.ts';
import { createPicturesAhead, type WantedPicture } from './pictures-ahead.ts';
import type { ScanPictures } from './scan-pictures.ts';

const LOCKED =
  'Dieser Arbeitsplatz ist gesperrt, weil er zu lange keine Verbindung zur Zentrale hatte. Die Datei wurde nicht übernommen.';

/** Originals, page images and the way in, out of the desk's own stores. */
export function deskBytes({
  blobs,
  intake,
  sqlite,
  receivingBatch,
  previewBytes,
  scans,
  isLocked,
  onFailed,
}: {
  blobs: BlobStore;
  intake: Intake;
  sqlite: Database;
  /** The batch that new files go to; null for the Posteingang. */
  receivingBatch(): string | null;
  /** A letter being written, or a paper to print, by its hash. */
  previewBytes(sha256: string): Uint8Array | undefined;
  scans: Pick<ScanPictures, 'draw'>;
  /** While the cache is locked nothing of it is shown and nothing new is taken. */
  isLocked(): boolean;
  /** True when the disk is full. */
  onFailed(error: unknown): boolean;
}): DeskBytes & { drawAhead(wanted: WantedPicture): void } {
  const mediaType = sqlite
    .prepare<[{ sha256: string }], string>(
      `SELECT media_type FROM documents WHERE blob_sha256 = @sha256
       UNION ALL SELECT media_type FROM intake_items WHERE sha256 = @sha256 AND media_type IS NOT NULL
       UNION ALL SELECT 'application/pdf' FROM scan_pages WHERE kept_sha256 = @sha256
       UNION ALL SELECT 'application/pdf' FROM renditions WHERE blob_sha256 = @sha256 LIMIT 1`,
    )
    .pluck();
  /** Only what this desk knows as a document or an incoming file; a refused file is never shown. */
  const known = (sha256: string): { size: number; mediaType: string } | undefined => {
    if (isLocked()) return undefined;
    const size = blobs.size(sha256);
    const type = mediaType.get({ sha256 });
    return size === undefined || type === undefined ? undefined : { size, mediaType: type };
  };

  const draw = async ({ sha256, ...wanted }: WantedPicture) => {
    const found = known(sha256);
    if (found === undefined) return undefined;
    if (found.mediaType === 'application/pdf') {
      const { page, width, turn = 0 } = wanted;
      return width === undefined ? undefined : scans.draw({ sha256, page, width, turn });
    }
    return drawPageImage(await blobs.read(sha256), wanted);
  };
  const ahead = createPicturesAhead(draw);

  return {
    async intake(file) {
      if (isLocked()) return { status: 423, json: { code: 'locked', message: LOCKED } };
      try {
        const item = await intake.take(file, receivingBatch());
        return { status: 201, json: { id: item.id } };
      } catch (error) {
        if (!onFailed(error)) throw error;
        const message = `„${file.name}“ wurde nicht übernommen. ${DISK_FULL}`;
        return { status: 507, json: { code: 'disk_full', message } };
      }
    },
    async blob(sha256) {
      const preview = isLocked() ? undefined : previewBytes(sha256);
      if (preview)
        return { size: preview.byteLength, mediaType: 'application/pdf', stream: (range) => partOf(preview, range) };
      const found = known(sha256);
      return found && { ...found, stream: (range) => blobs.stream(sha256, range) };
    },
    pageImage: async (wanted) => (isLocked() ? undefined : (ahead.take(wanted) ?? draw(wanted))),
    drawAhead: ahead.begin,
  };
}

async function* partOf(bytes: Uint8Array, range?: { start: number; end: number }): AsyncGenerator<Uint8Array> {
  yield range ? bytes.subarray(range.start, range.end + 1) : bytes;
}
