import type { TablePage } from '#contract/desk/scan.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './page-tools.module.css';
import type { PageFit } from './page-view.tsx';
import { pageMark } from './strip-page.tsx';
import type { TableDesk } from './use-table-work.ts';

/** Above the page: which it is, how well it was read, and what can be done with it, each by one key. */
export function PageTools({
  page,
  work,
  isOpen,
  fit,
  onFit,
}: {
  page: TablePage;
  work: TableDesk;
  isOpen: boolean;
  fit: PageFit;
  onFit: (fit: PageFit) => void;
}) {
  const t = useText();
  const mark = pageMark(page, t);
  const isWaiting = isOpen && page.outcome !== 'filed';
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('scan.tools')}>
      <span className={`figures ${styles.name}`}>
        {t('scan.page.name', { number: page.number, sheet: page.sheet })}
      </span>
      <span className={`${styles.mark} ${styles[mark.tone]}`}>
        <Icon name={mark.icon} size={14} />
        {mark.words}
        {page.confidence !== null && (
          <span className="figures">{t('scan.page.confidence', { percent: Math.round(page.confidence) })}</span>
        )}
        {page.failure !== null && <span lang="de">{page.failure}</span>}
      </span>
      {page.blank === true && page.leftOut === null && <span className={styles.mark}>{t('scan.page.blank')}</span>}
      <span className={styles.actions}>
        {isWaiting && (
          <>
            <IconButton icon="rotate" label={t('scan.turn')} keys="R" onPress={() => work.turn(90)} />
            <Button kind="bare" keys="S" onPress={work.split}>
              {t('scan.split')}
            </Button>
            <Button kind="bare" keys="J" onPress={work.join}>
              {t('scan.join')}
            </Button>
            <Button kind="bare" keys="B" onPress={work.blank}>
              {t(page.leftOut === null ? 'scan.blank' : 'scan.putBack')}
            </Button>
            <Button kind="bare" keys="N" onPress={() => void work.rescan()}>
              {t('scan.rescan')}
            </Button>
            <Button kind="bare" keys="Entf" onPress={() => work.setSide('remove')}>
              {t('scan.remove')}
            </Button>
            <Button kind="bare" keys="A" onPress={() => work.setSide('attention')}>
              {t('scan.attention')}
            </Button>
            <Button kind="bare" keys="D" onPress={() => work.setSide('words')}>
              {t('scan.words')}
            </Button>
          </>
        )}
        <IconButton
          icon={fit === 'width' ? 'fitPage' : 'fitWidth'}
          label={t(fit === 'width' ? 'scan.fit.whole' : 'scan.fit.width')}
          keys="+"
          onPress={() => onFit(fit === 'width' ? 'whole' : 'width')}
        />
      </span>
    </div>
  );
}
