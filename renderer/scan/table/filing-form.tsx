import { type ReactNode, useState } from 'react';
import type { TableDocument, TablePage } from '#contract/desk/scan.ts';
import type { Evidence } from '#domain/filing/proposal.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/records/document-type.ts';
import { DOCUMENT_TYPE_CHOICES } from '../../desk/document-types.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import { type DrawnPages, useDrawnPages } from '../../ui/snippet/use-drawn-pages.ts';
import { TextField } from '../../ui/text-field.tsx';
import { CaseChoices } from './case-choices.tsx';
import { Confidence, EvidenceSnippets } from './evidence.tsx';
import styles from './filing-form.module.css';
import type { Filing } from './use-filing.ts';

/** So many kinds of document are offered beside the field; ⇧1 and on choose them. */
const TYPES_OFFERED = 4;

/** Files the document that is looked at: case, kind, day, title, each under the piece of the page it rests on. ↵ files it. */
export function FilingForm({
  number,
  document,
  pages,
  filing,
  onOpenPage,
  onNewCase,
}: {
  /** Place of the document on the table, from 1. */
  number: number;
  document: TableDocument;
  /** Of the document, in their order. */
  pages: readonly TablePage[];
  filing: Filing;
  onOpenPage: (pageId: string) => void;
  onNewCase: () => void;
}) {
  const t = useText();
  const { draft, edit, problems, twin } = filing;
  const [why, setWhy] = useState(false);
  const proposal = filing.proposal?.proposal ?? null;
  const { types = [], dates = [], senders = [] } = proposal ?? {};
  const unread = filing.proposal?.unread ?? 0;
  const theType = types.find(({ value }) => value === draft.type) ?? types[0];
  const evidence = [
    ...(proposal?.cases[0]?.evidence ?? []),
    ...(theType?.evidence ?? []),
    ...(dates[0]?.evidence ?? []),
    ...(senders[0]?.evidence ?? []),
  ];
  const pictures = usePictures(document.id, pages, evidence);
  const snippets = (from: readonly Evidence[] | undefined): ReactNode =>
    from && <EvidenceSnippets evidence={from} pages={pages} pictures={pictures} all={why} onOpen={onOpenPage} />;

  return (
    <form
      className={styles.form}
      aria-label={t('scan.filing')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        filing.accept();
      }}
    >
      <div className={styles.head}>
        <h2>{t('scan.filing.head', { number, pages: pages.length })}</h2>
        <Button kind="bare" keys="W" id="scan-why" aria-pressed={why} onPress={() => setWhy(!why)}>
          {t(why ? 'scan.why.less' : 'scan.why')}
        </Button>
      </div>
      {document.reference !== null && (
        <p className={styles.note}>
          <Icon name="split" size={14} />
          {t('scan.filing.reference', { reference: document.reference })}
        </p>
      )}
      {document.attention !== null && (
        <p className={`${styles.note} ${styles.attention}`}>
          <Icon name="alert" size={14} />
          {t('scan.filing.attention', { note: document.attention })}
        </p>
      )}
      {(unread > 0 || filing.isReading) && (
        <p className={styles.note} role="status">
          <Icon name="hourglass" size={14} />
          {t('scan.filing.unread', { count: Math.max(1, unread) })}
        </p>
      )}
      <CaseChoices
        proposal={proposal}
        picked={draft.theCase}
        isMissing={problems.includes('case')}
        snippets={snippets}
        onPick={(theCase) => edit({ theCase })}
        onNewCase={onNewCase}
      />
      <Field
        name="type"
        label={t('documents.field.type')}
        keys="T"
        sure={theType && <Confidence value={theType.confidence} isFilled={draft.type === theType.value} />}
        snippets={snippets(theType?.evidence)}
        problem={problems.includes('type') ? t('scan.filing.type.needed') : null}
      >
        <ChoiceField
          key={draft.type ?? 'none'}
          label={t('documents.field.type')}
          showsLabel={false}
          groups={DOCUMENT_TYPE_CHOICES}
          value={draft.type}
          onChange={(type) => edit({ type })}
        />
        {types.length > 0 && (draft.type === null || types.length > 1) && (
          <div className={styles.types}>
            {types.slice(0, TYPES_OFFERED).map(({ value }, at) => (
              <Button key={value} kind="bare" aria-pressed={value === draft.type} onPress={() => edit({ type: value })}>
                <span className={styles.type}>
                  <Keys keys={`⇧${at + 1}`} />
                  {DOCUMENT_TYPE_NAMES[value]}
                </span>
              </Button>
            ))}
          </div>
        )}
      </Field>
      <Field
        name="date"
        label={t('scan.filing.dates')}
        keys="G"
        sure={dates[0] && <Confidence value={dates[0].confidence} isFilled={draft.date !== ''} />}
        snippets={snippets(dates[0]?.evidence)}
        problem={null}
      >
        <div className={styles.pair}>
          <DayField
            label={t('documents.field.dateOfDocument')}
            value={draft.date}
            onChange={(date) => edit({ date })}
          />
          <DayField
            label={t('documents.field.receivedOn')}
            value={draft.received}
            onChange={(received) => edit({ received })}
            error={problems.includes('received') && draft.received === '' ? t('documents.field.date.needed') : null}
          />
        </div>
        {dates[0] && draft.date === '' && (
          <div className={styles.types}>
            <Button kind="bare" onPress={() => edit({ date: longDay(dates[0]!.value) })}>
              <span className={styles.type}>
                <Keys keys="⇧G" />
                {longDay(dates[0].value)}
              </span>
            </Button>
          </div>
        )}
      </Field>
      <Field name="sender" label={null} sure={null} snippets={snippets(senders[0]?.evidence)} problem={null}>
        <TextField
          label={t('scan.filing.sender')}
          aside={t('scan.filing.sender.aside')}
          value={draft.sender}
          onChange={(sender) => edit({ sender })}
          maxLength={120}
        />
      </Field>
      <TextField
        label={t('documents.field.title')}
        value={draft.title}
        onChange={(title) => edit({ title })}
        maxLength={300}
        error={problems.includes('title') ? t('documents.title.needed') : null}
      />
      {twin !== null && (
        <div className={styles.twin} role="alert">
          <p>{t('scan.filing.twin', { title: twin })}</p>
          <Checkbox
            isSelected={draft.duplicateConfirmed}
            onChange={(duplicateConfirmed) => edit({ duplicateConfirmed })}
          >
            {t('intake.duplicate.confirm')}
          </Checkbox>
        </div>
      )}
      <div className={styles.save}>
        <Button kind="primary" type="submit" keys="↵">
          {t('scan.filing.accept')}
        </Button>
        <p>{t('scan.filing.human')}</p>
      </div>
    </form>
  );
}

/** A field with what it rests on above it. */
function Field(props: {
  name: string;
  /** Null where the field inside has its own. */
  label: string | null;
  keys?: string;
  sure: ReactNode;
  snippets: ReactNode;
  problem: string | null;
  children: ReactNode;
}) {
  return (
    <div className={styles.field} data-field={props.name}>
      {(props.label !== null || props.sure) && (
        <div className={styles.label}>
          {props.label}
          {props.keys && <Keys keys={props.keys} />}
          {props.sure}
        </div>
      )}
      {props.snippets}
      {props.children}
      {props.problem && (
        <p className={styles.problem} role="alert">
          {props.problem}
        </p>
      )}
    </div>
  );
}

/** The pages that are shown in pieces, drawn for that. */
function usePictures(documentId: string, pages: readonly TablePage[], evidence: readonly Evidence[]): DrawnPages {
  const toDraw = pages.map(({ drawing, width, height }, at) => ({
    documentId,
    page: at + 1,
    drawing,
    width,
    height,
    available: true,
  }));
  return useDrawnPages(toDraw, [...new Set(evidence.map(({ page }) => page))]);
}
