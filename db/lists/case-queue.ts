import type { QueueId } from '#contract/desk/cases.ts';
import type { CaseState as State } from '#domain/case/case-state.ts';
import { CaseState, isOpen, type WaitingFor } from '#domain/case/case-state.ts';

/** Whose desk it is: the officer and the teams whose cases this officer may work on. */
export interface ListOwner {
  officerId: string;
  teamIds: readonly string[];
}

/** The cases of a queue as conditions on columns. `assigneeId`: an officer's id, null for nobody, undefined for anyone. */
export interface QueueScope {
  teamIds: readonly string[];
  states: readonly State[];
  assigneeId: string | null | undefined;
  /** Only cases in which something is awaited from this party. */
  awaits?: WaitingFor;
  /** Only cases with an open Wiedervorlage. */
  withFollowUp?: true;
}

const OPEN = CaseState.options.filter(isOpen);

/**
 * What lies in a queue. A team's queue may be asked for closed cases by naming their states; all others hold open ones.
 * The waiting queues are the officer's own.
 */
export function scopeOf(queue: QueueId, owner: ListOwner, states: readonly State[] = []): QueueScope {
  if (queue.startsWith('team:')) {
    return {
      teamIds: [queue.slice('team:'.length)],
      states: states.length > 0 ? states : OPEN,
      assigneeId: undefined,
    };
  }
  const teamIds = owner.teamIds;
  const asked = (held: readonly State[]): State[] =>
    held.filter((state) => states.length === 0 || states.includes(state));
  switch (queue) {
    case 'inbox':
      return { teamIds, states: asked(OPEN), assigneeId: null };
    case 'mine':
      return { teamIds, states: asked(OPEN), assigneeId: owner.officerId };
    case 'waiting_labour_agency':
      return { teamIds, states: asked(OPEN), assigneeId: owner.officerId, awaits: 'labour_agency' };
    case 'awaiting_signature':
      return { teamIds, states: asked(['awaiting_cosign']), assigneeId: undefined };
    case 'follow_ups':
      return { teamIds, states: asked(OPEN), assigneeId: owner.officerId, withFollowUp: true };
    default:
      return { teamIds, states: asked(OPEN), assigneeId: owner.officerId, awaits: 'applicant' };
  }
}
