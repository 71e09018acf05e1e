import { useText } from '../i18n/use-text.ts';
import { LoadFailed } from './load-failed.tsx';

/** In place of a window that could not be drawn: nothing typed is lost, a reload brings it back. */
export function CrashedArea() {
  const t = useText();
  return <LoadFailed title={t('frame.crashed')} onAgain={() => location.reload()} />;
}
