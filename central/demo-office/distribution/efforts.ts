import { effortOf } from '#domain/distribution/effort-of.ts';
import type { Case } from '#domain/records/case.ts';
import type { CaseEffort } from '#domain/records/distribution.ts';
import type { Instant, LocalDate } from '#domain/time/local-date.ts';
import { addDays } from '#domain/time/local-date.ts';
import { onWorkday } from '../invented-case.ts';
import type { Random } from '../random.ts';

const LANGUAGES = ['en', 'en', 'en', 'tr', 'uk', 'ar', 'fa', 'sq', 'ru', 'fr'] as const;
const FLAGS = ['legal_difficulty', 'lawyer', 'press_or_politics', 'security_query', 'beginner_friendly'] as const;

/**
 * What is known of about every third case: persons, language, flags, appointments, who held a hearing; families whose cases stay
 * together; a few cases a lead has locked or weighed. Drawn, never inferred from a name or a nationality.
 */
export function inventEfforts(
  random: Random,
  cases: readonly Case[],
  leadOf: (teamId: string) => string | null,
  today: LocalDate,
): CaseEffort[] {
  const efforts = new Map<string, CaseEffort>();
  const change = (theCase: Case, changes: Partial<CaseEffort>): void => {
    efforts.set(theCase.id, { ...effortOf(theCase, efforts.get(theCase.id)), ...changes });
  };
  for (const theCase of cases) {
    if (theCase.state === 'hearing' && theCase.assigneeId !== null) change(theCase, { heardBy: theCase.assigneeId });
    if (!random.chance(0.3)) continue;
    change(theCase, {
      persons: theCase.caseType === 'family_reunification' ? random.between(1, 5) : random.chance(0.2) ? 2 : 1,
      language: random.chance(0.45) ? random.pick(LANGUAGES) : null,
      flags: random.chance(0.25) ? [random.pick(FLAGS)] : [],
      appointmentOn: random.chance(0.12) ? onWorkday(addDays(today, random.between(1, 20)), today) : null,
    });
  }
  for (const [lead, marked] of markedByLeads(random, cases, leadOf)) {
    for (const [at, theCase] of marked.entries()) {
      if (at < 2) change(theCase, { locked: true });
      else
        change(theCase, { ...WEIGHED, minutesBy: lead, minutesAt: `${addDays(today, -9)}T07:40:00.000Z` as Instant });
    }
  }
  for (const [at, family] of families(random, cases).entries()) {
    for (const theCase of family) change(theCase, { linkGroup: `Familie ${at + 1}` });
  }
  return [...efforts.values()];
}

const WEIGHED = { minutes: 420, minutesBecause: 'Klage anhängig, Aktenvorlage an das Gericht steht aus' };

/** Three cases of each team that somebody has. */
function markedByLeads(
  random: Random,
  cases: readonly Case[],
  leadOf: (teamId: string) => string | null,
): [string, Case[]][] {
  const assigned = cases.filter(({ assigneeId }) => assigneeId !== null);
  return [...Map.groupBy(assigned, ({ teamId }) => teamId)].flatMap(([teamId, own]): [string, Case[]][] => {
    const lead = leadOf(teamId);
    return lead === null ? [] : [[lead, [...new Set([random.pick(own), random.pick(own), random.pick(own)])]]];
  });
}

/** Two or three cases each, all with the same officer. */
function families(random: Random, cases: readonly Case[]): Case[][] {
  const desks = Map.groupBy(cases, ({ assigneeId, teamId }) =>
    assigneeId === null ? null : `${teamId} ${assigneeId}`,
  );
  desks.delete(null);
  return [...desks.values()].flatMap((own) => {
    const found: Case[][] = [];
    let at = 0;
    while (at + 3 <= own.length && found.length < 3) {
      const size = random.between(2, 3);
      found.push(own.slice(at, at + size));
      at += size + random.between(2, 6);
    }
    return found;
  });
}
