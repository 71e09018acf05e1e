import type { TablePage } from '#contract/desk/scan.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './left-out-pile.module.css';
import type { TableActions } from './use-table-actions.ts';

const KINDS = ['blank', 'separator', 'removed', 'replaced'] as const;

/** Pages that go into no file, in sight with their number and reason; each can be put back, all are confirmed by a person. */
export function LeftOutPile({
  pages,
  actions,
  isOpen,
  isSettling,
  onPage,
  onSettle,
  onClose,
}: {
  /** All pages of the batch. */
  pages: readonly TablePage[];
  actions: TableActions;
  isOpen: boolean;
  isSettling: boolean;
  onPage: (pageId: string) => void;
  onSettle: () => void;
  onClose: () => void;
}) {
  const t = useText();
  const lying = pages.filter(({ leftOut }) => leftOut !== null);
  const open = lying.filter(({ outcome }) => outcome === 'waiting').length;
  return (
    <section className={styles.pile} aria-label={t('scan.leftOut')}>
      <div className={styles.head}>
        <h2>{t('scan.leftOut')}</h2>
        <IconButton icon="close" label={t('frame.close')} keys="Esc" onPress={onClose} />
      </div>
      {lying.length === 0 && <p className={styles.explain}>{t('scan.leftOut.none')}</p>}
      {KINDS.map((kind) => {
        const some = lying.filter(({ leftOut }) => leftOut?.as === kind);
        if (some.length === 0) return null;
        return (
          <div key={kind} className={styles.kind}>
            <h3>{t(`scan.leftOut.${kind}`, { count: some.length })}</h3>
            <ul>
              {some.map((page) => (
                <li key={page.pageId}>
                  <button type="button" className={styles.name} onClick={() => onPage(page.pageId)}>
                    <span className="figures">{t('scan.page.name', { number: page.number, sheet: page.sheet })}</span>
                    {page.leftOut?.reason && <span>{page.leftOut.reason}</span>}
                    <span>{t(page.outcome === 'waiting' ? 'scan.leftOut.proposed' : 'scan.leftOut.settled')}</span>
                  </button>
                  {isOpen && (
                    <Button
                      kind="bare"
                      icon="undo"
                      aria-label={t('scan.putBack.name', { number: page.number })}
                      onPress={() => void actions.take({ kind: 'put_back', pageIds: [page.pageId] })}
                    >
                      {t('scan.putBack')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {isOpen && lying.length > 0 && (
        <div className={styles.foot}>
          <Button kind="primary" onPress={onSettle} isDisabled={open === 0 || isSettling} keys="↵">
            {t('scan.leftOut.settle', { count: open })}
          </Button>
          <p className={styles.explain}>{t('scan.leftOut.explain')}</p>
        </div>
      )}
    </section>
  );
}
