import { useState } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import { DECISION_RULES, DecisionKind } from '#domain/case/decision-kind.ts';
import { COMMANDS } from '#domain/commands/catalogue.ts';
import { DOCUMENT_TYPE_NAMES, DocumentType } from '#domain/records/document-type.ts';
import type { Officer } from '#domain/records/office.ts';
import { officeDay } from '#domain/time/local-date.ts';
import type { MessageId } from '../../i18n/catalogue.ts';
import { clockTime, longDay } from '../../i18n/dates.ts';
import { type Text, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import styles from './case-history.module.css';
import panel from './case-panel.module.css';

/** Entries shown before the rest is asked for. */
const FIRST = 8;

/** What was done to the case, newest first. */
export function CaseHistory({ detail, officers }: { detail: CaseDetail; officers: readonly Officer[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const entries = [...detail.history].sort((a, b) => (a.at < b.at ? 1 : -1));
  const shown = all ? entries : entries.slice(0, FIRST);
  const titleOf = (id: string | null): string | null => {
    const letter = detail.letters.find((one) => one.id === id);
    const here = detail.documents.find((document) => document.id === (letter?.documentId ?? id));
    return here?.title ?? detail.traces.find(({ documentId }) => documentId === id)?.title ?? null;
  };
  return (
    <section className={panel.section} aria-label={t('case.history')}>
      <h3 className={panel.sectionTitle}>{t('case.history')}</h3>
      <ul className={styles.entries}>
        {shown.map((entry) => {
          const title = titleOf(entry.subjectId);
          return (
            <li key={entry.id}>
              <span className={`figures ${styles.when}`}>
                {longDay(officeDay(entry.at))} {clockTime(entry.at)}
              </span>
              <div className={styles.what}>
                <CutText>{[t(actionMessage(entry.action)), title].filter(Boolean).join(': ')}</CutText>
                <span className={styles.more}>
                  {officers.find((officer) => officer.id === entry.actorId)?.name ?? entry.actorId}
                  {entry.confirmation === 'pending' && ` · ${t('case.pending')}`}
                </span>
                {entry.changes
                  .filter(({ field }) => field === 'carriesDecision')
                  .map(({ newValue }) => (
                    <span key="carriesDecision" className={styles.more} lang="de">
                      {t('case.history.carries', { decision: decisionName(newValue) })}
                    </span>
                  ))}
                {entry.changes.filter(isReadable).map((change) => (
                  <span key={change.field} className={styles.more}>
                    {t('case.history.changed', {
                      field: t(fieldMessage(change.field)),
                      oldValue: valueText(change.field, change.oldValue, t),
                      newValue: valueText(change.field, change.newValue, t),
                    })}
                  </span>
                ))}
                {entry.remark && (
                  <span className={styles.more}>{t('case.history.remark', { remark: entry.remark })}</span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {entries.length > shown.length && (
        <Button kind="bare" icon="down" onPress={() => setAll(true)}>
          {t('case.history.more', { count: entries.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function actionMessage(action: string): MessageId {
  const known = COMMANDS.find((command) => command.name === action);
  return known ? `case.history.action.${known.name}` : 'conflicts.command.other';
}

function decisionName(kind: string | null): string {
  const known = DecisionKind.safeParse(kind);
  return known.success ? DECISION_RULES[known.data].name : '';
}

/** Ids of officers and cases say nothing to a reader; who and where stand in the entry itself. */
function isReadable({ field }: { field: string }): boolean {
  return field === 'type' || field === 'title' || field === 'dateOfDocument';
}

function fieldMessage(field: string): MessageId {
  return field === 'type' || field === 'title' || field === 'dateOfDocument'
    ? `case.history.field.${field}`
    : 'case.history.field.other';
}

function valueText(field: string, value: string | null, t: Text): string {
  if (value === null) return t('case.history.none');
  const type = DocumentType.safeParse(value);
  if (field === 'type' && type.success) return DOCUMENT_TYPE_NAMES[type.data];
  return field === 'dateOfDocument' ? longDay(value) : value;
}
