import type { Facts } from '../facts/facts.ts';
import { question } from '../facts/questions.ts';
import { TITLE_OF_SERVICE, TITLES_OF_18_4, UNLIMITED_TITLES, WITHOUT_TITLE } from '../facts/title-groups.ts';
import { lawFigure, lawFigureOrFirst, lawParameter } from '../law/parameters.ts';
import { germanDay, germanWeekday } from '../time/german-day.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import { type Clock, type ClockContext, clock, type Findings, found, joined, NOTHING } from './clock.ts';
import { type Because, germanSpan, lastDay, lastDayOfSpan } from './period.ts';

/** End of the title and of the Fiktionsbescheinigung, and how long a new title may hold. */
export function titleClocks(facts: Facts, context: ClockContext): Findings {
  return joined(titleExpiry(facts, context), certificateExpiry(facts, context), titleValidity(facts, context));
}

/** The application must be there before the title ends, else it does not continue (§ 81 Abs. 4 AufenthG). */
function titleExpiry(facts: Facts, context: ClockContext): Findings {
  const { titleValidUntil: until, titleKind, extensionAppliedOn: applied } = facts;
  if (until === undefined) return NOTHING;
  if (titleKind !== undefined && UNLIMITED_TITLES.has(titleKind)) {
    const text = `Der Titel ist unbefristet; am ${germanDay(until)} läuft nur die Karte ab.`;
    return {
      clocks: [],
      missing: [],
      notes: [{ code: 'TITLE_EXPIRY', text, legalBasis: '§ 9 Abs. 1, § 78 AufenthG' }],
    };
  }
  const isTitle = titleKind === undefined || !WITHOUT_TITLE.has(titleKind);
  const legalBasis = isTitle ? '§ 81 Abs. 4 AufenthG' : titleKind === 'toleration' ? '§ 60a AufenthG' : '§ 55 AsylG';
  const inTime = applied !== undefined && applied <= until;
  const also: Because[] = [];
  if (applied !== undefined) {
    also.push({
      text: inTime
        ? `Antrag am ${germanDay(applied)}, vor Ablauf: der Titel gilt bis zur Entscheidung als fortbestehend.`
        : `Antrag am ${germanDay(applied)}, nach Ablauf: keine Fortgeltung; sie kann zur Vermeidung einer unbilligen Härte angeordnet werden (§ 81 Abs. 4 Satz 3 AufenthG).`,
      legalBasis: '§ 81 Abs. 4 AufenthG',
    });
  } else if (isTitle) {
    also.push({
      text: 'Bis dahin muss der Antrag auf Verlängerung oder auf einen anderen Titel eingegangen sein.',
      legalBasis,
    });
  }
  const state = inTime ? 'met' : applied !== undefined || context.today > until ? 'missed' : 'running';
  const title = titleKind === undefined || isTitle ? 'Der Titel' : 'Das Papier';
  return found(
    expiry(
      { code: 'TITLE_EXPIRY', title, until, legalBasis, eventOn: facts.titleIssuedOn ?? until, state, also },
      context,
    ),
  );
}

function certificateExpiry({ provisionalCertificateValidUntil: until }: Facts, context: ClockContext): Findings {
  if (until === undefined) return NOTHING;
  const state = context.today > until ? 'missed' : 'running';
  const legalBasis = '§ 81 Abs. 5 AufenthG';
  const also = [
    {
      text: 'Die Fiktionswirkung hängt nicht an der Bescheinigung; ohne sie fehlt aber der Nachweis, auch für die Beschäftigung.',
      legalBasis,
    },
  ];
  const code = 'PROVISIONAL_CERTIFICATE_EXPIRY';
  return found(
    expiry({ code, title: 'Die Fiktionsbescheinigung', until, legalBasis, eventOn: until, state, also }, context),
  );
}

interface Expiry {
  readonly code: 'TITLE_EXPIRY' | 'PROVISIONAL_CERTIFICATE_EXPIRY';
  readonly title: string;
  readonly until: LocalDate;
  readonly legalBasis: string;
  readonly eventOn: LocalDate;
  readonly state: Clock['state'];
  readonly also: readonly Because[];
}

