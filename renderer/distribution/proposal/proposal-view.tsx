import { useEffect, useState } from 'react';
import type { Session } from '#contract/desk/session.ts';
import { MOST_MOVES } from '#domain/commands/work-redistribute.ts';
import { useMessages } from '../../desk/messages.tsx';
import { officerName } from '../../desk/refusal-text.ts';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useScanKeys as useKeys } from '../../scan/use-scan-keys.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BreakingPicture } from '../load/breaking-picture.tsx';
import { useDistributionCommand } from '../use-distribution-command.ts';
import { ApplyForm } from './apply-form.tsx';
import { ExcludeForm } from './exclude-form.tsx';
import { GiveForm, heldBackText } from './give-form.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { movedByHand, ticked } from './plan.ts';
import { FIRST_FORM, type FormGap, formOf, requestOf, type Wanted } from './plan-request.ts';
import { PlanTable } from './plan-table.tsx';
import { PlanToolbar } from './plan-toolbar.tsx';
import styles from './proposal-view.module.css';
import { RequestFormPanel } from './request-form.tsx';
import { SaidForm } from './said-form.tsx';
import { reasonSentence } from './sentences.ts';
import { type PlanRow, planRows, type RowFilter } from './table-rows.ts';
import { UnsolvedList } from './unsolved-list.tsx';
import { useCaseCommands } from './use-case-commands.ts';
import { usePlan } from './use-plan.ts';
import { useProposal } from './use-proposal.ts';
import { WeighForm } from './weigh-form.tsx';

/** A form in place of the desks on the right. */
type Open =
  | { readonly form: 'apply' }
  | { readonly form: 'give'; readonly caseIds: readonly string[] }
  | { readonly form: 'weigh' | 'say' | 'exclude'; readonly row: PlanRow };

const NO_FILTER: RowFilter = { show: 'moves', officerId: null, text: '' };

