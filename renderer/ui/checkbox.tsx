import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components';
import styles from './checkbox.module.css';
import { Icon } from './icon.tsx';

/** A box to tick, with its words. */
export function Checkbox({
  children,
  ...props
}: Omit<CheckboxProps, 'children' | 'className' | 'style'> & { children: ReactNode }) {
  return (
    <AriaCheckbox {...props} className={styles.checkbox ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.box}>{isSelected && <Icon name="check" size={12} />}</span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
