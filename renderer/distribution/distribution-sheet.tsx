import type { MessageId } from '../i18n/catalogue.ts';
import { useText } from '../i18n/use-text.ts';
import { KeySheet } from '../ui/key-sheet.tsx';

const GROUPS: Readonly<Record<'parts' | 'moves' | 'plan' | 'staff', readonly (readonly [MessageId, string])[]>> = {
  parts: [
    ['distribution.view.load', '⌃1'],
    ['distribution.view.proposal', '⌃2'],
    ['distribution.view.staff', '⌃3'],
    ['distribution.view.history', '⌃4'],
    ['command.sheet', '?'],
  ],
  moves: [
    ['command.move', '↑ ↓'],
    ['distribution.key.tick', '␣'],
    ['distribution.key.mark', 'X'],
    ['distribution.key.move', 'M'],
    ['distribution.key.lock', 'L'],
    ['distribution.key.weigh', 'G'],
    ['distribution.key.said', 'E'],
    ['distribution.key.exclude', 'B'],
  ],
  plan: [
    ['distribution.propose', '⌃↵'],
    ['distribution.cancel', 'Esc'],
    ['distribution.apply', '⌃S'],
    ['frame.undo', '⌃Z'],
  ],
  staff: [
    ['distribution.staff.absence', 'A'],
    ['distribution.staff.substitution', 'V'],
    ['distribution.staff.plan', 'Z'],
    ['distribution.staff.secondment', 'O'],
    ['distribution.staff.exclusion', 'B'],
  ],
};

/** Every key of the Verteilung on one sheet. */
export function DistributionSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
    title: t(`distribution.sheet.${group}`),
    keys: GROUPS[group].map(([name, shown]) => ({ name: t(name), shown })),
  }));
  return <KeySheet title={t('distribution.sheet')} groups={groups} isOpen={isOpen} onClose={onClose} />;
}
