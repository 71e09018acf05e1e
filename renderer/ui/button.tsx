import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { Hint } from './hint.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Keys } from './keys.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** `primary`: the one next step of a screen; `plain`: beside it; `bare`: inside rows and bars. */
  kind?: 'primary' | 'plain' | 'bare';
  icon?: IconName;
  /** The key that does the same; stands in the tooltip, and inside a primary button. */
  keys?: string;
  children: ReactNode;
}

/** A button with words. */
export function Button({ kind = 'plain', icon, keys, children, ...props }: ButtonProps) {
  const button = (
    <AriaButton {...props} className={`${styles.button} ${styles[kind]}`}>
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
      {keys && kind === 'primary' && <Keys keys={keys} tone="onAccent" />}
    </AriaButton>
  );
  return keys && kind !== 'primary' ? (
    <Hint text={children} keys={keys}>
      {button}
    </Hint>
  ) : (
    button
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  icon: IconName;
  /** What it does; its accessible name and its tooltip. */
  label: string;
  keys?: string;
}

/** A button that shows a drawing alone; its tooltip says what it does. */
export function IconButton({ icon, label, keys, ...props }: IconButtonProps) {
  return (
    <Hint text={label} keys={keys}>
      <AriaButton {...props} aria-label={label} className={`${styles.button} ${styles.iconOnly}`}>
        <Icon name={icon} />
      </AriaButton>
    </Hint>
  );
}
