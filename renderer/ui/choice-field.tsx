import {
  Button,
  ComboBox,
  FieldError,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
} from 'react-aria-components';
import { fold } from '#domain/text/fold.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';
import menu from './menu.module.css';
import { OptionPopover } from './option-popover.tsx';

export interface ChoiceGroup<Id extends string> {
  readonly name: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
}

/** One of many, in groups, found by typing any part of its name (without regard to umlauts). */
export function ChoiceField<Id extends string>({
  label,
  groups,
  value,
  onChange,
  showsLabel = true,
}: {
  label: string;
  groups: readonly ChoiceGroup<Id>[];
  /** Null while nothing is chosen. */
  value: Id | null;
  onChange: (value: Id) => void;
  /** False where the label stands beside the field already; a screen reader hears it all the same. */
  showsLabel?: boolean;
}) {
  const ids = new Set<string>(groups.flatMap((group) => group.options.map((option) => option.id)));
  return (
    <ComboBox
      {...(!showsLabel && { 'aria-label': label })}
      className={styles.field ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (typeof key === 'string' && ids.has(key)) onChange(key as Id);
      }}
      defaultFilter={(text, typed) => fold(text).includes(fold(typed))}
      defaultInputValue={groups.flatMap((group) => group.options).find((option) => option.id === value)?.name ?? ''}
    >
      {showsLabel && <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.box}>
        <Input className={styles.input ?? ''} onFocus={(event) => event.currentTarget.select()} />
        <Button className={styles.open ?? ''}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldError className={styles.error ?? ''} />
      <OptionPopover label={label}>
        <ListBox className={styles.list ?? ''}>
          {groups.map((group) => (
            <ListBoxSection key={group.name} id={group.name} className={menu.section ?? ''}>
              <Header className={menu.header ?? ''}>{group.name}</Header>
              {group.options.map((option) => (
                <ListBoxItem key={option.id} id={option.id} className={menu.item ?? ''} textValue={option.name}>
                  {option.name}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </OptionPopover>
    </ComboBox>
  );
}
