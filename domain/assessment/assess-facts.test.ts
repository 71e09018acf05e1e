import { describe, expect, it } from 'vitest';
import { assess, clockOf } from '#tests/doubles/assessed.ts';

describe('the fee of a change of employer', () => {
  it('is none', () => {
    expect(assess({ titleKind: 'skilled_academic' }).fee.regular).toMatchObject({
      euro: 0,
      legalBasis: '§ 47 Abs. 2 AufenthV',
    });
  });

  it.each([
    ['other_employment', [98, 100]],
    ['settlement_permit', [113]],
    ['eu_long_term', [109]],
  ])('is that of the title where another one is asked for: %s', (requestedTitleKind, euros) => {
    const { route, fee } = assess({ titleKind: 'study', requestedTitleKind });
    expect(route?.route).toBe('R7');
    expect([fee.regular?.euro, ...fee.others.map(({ euro }) => euro)]).toEqual(euros);
  });
});

it('a request named as one of two weeks keeps them, and says so, where the law would take one', () => {
  const texts = (period: string | undefined) =>
    clockOf(
      { titleKind: 'blue_card', baRequests: [{ sentOn: '2026-11-23', period }] },
      period ? 'BA_CONSENT_FICTION' : 'BA_CONSENT_FICTION_SHORT',
    )
      .because.map(({ text }) => text)
      .join(' ');
  expect(texts('regular')).toContain('weil die Anfrage so bezeichnet ist');
  expect(texts(undefined)).toContain('§ 18g Abs. 4');
});
