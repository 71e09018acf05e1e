import type { KeyboardEvent, PointerEvent, SyntheticEvent } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { isRecordedFact } from '#domain/case/known-facts.ts';
import { isOfferField } from '#domain/case/offer-facts.ts';
import type { FactEvidence } from '#domain/proposals/fact-evidence.ts';
import type { FactProposal } from '#domain/proposals/propose-facts.ts';
import type { PageCitation } from '#domain/records/proceeding.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useDrafts } from '../../drafts/drafts.tsx';
import type { TypedValue } from '../../drafts/typed-drafts.ts';
import { momentText, officerName } from '../../refusal-text.ts';
import { PageLink } from '../page-link.tsx';
import { ProposalNote } from '../proposals/proposal-note.tsx';
import styles from './fact-field.module.css';
import { FactInput } from './fact-input.tsx';
import { ezbNumber, factName, type RecordedField } from './fact-kind.ts';
import { valueText, withFieldNames } from './fact-text.ts';
import { type FactDesk, type FactTrouble, type FactValue, factPlace } from './use-facts.ts';

/** Titles and descriptions need more room than a date. */
function isLong(field: RecordedField): boolean {
  return field === 'ezb.jobTitle' || field === 'titleKind' || field === 'ezb.qualification';
}

/** One fact: what it is called, its answer, where it was read; below it what stands in the way of recording it. */
export function FactField({
  field,
  question,
  facts,
  detail,
  session,
  onRecorded,
  isStacked = false,
  proposal = null,
}: {
  field: RecordedField;
  /** The question that decides the route, while this is the one asked. */
  question?: string | null;
  facts: FactDesk;
  detail: CaseDetail;
  session: Session;
  onRecorded?: (field: RecordedField) => void;
  /** Name above the answer, for forms with several fields side by side. */
  isStacked?: boolean;
  /** What the e-file offers while nobody has recorded an answer. */
  proposal?: FactProposal | null;
}) {
  const t = useText();
  const fact = facts.factOf(field);
  const value = fact?.value ?? null;
  const drafts = useDrafts();
  const place = factPlace(field);
  // What stood there when someone began to type: a different value now means that somebody else was faster.
  const seen = `${place}/seen`;
  const number = ezbNumber(field);
  const trouble = facts.troubleOf(field);
  const isRecorded = isRecordedFact(field) || isOfferField(field);
  const offered = value === null ? proposal : null;
  const filledIn = offered !== null && offered.state !== 'contradictory' ? offered.evidence : null;
  /** An answer keeps its page as long as it is the one that was read there. */
  const citationOf = (next: FactValue): PageCitation | null => {
    if (next === value) return fact?.citation ?? null;
    return filledIn !== null && next === filledIn.value ? filledIn.citation : null;
  };
  const record = (next: FactValue): void => {
    const seenValue = drafts.valueAt(seen) as FactValue | undefined;
    const over = seenValue === undefined ? value : seenValue;
    void facts.record(field, next, over, citationOf(next)).then((isDone) => {
      if (isDone) onRecorded?.(field);
    });
  };
  const take = ({ value: read, citation }: FactEvidence): void => {
    void facts.record(field, read, value, citation).then((isDone) => {
      if (isDone) onRecorded?.(field);
    });
  };
  // A row of answers takes Enter and a press for choosing; on the answer that is filled in already, both confirm it.
  const isChosen = ({ target }: SyntheticEvent): boolean =>
    (target as HTMLElement).closest('[role="radio"][aria-checked="true"]') !== null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (filledIn === null || event.key !== 'Enter' || event.ctrlKey || event.metaKey || !isChosen(event)) return;
    event.preventDefault();
    event.stopPropagation();
    take(filledIn);
  };
  const onPointerUp = (event: PointerEvent): void => {
    if (filledIn !== null && isChosen(event)) take(filledIn);
  };
  return (
    <div
      className={`${isStacked ? styles.stacked : styles.fact} ${question ? styles.asked : ''} ${isLong(field) ? styles.long : ''} ${filledIn ? styles.proposed : ''}`}
      data-fact={field}
      onKeyDownCapture={onKeyDown}
      onPointerUpCapture={onPointerUp}
      role="presentation"
    >
      <div className={styles.name}>
        <span>
          {factName(field)}
          {number !== null && <span className={styles.number}>{t('course.fact.ezb', { number })}</span>}
        </span>
        {question && <span className={styles.question}>{question}</span>}
      </div>
      <div className={styles.answer}>
        {isRecorded && (
          <FactInput
            field={field}
            place={place}
            value={value ?? filledIn?.value ?? facts.otherwise(field)}
            today={session.today}
            onValue={record}
            onEnter={() => (filledIn === null ? onRecorded?.(field) : take(filledIn))}
            onTyping={() => drafts.change(seen, value as TypedValue)}
          />
        )}
        {offered && <ProposalNote field={field} proposal={offered} detail={detail} onTake={isRecorded ? take : null} />}
        {trouble && <Trouble field={field} trouble={trouble} value={value} facts={facts} session={session} />}
      </div>
      <div className={styles.source}>{fact?.citation && <PageLink detail={detail} citation={fact.citation} />}</div>
    </div>
  );
}

function Trouble({
  field,
  trouble,
  value,
  facts,
  session,
}: {
  field: RecordedField;
  trouble: FactTrouble;
  value: FactValue;
  facts: FactDesk;
  session: Session;
}) {
  const t = useText();
  const mine = valueText(field, trouble.mine, t);
  switch (trouble.kind) {
    case 'changed':
      return (
        <div className={`${styles.trouble} ${styles.choice}`} role="alert">
          <Icon name="team" />
          <p>
            {t('course.fact.changed', {
              name: trouble.by === null ? t('refusal.someone') : officerName(trouble.by, t, session.officers),
              when: trouble.at === null ? '' : momentText(trouble.at, t),
              theirs: valueText(field, value, t),
              mine,
            })}
          </p>
          <div className={styles.ways}>
            <Button autoFocus onPress={() => void facts.record(field, trouble.mine, value)}>
              {t('course.fact.takeMine', { mine })}
            </Button>
            <Button onPress={() => facts.letGo(field)}>
              {t('course.fact.leaveTheirs', { theirs: valueText(field, value, t) })}
            </Button>
          </div>
        </div>
      );
    case 'contradiction':
      return (
        <div className={styles.trouble} role="alert">
          <Icon name="alert" />
          <p>{t('course.fact.contradiction', { mine, problem: withFieldNames(trouble.problem) })}</p>
          <div className={styles.ways}>
            <Button autoFocus onPress={() => facts.letGo(field)}>
              {t('course.fact.understood')}
            </Button>
          </div>
        </div>
      );
    case 'not_saved':
      return (
        <div className={styles.trouble} role="alert">
          <Icon name="offline" />
          <p>{t('course.fact.notSaved', { mine })}</p>
          <div className={styles.ways}>
            <Button autoFocus onPress={() => void facts.record(field, trouble.mine, value)}>
              {t('course.fact.again')}
            </Button>
          </div>
        </div>
      );
  }
}
