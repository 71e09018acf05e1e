import { type ReactElement, type ReactNode, useState } from 'react';
import { DialogTrigger, Popover, type PopoverProps } from 'react-aria-components';
import styles from './titled-popover.module.css';

/** A small panel that opens at its button. Esc or a press beside it closes it; the focus goes back to the button. */
export function TitledPopover({
  title,
  width,
  placement = 'bottom end',
  showsTitle = true,
  trigger,
  children,
}: {
  title: string;
  /** In pixels. */
  width: number;
  placement?: PopoverProps['placement'];
  /** False where the button has said it already; a screen reader hears it all the same. */
  showsTitle?: boolean;
  trigger: ReactElement;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {trigger}
      {/* The popover itself is the dialog: its hidden close button for screen readers lies inside it, too. */}
      <Popover className={styles.popover ?? ''} style={{ width }} placement={placement} offset={4} aria-label={title}>
        <div className={styles.body}>
          {showsTitle && <h3 className={styles.title}>{title}</h3>}
          {typeof children === 'function' ? children(() => setOpen(false)) : children}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
