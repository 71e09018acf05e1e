import type { DocumentType } from '../records/document-type.ts';
import { type DocumentLine, evidenceAt } from './document-text.ts';
import type { JudgedLine } from './judged-lines.ts';
import type { Evidence } from './proposal.ts';
import type { TypeMarks } from './type-marks.ts';

/** What a title over a page counts, and what more where the paper names itself by it. */
const TITLE = 8;
const NAMES_ITSELF = 3;
const TITLE_IN_THE_TEXT = 1.5;

/** The best place at which a paper bears a type's title. */
export interface FoundTitle {
  readonly type: DocumentType;
  readonly worth: number;
  /** The paper names itself there: a heading of its own, with a title that only papers of its type bear. */
  readonly heading: boolean;
  /** Other papers bear the same word: „Bescheid“, „Reisepass“, the name of a court. */
  readonly vague: boolean;
  readonly line: DocumentLine;
  readonly evidence: Evidence;
}

/** Each type's best title; types without one are missing. */
export function findTitles(types: readonly TypeMarks[], lines: readonly JudgedLine[]): Map<DocumentType, FoundTitle> {
  const found = types.flatMap((marks) => lines.flatMap((judged) => titleIn(marks, judged)));
  const first = new Map<DocumentLine, number>();
  for (const { heading, line, from } of found) {
    if (heading) first.set(line, Math.min(first.get(line) ?? Number.POSITIVE_INFINITY, from));
  }
  const best = new Map<DocumentType, FoundTitle>();
  for (const one of found) {
    // „Zusatzblatt zum Aufenthaltstitel“, „Vollmacht wegen Arbeitserlaubnis“: the second is what the first is about.
    const heading = first.get(one.line);
    const about = heading !== undefined && (one.from > heading || (one.vague && one.from === heading));
    const title = about ? { ...one, worth: one.worth * 0.35, heading: false } : one;
    const other = best.get(title.type);
    if (other === undefined || rank(title) > rank(other)) best.set(title.type, title);
  }
  return best;
}

/** Words by which papers of any kind call themselves; „Bescheid“ or „Urkunde“ alone say little. */
const SOME_NAME =
  /^(?:[a-z-]+ (?:und|oder) |[a-z-]+(?:e|er|es) ){0,2}(?:[a-z-]{3,}(?:bescheinigung|bestatigung|bescheid|vertrag|urkunde|zeugnis|erklarung|ausweis|nachweis|auskunft|police|schein|formular|verzeichnis|liste)|[a-z-]*(?:beschluss|urteil|rechnung|mahnung|protokoll|vereinbarung))\b/;

/** The paper calls itself by a name that is neither `type`'s nor another type's own. */
export function namesAnother(
  lines: readonly JudgedLine[],
  titles: ReadonlyMap<DocumentType, FoundTitle>,
  type: DocumentType,
): boolean {
  const known = new Set(
    [...titles.values()].filter((title) => !title.vague || title.type === type).map(({ line }) => line),
  );
  return lines.some((judged) => {
    const found = SOME_NAME.exec(judged.line.folded);
    return found !== null && !known.has(judged.line) && isHeading(judged, 0, found[0].length);
  });
}

const rank = ({ heading, worth }: FoundTitle): number => worth + (heading ? TITLE : 0);

function titleIn(
  { type, title, vague, yours }: TypeMarks,
  judged: JudgedLine,
): (FoundTitle & { readonly from: number })[] {
  const { line, elsewhere } = judged;
  const found = title.exec(line.folded) ?? broken(title, judged);
  if (found === null) return [];
  const from = found.index;
  const to = Math.min(line.folded.length, from + found[0].length);
  // „Ihre Renteninformation“ is what the reader gets; „Ihr Arbeitsvertrag“ speaks of another paper.
  const own = yours === true && /^(?:betreff: )?ihre? $/.test(line.folded.slice(0, from));
  const isVague = vague === 'always' || (vague?.test(found[0]) ?? false);
  const heading = !isVague && !elsewhere && isHeading(judged, own ? 0 : from, from + found[0].length);
  return [
    {
      type,
      worth:
        titleWorth(line, own ? 0 : from, to) * (elsewhere || judged.about ? 0.35 : 1) + (heading ? NAMES_ITSELF : 0),
      heading,
      vague: isVague,
      line,
      from,
      evidence: evidenceAt(line, from, to, 'title'),
    },
  ];
}

