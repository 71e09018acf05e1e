import { demoOffice } from '#central/demo-office/demo-office.ts';

/** A free case of the team whose e-file is empty: the demo office has papers in the files of the most urgent ones. */
export function leastUrgent(): string {
  const free = demoOffice(1).rows.flatMap(({ table, row }) =>
    table === 'case' && row.teamId === 'arbeitgeberwechsel' && row.assigneeId === null && row.state === 'received'
      ? [row]
      : [],
  );
  const [last] = free.sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? 1 : -1));
  return last?.fileReference ?? '';
}
