import { dayAt } from './days.ts';
import type { FactEvidence } from './fact-evidence.ts';
import { evidence, findIn, type Paper, type PaperPage, paperPages } from './paper-text.ts';
import { printedTitles } from './title-kind.ts';

/**
 * A residence card, Zusatzblatt, Fiktionsbescheinigung, visa or Duldung: the title by its printed paragraph or name, its validity,
 * and the side condition about work (§ 4a AufenthG).
 */
export function readTitlePaper(paper: Paper): FactEvidence[] {
  return paperPages(paper).flatMap((page) => [
    ...titleOf(page),
    ...work(page),
    ...(paper.type === 'supplementary_sheet' ? employerOn(page) : validity(page, paper)),
  ]);
}

function titleOf(page: PaperPage): FactEvidence[] {
  const printed = printedTitles(page.text);
  return printed.flatMap(({ kind, pattern }) => {
    const found = findIn(page, pattern);
    if (!found) return [];
    const several = printed.length > 1 ? 'Auf dem Papier stehen mehrere Titel.' : null;
    return evidence(page, found, 'titleKind', kind, several);
  });
}

function validity(page: PaperPage, { type }: Paper): FactEvidence[] {
  const until = String.raw`g[üu]ltig\s+bis`;
  if (type === 'provisional_certificate') return dayAt(page, until, 'provisionalCertificateValidUntil');
  return [
    ...dayAt(page, until, 'titleValidUntil'),
    ...dayAt(page, String.raw`Beginn\s+der\s+G[üu]ltigkeit`, 'titleIssuedOn'),
  ];
}

const SELF_EMPLOYED = String.raw`selb(?:st)?st[äa]ndige\s+`;
const RESTRICTED = new RegExp(
  String.raw`(?<value>Besch[äa]ftigung\s+nur\s+(?:gestattet|erlaubt)|(?<!${SELF_EMPLOYED})Erwerbst[äa]tigkeit\s+nicht\s+(?:gestattet|erlaubt)|selb(?:st)?st[äa]ndige\s+(?:Erwerbs)?T[äa]tigkeit\s+nicht\s+(?:gestattet|erlaubt))`,
  'diu',
);
const UNRESTRICTED = new RegExp(
  String.raw`(?<value>(?<!${SELF_EMPLOYED})Erwerbst[äa]tigkeit\s+(?:uneingeschr[äa]nkt\s+)?(?:erlaubt|gestattet))`,
  'diu',
);

/** "Erwerbstätigkeit erlaubt" without a restriction, or a restriction in so many words; silence says nothing. */
function work(page: PaperPage): FactEvidence[] {
  const restricted = findIn(page, RESTRICTED);
  if (restricted) return evidence(page, restricted, 'employmentUnrestricted', false);
  const free = findIn(page, UNRESTRICTED);
  return free ? evidence(page, free, 'employmentUnrestricted', true) : [];
}

const NAMES_EMPLOYER =
  /(?<value>Besch[äa]ftigung\s+(?:nur\s+)?(?:gestattet|erlaubt)(?:\s+als\s+[^.]{2,120}?)?\s+bei\s+\p{Lu}[^.\n]*)/diu;
const ALLOWS_WORK = /(?<value>Besch[äa]ftigung\s+(?:gestattet|erlaubt))/diu;

function employerOn(page: PaperPage): FactEvidence[] {
  const named = findIn(page, NAMES_EMPLOYER);
  if (named) return evidence(page, named, 'employerOnSupplementarySheet', true);
  const allowed = findIn(page, ALLOWS_WORK);
  if (!allowed) return [];
  const unnamed = 'Auf dem Blatt wurde kein Arbeitgeber gelesen; bitte ansehen.';
  return evidence(page, allowed, 'employerOnSupplementarySheet', false, unnamed);
}
