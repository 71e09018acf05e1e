import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** In place of something that could not be loaded: what is safe, and how to try again. */
export function LoadFailed({ title, onAgain }: { title?: string; onAgain: () => void }) {
  const t = useText();
  return (
    <EmptyState icon="alert" title={title ?? t('frame.failed')}>
      <p role="alert">{t('frame.failed.explain')}</p>
      <Button onPress={onAgain}>{t('frame.again')}</Button>
    </EmptyState>
  );
}
