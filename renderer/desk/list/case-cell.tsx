import type { CaseListRow } from '#contract/desk/cases.ts';
import { CASE_STATE_NAMES, waitingFor } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import { fullAge } from '#domain/clocks/urgency-text.ts';
import type { Officer } from '#domain/records/office.ts';
import { ROUTE_NAMES } from '#domain/routes/route-table.ts';
import { localDate } from '#domain/time/local-date.ts';
import { dueDay, longDay, shortDay } from '../../i18n/dates.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './case-list.module.css';
import { dueBand } from './due-bands.ts';
import type { ListColumn } from './list-columns.ts';
import { reasonText } from './reason-text.ts';

export interface CellContext {
  readonly today: string;
  readonly officers: ReadonlyMap<string, Officer>;
}

/** What one column shows of one case. */
export function CaseCell({ column, row, context }: { column: ListColumn; row: CaseListRow; context: CellContext }) {
  const t = useText();
  const language = useLanguage();
  const { today, officers } = context;
  switch (column) {
    case 'applicant':
      return (
        <span className={styles.name}>
          <UrgencyMark row={row} today={today} />
          <CutText>{row.applicantName}</CutText>
        </span>
      );
    case 'caseType': {
      const { short, name, legalBasis } = CASE_TYPE_NAMES[row.caseType];
      return <span title={`${name}, ${legalBasis}`}>{short}</span>;
    }
    case 'dueOn':
      return <span className="figures">{row.dueOn === null ? '' : dueDay(row.dueOn, today, language)}</span>;
    case 'reason': {
      const { id, values } = reasonText(row, today);
      return <CutText>{t(id, values)}</CutText>;
    }
    case 'state':
      return (
        <span className={styles.state}>
          <CutText>{CASE_STATE_NAMES[row.state]}</CutText>
          {(waitingFor(row.state) !== null || row.papersOwed) && (
            <span className={styles.waiting}>
              <Icon name="hourglass" size={14} />
            </span>
          )}
        </span>
      );
    case 'fileReference':
      return <CutText className="figures">{row.fileReference}</CutText>;
    case 'assignee':
      return <Assignee row={row} officers={officers} />;
    case 'nationality':
      return <span>{row.nationality ?? '–'}</span>;
    case 'receivedOn':
      return <span className="figures">{shortDay(row.receivedOn, today)}</span>;
    case 'titleValidUntil':
      return <span className="figures">{row.titleValidUntil === null ? '–' : longDay(row.titleValidUntil)}</span>;
    case 'pageCount':
      return <span className={`figures ${styles.number}`}>{row.pageCount}</span>;
    case 'route':
      return <span title={row.route === null ? undefined : ROUTE_NAMES[row.route]}>{row.route ?? '–'}</span>;
    case 'gaps':
      return <span className={`figures ${styles.number}`}>{row.gaps ?? '–'}</span>;
    case 'followUpOn':
      return <span className="figures">{row.followUpOn === null ? '' : dueDay(row.followUpOn, today, language)}</span>;
    case 'age': {
      const { months, days } = fullAge(row.receivedOn, localDate(today));
      return <span className="figures">{t('list.age', { months, days })}</span>;
    }
  }
}

function UrgencyMark({ row, today }: { row: CaseListRow; today: string }) {
  const band = dueBand(row.dueOn, today);
  if (band === 'overdue' || band === 'critically_overdue') return <Icon name="overdue" size={14} />;
  if (band === 'today') return <Icon name="clock" size={14} />;
  return <span className={styles.noMark} />;
}

function Assignee({ row, officers }: { row: CaseListRow; officers: CellContext['officers'] }) {
  const t = useText();
  const name = row.assigneeId === null ? null : (officers.get(row.assigneeId)?.name ?? row.assigneeId);
  if (row.confirmation === 'pending') {
    return (
      <span className={styles.reserved} title={name ? `${name}, ${t('case.pending')}` : t('case.pending')}>
        <Icon name="sync" size={14} />
        <CutText>{t('list.reserved')}</CutText>
      </span>
    );
  }
  return name === null ? <span className={styles.free}>{t('list.unassigned')}</span> : <CutText>{name}</CutText>;
}
