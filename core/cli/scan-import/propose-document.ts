import type { RecognisedPage } from '#contract/ocr.ts';
import { caseDirectory } from '#domain/filing/case-directory.ts';
import type { Evidence, FilingProposal, NamedPerson, Proposed } from '#domain/filing/proposal.ts';
import { proposeFiling } from '#domain/filing/propose-filing.ts';
import { partialDateText } from '#domain/person/partial-date.ts';
import { DOCUMENT_TYPE_NAMES, type DocumentType } from '#domain/records/document-type.ts';
import { turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import { germanDay } from '#domain/time/german-day.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { FoundZone } from '#ocr-worker/look/page-look.ts';
import { zoneHolder } from '../../scan/zone-holder.ts';

/** What a document seems to be and of whom, as its JSON has it; whose case that is only a desk can tell. */
export type ImportProposal = Pick<FilingProposal, 'types' | 'dates' | 'senders' | 'references' | 'persons'> & {
  readonly preselected: Pick<FilingProposal['preselected'], 'type' | 'date'>;
};

/** The best of each kind, for the ledger and the report. `page` counts in the document; `text`: the words it rests on. */
export interface BestProposals {
  readonly type: (Best<DocumentType> & { readonly name: string; readonly preselected: boolean }) | null;
  readonly date: (Best<LocalDate> & { readonly preselected: boolean }) | null;
  readonly sender: Best<string> | null;
  readonly reference: Best<string> | null;
  readonly person: Best<NamedPerson> | null;
}

interface Best<T> {
  readonly value: T;
  readonly confidence: number;
  readonly page: number | null;
  readonly text: string | null;
}

/** A page of a document, in its order, with the zones that were read on it. */
export interface ReadPage {
  readonly recognised: RecognisedPage;
  readonly zones: readonly FoundZone[];
}

/** Reads out of a document what it is, by the rules of the Scanplatz. `separator`: what the separator sheet before it says. */
export function proposeDocument(
  pages: readonly ReadPage[],
  separator: string | null,
  today: LocalDate,
): ImportProposal {
  const upright = pages.map(({ recognised }, at) => {
    const turn = recognised.rotation ?? 0;
    const words = recognised.words.map((word) => turnBox(word, recognised, turn));
    return { page: at + 1, ...turnSize(recognised, turn), words };
  });
  const mrz = pages.flatMap(({ recognised, zones }, at) => {
    const lies = { size: recognised, turn: recognised.rotation ?? 0 } as const;
    return zones.map((zone) => zoneHolder(zone, lies, at + 1, today));
  });
  const { types, dates, senders, references, persons, preselected } = proposeFiling(
    { pages: upright, mrz, separator },
    caseDirectory([]),
    today,
  );
  const { type, date } = preselected;
  return { types, dates, senders, references, persons, preselected: { type, date } };
}

export function bestOf({ types, dates, senders, references, persons, preselected }: ImportProposal): BestProposals {
  const [type, date] = [best(types), best(dates)];
  return {
    type: type && { ...type, name: DOCUMENT_TYPE_NAMES[type.value], preselected: preselected.type },
    date: date && { ...date, preselected: preselected.date },
    sender: best(senders),
    reference: best(references),
    person: best(persons),
  };
}

/** One German line for a person: what is proposed, how sure that is, and on which page it stands. */
export function proposalLine({ type, date, sender, reference, person }: BestProposals): string {
  const parts = [
    type && `${type.name} ${sureness(type)}`,
    date && `vom ${germanDay(date.value)} ${sureness(date)}`,
    sender && `von ${sender.value} ${sureness(sender)}`,
    person && `Person: ${nameOf(person.value)} ${sureness(person)}`,
    reference && `Aktenzeichen ${reference.value} ${sureness(reference)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'kein Vorschlag' : parts.join(' · ');
}

function best<T>([first]: readonly Proposed<T>[]): Best<T> | null {
  if (first === undefined) return null;
  const rests: Evidence | undefined = first.evidence[0];
  return {
    value: first.value,
    confidence: first.confidence,
    page: rests?.page ?? null,
    text: rests?.text ?? null,
  };
}

/** `preselected` false: on the Scanplatz a person would be asked. */
function sureness({ confidence, page, preselected }: Best<unknown> & { readonly preselected?: boolean }): string {
  const unsure = preselected === false ? 'unsicher, ' : '';
  return `(${unsure}${Math.round(confidence * 100)} %${page === null ? '' : `, Seite ${page}`})`;
}

function nameOf({ familyName, givenNames, birthDate, documentNumbers }: NamedPerson): string {
  const name = [familyName, givenNames].filter((part) => part !== null).join(', ');
  const born = birthDate === null ? [] : [`geb. ${partialDateText(birthDate)}`];
  return [...(name === '' ? [] : [name]), ...born, ...documentNumbers].join(', ');
}
