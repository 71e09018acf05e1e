import { queryOptions } from '@tanstack/react-query';
import type { DistributionRequest } from '#contract/desk/distribution.ts';
import type { Desk } from '../desk-client.ts';

/** Every question of the Verteilung with its key; what an event makes stale stands in desk-events.tsx. */
export const distributionQueries = {
  load: (desk: Desk, teamId: string) =>
    queryOptions({ queryKey: ['distribution', 'load', teamId], queryFn: () => desk.distribution.load({ teamId }) }),
  /** The office a plan is made by hand for. It stays as it is while somebody plans: what changed meanwhile is skipped when it is applied. */
  office: (desk: Desk, request: DistributionRequest) =>
    queryOptions({
      queryKey: ['plan', 'office', request],
      queryFn: () => desk.distribution.office(request),
      gcTime: 0,
    }),
  redistributions: (desk: Desk, teamId: string) =>
    queryOptions({
      queryKey: ['distribution', 'redistributions', teamId],
      queryFn: () => desk.distribution.redistributions({ teamId }),
    }),
  staff: (desk: Desk, teamId: string) =>
    queryOptions({ queryKey: ['distribution', 'staff', teamId], queryFn: () => desk.distribution.staff({ teamId }) }),
  notices: (desk: Desk) => queryOptions({ queryKey: ['notices'], queryFn: () => desk.notices.list() }),
};
