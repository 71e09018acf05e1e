import { useText } from '../i18n/use-text.ts';
import { KeySheet } from '../ui/key-sheet.tsx';
import { NATIVE_KEYS, SHORTCUTS } from './shortcuts.ts';

const GROUPS = ['case', 'work', 'go', 'everywhere'] as const;

/** Every key of the Schreibtisch on one sheet. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  const keys = [...Object.values(SHORTCUTS), ...NATIVE_KEYS];
  const groups = GROUPS.map((group) => ({
    title: t(`sheet.group.${group}`),
    keys: keys.filter((key) => key.group === group).map(({ name, shown }) => ({ name: t(name), shown })),
  }));
  return <KeySheet title={t('sheet.title')} groups={groups} isOpen={isOpen} onClose={onClose} />;
}
