import type { ElementType } from 'react';
import styles from './cut-text.module.css';

/**
 * A text on one line that may be too long for its place: cut with an ellipsis, whole on hover and to a screen reader.
 * `bdi` keeps a right-to-left name from turning round what stands beside it.
 */
export function CutText({
  children,
  as: Tag = 'span',
  className,
}: {
  children: string;
  as?: ElementType;
  className?: string;
}) {
  return (
    <Tag className={className ? `${styles.cut} ${className}` : styles.cut} title={children}>
      <bdi>{children}</bdi>
    </Tag>
  );
}
