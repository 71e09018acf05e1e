import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from '../ui/button.tsx';
import { Keys } from '../ui/keys.tsx';
import overlay from '../ui/overlay.module.css';
import styles from './shortcut-sheet.module.css';
import { NATIVE_KEYS, SHORTCUTS } from './shortcuts.ts';

const GROUPS = ['case', 'go', 'everywhere'] as const;

/** Every key on one sheet. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  const keys = [...Object.values(SHORTCUTS), ...NATIVE_KEYS];
  return (
    <ModalOverlay
      className={overlay.veil ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={`${overlay.modal} ${styles.modal}`}>
        <Dialog className={styles.sheet ?? ''}>
          <div className={styles.head}>
            <Heading slot="title">{t('sheet.title')}</Heading>
            <IconButton icon="close" label={t('frame.close')} keys="Esc" onPress={onClose} />
          </div>
          <div className={styles.groups}>
            {GROUPS.map((group) => (
              <section key={group}>
                <h3>{t(`sheet.group.${group}`)}</h3>
                <dl>
                  {keys
                    .filter((key) => key.group === group)
                    .map(({ name, shown }) => (
                      <div key={name}>
                        <dt>{t(name)}</dt>
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
