import { type DocumentLine, type DocumentText, evidenceAt } from './document-text.ts';
import type { Proposed } from './proposal.ts';

/** Words that name a body rather than a person. */
const BODY =
  /\b(?:g?gmbh(?: & co\.? kg)?|ag|kg|eg|e\. ?k\.?|gbr|partg\w*|mbb|partnerschaft|gebr|anwaltsburo|rechtsanwaltin|ra|\w*kammer|bkk|\w*krankenkasse|familienkasse|\w*klinikum|\w*praxis|zentrum fur|\w*zollamt|bundespolizei\w*|\w*genossenschaft|wohnbau\w*|stadtwerke|\w*schule|gymnasium|fachvermittlung|verein|restaurant|hotel|ohg|ug|e\. ?v\.?|se|mbh|stiftung|agentur fur arbeit|bundesagentur|rentenversicherung|jobcenter|finanzamt|(?:verwaltungs|amts|land|arbeits|sozial|oberlandes)gericht\w*|staatsanwaltschaft|polizei\w*|universitat\w*|krankenhaus|aok|barmer|techniker krankenkasse|sparkasse|volksbank|\w*bank|rechtsanwalte?|kanzlei|notariat|landratsamt|stadt|landeshauptstadt|gemeinde|regierungsprasidium|bundesamt|standesamt|botschaft|konsulat|generalkonsulat|ihk|versicherung\w*|institut|dr\. med)\b/;

/** The office itself: to it the post goes. */
const OURSELVES = /auslanderbehorde|auslanderamt|amt fur offentliche ordnung/;
/** A line of the letter itself: a subject, a sentence, a row of a form. */
const RUNNING = /^(?:betreff|betr\.?|bezug|sehr geehrte|ihr|unser|\d)\b|:|§/;
const CITY = /^(?:an die |an das )?(?:landeshauptstadt|stadt|gemeinde|landratsamt|landkreis|kreis)\b/;

/** Who sent a document, best first: a body in the letterhead, the small line over the address, or the word after „Von:“. */
export function proposeSenders({ lines }: DocumentText): Proposed<string>[] {
  const found: Proposed<string>[] = [];
  const head = lines.filter(({ page, down }) => page === 1 && down < 0.35);
  for (const [at, line] of head.entries()) {
    // The city's name stands over the office's in the address.
    const overOurs = CITY.test(line.folded) && OURSELVES.test(head[at + 1]?.folded ?? '');
    if (overOurs || OURSELVES.test(line.folded)) continue;
    const from = /^(?:von|from): ?(.+)$/.exec(line.folded);
    if (from) found.push(proposal(line, line.folded.length - from[1]!.length, line.folded.length, 0.9));
    else if (BODY.test(line.folded) && line.words.length <= 14) {
      const { from: start, to } = partOf(line);
      const running = RUNNING.test(line.folded.slice(start, to)) || line.words.length > 9;
      found.push(proposal(line, start, to, (line.down < 0.15 ? 0.85 : 0.6) - (running ? 0.3 : 0)));
    }
  }
  const unique = new Map<string, Proposed<string>>();
  for (const one of found.sort((a, b) => b.confidence - a.confidence)) {
    if (!unique.has(one.value.toLowerCase())) unique.set(one.value.toLowerCase(), one);
  }
  return [...unique.values()].slice(0, 3);
}

/** The line over the address holds name, street and town, parted by dots, bars or commas; the body's name is one part. */
function partOf(line: DocumentLine): { from: number; to: number } {
  let first = 0;
  for (const [at, { word }] of line.words.entries()) {
    const parted = /^[·|•*–-]$/.test(word.text);
    if (!parted && !word.text.endsWith(',') && at < line.words.length - 1) continue;
    const part = { from: line.starts[first]!, to: line.starts[parted ? at : at + 1] ?? line.folded.length };
    if (BODY.test(line.folded.slice(part.from, part.to).trim())) return part;
    first = at + 1;
  }
  return { from: 0, to: line.folded.length };
}

function proposal(line: DocumentLine, from: number, to: number, confidence: number): Proposed<string> {
  const evidence = evidenceAt(line, from, to, 'sender');
  return { value: evidence.text.replace(/[,;·|]+$/, ''), confidence, evidence: [evidence] };
}
