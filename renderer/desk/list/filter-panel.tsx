import { useState } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { WaitingFor } from '#contract/desk/cases.ts';
import { CASE_STATE_NAMES, CaseState, isOpen, WAITING_FOR_NAMES } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES, CaseType } from '#domain/case/case-type.ts';
import { Route } from '#domain/case/route.ts';
import { ROUTE_NAMES } from '#domain/routes/route-table.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import menu from '../../ui/menu.module.css';
import { TextField } from '../../ui/text-field.tsx';
import styles from './filter-panel.module.css';
import { type ListFilter, lettersText, readLetters } from './list-filter.ts';

const OPEN_STATES = CaseState.options.filter(isOpen);

/** All that can narrow a list, side by side: each column is one tab stop, arrows move, Space ticks. It counts at once. */
export function FilterPanel({ filter, onFilter }: { filter: ListFilter; onFilter: (filter: ListFilter) => void }) {
  const t = useText();
  return (
    <div className={styles.panel}>
      <PickList
        name={t('list.filter.types')}
        options={CaseType.options.map((id) => ({ id, name: CASE_TYPE_NAMES[id].name }))}
        chosen={filter.caseTypes}
        onChosen={(caseTypes) => onFilter({ ...filter, caseTypes })}
        isFirst
      />
      <PickList
        name={t('list.filter.states')}
        options={OPEN_STATES.map((id) => ({ id, name: CASE_STATE_NAMES[id] }))}
        chosen={filter.states}
        onChosen={(states) => onFilter({ ...filter, states })}
      />
      <PickList
        name={t('list.filter.routes')}
        options={Route.options.map((id) => ({ id, name: `${id} · ${ROUTE_NAMES[id]}` }))}
        chosen={filter.routes}
        onChosen={(routes) => onFilter({ ...filter, routes })}
      />
      <div className={styles.last}>
        <PickList
          name={t('list.filter.waiting')}
          options={WaitingFor.options.map((id) => ({ id, name: WAITING_FOR_NAMES[id] }))}
          chosen={filter.waitingFor}
          onChosen={(waitingFor) => onFilter({ ...filter, waitingFor })}
        />
        <PickList
          name={t('list.filter.papers')}
          options={[
            { id: 'incomplete', name: t('list.filter.incomplete') },
            { id: 'complete', name: t('list.filter.complete') },
          ]}
          chosen={filter.incomplete === null ? [] : [filter.incomplete ? 'incomplete' : 'complete']}
          onChosen={([one]) => onFilter({ ...filter, incomplete: one === undefined ? null : one === 'incomplete' })}
          single
        />
        <LettersField letters={filter.letters} onLetters={(letters) => onFilter({ ...filter, letters })} />
      </div>
    </div>
  );
}

function PickList<Id extends string>({
  name,
  options,
  chosen,
  onChosen,
  single = false,
  isFirst = false,
}: {
  name: string;
  options: readonly { readonly id: Id; readonly name: string }[];
  chosen: readonly Id[];
  onChosen: (chosen: Id[]) => void;
  single?: boolean;
  /** Has the focus when the panel opens. */
  isFirst?: boolean;
}) {
  return (
    <ListBox
      className={styles.list ?? ''}
      aria-label={name}
      autoFocus={isFirst}
      selectionMode={single ? 'single' : 'multiple'}
      // Esc closes the panel; what is chosen stays chosen.
      escapeKeyBehavior="none"
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChosen(options.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))}
    >
      <ListBoxSection>
        <Header className={menu.header ?? ''}>{name}</Header>
        {options.map((option) => (
          <ListBoxItem
            key={option.id}
            id={option.id}
            className={`${menu.item} ${styles.option}`}
            textValue={option.name}
          >
            {({ isSelected }) => (
              <>
                <span className={menu.check}>{isSelected && <Icon name="check" />}</span>
                {option.name}
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBoxSection>
    </ListBox>
  );
}

/** Letters count as soon as what stands there is a range. */
function LettersField({
  letters,
  onLetters,
}: {
  letters: ListFilter['letters'];
  onLetters: (letters: ListFilter['letters']) => void;
}) {
  const t = useText();
  const [typed, setTyped] = useState(letters === null ? '' : lettersText(letters));
  const read = readLetters(typed);
  return (
    <TextField
      label={t('list.filter.letters')}
      hint={t('list.filter.letters.hint')}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const next = readLetters(text);
        if (next !== 'invalid') onLetters(next);
      }}
      error={read === 'invalid' ? t('list.filter.letters.invalid') : null}
      maxLength={5}
    />
  );
}
