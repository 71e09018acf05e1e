import type { Word } from '#contract/ocr.ts';
import type { SourcePage } from '../intake/open-source/source-page.ts';
import type { PageLooker } from './look/page-looker.ts';
import type { PageFindings } from './page-findings.ts';
import { NOTHING_FOUND } from './page-findings.ts';
import type { ScanStore } from './scan-store.ts';
import type { BuiltPage } from './table.ts';

/** What zones turn into when Tesseract tries them, and what is printed on papers that have one. */
const ZONE_LIKE = /<<|«|[A-Z0-9<«]{18,}/;
const PAPER_WITH_ZONE =
  /reisepass|passport|passeport|pasaport|surname|given ?names|aufenthaltstitel|residence permit|visum|\bvisa\b|ausweis|identity card|erlaubnis/i;
/** A card alone on a page has few words, and on its head or side hardly any that are right. */
const FEW_WORDS = 60;

/** Whether a page is worth the search for a machine-readable zone, which takes as long as a tenth of reading the page. */
export function mayHoldZone(words: readonly Pick<Word, 'text'>[]): boolean {
  if (words.length <= FEW_WORDS) return words.length > 0;
  return words.some(({ text }) => ZONE_LIKE.test(text) || PAPER_WITH_ZONE.test(text));
}

/** Searches pages of the table for zones when a proposal is first made for them, and keeps what was found. */
export function createZoneSearch(desk: {
  readonly store: ScanStore;
  readonly looker: PageLooker;
  /** Opens a page of an incoming file; rejects when it cannot be had. */
  load(page: BuiltPage): Promise<SourcePage>;
}): (page: BuiltPage, words: readonly Pick<Word, 'text'>[]) => Promise<NonNullable<PageFindings['zones']>> {
  return async (page, words) => {
    const { id, batchId } = page.ledger;
    const known = desk.store.findingOf(id);
    if (known?.zones !== undefined) return known.zones;
    if (page.state?.source !== 'ocr' || !mayHoldZone(words)) return [];
    // A page that cannot be opened or looked at has no zone that could be read; filing goes on without.
    const source = await desk.load(page).catch(() => undefined);
    const zones = source?.kind === 'image' ? await desk.looker.zones(source.image).catch(() => []) : [];
    desk.store.putFindings(batchId, id, { ...(desk.store.findingOf(id) ?? NOTHING_FOUND), zones });
    return zones;
  };
}
