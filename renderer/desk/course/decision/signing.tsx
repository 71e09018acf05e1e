import { useState } from 'react';
import { DECISION_RULES } from '#domain/case/decision-kind.ts';
import type { CaseDecision } from '#domain/records/proceeding.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { momentText, officerName } from '../../refusal-text.ts';
import { useKeptDraft } from '../../use-kept-draft.ts';
import type { StageProps } from '../course-stages.tsx';
import { useOpenPage } from '../open-page.ts';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import styles from './decision.module.css';
import { hearingOf } from './hearing-part.tsx';
import { ReasonsText } from './reasons-text.tsx';
import { useDecision } from './use-decision.ts';

/** The draft before the signature: kind, side conditions, reasons with the file one key away; signed, or given back with a remark. */
export function Signing({ detail, session, decision }: StageProps & { decision: CaseDecision }) {
  const t = useText();
  const openPage = useOpenPage();
  const steps = useDecision(detail, session);
  const remark = useKeptDraft(`draft.return:${decision.id}`, readWords);
  const [wasTried, setTried] = useState(false);
  const rule = DECISION_RULES[decision.kind];
  const isOwn = rule.burdens && decision.draftedBy === session.officer.id;
  const maySign = session.officer.mayFinalSign && !isOwn;
  const words = (remark.value ?? '').trim();
  usePrimaryAction(
    maySign
      ? { label: t('decision.sign'), isDisabled: steps.isRunning, run: () => void steps.sign(decision.id) }
      : null,
  );
  const giveBack = async (): Promise<void> => {
    setTried(true);
    if (words.length >= 3 && (await steps.giveBack(decision.id, words))) remark.clear();
  };
  const first = decision.citations[0];
  const heard = hearingOf(detail);
  const drafted = detail.history.filter(({ action }) => action === 'decision.requestCosign').at(-1);
  return (
    <section className={`${stage.card} ${styles.narrow}`} aria-label={t('decision.toSign')}>
      <h3 className={stage.title}>
        {t('decision.toSign')}
        <span>
          {t('decision.draftedBy', {
            name: officerName(decision.draftedBy, t, session.officers),
            when: momentText(drafted?.at ?? decision.draftedAt, t),
          })}
        </span>
      </h3>
      <div className={styles.body}>
        <p className={styles.kind} lang="de">
          {rule.name} <span className={styles.soft}>{rule.legalBasis}</span>
        </p>
        {decision.validUntil !== null && <p>{t('decision.until', { date: longDay(decision.validUntil) })}</p>}
        {decision.sideConditions.length > 0 && (
          <div>
            <h4 className={stage.subtitle}>{t('decision.conditions')}</h4>
            <ul className={styles.plainList} lang="de">
              {decision.sideConditions.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        )}
        {rule.burdens && (
          <p className={styles.soft}>
            {heard?.sentOn
              ? t('decision.hearing.sent', { date: longDay(heard.sentOn) })
              : t('decision.hearing.left', { because: decision.hearingWaivedBecause ?? '' })}
          </p>
        )}
        <div>
          <h4 className={stage.subtitle}>{t('decision.reasons')}</h4>
          {decision.reasons === '' ? (
            <p className={styles.soft}>{t('decision.reasons.none')}</p>
          ) : (
            <ReasonsText detail={detail} decision={decision} />
          )}
        </div>
        {!maySign && (
          <p className={styles.needed} role="status">
            <Icon name="signature" size={14} />
            {t(isOwn ? 'decision.otherPerson' : 'decision.waitsForSigner')}
          </p>
        )}
        {maySign && <p className={styles.soft}>{t('decision.sign.means')}</p>}
        <div className={styles.buttons}>
          {maySign && (
            <Button icon="signature" keys="↵" isDisabled={steps.isRunning} onPress={() => void steps.sign(decision.id)}>
              {t('decision.sign')}
            </Button>
          )}
          <Button
            icon="window"
            keys="A"
            onPress={() =>
              openPage({
                caseId: detail.case.id,
                documentId: first?.documentId ?? detail.documents[0]?.id ?? '',
                page: first?.page ?? 1,
              })
            }
            isDisabled={detail.documents.length === 0}
          >
            {t('case.openFile')}
          </Button>
        </div>
        {session.officer.mayFinalSign && (
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{t('decision.giveBack')}</legend>
            <TextField
              label={t('decision.giveBack.remark')}
              value={remark.value ?? ''}
              onChange={remark.change}
              lines={3}
              error={wasTried && words.length < 3 ? t('decision.giveBack.needed') : null}
            />
            <div>
              <Button icon="undo" isDisabled={steps.isRunning} onPress={() => void giveBack()}>
                {t('decision.giveBack')}
              </Button>
            </div>
          </fieldset>
        )}
      </div>
    </section>
  );
}

function readWords(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}
