import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EzbOfDocument } from '#contract/desk/ezb.ts';
import { useDesk } from '../../../desk-context.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { readerQueries } from '../../../reader/reader-queries.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { Skeleton, useSlow } from '../../../ui/skeleton.tsx';
import { useDrawnPages } from '../../../ui/snippet/use-drawn-pages.ts';
import type { StageProps } from '../course-stages.tsx';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { EzbForm } from './ezb-form.tsx';
import { useReadEzb } from './use-ezb.ts';

/** An EzB has three pages; with a covering letter it is still short. */
const DRAWN_AT_ONCE = 6;

/** EzB: the fields of the employer's declaration as they were read, each with its piece of the page, confirmed by a person. */
export function EzbStage(props: StageProps) {
  const { detail } = props;
  const t = useText();
  const documents = [...detail.documents].sort(
    (a, b) => rank(a.type) - rank(b.type) || (a.filedAt < b.filedAt ? 1 : -1),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [formNumber, setFormNumber] = useState(0);
  const documentId = documents.find(({ id }) => id === chosen)?.id ?? documents[0]?.id ?? null;
  const query = useReadEzb(detail.case.id, documentId);
  const desk = useDesk();
  const pages = useQuery({ ...readerQueries.pages(desk, detail.case.id), enabled: documentId !== null }).data ?? [];
  const sheets = pages.filter((page) => page.documentId === documentId);
  const reading = query.data ?? null;
  const form = reading?.forms[formNumber] ?? reading?.forms[0] ?? null;
  // A short document is drawn while it is read, which takes seconds for a scan; of a long one only the pages of its form.
  const isShort = sheets.length <= DRAWN_AT_ONCE;
  const pictures = useDrawnPages(sheets, isShort ? sheets.map(({ page }) => page) : (form?.pages ?? []));
  const slow = useSlow(query.isPending && documentId !== null);
  if (documentId === null) {
    return (
      <EmptyState icon="document" title={t('ezb.none')}>
        {t('ezb.none.more')}
      </EmptyState>
    );
  }
  const choice = (
    <div>
      <SelectField
        label={t('ezb.document')}
        value={documentId}
        onChange={(id) => {
          setChosen(id);
          setFormNumber(0);
        }}
        options={documents.map(({ id, title, firstLeaf }) => ({
          id,
          name: `${title} (${t('case.documents.leaves', { from: firstLeaf })})`,
        }))}
      />
      {reading && reading.forms.length > 1 && (
        <SelectField
          label={t('ezb.form')}
          value={String(form?.number ?? 1)}
          onChange={(number) => setFormNumber(reading.forms.findIndex((one) => String(one.number) === number))}
          options={reading.forms.map(({ number, pages }) => ({
            id: String(number),
            name: t('ezb.form.name', { number, pages: pages.join(', ') }),
          }))}
        />
      )}
    </div>
  );
  if (query.isPending) return <Reading isSlow={slow} />;
  if (reading === null || form === null) {
    return (
      <div className={stage.column}>
        <section className={stage.card} aria-label={t('ezb.document')}>
          <h3 className={stage.title}>{t('ezb.title')}</h3>
          <div className={stage.quiet}>{choice}</div>
          <p className={stage.quiet} role="status">
            {t(query.isError ? 'ezb.failed' : whyNone(reading))}
          </p>
        </section>
      </div>
    );
  }
  return (
    <EzbForm
      key={`${documentId} ${form.number}`}
      {...props}
      documentId={documentId}
      reading={reading}
      form={form}
      choice={choice}
      sheets={sheets}
      pictures={pictures}
    />
  );
}

/** A document whose text is not all here yet may still turn out to be one. */
function whyNone(reading: EzbOfDocument | null): 'ezb.notHere' | 'ezb.textComing' | 'ezb.notOne' {
  if (reading === null) return 'ezb.notHere';
  return reading.pagesWithoutText.length > 0 ? 'ezb.textComing' : 'ezb.notOne';
}

/** Until the form is read Enter does nothing: it must not lead away from what is just coming. */
function Reading({ isSlow }: { isSlow: boolean }) {
  const t = useText();
  usePrimaryAction({ label: t('ezb.reading'), isDisabled: true, run: () => undefined });
  return isSlow ? <Skeleton label={t('ezb.reading')} /> : null;
}

function rank(type: string): number {
  return type === 'employment_declaration' ? 0 : type === 'employment_contract' ? 1 : 2;
}
