import { DAY, dayAt, dayIn } from './days.ts';
import { type FactEvidence, ONLY_EARLIEST } from './fact-evidence.ts';
import { evidence, findIn, type Paper, paperPages } from './paper-text.ts';

const NOTICE = new RegExp(
  String.raw`(?:k[üu]ndig|endet|beendet|aufgehoben|Aufhebung)[\s\S]{0,400}?(?:zum|mit\s+Ablauf\s+des|mit\s+dem|am)\s+(?<value>${DAY})`,
  'diu',
);

/** Kündigung or Aufhebungsvertrag: the last day of the job that ends. */
export function readTermination(paper: Paper): FactEvidence[] {
  return paperPages(paper).flatMap((page) => dayIn(page, NOTICE, 'employmentEndedOn'));
}

const OF_TRANSFER = /(?<value>Unterrichtung[^\n]*Betriebs[üu]bergang)/diu;

/** The notice of a transfer of business (§ 613a Abs. 5 BGB); other papers say nothing here. */
export function readTransferNotice(paper: Paper): FactEvidence[] {
  return paperPages(paper).flatMap((page) => {
    const found = findIn(page, OF_TRANSFER);
    return found ? evidence(page, found, 'employerChangeReason', 'transfer_of_business') : [];
  });
}

/** What stands below this heading, up to the next numbered one. */
const below = (heading: string, label: string): string =>
  String.raw`${heading}(?:(?!\n\s*\d\s?\.\s)[\s\S])*?\n\s*${label}`;
const EARLIER = String.raw`Bisherige\s+Besch[äa]ftigung`;
const NEW = String.raw`Neue\s+Besch[äa]ftigung`;
const NEW_FIRM = new RegExp(String.raw`${below(NEW, 'Arbeitgeber')}\s+(?<value>[^\n]{2,200})`, 'diu');

/** The application: the wished beginning, the new employer, and what it says of the job that ends. */
export function readApplication(paper: Paper): FactEvidence[] {
  return paperPages(paper).flatMap((page) => {
    const firm = findIn(page, NEW_FIRM);
    return [
      ...dayAt(page, below(EARLIER, String.raw`Besch[äa]ftigt\s+seit`), 'employmentStartedOn'),
      ...dayAt(page, below(EARLIER, String.raw`Ende\s+der\s+Besch[äa]ftigung`), 'employmentEndedOn'),
      ...dayAt(page, below(NEW, 'Beginn'), 'newEmploymentStart'),
      ...(firm ? evidence(page, firm, 'ezb.firm', firm.raw) : []),
      ...dayAt(page, String.raw`Eingang(?:\s+über\s+das\s+Serviceportal)?\s+am`, 'receivedOn'),
    ];
  });
}

/** Meldebescheinigung or visa: since when the person is here at the latest. Whether without interruption no paper says. */
export function readResidence(paper: Paper): FactEvidence[] {
  const label = paper.type === 'visa' ? String.raw`(?:g[üu]ltig\s+(?:ab|vom)|Einreise)` : 'Einzug';
  return paperPages(paper)
    .flatMap((page) => dayAt(page, label, 'stayUninterruptedSince'))
    .map((found) => ({ ...found, problem: ONLY_EARLIEST }));
}
