import { Button } from 'react-aria-components';
import { LETTER_TEMPLATES } from '#domain/letters/templates/catalogue.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { StageProps } from '../course-stages.tsx';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { dueLetter, fittingTemplates } from './fitting-templates.ts';
import type { WrittenTemplate } from './letter-forms.ts';
import styles from './letters.module.css';

/** A new letter: those that fit where the case stands first; Enter begins the one that is due. */
export function TemplateChoice({
  file,
  step,
  label,
  onChoose,
}: StageProps & { label: string; onChoose: (template: WrittenTemplate) => void }) {
  const t = useText();
  const { fitting, others } = fittingTemplates(file);
  const first = dueLetter(file, step.code);
  usePrimaryAction(
    first ? { label: t('letters.begin', { title: LETTER_TEMPLATES[first].title }), run: () => onChoose(first) } : null,
  );
  return (
    <section className={stage.card} aria-label={label}>
      <h3 className={stage.title}>{label}</h3>
      {[
        { name: t('letters.fitting'), templates: fitting },
        { name: t('letters.others'), templates: others },
      ].map(({ name, templates }) =>
        templates.length === 0 ? null : (
          <div key={name} className={styles.choice}>
            <h4 className={stage.subtitle}>{name}</h4>
            {templates.map((template) => (
              <Button key={template} className={styles.template ?? ''} onPress={() => onChoose(template)}>
                <Icon name="letter" />
                <span lang="de">{LETTER_TEMPLATES[template].title}</span>
              </Button>
            ))}
          </div>
        ),
      )}
    </section>
  );
}
