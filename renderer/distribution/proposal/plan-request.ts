import type { DistributionRequest } from '#contract/desk/distribution.ts';
import type { RebalanceGoal, RebalanceScope } from '#domain/rebalance/office.ts';

/** What another part of the window asks to be computed. */
export interface Wanted {
  readonly scope: RebalanceScope;
  readonly goal: RebalanceGoal;
}

export const SCOPE_KINDS = ['team', 'officer', 'unassigned', 'letters', 'overdue', 'cases'] as const;
export const GOAL_KINDS = ['even_load', 'save_clocks', 'empty_desk', 'ramp_up'] as const;

/** The form as it stands: what is typed, whether it can be asked or not. */
export interface RequestForm {
  readonly scope: (typeof SCOPE_KINDS)[number];
  /** Whose desk the scope or the goal is about. */
  readonly officerId: string | null;
  readonly goal: (typeof GOAL_KINDS)[number];
  readonly letters: string;
  readonly mostMoves: string;
  readonly freezeDays: string;
  readonly keepContinuity: boolean;
}

export const FIRST_FORM: RequestForm = {
  scope: 'team',
  officerId: null,
  goal: 'even_load',
  letters: '',
  mostMoves: '',
  freezeDays: '3',
  keepContinuity: true,
};

/** The form filled in for what is wanted; limits stay as they were. */
export function formOf(form: RequestForm, { scope, goal }: Wanted): RequestForm {
  const officerId = 'officerId' in scope ? scope.officerId : 'officerId' in goal ? goal.officerId : form.officerId;
  return { ...form, scope: scope.kind, goal: goal.kind, officerId };
}

export type FormGap = 'officer' | 'letters' | 'mostMoves' | 'freezeDays' | 'cases';

/** The request the form stands for, or what it still needs. */
export function requestOf(
  form: RequestForm,
  teamId: string,
  markedIds: readonly string[],
): { readonly request: DistributionRequest } | { readonly gap: FormGap } {
  const { officerId } = form;
  if (needsOfficer(form) && officerId === null) return { gap: 'officer' };
  const letters = /^\s*([A-Za-z])(?:\s*[-–]\s*([A-Za-z]))?\s*$/.exec(form.letters);
  const [from, to] = [letters?.[1]?.toUpperCase() ?? '', (letters?.[2] ?? letters?.[1])?.toUpperCase() ?? ''];
  if (form.scope === 'letters' && (letters === null || from > to)) return { gap: 'letters' };
  if (form.scope === 'cases' && markedIds.length === 0) return { gap: 'cases' };
  const mostMoves = wholeNumber(form.mostMoves);
  if (mostMoves === 'invalid') return { gap: 'mostMoves' };
  const freezeDays = wholeNumber(form.freezeDays);
  if (freezeDays === 'invalid' || (freezeDays !== null && freezeDays > 60)) return { gap: 'freezeDays' };
  return {
    request: {
      teamId,
      scope: scopeOf(form.scope, { officerId: officerId ?? '', from, to, caseIds: [...markedIds] }),
      goal:
        form.goal === 'empty_desk' || form.goal === 'ramp_up'
          ? { kind: form.goal, officerId: officerId ?? '' }
          : { kind: form.goal },
      limits: { mostMoves, keepContinuity: form.keepContinuity, freezeDays: freezeDays ?? 0 },
    },
  };
}

/** Whether scope or goal is about one desk. */
export function needsOfficer({ scope, goal }: RequestForm): boolean {
  return scope === 'officer' || goal === 'empty_desk' || goal === 'ramp_up';
}

function scopeOf(
  kind: RequestForm['scope'],
  { officerId, from, to, caseIds }: { officerId: string; from: string; to: string; caseIds: string[] },
): RebalanceScope {
  switch (kind) {
    case 'officer':
      return { kind, officerId };
    case 'letters':
      return { kind, from, to };
    case 'cases':
      return { kind, caseIds };
    default:
      return { kind };
  }
}

function wholeNumber(typed: string): number | null | 'invalid' {
  if (typed.trim() === '') return null;
  return /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 'invalid';
}
