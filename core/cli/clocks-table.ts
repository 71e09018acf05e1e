import type { Assessment } from '#domain/assessment/assess-facts.ts';
import type { Clock, ClockState } from '#domain/clocks/clock.ts';
import { LAND_NAMES } from '#domain/law/land.ts';
import type { RouteAnswer } from '#domain/routes/decide-route.ts';
import { germanDay } from '#domain/time/german-day.ts';

const STATE_NAMES: Readonly<Record<ClockState, string>> = {
  running: 'läuft',
  stopped: 'beendet',
  met: 'erledigt',
  missed: 'verstrichen',
  confirmed: 'bestätigt',
};

const PERMISSION = { none: 'keine', required: 'nötig', title_decision: 'Entscheidung über den Titel' } as const;
const CONSENT = { none: 'keine', required: 'nötig', by_title: 'nach dem beantragten Titel' } as const;

/** The answer for one file as a German text for a terminal. */
export function clocksTable(file: string, assessment: Assessment): string {
  const { today, land, route, clocks, missing, notes, urgency, nextStep } = assessment;
  const questions = [...(route?.questions ?? []), ...missing];
  return `${[
    `${file} · Stichtag ${germanDay(today)} · ${LAND_NAMES[land]}`,
    '',
    ...(route ? routeLines(route) : []),
    `Nächster Schritt: ${nextStep.text}. ${nextStep.reason}${basis(nextStep.legalBasis)}`,
    ...(urgency.reason === null ? [] : [`Dringlich: ${urgency.reason}${basis(urgency.legalBasis)}`]),
    ...section('Fristen', clocks.flatMap(clockLines)),
    ...section(
      'Fehlende Angaben',
      questions.map(({ fact, question }) => `  ${fact}: ${question}`),
    ),
    ...section(
      'Hinweise',
      [...notes, ...(route?.hints ?? [])].map((note) => `  ${note.text}${basis(note.legalBasis)}`),
    ),
  ].join('\n')}\n\n`;
}

function routeLines({
  route,
  name,
  candidates,
  permission,
  baConsent,
  notification,
  explanation,
  legalBasis,
  stop,
  because,
}: RouteAnswer): string[] {
  const which = route === null ? `offen (möglich: ${candidates.join(', ')})` : `${route} ${name}`;
  return [
    `Weg: ${which}`,
    `  Erlaubnis: ${permission === null ? 'offen' : PERMISSION[permission]} · Zustimmung der BA: ${baConsent === null ? 'offen' : CONSENT[baConsent]} · Mitteilung: ${notification === null ? 'offen' : notification ? 'nötig' : 'keine'}`,
    ...(explanation === null ? [] : [`  ${explanation}${basis(legalBasis)}`]),
    ...because.map((reason) => `  – ${reason.text}${basis(reason.legalBasis)}`),
    ...(stop ? [`  HALT: ${stop.text} (${stop.legalBasis})`] : []),
  ];
}

function clockLines({ title, request, state, ripe, mustActBy, mayRelyFrom, legalBasis, because }: Clock): string[] {
  const heading = request === null ? title : `${title}, Anfrage ${request}`;
  return [
    `  ${heading} (${legalBasis}): ${STATE_NAMES[state]}${ripe ? ', Eintritt kann bestätigt werden' : ''}`,
    `    handeln bis ${germanDay(mustActBy)} · verlassen ab ${germanDay(mayRelyFrom)}`,
    ...because.map((step) => `    – ${step.text}${basis(step.legalBasis)}`),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function basis(legalBasis: string | null): string {
  return legalBasis === null ? '' : ` (${legalBasis})`;
}
