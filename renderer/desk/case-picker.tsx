import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem } from 'react-aria-components';
import { useDesk } from '../desk-context.tsx';
import { deskQueries } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { CutText } from '../ui/cut-text.tsx';
import fields from '../ui/field.module.css';
import menu from '../ui/menu.module.css';
import { OptionPopover } from '../ui/option-popover.tsx';

export interface PickedCase {
  readonly id: string;
  readonly name: string;
}

/** Finds a case by name or file reference among all on this desk. */
export function CasePicker({
  label,
  value,
  onChange,
  error,
  without,
}: {
  label: string;
  value: PickedCase | null;
  onChange: (picked: PickedCase | null) => void;
  error: string | null;
  /** A case that cannot be chosen. */
  without?: string;
}) {
  const t = useText();
  const desk = useDesk();
  const [typed, setTyped] = useState(value?.name ?? '');
  const asked = useDeferredValue(typed.trim());
  const found = useQuery({ ...deskQueries.found(desk, asked), enabled: asked !== '' && asked !== value?.name });
  const items = (asked === '' ? [] : (found.data ?? [])).flatMap((item) =>
    item.kind === 'case' && item.caseId !== without ? [{ ...item, id: item.caseId }] : [],
  );
  return (
    <ComboBox
      className={fields.field ?? ''}
      items={items}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        if (value && text !== value.name) onChange(null);
      }}
      selectedKey={value?.id ?? null}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (!item) return;
        onChange({ id: item.id, name: item.title });
        setTyped(item.title);
      }}
      // Always: the list opens at the keystroke (or paste) itself, before the answer is here.
      allowsEmptyCollection
      isInvalid={error !== null}
      validationBehavior="aria"
      menuTrigger="input"
    >
      <Label className={fields.label ?? ''}>{label}</Label>
      <div className={fields.box}>
        <Input className={fields.input ?? ''} placeholder={t('documents.case.hint')} />
      </div>
      <FieldError className={fields.error ?? ''}>{error}</FieldError>
      <OptionPopover label={label}>
        <ListBox
          className={fields.list ?? ''}
          renderEmptyState={() => <p className={fields.none}>{t('documents.case.none')}</p>}
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem id={item.id} className={menu.item ?? ''} textValue={item.title}>
              <CutText>{item.title}</CutText>
              <span className={`figures ${fields.detail}`}>{item.detail}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </OptionPopover>
    </ComboBox>
  );
}
