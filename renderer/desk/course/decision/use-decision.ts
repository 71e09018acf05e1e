import { useState } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { RefusalShape } from '#contract/desk/outbox.ts';
import type { Session } from '#contract/desk/session.ts';
import { DECISION_RULES } from '#domain/case/decision-kind.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useMessages } from '../../messages.tsx';
import { refusalText } from '../../refusal-text.ts';
import { type CommandOutcome, useRunCommand } from '../../run-command.ts';
import { useToldCommand } from '../../use-told-command.ts';
import { usedCitations } from './cited-text.ts';
import type { DecisionDraft } from './decision-draft.ts';

/** Where a rule's no belongs on the screen. */
export interface DecisionTrouble {
  readonly at: 'reasons' | 'hearing' | 'draft';
  readonly text: string;
}

/** What the editor hands in: the draft as it stands, with the BA's restrictions and the day read. */
export interface DraftToSave {
  readonly draft: DecisionDraft;
  readonly restrictions: readonly string[];
  readonly validUntil: LocalDate | null;
}

/** Saving a draft, handing it on, signing it. Each step answers whether it is done here; trouble stands where it belongs. */
export function useDecision(detail: CaseDetail, session: Session) {
  const t = useText();
  const run = useRunCommand();
  const { runTold, isRunning } = useToldCommand();
  const { say } = useMessages();
  const [trouble, setTrouble] = useState<DecisionTrouble | null>(null);
  const [isSaving, setSaving] = useState(false);
  const caseId = detail.case.id;
  const name = detail.case.applicantName;

  /** Saves a draft; its id, or null when it was not taken. */
  const save = async ({ draft, restrictions, validUntil }: DraftToSave): Promise<string | null> => {
    if (draft.kind === null || isSaving) return null;
    const rule = DECISION_RULES[draft.kind];
    const decisionId = crypto.randomUUID();
    setSaving(true);
    const outcome = await run('decision.draft', {
      caseId,
      decisionId,
      replaces: draft.over,
      letterId: null,
      kind: draft.kind,
      reasons: draft.reasons,
      sideConditions: rule.burdens ? draft.sideConditions : [...restrictions, ...draft.sideConditions],
      validUntil: rule.burdens ? null : validUntil,
      citations: usedCitations(draft.reasons, draft.citations),
      hearingWaivedBecause:
        rule.burdens && draft.hearingWaivedBecause.trim() !== '' ? draft.hearingWaivedBecause.trim() : null,
    });
    setSaving(false);
    setTrouble(troubleOf(outcome));
    return outcome.outcome === 'done_here' ? decisionId : null;
  };

  const troubleOf = (outcome: CommandOutcome): DecisionTrouble | null => {
    if (outcome.outcome === 'done_here') return null;
    if (outcome.outcome === 'no_answer') return { at: 'draft', text: t('refusal.line') };
    return { at: placeOf(outcome.refusal), text: refusalText(outcome.refusal, t, session.officers) };
  };

  return {
    save,
    saveOnly: async (draft: DraftToSave): Promise<boolean> => {
      const id = await save(draft);
      if (id !== null) say({ text: t('decision.saved', { name }), tone: 'done' });
      return id !== null;
    },
    requestCosign: (decisionId: string) =>
      runTold(
        'decision.requestCosign',
        { caseId, decisionId, remark: null },
        { text: t('decision.handedOn', { name }) },
      ),
    sign: (decisionId: string) =>
      runTold('decision.sign', { caseId, decisionId, remark: null }, { text: t('decision.signed', { name }) }),
    giveBack: (decisionId: string, remark: string) =>
      runTold('decision.return', { caseId, decisionId, remark }, { text: t('decision.returned', { name }) }),
    trouble,
    isRunning: isRunning || isSaving,
  };
}

function placeOf({ code, data }: RefusalShape): DecisionTrouble['at'] {
  if (code === 'hearing_missing') return 'hearing';
  return code === 'incomplete' && data.field === 'reasons' ? 'reasons' : 'draft';
}
