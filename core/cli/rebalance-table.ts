import { assertNever } from '#domain/assert-never.ts';
import { BARRIERS } from '#domain/rebalance/barrier-table.ts';
import type { RebalanceOffice } from '#domain/rebalance/office.ts';
import {
  type Barrier,
  type Effect,
  HORIZONS,
  type MoveReason,
  type OfficerLoad,
  type Proposal,
  type ProposedMove,
  type RecipientReason,
  type Unsolved,
} from '#domain/rebalance/proposal.ts';
import { germanDay } from '#domain/time/german-day.ts';
import { localDate } from '#domain/time/local-date.ts';
import { plainLine } from './plain-line.ts';

/** The proposal for one office as a German text for a terminal: effect, load per person, moves each with its reason, what is left. */
export function rebalanceTable(file: string, office: RebalanceOffice, proposal: Proposal): string {
  const { before, after, moves, unsolved } = proposal;
  const references = new Map(office.cases.map(({ id, reference }) => [id, reference === '' ? id : reference]));
  const nameOf = (caseId: string): string => references.get(caseId) ?? caseId;
  return `${[
    `${file} · Stichtag ${germanDay(proposal.on)} · ${office.officers.length} Personen, ${office.cases.length} Vorgänge`,
    '',
    `Fristen, die brechen (7/14/28 Tage): ${perHorizon(before)} → ${perHorizon(after)}`,
    `Bewertung in Minuten: ${minutes(before.objective)} → ${minutes(after.objective)}; weniger als ${minutes(proposal.bound)} geht nicht (Abstand ${percent(proposal.gap)})`,
    ...section('Last je Person (Arbeit : Zeit in 28 Tagen)', loadLines(before, after)),
    ...section(
      `Vorschlag: ${moves.length} ${moves.length === 1 ? 'Vorgang wechselt' : 'Vorgänge wechseln'}`,
      moves.map(
        (move) =>
          `  ${nameOf(move.caseId)}: ${move.fromOfficerId ?? '–'} → ${move.toOfficerId}. ${reasonSentence(move)}`,
      ),
    ),
    ...section(
      'Nicht gelöst',
      unsolved.map((each) => `  ${unsolvedSentence(each, nameOf)}`),
    ),
  ]
    .map(plainLine)
    .join('\n')}\n`;
}

/** Why a case is proposed to move and why to this person, as one German sentence. */
export function reasonSentence({ because }: ProposedMove): string {
  const { there } = because;
  return `${gainText(because)}${there === null ? '' : `; ${recipientText(there)}`}.`;
}

function gainText({ code, data }: MoveReason): string {
  switch (code) {
    case 'saves_clock':
      return `${data.compared === 'move' ? 'Ohne diesen Wechsel bricht am bisherigen Platz' : 'Am bisherigen Platz bricht'} die Frist am ${day(data.dueOn)}, am neuen wird sie erreicht`;
    case 'makes_room':
      return data.clocks === 1
        ? `Macht Platz: Ohne diesen Wechsel bricht am bisherigen Platz die Frist eines anderen Vorgangs am ${day(data.firstDueOn)}`
        : `Macht Platz: Ohne diesen Wechsel brechen am bisherigen Platz ${data.clocks} Fristen anderer Vorgänge, die erste am ${day(data.firstDueOn)}`;
    case 'makes_room_together':
      return data.clocks === 1
        ? `Macht mit anderen Wechseln Platz: Am bisherigen Platz wird eine Frist gehalten, die jetzt bricht (${day(data.firstDueOn)})`
        : `Macht mit anderen Wechseln Platz: Am bisherigen Platz werden ${data.clocks} Fristen gehalten, die jetzt brechen (die erste am ${day(data.firstDueOn)})`;
    case 'owner_absent':
      return 'Die bisherige Person ist in der ganzen Zeit nicht da';
    case 'desk_emptied':
      return 'Der Schreibtisch soll leer werden';
    case 'secondment_ends':
      return `Die Abordnung endet am ${day(data.secondedUntil)}`;
    case 'nobody_has_it':
      return `Den Vorgang hat niemand${data.dueOn === null ? '' : `, fällig ist er am ${day(data.dueOn)}`}`;
    case 'relieves_due':
      return `${byMove(data)}In ${data.days} Tagen ist am bisherigen Platz mehr fällig, als Zeit ist (${changed(data, hours)} Stunden bei ${hours(data.available)} Stunden Zeit)`;
    case 'evens_load': {
      const { fromBefore, fromAfter, toBefore, toAfter } = data;
      const from = changed({ ...data, before: fromBefore, after: fromAfter }, points);
      const to = changed({ ...data, before: toBefore, after: toAfter }, points);
      return `Die Arbeit wird ${data.compared === 'move' ? 'durch diesen Wechsel ' : ''}gleichmäßiger: Last am bisherigen Platz ${from}, am neuen ${to}`;
    }
    case 'ramp_up':
      return `Der Wiedereinstieg bekommt Arbeit nach und nach: Last ${share(data.toBefore)} → ${share(data.toAfter)}`;
    case 'stays_with_linked':
      return `Bleibt beim verbundenen Vorgang ${data.linkedReference || data.linkedCaseId}`;
    case 'spreads_urgent':
      return `${byMove(data)}Am bisherigen Platz ${changed(data, String)} dringende Vorgänge, gerecht sind ${data.fair}`;
    case 'spreads_hard':
      return `${byMove(data)}Am bisherigen Platz ${changed(data, String)} schwere Vorgänge, gerecht sind ${data.fair}`;
    case 'not_permitted_any_more':
      return `Die bisherige Person kann ihn nicht behalten: ${data.barrier === null ? 'keine Befugnis' : BARRIERS[data.barrier].text}`;
    default:
      return assertNever(code);
  }
}

