import { describe, expect, test } from 'vitest';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { CaseState } from '#domain/case/case-state.ts';
import { canTake } from '#domain/case/transitions.ts';
import { localDate } from '#domain/time/local-date.ts';
import { MemoryDesk } from '#tests/doubles/desk/memory-desk.ts';
import { germanText } from '../../i18n/written-text.test-support.ts';
import { colleaguesFor, type PanelStep, stepOffers } from './step-offers.ts';

const desk = new MemoryDesk({ cases: 4, today: localDate('2026-11-23') });
const [row] = desk.rows.all('case');
const aCase = desk.detail(row?.id ?? '')!;

const offers = (
  changes: Partial<CaseDetail['case']>,
  session: Partial<Session> = {},
  availability: CaseDetail['availability'] = 'here',
): Map<PanelStep, string | null> =>
  new Map(
    stepOffers({ case: { ...aCase.case, ...changes }, availability }, { ...desk.session(), ...session }).map(
      ({ step, why }) => [step, why && germanText(why.id, why.values)],
    ),
  );

describe('the menu of steps', () => {
  test.each(CaseState.options)('offers in state %s exactly what the state machine allows', (state) => {
    for (const [step, why] of offers({ state, assigneeId: desk.me.id })) {
      if (step === 'followUp.set' || step === 'case.assign' || step === 'party.setAddress' || step === 'scan.wish')
        continue;
      expect([step, why === null]).toEqual([step, canTake(step, state)]);
    }
  });

  test('offers a seconded person no hand-over to another authority', () => {
    expect(offers({ state: 'assessing' }).has('case.transfer')).toBe(true);
    const officer = { ...desk.me, secondedUntil: localDate('2026-12-31') };
    expect(offers({ state: 'assessing' }, { officer }).has('case.transfer')).toBe(false);
  });

  test('lets who stands in hand a case on, within the days of the substitution', () => {
    const absent = desk.session().officers.find(({ id }) => id !== desk.me.id)!.id;
    const days = {
      officerId: absent,
      from: localDate('2026-11-20'),
      to: localDate('2026-11-30'),
      scope: 'all',
    } as const;
    const why = (from: typeof days.from) =>
      offers({ state: 'assessing', assigneeId: absent }, { standsInFor: [{ ...days, from }] }).get('case.assign');
    expect(why(days.from)).toBeNull();
    expect(why(localDate('2026-11-24'))).toContain('liegt bei');
  });

  test('says why a case cannot be filed away before its decision', () => {
    expect(offers({ state: 'assessing' }).get('case.close')).toBe('erst nach der Entscheidung (Stand: in Prüfung)');
  });

  test('shows resuming only where a case rests, and pausing only where it does not', () => {
    expect(offers({ state: 'paused' }).has('case.pause')).toBe(false);
    expect(offers({ state: 'paused' }).get('case.resume')).toBeNull();
    expect(offers({ state: 'assessing' }).has('case.resume')).toBe(false);
  });

  test('gives a reason for every step of a closed case', () => {
    const closed = offers({ state: 'filed' });
    expect([...closed.values()].every((why) => why === 'der Vorgang ist abgeschlossen (zdA)')).toBe(true);
    expect(closed.size).toBeGreaterThan(5);
  });

  test('lets only its officer or the team lead hand a case over', () => {
    const elsewhere = { state: 'assessing', assigneeId: 'haeberle' } as const;
    expect(offers(elsewhere).get('case.assign')).toBe(
      'liegt bei Jonas Häberle; übergeben kann, wer ihn hat, oder die Teamleitung',
    );
    const lead = { ...desk.me, role: 'team_lead' } as const;
    expect(offers(elsewhere, { officer: lead }).get('case.assign')).toBeNull();
  });

  test('does not judge a file that is not here', () => {
    expect(offers({ state: 'decided' }, {}, 'fetching').get('case.close')).toBe(
      'der Inhalt der Akte ist noch nicht hier',
    );
  });
});

test('a case is handed to a colleague of its team', () => {
  const names = colleaguesFor({ teamId: 'skilled', assigneeId: 'bauer' }, desk.session()).map(({ name }) => name);
  expect(names).toEqual(['Tim Mayer-Vorfelder zu Hohenlohe']);
});
