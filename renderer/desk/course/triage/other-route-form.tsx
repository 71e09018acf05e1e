import { useState } from 'react';
import { Route } from '#domain/case/route.ts';
import { ROUTE_NAMES } from '#domain/routes/route-table.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { SideForm } from '../../../ui/side-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useDrafts, useTypedChoice, useTypedWords } from '../../drafts/drafts.tsx';
import { RestoredNote } from '../../drafts/restored-note.tsx';

/** A route other than the one the facts lead to: it needs the officer's own reason. */
export function OtherRouteForm({
  route: proposed,
  onChoose,
  onClose,
}: {
  route: Route;
  onChoose: (route: Route, reason: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useText();
  const drafts = useDrafts();
  const [route, setRoute] = useTypedChoice('route/chosen', Route.options, proposed);
  const [reason, setReason] = useTypedWords('route/reason', '');
  const [tried, setTried] = useState(false);
  const isShort = reason.trim().length < 3;
  const save = async (): Promise<void> => {
    setTried(true);
    if (isShort || !(await onChoose(route, reason.trim()))) return;
    drafts.forget('route');
    onClose();
  };
  return (
    <SideForm
      title={t('course.route.other')}
      saveLabel={t('course.route.other.save')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <RestoredNote of="route" />
      <SelectField
        label={t('course.route')}
        options={Route.options.map((id) => ({ id, name: `${id} · ${ROUTE_NAMES[id]}` }))}
        value={route}
        onChange={setRoute}
      />
      <TextField
        label={t('course.route.other.reason')}
        hint={t('course.route.other.reason.hint')}
        value={reason}
        onChange={setReason}
        maxLength={4000}
        error={tried && isShort ? t('documents.reason.needed') : null}
      />
    </SideForm>
  );
}
