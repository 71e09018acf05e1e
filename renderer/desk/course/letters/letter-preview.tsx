import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import type { Drawn } from '../../../reader/draw-page.ts';
import { Button } from '../../../ui/button.tsx';
import stage from '../stage.module.css';
import styles from './letters.module.css';
import { printPages } from './print-pages.ts';
import type { Preview } from './use-preview.ts';

/** Drawn so wide, in CSS pixels; shown as wide as there is room. */
const SHEET = { width: 900, height: 1273 } as const;

/** The letter as it will lie in the e-file, page below page. The pages before stay until the new ones are drawn. */
export function LetterPreview({ preview, title }: { preview: Preview; title: string }) {
  const t = useText();
  const [failed, setFailed] = useState(false);
  const [count, setCount] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const held = useRef<readonly Drawn[]>([]);
  const { url } = preview;
  const shown = useEffectEvent((pages: readonly Drawn[]) => {
    place.current?.replaceChildren(...pages.map(({ element }) => element));
    for (const page of held.current) page.free();
    held.current = pages;
    setCount(pages.length);
    setFailed(false);
  });
  useEffect(() => {
    if (url === null) return;
    const stop = new AbortController();
    const draw = async (): Promise<void> => {
      const { drawPage, countPages } = await import('../../../reader/draw-page.ts');
      const pages: Drawn[] = [];
      try {
        const total = await countPages(url);
        for (let page = 1; page <= total; page += 1) {
          pages.push(await drawPage({ kind: 'pdf', url, page }, SHEET, stop.signal));
        }
        stop.signal.throwIfAborted();
        shown(pages);
      } catch {
        for (const page of pages) page.free();
        if (!stop.signal.aborted) setFailed(true);
      }
    };
    void draw();
    return () => stop.abort();
  }, [url]);
  useEffect(
    () => () => {
      for (const page of held.current) page.free();
      held.current = [];
    },
    [],
  );
  const print = (): void => {
    if (url === null) return;
    const drawings = Array.from({ length: count }, (_, at) => ({ kind: 'pdf' as const, url, page: at + 1 }));
    printPages(drawings).catch(() => setFailed(true));
  };
  return (
    <section className={styles.preview} aria-label={t('letters.preview', { title })}>
      <div className={styles.previewHead}>
        <h3 className={stage.subtitle}>{t('letters.preview.title')}</h3>
        <span className={styles.soft} role="status">
          {failed
            ? t('letters.preview.failed')
            : preview.isSilent
              ? t('refusal.line')
              : preview.problem
                ? t('letters.preview.problem')
                : count > 0
                  ? t('letters.preview.pages', { count })
                  : ''}
        </span>
        <Button kind="bare" isDisabled={count === 0 || preview.isBehind} onPress={print}>
          {t('letters.print.draft')}
        </Button>
      </div>
      <div ref={place} className={`${styles.sheets} ${preview.isBehind ? styles.behind : ''}`} aria-hidden="true" />
    </section>
  );
}
