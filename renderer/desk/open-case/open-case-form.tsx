import { useState } from 'react';
import type { Session } from '#contract/desk/session.ts';
import { CASE_TYPE_NAMES, CaseType } from '#domain/case/case-type.ts';
import { Party } from '#domain/records/case.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../case/use-draft.ts';
import { restoredText } from '../drafts/restored-text.ts';
import { useToldCommand } from '../use-told-command.ts';
import { keptNewCase, type NewCase, readNewCase } from './new-case.ts';
import styles from './open-case-form.module.css';

/**
 * Opens a proceeding (Vorgang anlegen) in one of the officer's teams, in the place where the case will stand. What was typed
 * stays when the form is closed; the next opening finds it again.
 */
export function OpenCaseForm({
  session,
  teamId,
  onOpened,
  onClose,
}: {
  session: Session;
  /** The team whose list is open, if it is one of the officer's own. */
  teamId: string | null;
  /** `name`: as the lists show it. */
  onOpened: (caseId: string, name: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const draft = useDraft('draft.case');
  const [tried, setTried] = useState(false);
  const [ids] = useState(newIds);
  const teams = session.teams.filter(({ id }) => session.officer.teamIds.includes(id));
  const kept = keptNewCase(draft.text);
  const typed: NewCase = kept ?? {
    teamId: teamId ?? teams[0]?.id ?? '',
    caseType: 'employer_change',
    fileReference: '',
    receivedOn: longDay(session.today),
    titleValidUntil: '',
    familyName: '',
    givenNames: '',
    birthDate: '',
    sex: 'not_stated',
    nationality: '',
    address: '',
  };
  const change = (part: Partial<NewCase>): void => {
    draft.change(JSON.stringify({ ...typed, ...part }));
  };
  const read = readNewCase(typed, ids);
  const problem = (field: keyof NewCase): string | null => {
    const found = tried && 'problems' in read ? read.problems[field] : undefined;
    return found === undefined ? null : t(`openCase.problem.${found}`);
  };

  const save = async (): Promise<void> => {
    setTried(true);
    if ('problems' in read) return;
    const name = [typed.familyName, typed.givenNames].map((part) => part.trim()).filter((part) => part !== '');
    if (!(await runTold('case.open', read.args, { text: t('openCase.done', { name: name.join(', ') }) }))) return;
    draft.clear();
    onOpened(ids.caseId, name.join(', '));
  };

  return (
    <div className={styles.place}>
      <SideForm
        title={t('openCase.title')}
        saveLabel={t('openCase.save')}
        onSave={() => void save()}
        onClose={onClose}
        isSaving={isRunning}
      >
        {draft.restoredAt !== null && (
          <p className={styles.kept}>
            <span role="status">{restoredText(draft.restoredAt, t)}</span>
            <Button kind="bare" onPress={draft.clear}>
              {t('openCase.clear')}
            </Button>
          </p>
        )}
        <TextField
          label={t('openCase.familyName')}
          hint={t('openCase.familyName.hint')}
          value={typed.familyName}
          onChange={(familyName) => change({ familyName })}
          maxLength={90}
          error={problem('familyName')}
        />
        <TextField
          label={t('openCase.givenNames')}
          aside={t('openCase.givenNames.aside')}
          value={typed.givenNames}
          onChange={(givenNames) => change({ givenNames })}
          maxLength={90}
        />
        <div className={styles.pair}>
          <TextField
            label={t('openCase.birthDate')}
            aside={t('openCase.birthDate.aside')}
            hint={t('openCase.birthDate.hint')}
            value={typed.birthDate}
            onChange={(birthDate) => change({ birthDate })}
            error={problem('birthDate')}
          />
          <TextField
            label={t('openCase.nationality')}
            aside={t('documents.field.optional')}
            value={typed.nationality}
            onChange={(nationality) => change({ nationality })}
            maxLength={80}
          />
        </div>
        <TextField
          label={t('openCase.address')}
          aside={t('openCase.address.aside')}
          hint={t('openCase.address.hint')}
          value={typed.address}
          onChange={(address) => change({ address })}
          maxLength={300}
        />
        <SelectField
          label={t('openCase.sex')}
          options={Party.shape.sex.options.map((id) => ({ id, name: t(`openCase.sex.${id}`) }))}
          value={typed.sex}
          onChange={(sex) => change({ sex })}
        />
        <SelectField
          label={t('openCase.caseType')}
          options={CaseType.options.map((id) => ({ id, name: CASE_TYPE_NAMES[id].name }))}
          value={typed.caseType}
          onChange={(caseType) => change({ caseType })}
        />
        <SelectField
          label={t('openCase.team')}
          options={teams}
          value={typed.teamId}
          onChange={(id) => change({ teamId: id })}
        />
        <TextField
          label={t('openCase.fileReference')}
          value={typed.fileReference}
          onChange={(fileReference) => change({ fileReference })}
          maxLength={45}
          error={problem('fileReference')}
        />
        <div className={styles.pair}>
          <DayField
            label={t('documents.field.receivedOn')}
            value={typed.receivedOn}
            onChange={(receivedOn) => change({ receivedOn })}
            error={problem('receivedOn')}
          />
          <DayField
            label={t('openCase.titleValidUntil')}
            aside={t('openCase.titleValidUntil.aside')}
            value={typed.titleValidUntil}
            onChange={(titleValidUntil) => change({ titleValidUntil })}
            error={problem('titleValidUntil')}
          />
        </div>
      </SideForm>
    </div>
  );
}

function newIds() {
  return { caseId: crypto.randomUUID(), partyId: crypto.randomUUID(), personId: crypto.randomUUID() };
}
