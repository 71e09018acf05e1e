import type { Officer } from '../records/office.ts';
import { leads } from '../rights/actor.ts';
import { type Decision, type DecisionContext, type Loaded, refused } from './command.ts';

/**
 * The officer a command is about, when the actor is that officer or leads one of their teams; else the refusal (not_found,
 * not_permitted {officerId}). The rule must have announced the officer's row.
 */
export function ownOrLead(
  loaded: Loaded,
  officerId: string,
  { actor }: DecisionContext,
): { readonly officer: Officer } | { readonly no: Decision } {
  const officer = loaded.one('officer', officerId);
  if (officer === undefined) return { no: refused('not_found', { officerId }) };
  if (officerId !== actor.id && !leads(actor, officer)) return { no: refused('not_permitted', { officerId }) };
  return { officer };
}
