import { useCallback } from 'react';
import type { CaseExclusion, DistributionCase } from '#contract/desk/distribution.ts';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useDistributionCommand } from '../use-distribution-command.ts';
import { ticked, withCase, withExclusion } from './plan.ts';
import { FIRST_FORM, requestOf } from './plan-request.ts';
import type { PlanRow } from './table-rows.ts';
import type { PlanWork } from './use-plan.ts';

/** What a lead says about one case from its line: each is done at once, counts in the plan at once, and answers whether it was done. */
export function useCaseCommands(teamId: string, change: PlanWork['change'], nameOf: (officerId: string) => string) {
  const t = useText();
  const desk = useDesk();
  const { run, isRunning } = useDistributionCommand();

  /** The minutes are the domain's to compute: the case as the desk has it now takes its place in the plan. */
  const weighedAnew = useCallback(
    async (caseId: string): Promise<void> => {
      const read = requestOf(FIRST_FORM, teamId, []);
      if ('gap' in read) return;
      const { office, cases } = await desk.distribution.office(read.request);
      const inOffice = office.cases.find(({ id }) => id === caseId);
      const shown = cases.find(({ id }) => id === caseId);
      if (!inOffice || !shown) return;
      const { minutes, hard, appointmentOn } = inOffice;
      const { because, overridden, said } = shown;
      change((now) => withCase(now, caseId, { minutes, hard, appointmentOn }, { minutes, because, overridden, said }));
    },
    [desk, teamId, change],
  );

  const lock = async ({ shown, inOffice }: PlanRow): Promise<boolean> => {
    const locked = !inOffice.locked;
    const text = t(locked ? 'distribution.lock.done' : 'distribution.unlock.done', { reference: shown.fileReference });
    if (!(await run('work.lock', { caseId: shown.id, locked, remark: null }, { text }))) return false;
    change((now) => {
      const next = withCase(now, shown.id, { locked });
      return locked ? ticked(next, [shown.id], false) : next;
    });
    return true;
  };

  const weigh = async ({ shown }: PlanRow, minutes: number | null, because: string | null): Promise<boolean> => {
    const text = t('distribution.weigh.done', { reference: shown.fileReference });
    if (!(await run('work.weigh', { caseId: shown.id, minutes, because }, { text }))) return false;
    await weighedAnew(shown.id);
    return true;
  };

  const say = async ({ shown }: PlanRow, said: DistributionCase['said']): Promise<boolean> => {
    const text = t('distribution.said.done', { reference: shown.fileReference });
    if (!(await run('work.setEffort', { caseId: shown.id, ...said }, { text }))) return false;
    await weighedAnew(shown.id);
    return true;
  };

  const exclude = async (
    { shown, inOffice }: PlanRow,
    officerId: string,
    takenBack: CaseExclusion | null,
  ): Promise<boolean> => {
    const values = { name: nameOf(officerId), reference: shown.fileReference };
    const isDone =
      takenBack === null
        ? await run(
            'exclusion.set',
            { exclusionId: crypto.randomUUID(), officerId, caseId: shown.id },
            {
              text: t(
                inOffice.ownerId === officerId ? 'distribution.exclude.done.hasIt' : 'distribution.exclude.done',
                values,
              ),
            },
          )
        : await run(
            'exclusion.end',
            { exclusionId: takenBack.id, officerId },
            { text: t('distribution.exclude.ended', values) },
          );
    if (isDone) change((now) => withExclusion(now, shown.id, officerId, takenBack === null));
    return isDone;
  };

  return { lock, weigh, say, exclude, isRunning };
}
