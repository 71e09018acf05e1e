/** Why a search has no answer; asking again is worth while after `stopped` alone. */
export type SearchUnavailableReason = 'stopped' | 'refused' | 'closed';

const SENTENCES: Readonly<Record<SearchUnavailableReason, string>> = {
  stopped:
    'Die Suche ist unterbrochen worden und hat keine Antwort gegeben. Bitte suchen Sie noch einmal; Ihre Daten sind davon nicht berührt.',
  refused: 'Die Suche kann den Datenbestand nicht öffnen.',
  closed: 'Der Arbeitsplatz wird gerade beendet; gesucht wird nach dem nächsten Start wieder.',
};

/** A search that got no answer, in the words for the person. That is never the same as "nothing found". */
export class SearchUnavailable extends Error {
  readonly reason: SearchUnavailableReason;

  constructor(reason: SearchUnavailableReason, cause?: { message: string }) {
    super(reason === 'refused' && cause ? `${SENTENCES.refused} ${cause.message}` : SENTENCES[reason], { cause });
    this.name = 'SearchUnavailable';
    this.reason = reason;
  }
}