function recipientText({ code, data }: RecipientReason): string {
  switch (code) {
    case 'held_hearing':
      return 'die neue Person hat angehört';
    case 'has_linked':
      return `dort liegt der verbundene Vorgang ${data.linkedReference || data.linkedCaseId}`;
    case 'knows_case':
      return 'die neue Person kennt den Vorgang';
    case 'only_one':
      return 'sonst kann ihn niemand nehmen';
    case 'may_sign':
      return 'die neue Person darf abschließend zeichnen';
    case 'in_time':
      return `dort reicht die Zeit bis zum ${day(data.dueOn)}`;
    case 'has_room':
      return `dort ist Zeit (Last danach ${data.toAfter} %)`;
    case 'full':
      return `dort ist allerdings mehr Arbeit als Zeit (Last danach ${data.toAfter} %)`;
    default:
      return assertNever(code);
  }
}

/** Where other moves hide what this one does, the figures are its own. */
function byMove({ compared }: { compared: 'plan' | 'move' }): string {
  return compared === 'move' ? 'Durch diesen Wechsel allein: ' : '';
}

/** From, to; of one move among others: to, instead of. */
function changed(
  { compared, before, after }: { compared: 'plan' | 'move'; before: number; after: number },
  text: (value: number) => string,
): string {
  return compared === 'plan' ? `${text(before)} → ${text(after)}` : `${text(after)} statt ${text(before)}`;
}

/** What could not be solved, as one German sentence. */
export function unsolvedSentence(
  { kind, caseId, officerId, barriers, data }: Unsolved,
  nameOf: (caseId: string) => string,
): string {
  switch (kind) {
    case 'nobody_may': {
      const why = Object.entries(barriers).map(
        ([barrier, persons]) => `${persons}× ${BARRIERS[barrier as Barrier].text}`,
      );
      const what =
        data.why === 'clock_breaks'
          ? 'Die Frist bricht, und niemand anders kann ihn nehmen'
          : 'Niemand kann ihn nehmen';
      return `${nameOf(caseId ?? '')}: ${what}${why.length === 0 ? '' : `: ${why.join('; ')}`}.`;
    }
    case 'too_little_time':
      return `${officerId === null ? 'Das ganze Team' : officerId} hat in ${data.days} Tagen ${hours(data.missingMinutes)} Stunden zu wenig für das, was dann fällig ist.`;
    case 'stays_overdue':
      return `${data.cases} Vorgänge sind schon über ihren Tag, der älteste seit ${day(data.oldestDueOn)}; das heilt kein Wechsel.`;
    case 'most_moves':
      return `Mehr als ${data.mostMoves} Wechsel waren nicht gewünscht.`;
    default:
      return assertNever(kind);
  }
}

function loadLines(before: Effect, after: Effect): string[] {
  const rows = before.officers.map((load, at) => [load, after.officers[at]!] as const);
  return [...rows, [before.unassigned, after.unassigned] as const].map(([was, is]) =>
    [
      `  ${(was.officerId === '' ? 'ohne Person' : was.officerId).padEnd(14)}`,
      `${was.cases} → ${is.cases} Vorgänge`.padEnd(26),
      `${loadShare(was)} → ${loadShare(is)}`.padEnd(18),
      `brechend ${breaking(was)} → ${breaking(is)}`,
    ].join(' '),
  );
}

function loadShare({ share: of }: OfficerLoad): string {
  return of === null ? 'keine Zeit' : percent(of);
}

function breaking(load: OfficerLoad): string {
  return HORIZONS.map((horizon) => load.breaking[horizon]).join('/');
}

function perHorizon(effect: Effect): string {
  return HORIZONS.map((horizon) => effect.breaking[horizon]).join('/');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function minutes(value: number): string {
  return value.toLocaleString('de-DE', { maximumFractionDigits: 0 });
}

function percent(value: number): string {
  return `${(value * 100).toLocaleString('de-DE', { maximumFractionDigits: 1 })} %`;
}

function hours(value: unknown): string {
  return (Number(value) / 60).toLocaleString('de-DE', { maximumFractionDigits: 1 });
}

function points(value: number): string {
  return `${value.toLocaleString('de-DE')} %`;
}

function share(value: unknown): string {
  return value === null || value === undefined ? 'ohne Zeit' : `${value} %`;
}

function day(value: unknown): string {
  return typeof value === 'string' ? germanDay(localDate(value)) : 'einem unbekannten Tag';
}
