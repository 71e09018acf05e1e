import { packWords, unpackWords } from '#db/words/packed-words.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import { type QuarterTurn, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import type { PageState } from './scan-store.ts';

export type RecordedPage = CommandArgs['document.recordText']['pages'][number];

/**
 * The text of a page as the document it became keeps it. `turned`: what the page was turned by in the document's original, so that
 * its words lie where the original shows them; `rest`: what still makes it stand upright.
 */
export function textOfPage(
  state: PageState,
  words: string,
  place: { readonly number: number; readonly turned: QuarterTurn; readonly rest: QuarterTurn },
): RecordedPage {
  const { source, confidence, failure } = state;
  const { number, turned, rest } = place;
  return {
    number,
    ...turnSize(state, turned),
    source,
    confidence,
    failure,
    words: turned === 0 ? words : packWords(unpackWords(words).map((word) => turnBox(word, state, turned))),
    rotation: rest,
  };
}
