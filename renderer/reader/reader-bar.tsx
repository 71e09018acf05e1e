import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { CaseDetail } from '#contract/desk/cases.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from '../ui/button.tsx';
import { CutText } from '../ui/cut-text.tsx';
import { Hint } from '../ui/hint.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './reader-bar.module.css';
import { stepScale, turned, type View } from './zoom.ts';

interface ReaderBarProps {
  readonly detail: CaseDetail;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The factor the current sheet is drawn at. */
  readonly scale: number;
  readonly treeOpen: boolean;
  readonly onTree: (open: boolean) => void;
  readonly split: boolean;
  readonly onSplit: (split: boolean) => void;
  readonly search: ReactNode;
  readonly leaf: ReactNode;
}

/** Above the pages: whose file it is, search, the leaf being read, how the pages are shown. */
export function ReaderBar(props: ReaderBarProps) {
  const { detail, view, onView, scale } = props;
  const t = useText();
  const theCase = detail.case;
  const fit = 'fit' in view.zoom ? view.zoom.fit : null;
  const toScale = (next: number): void => onView({ ...view, zoom: { scale: next } });
  return (
    <header className={styles.bar}>
      <Toggle icon="sidebar" label={t('reader.bar.tree')} keys="T" isOn={props.treeOpen} onChange={props.onTree} />
      <div className={styles.who}>
        <CutText as="h1" className={styles.name}>
          {theCase.applicantName}
        </CutText>
        <span className={styles.reference}>
          {theCase.fileReference} · {CASE_TYPE_NAMES[theCase.caseType].short}
        </span>
      </div>
      {props.search}
      <div className={styles.tools} role="toolbar" aria-label={t('reader.bar.view')}>
        {props.leaf}
        <span className={styles.divider} />
        <IconButton
          icon="minus"
          label={t('reader.bar.smaller')}
          keys="−"
          onPress={() => toScale(stepScale(scale, -1))}
        />
        <span className={styles.scale}>{t('reader.bar.scale', { percent: Math.round(scale * 100) })}</span>
        <IconButton icon="plus" label={t('reader.bar.larger')} keys="+" onPress={() => toScale(stepScale(scale, 1))} />
        <Toggle
          icon="fitWidth"
          label={t('reader.bar.fitWidth')}
          keys="Z"
          isOn={fit === 'width'}
          onChange={() => onView({ ...view, zoom: { fit: 'width' } })}
        />
        <Toggle
          icon="fitPage"
          label={t('reader.bar.fitPage')}
          keys="Z"
          isOn={fit === 'page'}
          onChange={() => onView({ ...view, zoom: { fit: 'page' } })}
        />
        <span className={styles.divider} />
        <Toggle
          icon="twoUp"
          label={t('reader.bar.twoUp')}
          keys="D"
          isOn={view.twoUp}
          onChange={(twoUp) => onView({ ...view, twoUp })}
        />
        <IconButton
          icon="rotate"
          label={t('reader.bar.rotate')}
          keys="R"
          onPress={() => onView({ ...view, rotation: turned(view.rotation, 90) })}
        />
        <Toggle icon="split" label={t('reader.bar.split')} keys="S" isOn={props.split} onChange={props.onSplit} />
      </div>
    </header>
  );
}

function Toggle(props: {
  icon: IconName;
  label: string;
  keys: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <Hint text={props.label} keys={props.keys}>
      <ToggleButton
        aria-label={props.label}
        className={styles.toggle ?? ''}
        isSelected={props.isOn}
        onChange={props.onChange}
      >
        <Icon name={props.icon} />
      </ToggleButton>
    </Hint>
  );
}
