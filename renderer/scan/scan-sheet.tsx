import type { MessageId } from '../i18n/catalogue.ts';
import { useText } from '../i18n/use-text.ts';
import { KeySheet } from '../ui/key-sheet.tsx';

const GROUPS: Readonly<Record<'filing' | 'pages' | 'going' | 'batch', readonly (readonly [MessageId, string])[]>> = {
  filing: [
    ['scan.filing.accept', '↵'],
    ['scan.key.case', '1 … 9'],
    ['scan.key.type', '⇧1 … ⇧4'],
    ['scan.key.findCase', 'F'],
    ['scan.key.findType', 'T'],
    ['scan.key.date', 'G'],
    ['scan.key.takeDate', '⇧G'],
    ['scan.case.new', 'V'],
    ['scan.why', 'W'],
    ['scan.words', 'D'],
    ['scan.unfile', 'X'],
  ],
  pages: [
    ['scan.turn', 'R'],
    ['scan.key.turnBack', '⇧R'],
    ['scan.split', 'S'],
    ['scan.join', 'J'],
    ['scan.blank', 'B'],
    ['scan.rescan', 'N'],
    ['scan.remove', 'Entf'],
    ['scan.attention', 'A'],
    ['scan.key.move', '⌥← ⌥→'],
  ],
  going: [
    ['scan.key.pages', '← →'],
    ['scan.key.documents', 'Bild↑ Bild↓'],
    ['scan.key.scroll', '↑ ↓ ␣'],
    ['scan.key.fit', '+'],
    ['scan.key.ends', 'Pos1 Ende'],
    ['scan.back', 'Esc'],
    ['scan.leftOut', 'L'],
  ],
  batch: [
    ['frame.undo', '⌃Z'],
    ['scan.key.redo', '⌃⇧Z'],
    ['scan.scanner', 'C'],
    ['scan.upload', 'U'],
    ['scan.count', 'Z'],
    ['scan.note', 'M'],
    ['scan.finish', '⌃↵'],
    ['scan.key.newBatch', 'N'],
    ['scan.check.fault', 'F'],
    ['command.sheet', '?'],
  ],
};

/** Every key of the Scanplatz on one sheet. */
export function ScanSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
    title: t(`scan.sheet.${group}`),
    keys: GROUPS[group].map(([name, shown]) => ({ name: t(name), shown })),
  }));
  return <KeySheet title={t('scan.sheet')} groups={groups} isOpen={isOpen} onClose={onClose} />;
}
