import { useText } from '../../../i18n/use-text.ts';
import type { StageProps } from '../course-stages.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterList } from './letter-list.tsx';
import styles from './letters.module.css';
import { TemplateChoice } from './template-choice.tsx';
import { useLetterDesk } from './use-letter-desk.ts';

/** Schreiben: the letters of the case, a new one from a template, and the one in the form with its preview beside it. */
export function LetterStage(props: StageProps) {
  const t = useText();
  const desk = useLetterDesk(props);
  if (!desk.isLoaded) return null;
  return desk.open !== null && desk.draft !== null ? (
    <LetterEditor key={desk.open} {...props} desk={desk} template={desk.open} draft={desk.draft} />
  ) : (
    <div className={styles.overview}>
      <LetterList {...props} />
      <TemplateChoice {...props} label={t('letters.new')} onChoose={desk.begin} />
    </div>
  );
}
