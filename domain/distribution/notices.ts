import type { Change, DecisionContext } from '../commands/command.ts';
import type { CaseMove, Notice } from '../records/distribution.ts';

/**
 * One notice to each officer concerned, with the file references of their cases and no name. `idSuffix` tells the notices of one
 * redistribution apart.
 */
export function notices(
  moves: readonly CaseMove[],
  officerOf: (move: CaseMove) => string | null,
  of: Pick<Notice, 'kind' | 'redistributionId' | 'remark'> & { readonly idSuffix: string },
  context: DecisionContext,
): Change[] {
  const { idSuffix, ...rest } = of;
  return [...Map.groupBy(moves, officerOf)].flatMap(([officerId, own]): Change[] =>
    officerId === null
      ? []
      : [
          {
            table: 'notice',
            row: {
              ...rest,
              id: `${rest.redistributionId}/${officerId}/${idSuffix}`,
              officerId,
              fileReferences: own.map(({ fileReference }) => fileReference).sort(),
              byOfficerId: context.actor.id,
              at: context.now,
              readAt: null,
            },
          },
        ],
  );
}
