import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from './button.tsx';
import styles from './key-sheet.module.css';
import { Keys } from './keys.tsx';
import overlay from './overlay.module.css';

/** Keys that belong together, under one heading. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly { readonly name: string; readonly shown: string }[];
}

/** Every key of a window on one sheet (`?`). */
export function KeySheet(props: { title: string; groups: readonly KeyGroup[]; isOpen: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <ModalOverlay
      className={overlay.veil ?? ''}
      isOpen={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      isDismissable
    >
      <Modal className={`${overlay.modal} ${styles.modal}`}>
        <Dialog className={styles.sheet ?? ''}>
          <div className={styles.head}>
            <Heading slot="title">{props.title}</Heading>
            <IconButton icon="close" label={t('frame.close')} keys="Esc" onPress={props.onClose} />
          </div>
          <div className={styles.groups}>
            {props.groups.map((group) => (
              <section key={group.title}>
                <h3>{group.title}</h3>
                <dl>
                  {group.keys.map(({ name, shown }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>
                        <Keys keys={shown} />
                        <span className={styles.spoken}>{shown}</span>
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