/** Validity ends on its day, also on a Sunday: no shift. */
function expiry({ code, title, until, legalBasis, eventOn, state, also }: Expiry, context: ClockContext): Clock {
  const threshold = lawFigureOrFirst('EMERGENCY_THRESHOLD', context.today);
  const emergencyFrom = addDays(until, -threshold.value);
  const because: Because[] = [
    { text: `${title} gilt bis ${germanWeekday(until)}; Wochenenden und Feiertage verschieben das nicht.`, legalBasis },
    {
      text: `Notfall ab ${germanDay(emergencyFrom)} (${threshold.value} Tage vorher).`,
      legalBasis: threshold.legalBasis,
    },
  ];
  const end = { endsOn: until, endsOnShifted: until, because };
  return clock({ code, legalBasis, eventOn, end, state, also, emergencyFrom }, context);
}

/** § 18 Abs. 4 AufenthG; the law of the day the title is issued decides. */
function titleValidity(facts: Facts, context: ClockContext): Findings {
  const { newEmploymentEnd, baConsentValidUntil, newEmploymentOpenEnded } = facts;
  const issued = facts.service === undefined ? undefined : TITLE_OF_SERVICE[facts.service];
  const kind = facts.requestedTitleKind ?? issued ?? facts.titleKind;
  if (newEmploymentEnd === undefined && baConsentValidUntil === undefined && newEmploymentOpenEnded === undefined)
    return NOTHING;
  const code = 'TITLE_VALIDITY';
  if (kind === undefined) return { clocks: [], missing: [{ ...question('titleKind'), clock: code }], notes: [] };
  if (!TITLES_OF_18_4.has(kind)) return NOTHING;
  const limits = [newEmploymentEnd, baConsentValidUntil].filter((limit) => limit !== undefined).sort();
  if (limits.length === 0 && newEmploymentOpenEnded === false) {
    return { clocks: [], missing: [{ ...question('newEmploymentEnd'), clock: code }], notes: [] };
  }
  const issuedOn = facts.titleDecidedOn ?? facts.decidedOn ?? context.today;
  const longest = lawFigure('TITLE_LONGEST', issuedOn);
  const latest = lastDayOfSpan(issuedOn, longest.value, 'years');
  const because: Because[] = [issueDay(facts, issuedOn)];
  let until = latest;
  const [limit] = limits;
  if (limit === undefined) {
    because.push({
      text: `Unbefristet beschäftigt: ${germanSpan(longest.value, 'years')}, bis ${germanWeekday(latest)}.`,
      legalBasis: longest.legalBasis,
    });
  } else {
    const after = lawFigure('TITLE_AFTER_LIMITED_JOB', issuedOn);
    const extended = lastDay(limit, after.value, 'months');
    until = extended < latest ? extended : latest;
    const what = limit === newEmploymentEnd ? 'Arbeitsverhältnis' : 'Zustimmung der BA';
    because.push(
      {
        text: `${what} befristet bis ${germanDay(limit)}, zuzüglich ${germanSpan(after.value, 'months')}: ${germanWeekday(extended)}. ${after.explanation}`,
        legalBasis: after.legalBasis,
      },
      {
        text: `Höchstens ${germanSpan(longest.value, 'years')}, bis ${germanWeekday(latest)}${extended > latest ? ': das ist früher und gilt' : ''}.`,
        legalBasis: longest.legalBasis,
      },
    );
  }
  const end = { endsOn: until, endsOnShifted: until, because };
  const { legalBasis } = lawParameter('TITLE_AFTER_LIMITED_JOB', issuedOn);
  const state = context.today > until ? 'met' : 'running';
  return found(clock({ code, legalBasis, eventOn: issuedOn, end, state }, context));
}

function issueDay({ titleDecidedOn, decidedOn }: Facts, issuedOn: LocalDate): Because {
  const source = titleDecidedOn
    ? 'Tag der Erteilung'
    : decidedOn
      ? 'Tag der Entscheidung'
      : 'Stichtag, weil noch nicht entschieden ist';
  return {
    text: `Maßgebliche Fassung und Beginn: ${germanDay(issuedOn)} (${source}); der Titel richtet sich nach dem Recht zur Zeit der Erteilung.`,
    legalBasis: null,
  };
}
