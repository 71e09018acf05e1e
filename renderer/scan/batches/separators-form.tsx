import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { usePrintPaper } from '../print-paper.tsx';
import styles from './batches.module.css';

/** Prints separator sheets: so many for any document, or one for each file reference. */
export function SeparatorsForm({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { print, isPrinting } = usePrintPaper();
  const [count, setCount] = useState('20');
  const [references, setReferences] = useState('');
  const wanted = references
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const number = /^\d{1,3}$/.test(count.trim()) ? Number(count) : 0;
  const isWrong = wanted.length === 0 ? number < 1 || number > 500 : wanted.length > 500;
  const save = async (): Promise<void> => {
    if (isWrong) return;
    const done = await print(
      wanted.length > 0 ? { kind: 'separators_for', references: wanted } : { kind: 'separators', count: number },
    );
    if (done) onClose();
  };
  return (
    <SideForm
      title={t('scan.separators')}
      saveLabel={t('scan.print')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isPrinting}
    >
      <p className={styles.explain}>{t('scan.separators.explain')}</p>
      <TextField
        label={t('scan.separators.count')}
        value={count}
        onChange={setCount}
        maxLength={3}
        error={isWrong && wanted.length === 0 ? t('scan.separators.invalid') : null}
      />
      <TextField
        label={t('scan.separators.references')}
        aside={t('documents.field.optional')}
        hint={t('scan.separators.references.hint')}
        value={references}
        onChange={setReferences}
        lines={4}
      />
    </SideForm>
  );
}
