import { type KeyboardEvent, useRef } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import { useSelection } from '../../../desk-queries.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import field from '../../../ui/field.module.css';
import { PageLink } from '../page-link.tsx';
import { citationMark, leafOf } from './cited-text.ts';
import styles from './decision.module.css';
import type { DecisionDraft } from './decision-draft.ts';

/** The reasons, with citations: ⌃B puts the page that the Akte shows into the text; below it each cited page is a link. */
export function ReasonsEditor({
  detail,
  draft,
  isNeeded,
  error,
  onChange,
}: {
  detail: CaseDetail;
  draft: DecisionDraft;
  isNeeded: boolean;
  error: string | null;
  onChange: (change: Partial<DecisionDraft>) => void;
}) {
  const t = useText();
  const selection = useSelection();
  const area = useRef<HTMLTextAreaElement>(null);
  const { documentId, page } = selection;
  const shown = documentId !== null && page !== null ? { documentId, page } : null;
  const leaf = shown && leafOf(detail, shown);

  const cite = (): void => {
    if (shown === null || leaf === null) return;
    const text = area.current;
    const mark = citationMark(leaf);
    const [from, to] = [text?.selectionStart ?? draft.reasons.length, text?.selectionEnd ?? draft.reasons.length];
    const before = draft.reasons.slice(0, from);
    const put = `${/[\s(]$|^$/.test(before) ? '' : ' '}(${mark})`;
    const known = draft.citations.some(({ note }) => note === mark);
    onChange({
      reasons: before + put + draft.reasons.slice(to),
      citations: known ? draft.citations : [...draft.citations, { ...shown, note: mark }],
    });
    requestAnimationFrame(() => {
      text?.focus();
      text?.setSelectionRange(from + put.length, from + put.length);
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'b' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    cite();
  };
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor="decision-reasons">
        {t('decision.reasons')} <span>{t(isNeeded ? 'decision.reasons.needed' : 'decision.optional')}</span>
      </label>
      <div className={field.box}>
        <textarea
          ref={area}
          id="decision-reasons"
          className={`${field.input} ${styles.reasons}`}
          lang="de"
          dir="auto"
          rows={8}
          value={draft.reasons}
          aria-keyshortcuts="Control+B"
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : 'decision-reasons-error'}
          onChange={(event) => onChange({ reasons: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      {error !== null && (
        <p id="decision-reasons-error" className={field.error}>
          {error}
        </p>
      )}
      <div className={styles.cite}>
        <Button icon="document" keys="⌃B" isDisabled={leaf === null} onPress={cite}>
          {leaf === null ? t('decision.cite.none') : t('decision.cite', { leaf })}
        </Button>
        {draft.citations.length > 0 && (
          <ul className={styles.chips} aria-label={t('decision.citations')}>
            {draft.citations.map((citation) => (
              <li key={citation.note} className={styles.chip}>
                <PageLink detail={detail} citation={citation} />
                <IconButton
                  icon="close"
                  label={t('decision.citation.remove', { mark: citation.note })}
                  onPress={() =>
                    onChange({
                      citations: draft.citations.filter(({ note }) => note !== citation.note),
                      reasons: draft.reasons.replaceAll(` (${citation.note})`, '').replaceAll(`(${citation.note})`, ''),
                    })
                  }
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
