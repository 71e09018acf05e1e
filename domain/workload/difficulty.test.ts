import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../time/local-date.ts';
import { hardBecause, isOverdue, isUrgent, isWaiting } from './difficulty.ts';
import { PLAIN_EFFORT } from './effort-for-test.ts';

const ON = localDate('2026-11-23');

describe('urgent', () => {
  it('is what is overdue or due within seven days, today counted', () => {
    const urgent = [-30, -1, 0, 6, 7].map((days) => isUrgent({ dueOn: addDays(ON, days) }, ON));
    expect(urgent).toEqual([true, true, true, true, false]);
    expect(isUrgent({ dueOn: null }, ON)).toBe(false);
  });

  it('is overdue only after its day', () => {
    expect([-1, 0].map((days) => isOverdue({ dueOn: addDays(ON, days) }, ON))).toEqual([true, false]);
  });
});

describe('waiting', () => {
  it('ends with the day on which the time of the other side is over', () => {
    const asked = { state: 'awaiting_documents', dueReason: 'documents_deadline' } as const;
    expect(isWaiting({ ...asked, dueOn: addDays(ON, 1) }, ON)).toBe(true);
    expect(isWaiting({ ...asked, dueOn: ON }, ON)).toBe(false);
  });

  it('goes on when another day has passed meanwhile', () => {
    const expired = { state: 'ba_requested', dueReason: 'title_expires', dueOn: addDays(ON, -3) } as const;
    expect(isWaiting(expired, ON)).toBe(true);
    expect(isWaiting({ state: 'assessing', dueOn: null, dueReason: null }, ON)).toBe(false);
  });
});

describe('hard', () => {
  it('is what a lead marked, a burden ahead, or four hours left', () => {
    const lawyer = { ...PLAIN_EFFORT, flags: ['lawyer' as const] };
    expect(hardBecause({ state: 'hearing' }, lawyer, { minutes: 240 }, ON)).toEqual([
      'lawyer',
      'burdening_decision',
      'long',
    ]);
    expect(hardBecause({ state: 'assessing' }, undefined, { minutes: 239 }, ON)).toEqual([]);
  });

  it('is never what is fit for beginners, nor what is done', () => {
    const easy = { ...PLAIN_EFFORT, flags: ['lawyer' as const, 'beginner_friendly' as const] };
    expect(hardBecause({ state: 'hearing' }, easy, { minutes: 500 }, ON)).toEqual([]);
    expect(hardBecause({ state: 'filed' }, { ...PLAIN_EFFORT, flags: ['lawyer'] }, { minutes: 0 }, ON)).toEqual([]);
  });
});
