import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** In place of a window that could not be drawn: nothing typed is lost, a reload brings it back. */
export function CrashedArea() {
  const t = useText();
  return (
    <EmptyState icon="alert" title={t('frame.crashed')}>
      <p>{t('frame.failed.explain')}</p>
      <Button onPress={() => location.reload()}>{t('frame.again')}</Button>
    </EmptyState>
  );
}
