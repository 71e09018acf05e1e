import type { MessageId } from '../i18n/catalogue.ts';
import { useText } from '../i18n/use-text.ts';
import { KeySheet } from '../ui/key-sheet.tsx';

/** The keys of reader-keys.ts as they stand on the sheet. */
const GROUPS: readonly { title: MessageId; keys: readonly { name: MessageId; shown: string }[] }[] = [
  {
    title: 'reader.keys.group.turn',
    keys: [
      { name: 'reader.keys.step', shown: 'J K' },
      { name: 'reader.keys.scroll', shown: 'reader.keys.shown.screens' },
      { name: 'reader.keys.ends', shown: 'reader.keys.shown.ends' },
      { name: 'reader.keys.leaf', shown: '1…9 ↵' },
    ],
  },
  {
    title: 'reader.keys.group.find',
    keys: [
      { name: 'reader.keys.search', shown: '/ ⌃F' },
      { name: 'reader.keys.hits', shown: 'N ⇧N' },
      { name: 'reader.keys.hits.functionKeys', shown: 'F3 ⇧F3' },
      { name: 'reader.keys.words', shown: 'W' },
      { name: 'reader.keys.tree', shown: 'T' },
    ],
  },
  {
    title: 'reader.keys.group.view',
    keys: [
      { name: 'reader.keys.zoom', shown: 'Z' },
      { name: 'reader.keys.scale', shown: '+ −' },
      { name: 'reader.keys.twoUp', shown: 'D' },
      { name: 'reader.keys.rotate', shown: 'R' },
      { name: 'reader.keys.split', shown: 'S' },
      { name: 'reader.keys.sheet', shown: '?' },
    ],
  },
];

/** Every key of the Akte window on one sheet. */
export function ReaderSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  const groups = GROUPS.map(({ title, keys }) => ({
    title: t(title),
    keys: keys.map(({ name, shown }) => ({ name: t(name), shown: isText(shown) ? t(shown) : shown })),
  }));
  return <KeySheet title={t('reader.keys')} groups={groups} isOpen={isOpen} onClose={onClose} />;
}

/** Keys with a word on them are named differently on German and English keyboards. */
function isText(shown: string): shown is 'reader.keys.shown.screens' | 'reader.keys.shown.ends' {
  return shown.startsWith('reader.');
}