/** A title over two short lines: „Erklärung zum / Beschäftigungsverhältnis“. */
function broken(title: RegExp, { line, onward, next }: JudgedLine): RegExpExecArray | null {
  if (next === undefined || line.words.length > 6 || next.words.length > 6) return null;
  const found = title.exec(onward);
  return found !== null && found.index < line.folded.length ? found : null;
}

/** The same word is a title over a page and a mention inside a sentence. */
function titleWorth(line: DocumentLine, from: number, to: number): number {
  const share = (to - from) / line.folded.length;
  let worth = TITLE_IN_THE_TEXT;
  if (line.page === 1) {
    const early = line.down < 0.25 ? 1 : line.down < 0.5 ? 0.7 : 0.25;
    const large = line.size > 1.25 ? 1 : line.size > 1.1 ? 0.8 : 0.6;
    const alone = share > 0.6 ? 1 : share > 0.3 ? 0.75 : 0.35;
    const subject = /^(?:betreff|betr\.?|subject):?/.test(line.folded) ? 0.8 : 0;
    worth = Math.max(worth, TITLE * Math.max(subject, early * alone * (large + 0.15)));
  }
  // „Ihr Bescheid vom …“, „beigefügt: Arbeitsvertrag“ speak of another paper.
  const before = line.folded.slice(Math.max(0, from - 30), from);
  if (
    /(?:ihr(?:e[nrms]?)?|den|dem|der|anlage:?|beigefugt\w*|anbei|gegen|siehe|kopie(?: (?:von|des|der))?|vorlage) ?(?:o\. ?g\. )?$/.test(
      before,
    )
  )
    worth *= 0.35;
  return Math.min(worth, TITLE * 1.15);
}

/** Words that may stand before a title without making it another paper's: „Qualifizierte …“, „Bescheinigung über die …“. */
const OPENING =
  /^(?:(?:betreff|betr|subject|re|hier)[.:]* )?(?:(?:bescheinigung|bestatigung|nachweis|urkunde|confirmation|certificate)(?: (?:uber|der|des|zur|zum|of|for))?(?: (?:eine[rsn]?|die|das|den|the|a))? )?(?:[a-z-]+(?:e|er|es|ische[rs]?|al|ed) ){0,2}$/;
/** … and words that do. */
const NOT_OPENING =
  /\b(?:ihr(?:e[rsnm]?)?|mein(?:e[rsnm]?)?|unser(?:e[rsnm]?)?|your|my|kein(?:e[rsnm]?)?|fehlende[rs]?|neue[rs]?|bitte|ohne|diese[rsn]?|weitere[rs]?|alle|wie|folgende[rsn]?|beabsichtigte[rsn]?|geplante[rsn]?|drohende[rsn]?|mogliche[rsn]?|bisherige[rsn]?|der|siehe|oder|before|after|over)\b/;
/** What somebody does about a paper rather than the paper itself. */
const ABOUT =
  /\b(?:liegt|liegen|fehlt|fehlen|beigefugt|anbei|erhalten|nachgereicht|eingereicht|reiche|verloren|abgelaufen|ubersend\w*|zusend\w*|nachreich\w*|anforder\w*|einladung|anmeldung|angebot|merkblatt|hinweise|informationen|ratgeber|rechnung|mahnung|gebuhr|termin|prospekt|wurde|wird|werden|ist|sind|war|habe|hat|haben|bitte|vorhanden|fur dummies|leicht gemacht|muster)\b|^ ?(?:-?nr|-?nummer|n[o°]\b|:? ?ja\b|:? ?nein\b)/;
const LAST_HEADING = 0.5;

function isHeading({ line, onward, about }: JudgedLine, from: number, to: number): boolean {
  if (about || line.page !== 1 || line.down > LAST_HEADING || line.words.length > 12) return false;
  if (/[.,;]$/.test(line.folded) && line.words.length > 3) return false;
  // What stands before a dash or a colon is a line of its own: „Agentur für Arbeit – Erklärung zum …“.
  const before = line.folded.slice(0, from).replace(/^.* [-–—|·] |^["„»'*_#>. ]+/, '');
  if (!OPENING.test(before) || NOT_OPENING.test(before)) return false;
  return !ABOUT.test((to > line.folded.length ? onward : line.folded).slice(to));
}
