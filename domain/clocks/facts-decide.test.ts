import { describe, expect, it } from 'vitest';
import { assess, clockOf } from '#tests/doubles/assessed.ts';

describe('what the facts name decides', () => {
  it('a service that issues a title of § 18 Abs. 4 needs no present one, and the present one does not matter', () => {
    const limited = { service: 'blue_card', newEmploymentEnd: '2027-12-31' };
    for (const facts of [limited, { ...limited, titleKind: 'study' }]) {
      expect(clockOf(facts, 'TITLE_VALIDITY')).toMatchObject({ mustActBy: '2028-06-30' });
      expect(assess(facts).missing).toEqual([]);
    }
  });

  it('a decision retrieved after the ten days is not notified: no objection runs', () => {
    const put = { decidedOn: '2026-11-01', portalNoticeOn: '2026-11-02' };
    expect(clockOf({ ...put, portalRetrievedOn: '2026-11-12' }, 'OBJECTION').mustActBy).toBe('2026-12-13');
    const late = assess({ ...put, portalRetrievedOn: '2026-11-13' });
    expect(late.clocks.map(({ code }) => code)).toEqual(['PORTAL_NOT_RETRIEVED']);
    expect(late.notes).toMatchObject([{ code: 'OBJECTION', legalBasis: '§ 41 Abs. 2a VwVfG' }]);
  });

  it('a pause of the recognition body counts only from the day after the papers are complete', () => {
    const complete = { fastTrack: true, recognitionCompleteOn: '2026-11-23' };
    const end = (from: string, to: string) =>
      clockOf({ ...complete, recognitionPauses: [{ from, to }] }, 'RECOGNITION_DECISION').mustActBy;
    expect(end('2026-11-24', '2026-11-30')).toBe('2027-01-30');
    expect(end('2026-11-01', '2026-11-30')).toBe('2027-01-30');
    expect(end('2026-11-01', '2026-11-23')).toBe('2027-01-23');
    // the end before the pause fell on a Saturday: its shift is not told, the new one's would be
    const { because } = clockOf(
      { ...complete, recognitionPauses: [{ from: '2026-12-01', to: '2026-12-10' }] },
      'RECOGNITION_DECISION',
    );
    expect(because.at(-1)?.text).toBe('Ruht vom 01.12.2026 bis 10.12.2026, 10 Tage: neues Ende Di., 02.02.2027.');
    expect(because.some(({ text }) => text.includes('Verschoben'))).toBe(false);
  });

  it('an ordinary recognition is paused and extended by its own paragraph', () => {
    const facts = { fastTrack: false, recognitionCompleteOn: '2026-11-23' };
    const bases = (more: object) =>
      clockOf({ ...facts, ...more }, 'RECOGNITION_DECISION').because.map(({ legalBasis }) => legalBasis);
    expect(bases({ recognitionPauses: [{ from: '2026-12-01', to: '2026-12-10' }] })).toContain('§ 13 Abs. 4 BQFG');
    expect(bases({ recognitionExtendedUntil: '2027-03-31' })).toContain('§ 13 Abs. 3 BQFG');
  });

  it('silence on a visa: more time in time stops it, also where the objection came too late', () => {
    const asked = { visaConsentRequestedOn: '2026-11-02' };
    const state = (more: object) => clockOf({ ...asked, ...more }, 'VISA_CONSENT_FICTION').state;
    expect(state({ visaConsentMoreTimeOn: '2026-11-10', visaConsentObjectedOn: '2026-11-20' })).toBe('stopped');
    expect(state({ visaConsentMoreTimeOn: '2026-11-10', visaConsentObjectedOn: '2026-11-12' })).toBe('met');
  });

  it('more credited months than the first ones end them before they begin, not earlier', () => {
    const facts = { titleKind: 'blue_card', blueCardFirstEmploymentStart: '2026-06-01', creditedMonths: 30 };
    expect(clockOf(facts, 'BLUE_CARD_FIRST_YEAR')).toMatchObject({ mustActBy: '2026-05-31', state: 'met' });
    expect(assess(facts).missing).toMatchObject([{ fact: 'creditedMonthsReason', clock: 'BLUE_CARD_FIRST_YEAR' }]);
    expect(assess({ ...facts, creditedMonthsReason: 'Fachkraft seit 2023' }).missing).toEqual([]);
    const one = { ...facts, creditedMonths: 1, creditedMonthsReason: 'Fachkraft seit Mai' };
    expect(clockOf(one, 'BLUE_CARD_FIRST_YEAR').because.map(({ text }) => text)).toMatchObject([
      expect.stringContaining('01.06.2026'),
      expect.stringContaining('zwölf Monaten'),
      'Angerechnet: 1 Monat (Fachkraft seit Mai).',
      'Letzter Tag: Fr., 30.04.2027.',
    ]);
  });

  it('says when what had to be done was done', () => {
    expect(clockOf({ receivedOn: '2026-07-01', decidedOn: '2026-11-20' }, 'INACTION_SUIT')).toMatchObject({
      state: 'missed',
      doneOn: '2026-11-20',
    });
    expect(clockOf({ receivedOn: '2026-07-01' }, 'INACTION_SUIT').doneOn).toBeNull();
  });
});
