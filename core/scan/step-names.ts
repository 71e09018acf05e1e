import { assertNever } from '#domain/assert-never.ts';
import type { FiledStep, PersonStep } from './scan-store.ts';

/** What a step did, for „Rückgängig: …“. `numberOf` gives a page's number in its batch. */
export function stepName(step: PersonStep | FiledStep, numberOf: (pageId: string) => number | undefined): string {
  const page = (id: string): string => `Seite ${numberOf(id) ?? '?'}`;
  const pages = (ids: readonly string[]): string =>
    ids.length === 1 ? page(ids[0] ?? '') : `${ids.length} Seiten ab ${page(ids[0] ?? '')}`;
  switch (step.kind) {
    case 'split':
      return `Vor ${page(step.pageId)} getrennt`;
    case 'join':
      return `${page(step.pageId)} angefügt`;
    case 'turn':
      return `${pages(step.pageIds)} gedreht`;
    case 'leave_out':
      return `${pages(step.pageIds)} ${LEFT_OUT_AS[step.as]}`;
    case 'put_back':
      return `${pages(step.pageIds)} zurückgelegt`;
    case 'move':
      return `${pages(step.pageIds)} verschoben`;
    case 'attention':
      return step.note === null ? `Hinweis zu ${page(step.pageId)} entfernt` : `Hinweis zu ${page(step.pageId)}`;
    case 'filed':
      return `„${step.title}“ abgelegt`;
    default:
      return assertNever(step);
  }
}

const LEFT_OUT_AS = {
  blank: 'als leer herausgenommen',
  separator: 'als Trennblatt herausgenommen',
  removed: 'herausgenommen',
  replaced: 'zum neuen Scannen herausgenommen',
} as const;

/** The pages a step names. */
export function pagesOfStep(step: PersonStep): readonly string[] {
  return 'pageIds' in step ? step.pageIds : [step.pageId];
}
