import { describe, expect, it } from 'vitest';
import { assess, clockOf } from '#tests/doubles/assessed.ts';
import { assessFacts } from '../assessment/assess-facts.ts';
import { localDate } from '../time/local-date.ts';

describe('the deemed consent', () => {
  const request = (...messages: { on: string; kind: string }[]) => ({
    baRequests: [{ sentOn: '2026-11-23', messages }],
  });
  const state = (facts: Record<string, unknown>, today: string) => {
    const { state, ripe } = clockOf(facts, 'BA_CONSENT_FICTION', today);
    return { state, ripe };
  };

  it('is only proposed on its day, never declared', () => {
    expect(state(request(), '2026-12-07')).toEqual({ state: 'running', ripe: false });
    expect(state(request(), '2026-12-08')).toEqual({ state: 'running', ripe: true });
    expect(state(request(), '2027-06-01')).toEqual({ state: 'running', ripe: true });
  });

  it('counts once an officer has recorded it', () => {
    const confirmation = { on: '2026-12-08', by: 'A. Beispiel', note: 'Keine Nachricht der BA im Posteingang.' };
    const facts = { baRequests: [{ sentOn: '2026-11-23', deemedConsentConfirmation: confirmation }] };
    expect(state(facts, '2026-12-08')).toEqual({ state: 'confirmed', ripe: false });
  });

  it('cannot be confirmed before its day, nor after a question', () => {
    const confirmation = { on: '2026-12-07', by: 'A. Beispiel', note: 'zu früh' };
    const early = { baRequests: [{ sentOn: '2026-11-23', deemedConsentConfirmation: confirmation }] };
    expect(assessFacts(early, { today: localDate('2026-12-20') })).toMatchObject({
      ok: false,
      refusals: [{ field: 'baRequests[0].deemedConsentConfirmation.on', code: 'contradiction' }],
    });
    const asked = request({ on: '2026-12-02', kind: 'information_insufficient' });
    const stopped = {
      baRequests: [{ ...asked.baRequests[0], deemedConsentConfirmation: { ...confirmation, on: '2026-12-10' } }],
    };
    expect(assessFacts(stopped, { today: localDate('2026-12-20') })).toMatchObject({ ok: false });
  });

  it('is stopped by a question on day nine; the completed request has a clock of its own', () => {
    const asked = request({ on: '2026-12-02', kind: 'information_insufficient' });
    const facts = { baRequests: [...asked.baRequests, { sentOn: '2026-12-04' }] };
    const clocks = assess(facts, '2026-12-28').clocks.filter(({ code }) => code === 'BA_CONSENT_FICTION');
    expect(clocks.map(({ request, state, mayRelyFrom, ripe }) => ({ request, state, mayRelyFrom, ripe }))).toEqual([
      { request: 1, state: 'stopped', mayRelyFrom: '2026-12-08', ripe: false },
      { request: 2, state: 'running', mayRelyFrom: '2026-12-19', ripe: true },
    ]);
  });

  it.each([
    ['2026-12-07', 'employer_did_not_answer', 'stopped', false],
    ['2026-12-08', 'information_insufficient', 'running', true],
    ['2026-12-01', 'granted', 'met', false],
    ['2026-12-20', 'granted_restricted', 'met', false],
    ['2026-12-01', 'refused_mandatory', 'met', false],
    ['2026-12-20', 'refused_discretionary', 'running', true],
    ['2026-12-01', 'global_consent', 'met', false],
    ['2026-12-01', 'advance_check_positive', 'met', false],
    ['2026-12-20', 'revoked', 'stopped', false],
    ['2026-12-01', 'withdrawn', 'stopped', false],
  ])('a message of %s, %s: %s', (on, kind, expected, ripe) => {
    expect(state(request({ on, kind }), '2026-12-21')).toEqual({ state: expected, ripe });
  });

  it('a revocation ends what was granted or confirmed, and calls for a hearing', () => {
    const facts = (baRequest: object) => ({
      titleKind: 'skilled_academic',
      employerChangeReason: 'new_employer',
      insuredEmploymentMonths: 10,
      stayUninterruptedSince: '2025-01-10',
      baRequests: [{ sentOn: '2026-11-23', ...baRequest }],
    });
    const revoked = { on: '2026-12-20', kind: 'revoked' };
    const granted = facts({ messages: [{ on: '2026-12-01', kind: 'granted' }, revoked] });
    const confirmed = facts({
      messages: [revoked],
      deemedConsentConfirmation: { on: '2026-12-10', by: 'A. Beispiel', note: 'kein Eingang' },
    });
    expect(state(granted, '2026-12-21').state).toBe('stopped');
    expect(state(confirmed, '2026-12-21').state).toBe('confirmed');
    for (const one of [granted, confirmed]) {
      expect(assess(one, '2026-12-21').nextStep).toMatchObject({
        code: 'hear_before_refusal',
        reason: expect.stringContaining('widerrufen'),
      });
    }
  });

  it('a question between the unshifted and the shifted end still stops it', () => {
    const facts = {
      baRequests: [{ sentOn: '2026-12-11', messages: [{ on: '2026-12-28', kind: 'information_insufficient' }] }],
    };
    expect(state(facts, '2026-12-30')).toEqual({ state: 'stopped', ripe: false });
  });
});
