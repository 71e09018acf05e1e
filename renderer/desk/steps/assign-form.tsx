import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import { RemarkField, remarkOf, useStepWords } from './remark-field.tsx';
import type { StepFormProps } from './step-form.tsx';
import { colleaguesFor } from './step-offers.ts';
import styles from './steps.module.css';

/** Hands the case to a colleague of its team. Only a team lead can take it back; everybody else has to ask for it. */
export function AssignForm({ detail, session, onClose }: StepFormProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const { id: caseId, assigneeId } = detail.case;
  // Who has it is what was seen when the form opened.
  const [fromOfficerId] = useState(assigneeId);
  const [toOfficerId, setTo] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const words = useStepWords();
  const colleagues = colleaguesFor(detail.case, session);

  const save = async (): Promise<void> => {
    setTried(true);
    const to = colleagues.find(({ id }) => id === toOfficerId);
    if (!to) return;
    const back = {
      caseId,
      fromOfficerId: to.id,
      toOfficerId: fromOfficerId ?? '',
      remark: t('steps.assign.undone.remark'),
    };
    const undo = (): void =>
      void (fromOfficerId === null
        ? runTold('case.release', { caseId, remark: back.remark }, { text: t('steps.assign.undone') })
        : runTold('case.assign', back, { text: t('steps.assign.undone') }));
    const done = {
      text: t('steps.assign.saved', { name: to.name }),
      ...(session.officer.role === 'team_lead' && { undo }),
    };
    const args = { caseId, fromOfficerId, toOfficerId: to.id, remark: remarkOf(words) };
    if (!(await runTold('case.assign', args, done))) return;
    words.clear();
    onClose();
  };

  return (
    <SideForm
      title={t('steps.assign')}
      saveLabel={t('steps.assign.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <ChoiceField
        label={t('steps.assign.to')}
        groups={[
          {
            name: session.teams.find(({ id }) => id === detail.case.teamId)?.name ?? '',
            options: colleagues.map(({ id, name }) => ({ id, name })),
          },
        ]}
        value={toOfficerId}
        onChange={setTo}
      />
      {tried && toOfficerId === null && (
        <p className={styles.missing} role="alert">
          {t('steps.assign.to.needed')}
        </p>
      )}
      <RemarkField words={words} />
    </SideForm>
  );
}
