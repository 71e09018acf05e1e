import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { z } from 'zod';
import type { Consultation } from '#domain/records/proceeding.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './ba-history.module.css';

const Sections = z.array(
  z.object({
    heading: z.string(),
    rows: z.array(z.object({ field: z.string().nullable(), label: z.string(), value: z.string() })),
  }),
);

/** The frozen copy of what was sent, closed until someone looks. */
export function SentPayload({ payload }: Pick<Consultation, 'payload'>) {
  const t = useText();
  const sections = Sections.safeParse(payload.sections);
  if (!sections.success) return null;
  return (
    <Disclosure>
      {({ isExpanded }) => (
        <>
          <Button slot="trigger" className={styles.open ?? ''}>
            <Icon name={isExpanded ? 'down' : 'chevron'} size={14} />
            {t('course.ba.payload')}
          </Button>
          <DisclosurePanel>
            {sections.data.map(({ heading, rows }) => (
              <dl key={heading} className={styles.payload} lang="de">
                {rows.map(({ field, label, value }) => (
                  <div key={label}>
                    <dt>
                      {label} {field && <span className="figures">{t('course.fact.ezb', { number: field })}</span>}
                    </dt>
                    <dd dir="auto">{value}</dd>
                  </div>
                ))}
              </dl>
            ))}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
