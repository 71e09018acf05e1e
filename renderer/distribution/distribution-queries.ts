import { queryOptions } from '@tanstack/react-query';
import type { Desk } from '../desk-client.ts';

/** Every question of the Verteilung with its key; what an event makes stale stands in desk-events.tsx. */
export const distributionQueries = {
  load: (desk: Desk, teamId: string) =>
    queryOptions({ queryKey: ['distribution', 'load', teamId], queryFn: () => desk.distribution.load({ teamId }) }),
  redistributions: (desk: Desk, teamId: string) =>
    queryOptions({
      queryKey: ['distribution', 'redistributions', teamId],
      queryFn: () => desk.distribution.redistributions({ teamId }),
    }),
  staff: (desk: Desk, teamId: string) =>
    queryOptions({ queryKey: ['distribution', 'staff', teamId], queryFn: () => desk.distribution.staff({ teamId }) }),
};
