import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { isRecordedFact } from '#domain/case/known-facts.ts';
import { FACT_GROUPS } from '#domain/facts/facts.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import stage from '../stage.module.css';
import { FactField } from './fact-field.tsx';
import { factKind, type RecordedField } from './fact-kind.ts';
import styles from './more-facts.module.css';
import type { FactDesk } from './use-facts.ts';

/** Facts that are not asked for one by one: the case type decides the service, and the Land is that of the office. */
const ELSEWHERE: ReadonlySet<string> = new Set(['service', 'land', 'today']);

/** All other facts, closed until someone needs them, in the groups of the catalogue of facts. */
export function MoreFacts({
  shown,
  facts,
  detail,
  session,
}: {
  /** Fields that stand on the screen already. */
  shown: readonly RecordedField[];
  facts: FactDesk;
  detail: CaseDetail;
  session: Session;
}) {
  const t = useText();
  const groups = Object.entries(FACT_GROUPS).flatMap(([name, shape]) => {
    const fields = (Object.keys(shape) as RecordedField[]).filter(
      (field) =>
        isRecordedFact(field) && !ELSEWHERE.has(field) && !shown.includes(field) && factKind(field).kind !== 'none',
    );
    const known = fields.filter((field) => (facts.factOf(field)?.value ?? null) !== null).length;
    return fields.length === 0 ? [] : [{ name, fields, known }];
  });
  return (
    <section className={stage.card} aria-label={t('course.facts.more')}>
      <h3 className={stage.title}>{t('course.facts.more')}</h3>
      {groups.map(({ name, fields, known }) => (
        <Disclosure key={name} className={styles.group ?? ''}>
          {({ isExpanded }) => (
            <>
              <Heading level={4} className={styles.heading ?? ''}>
                <Button slot="trigger" className={styles.head ?? ''}>
                  <Icon name={isExpanded ? 'down' : 'chevron'} />
                  <span lang="de">{name}</span>
                  <span className="figures">{t('course.facts.known', { known, count: fields.length })}</span>
                </Button>
              </Heading>
              <DisclosurePanel>
                {isExpanded &&
                  fields.map((field) => (
                    <FactField key={field} field={field} facts={facts} detail={detail} session={session} />
                  ))}
              </DisclosurePanel>
            </>
          )}
        </Disclosure>
      ))}
    </section>
  );
}
