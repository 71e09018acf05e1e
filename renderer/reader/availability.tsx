import type { CaseDetail } from '#contract/desk/cases.ts';
import { useText } from '../i18n/use-text.ts';
import { NoticeBar } from '../ui/notice-bar.tsx';

/** Whether the whole file is here; nothing when it is. */
export function Availability({ detail, offline }: { detail: CaseDetail; offline: boolean }) {
  const t = useText();
  if (detail.availability === 'here') return null;
  if (detail.availability === 'fetching' && !offline) {
    return (
      <NoticeBar icon="sync" tone="waiting">
        {t('reader.fetching')}
      </NoticeBar>
    );
  }
  return (
    <NoticeBar icon="offline" tone="waiting">
      {t('reader.notHere')}
    </NoticeBar>
  );
}
