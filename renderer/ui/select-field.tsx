import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import styles from './field.module.css';
import { Icon } from './icon.tsx';
import menu from './menu.module.css';

/** One of a few. */
export function SelectField<Id extends string>({
  label,
  options,
  value,
  onChange,
  showsLabel = true,
}: {
  label: string;
  options: readonly { readonly id: Id; readonly name: string }[];
  value: Id;
  onChange: (value: Id) => void;
  /** False where the label stands beside the field already; a screen reader hears it all the same. */
  showsLabel?: boolean;
}) {
  return (
    <Select
      {...(!showsLabel && { 'aria-label': label })}
      className={styles.field ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      {showsLabel && <Label className={styles.label ?? ''}>{label}</Label>}
      <Button className={styles.select ?? ''}>
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className={menu.item ?? ''} textValue={option.name}>
              {option.name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
