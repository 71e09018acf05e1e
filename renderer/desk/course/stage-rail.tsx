import { Button } from 'react-aria-components';
import type { CaseFile } from '#domain/commands/case-file.ts';
import { useText } from '../../i18n/use-text.ts';
import { Hint } from '../../ui/hint.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import { stageMark } from './stage-mark.ts';
import styles from './stage-rail.module.css';
import { STAGES, type Stage } from './stages.ts';

/** The stages of a case in a row; keys 1 to 6. A tick where one is done, a dot where the next step is. */
export function StageRail({
  stage,
  next,
  file,
  onStage,
}: {
  stage: Stage;
  next: Stage;
  file: CaseFile;
  onStage: (stage: Stage) => void;
}) {
  const t = useText();
  return (
    <nav className={styles.rail} aria-label={t('course.stages')}>
      {STAGES.map((one, index) => {
        const mark = one === next ? 'next' : stageMark(one, file);
        return (
          <Hint key={one} text={t(`course.stage.${one}`)} keys={String(index + 1)}>
            <Button
              className={`${styles.stage} ${one === stage ? styles.shown : ''}`}
              {...(one === stage && { 'aria-current': 'step' })}
              onPress={() => onStage(one)}
            >
              <Keys keys={String(index + 1)} />
              {t(`course.stage.${one}`)}
              {mark !== 'open' && (
                <span className={styles[mark]}>
                  <Icon name={mark === 'next' ? 'move' : 'check'} size={14} />
                  <span className={styles.spoken}>{t(`course.mark.${mark}`)}</span>
                </span>
              )}
            </Button>
          </Hint>
        );
      })}
    </nav>
  );
}