/** „Vorschlag“: what is to be computed, the moves with their reasons, the desks before and after; nothing happens until it is applied. */
export function ProposalView({
  session,
  teamId,
  wanted,
  isShown,
  onApplied,
}: {
  session: Session;
  teamId: string;
  wanted: Wanted | null;
  isShown: boolean;
  onApplied: () => void;
}) {
  const t = useText();
  const desk = useDesk();
  const { say } = useMessages();
  const { run: runCommand, isRunning } = useDistributionCommand();
  const work = usePlan();
  const { plan, before, after } = work;
  const proposal = useProposal({ office: work.begin, proposal: work.offer });
  const [form, setForm] = useState(FIRST_FORM);
  const [gap, setGap] = useState<FormGap | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  const [dragged, setDragged] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<Open | null>(null);
  const nameOf = (officerId: string | null): string =>
    officerId === null ? t('distribution.nobody') : officerName(officerId, t, session.officers);
  const cases = useCaseCommands(teamId, work.change, nameOf);
  const people = session.officers.filter(({ teamIds, role }) => teamIds.includes(teamId) && role !== 'scanning');
  const rows = plan ? planRows(plan, filter) : [];
  const referenceOf = (caseId: string): string =>
    plan?.view.cases.find(({ id }) => id === caseId)?.fileReference ?? caseId;
  const close = (): void => {
    setOpen(null);
    requestAnimationFrame(() => document.getElementById('plan-table')?.focus());
  };

  const closeWhenDone = async (running: Promise<boolean>): Promise<void> => {
    if (await running) close();
  };

  const propose = (asked = form): void => {
    const read = requestOf(asked, teamId, [...marks]);
    setGap('gap' in read ? read.gap : null);
    if ('gap' in read) return;
    setOpen(null);
    setFilter(NO_FILTER);
    setMarks(new Set());
    proposal.propose(read.request);
  };
  // What another part of the window wants is asked at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each wish
  useEffect(() => {
    if (wanted === null) return;
    const next = formOf(FIRST_FORM, wanted);
    setForm(next);
    propose(next);
  }, [wanted]);
  const byHand = async (): Promise<void> => {
    const read = requestOf(FIRST_FORM, teamId, []);
    if ('gap' in read) return;
    proposal.cancel();
    try {
      work.begin(await desk.distribution.office(read.request));
      setFilter({ ...NO_FILTER, show: 'all' });
    } catch {
      say({ text: t('refusal.line'), tone: 'problem' });
    }
  };
  const give = (caseIds: readonly string[], officerId: string): void => {
    if (!plan) return;
    const { plan: next, moved, heldBack } = movedByHand(plan, caseIds, officerId);
    work.change(() => next);
    setMarks(new Set());
    if (heldBack.length > 0) say({ text: heldBackText(heldBack, referenceOf, t), tone: 'problem' });
    else say({ text: t('distribution.given', { count: moved.length, name: nameOf(officerId) }), tone: 'done' });
  };
  const apply = async (remark: string | null): Promise<void> => {
    const isByHand = work.ticked.every(({ because }) => because === 'by_hand');
    const goal = isByHand ? ('by_hand' as const) : (plan?.view.office.goal.kind ?? 'by_hand');
    const moves = work.ticked.map(({ caseId, fromOfficerId, toOfficerId, because }) => {
      return { caseId, fromOfficerId, toOfficerId, reason: reasonSentence(because, t) };
    });
    const text = t('distribution.applied', { count: moves.length });
    const args = { redistributionId: crypto.randomUUID(), teamId, goal, remark, moves };
    if (!(await runCommand('work.redistribute', args, { text }))) return;
    setOpen(null);
    setMarks(new Set());
    work.clear();
    onApplied();
  };
  const openApply = (): void => {
    if (work.ticked.length > MOST_MOVES)
      say({ text: t('distribution.apply.tooMany', { most: MOST_MOVES }), tone: 'problem' });
    else if (work.ticked.length > 0) setOpen({ form: 'apply' });
  };
  useKeys(
    isShown
      ? {
          'Control+Enter': () => propose(),
          'Control+s': openApply,
          'Control+z': work.mayUndo ? work.undo : undefined,
          Escape: proposal.run.state === 'running' ? proposal.cancel : undefined,
        }
      : {},
  );
  // With the first moves the table is where to go on.
  const hasMoves = work.all.length > 0;
  useEffect(() => {
    if (hasMoves && isShown) document.getElementById('plan-table')?.focus();
  }, [hasMoves, isShown]);

  return (
    <section className={styles.view} aria-label={t('distribution.view.proposal')}>
      <h2 className={styles.spoken}>{t('distribution.view.proposal')}</h2>
      <div className={styles.side}>
        <RequestFormPanel
          form={form}
          onForm={setForm}
          gap={gap}
          run={proposal.run}
          marked={marks.size}
          people={people}
          onPropose={() => propose()}
          onCancel={proposal.cancel}
        />
        {before && after && <BreakingPicture before={before.breaking} after={after.breaking} />}
        {plan?.proposal && <UnsolvedList unsolved={plan.proposal.unsolved} nameOf={nameOf} referenceOf={referenceOf} />}
      </div>
      <div className={styles.main}>
        {plan === null ? (
          <EmptyState icon="team" title={t('distribution.plan.none')}>
            <p>{t('distribution.plan.none.more')}</p>
            <Button onPress={() => void byHand()}>{t('distribution.byHand')}</Button>
          </EmptyState>
        ) : (
          <>
            <PlanToolbar
              filter={filter}
              onFilter={setFilter}
              people={people}
              all={work.all.length}
              ticked={work.ticked.length}
              marked={marks.size}
              onUndo={work.mayUndo ? work.undo : null}
              onApply={openApply}
            />
            {rows.length === 0 ? (
              <EmptyState
                icon="check"
                title={t(
                  work.all.length === 0 && filter.show === 'moves'
                    ? 'distribution.moves.none'
                    : 'distribution.rows.none',
                )}
              >
                {filter.show === 'moves' && (
                  <Button onPress={() => setFilter({ ...NO_FILTER, show: 'all' })}>{t('distribution.show.all')}</Button>
                )}
              </EmptyState>
            ) : (
              <PlanTable
                rows={rows}
                today={session.today}
                nameOf={nameOf}
                marks={marks}
                onMarks={setMarks}
                actions={{
                  tick: (caseIds, isTicked) => work.change((now) => ticked(now, caseIds, isTicked)),
                  give: (caseIds) => setOpen({ form: 'give', caseIds }),
                  lock: (row) => void cases.lock(row),
                  weigh: (row) => setOpen({ form: 'weigh', row }),
                  say: (row) => setOpen({ form: 'say', row }),
                  exclude: (row) => setOpen({ form: 'exclude', row }),
                }}
                onDragged={setDragged}
              />
            )}
          </>
        )}
      </div>
      {plan && before && after && (
        <div className={styles.people}>
          {open?.form === 'apply' && (
            <ApplyForm
              moves={work.ticked}
              before={before}
              after={after}
              nameOf={nameOf}
              isRunning={isRunning}
              onApply={(remark) => void apply(remark)}
              onClose={close}
            />
          )}
          {open?.form === 'give' && (
            <GiveForm
              plan={plan}
              caseIds={open.caseIds}
              shareOf={(officerId) => after.officers.find((load) => load.officerId === officerId)?.share ?? null}
              nameOf={nameOf}
              onGive={(officerId) => {
                give(open.caseIds, officerId);
                close();
              }}
              onClose={close}
            />
          )}
          {open?.form === 'weigh' && (
            <WeighForm
              key={open.row.shown.id}
              shown={open.row.shown}
              onSave={(minutes, because) => void closeWhenDone(cases.weigh(open.row, minutes, because))}
              onClose={close}
            />
          )}
          {open?.form === 'say' && (
            <SaidForm
              key={open.row.shown.id}
              shown={open.row.shown}
              isRunning={cases.isRunning}
              onSave={(said) => void closeWhenDone(cases.say(open.row, said))}
              onClose={close}
            />
          )}
          {open?.form === 'exclude' && (
            <ExcludeForm
              key={open.row.shown.id}
              row={open.row}
              teamId={teamId}
              people={people}
              isRunning={cases.isRunning}
              onSave={(officerId, takenBack) => void closeWhenDone(cases.exclude(open.row, officerId, takenBack))}
              onClose={close}
            />
          )}
          <PeoplePanel
            before={before}
            after={after}
            nameOf={nameOf}
            isDragging={dragged.length > 0}
            onDropped={(officerId) => give(dragged, officerId)}
          />
        </div>
      )}
    </section>
  );
}
