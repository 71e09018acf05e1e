import { type ReactNode, use, useLayoutEffect } from 'react';
import { ComboBoxStateContext, Popover } from 'react-aria-components';
import styles from './field.module.css';

/**
 * The open list of a ComboBox: a landmark of its own, beside a page that stays readable. React Aria hides that page from screen
 * readers, but not from the Tab key, and has no option against it yet (adobe/react-spectrum#4937). It leaves out what is marked
 * as lying on top, and looks for that mark in an effect; hence the mark in a layout effect, which comes first.
 */
export function OptionPopover({ label, children }: { label: string; children: ReactNode }) {
  const isOpen = use(ComboBoxStateContext)?.isOpen === true;
  useLayoutEffect(() => {
    const page = isOpen ? document.getElementById('window') : null;
    page?.setAttribute(ON_TOP, '');
    return () => page?.removeAttribute(ON_TOP);
  }, [isOpen]);
  return (
    <Popover className={styles.popover ?? ''}>
      <section aria-label={label}>{children}</section>
    </Popover>
  );
}

const ON_TOP = 'data-react-aria-top-layer';
