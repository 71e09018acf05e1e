import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { IntakeItem } from '#contract/desk/intake.ts';
import type { Session } from '#contract/desk/session.ts';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Drafts } from '../drafts/drafts.tsx';
import { useMessages } from '../messages.tsx';
import { FilingForm, type FilingFormProps } from './filing-form.tsx';
import styles from './intake-view.module.css';
import { PagePicture } from './page-picture.tsx';

/** The chosen file: its pages, and the form that files it; or why it could not be taken over. */
export function IntakeDetail({
  item,
  session,
  onDone,
}: {
  item: IntakeItem;
  session: Session;
  /** The file is filed: the next one may come. */
  onDone: () => void;
}) {
  const t = useText();
  const { status } = item;
  if (status.state === 'refused') {
    return (
      <EmptyState icon="alert" title={t('intake.refused.title')}>
        <p className={styles.plain}>{status.message}</p>
        <p className={styles.kept}>{t('intake.refused.kept', { place: status.quarantinedAs })}</p>
        <AsideButton item={item} />
      </EmptyState>
    );
  }
  return (
    <div className={styles.detail}>
      <Pages item={item} />
      <aside className={styles.form}>
        {status.state === 'opening' && <p role="status">{t('intake.form.waiting')}</p>}
        {(status.state === 'reading' || status.state === 'ready') && (
          <LateForm itemId={item.id} receivedAt={item.receivedAt} officers={session.officers} onFiled={onDone} />
        )}
        {status.state === 'filed' && <p role="status">{t('intake.state.filed')}</p>}
        {status.state !== 'filed' && status.state !== 'opening' && <AsideButton item={item} />}
      </aside>
    </div>
  );
}

/** The form comes right after the page, in small pieces: all of it at once would hold the window up. */
function LateForm(props: FilingFormProps) {
  const isDue = useDeferredValue(true, false);
  return (
    isDue && (
      <Drafts of={`filing:${props.itemId}`}>
        <FilingForm {...props} />
      </Drafts>
    )
  );
}

/** A place that scrolls must be reachable by keyboard (WCAG 2.1.1). */
const SCROLLS = { tabIndex: 0 } as const;

function Pages({ item }: { item: IntakeItem }) {
  const t = useText();
  const desk = useDesk();
  const [at, setAt] = useState(0);
  const { data: pages = [] } = useQuery({
    queryKey: ['intake', 'pages', item.id, item.pageCount],
    queryFn: () => desk.intake.pages({ id: item.id }),
    enabled: item.pageCount !== null,
  });
  const drawing = pages[at]?.drawing ?? (at === 0 ? item.firstPage : null);
  const count = item.pageCount ?? 1;
  return (
    <figure className={styles.pages}>
      <section {...SCROLLS} className={styles.sheet} aria-label={t('intake.page', { page: at + 1, count })}>
        {drawing ? (
          <PagePicture
            key={`${at}`}
            drawing={drawing}
            label={t('intake.page', { page: at + 1, count })}
            failed={t('intake.page.failed')}
          />
        ) : (
          <p>{t('intake.page.waiting')}</p>
        )}
      </section>
      <figcaption className={styles.turn}>
        <IconButton icon="up" label={t('intake.page.previous')} isDisabled={at === 0} onPress={() => setAt(at - 1)} />
        <span className="figures">{t('intake.page', { page: at + 1, count })}</span>
        <IconButton
          icon="down"
          label={t('intake.page.next')}
          isDisabled={at + 1 >= count}
          onPress={() => setAt(at + 1)}
        />
      </figcaption>
    </figure>
  );
}

function AsideButton({ item }: { item: IntakeItem }) {
  const t = useText();
  const desk = useDesk();
  const { say } = useMessages();
  const isAside = item.status.state === 'set_aside';
  const put = async (aside: boolean): Promise<void> => {
    try {
      await desk.intake.setAside({ id: item.id, aside });
      if (aside) {
        say({ text: t('intake.aside.done', { name: item.originalName }), tone: 'done', undo: () => void put(false) });
      }
    } catch {
      say({ text: t('refusal.line'), tone: 'problem' });
    }
  };
  return (
    <Button icon="undo" onPress={() => void put(!isAside)}>
      {t(isAside ? 'intake.aside.back' : 'intake.aside')}
    </Button>
  );
}
