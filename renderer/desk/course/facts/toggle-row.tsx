import { ToggleButton, ToggleButtonGroup, type ToggleButtonProps } from 'react-aria-components';
import { Keys } from '../../../ui/keys.tsx';
import styles from './fact-field.module.css';

export interface ToggleOption<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** A letter that chooses it while the row has the focus. */
  readonly letter?: string;
}

/** A few answers side by side: arrows move, Enter or Space or the answer's letter chooses. */
export function ToggleRow<Id extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
}: {
  label: string;
  options: readonly ToggleOption<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  isDisabled?: boolean;
}) {
  const onKeyDown: ToggleButtonProps['onKeyDown'] = (event) => {
    const chosen = options.find(({ letter }) => letter !== undefined && letter === event.key.toLowerCase());
    if (!chosen || isDisabled || event.ctrlKey || event.metaKey || event.altKey) {
      event.continuePropagation();
      return;
    }
    event.preventDefault();
    onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.toggles ?? ''}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, name, letter }) => (
        <ToggleButton key={id} id={id} className={styles.toggle ?? ''} onKeyDown={onKeyDown}>
          {name}
          {letter && <Keys keys={letter.toUpperCase()} />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
