import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import type { FoundItem } from '#contract/desk/reader.ts';
import { useAppearance } from '../../app/use-appearance.ts';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import menu from '../../ui/menu.module.css';
import overlay from '../../ui/overlay.module.css';
import type { ShortcutActions } from '../use-shortcuts.ts';
import { foundKey, type PaletteCommand, paletteCommands } from './palette-items.ts';
import styles from './search-palette.module.css';

export interface SearchPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpenCase: (caseId: string, place?: { documentId: string; page: number; query: string }) => void;
  readonly actions: ShortcutActions;
  /** What can be run beside the keys. */
  readonly more: readonly PaletteCommand[];
}

/** ⌃K: any case, person, page or command, by typing. */
export function SearchPalette(props: SearchPaletteProps) {
  return (
    <ModalOverlay
      className={overlay.veil ?? ''}
      isOpen={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      isDismissable
    >
      <Modal className={`${overlay.modal} ${styles.modal}`}>
        <Palette {...props} />
      </Modal>
    </ModalOverlay>
  );
}

function Palette({ onClose, onOpenCase, actions, more }: SearchPaletteProps) {
  const t = useText();
  const desk = useDesk();
  const [typed, setTyped] = useState('');
  const query = typed.trim();
  const found = useQuery({
    ...deskQueries.found(desk, query),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const items = query === '' ? [] : (found.data ?? []);
  const cases = items.filter((item) => item.kind === 'case');
  const pages = items.filter((item) => item.kind === 'page');
  const [, changeAppearance] = useAppearance();
  const commands = paletteCommands(actions, more, (theme) => changeAppearance({ theme }), query, t);

  const list = useRef<HTMLDivElement>(null);
  useFirstLine(list, [...items.map(foundKey), ...commands.map(({ id }) => id)].join());

  const open = (key: string): void => {
    onClose();
    const command = commands.find(({ id }) => id === key);
    if (command) {
      command.run();
      return;
    }
    const item = items.find((candidate) => foundKey(candidate) === key);
    if (item?.kind === 'case') onOpenCase(item.caseId);
    if (item?.kind === 'page') onOpenCase(item.caseId, { documentId: item.documentId, page: item.page, query });
  };

  return (
    <Dialog className={styles.palette ?? ''} aria-label={t('search.label')}>
      <Autocomplete inputValue={typed} onInputChange={setTyped} filter={() => true}>
        <SearchField className={styles.field ?? ''} aria-label={t('search.input')} autoFocus>
          <Icon name="search" />
          <Input className={styles.input ?? ''} placeholder={t('search.input')} />
          <Keys keys="Esc" />
        </SearchField>
        <ListBox
          ref={list}
          className={styles.results ?? ''}
          aria-label={t('search.results')}
          selectionMode="none"
          onAction={(key) => open(String(key))}
          renderEmptyState={() => (
            <div className={styles.none}>
              <p>{found.isError ? t('search.failed') : t('search.none', { query })}</p>
              {!found.isError && <p>{t('search.none.more')}</p>}
            </div>
          )}
        >
          {cases.length > 0 && (
            <ListBoxSection className={menu.section ?? ''}>
              <Header className={menu.header ?? ''}>{t('search.group.cases')}</Header>
              {cases.map((item) => (
                <FoundLine key={foundKey(item)} item={item} />
              ))}
            </ListBoxSection>
          )}
          {pages.length > 0 && (
            <ListBoxSection className={menu.section ?? ''}>
              <Header className={menu.header ?? ''}>{t('search.group.pages')}</Header>
              {pages.map((item) => (
                <FoundLine key={foundKey(item)} item={item} />
              ))}
            </ListBoxSection>
          )}
          {commands.length > 0 && (
            <ListBoxSection className={menu.section ?? ''}>
              <Header className={menu.header ?? ''}>{t('search.group.commands')}</Header>
              {commands.map(({ id, name, keys }) => (
                <ListBoxItem key={id} id={id} className={`${menu.item} ${styles.line}`} textValue={name}>
                  <Icon name="chevron" />
                  <span>{name}</span>
                  {keys && <Keys keys={keys} />}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

/**
 * Enter opens the first line, whichever it is now. React Aria would choose it at the keystroke, when the answer is not here
 * yet, and go on pointing at a line that is gone; so it is told by its own event when the lines have changed.
 */
function useFirstLine(list: RefObject<HTMLDivElement | null>, lines: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are the reason, not something that is read
  useEffect(() => {
    const event = { cancelable: true, bubbles: true, detail: { focusStrategy: 'first' } };
    list.current?.dispatchEvent(new CustomEvent('react-aria-focus', event));
  }, [list, lines]);
}

function FoundLine({ item }: { item: FoundItem }) {
  const t = useText();
  if (item.kind === 'case') {
    return (
      <ListBoxItem id={foundKey(item)} className={`${menu.item} ${styles.line}`} textValue={item.title}>
        <Icon name="folder" />
        <CutText>{item.title}</CutText>
        <span className={`figures ${styles.detail}`}>{item.detail}</span>
      </ListBoxItem>
    );
  }
  const { before, match, after } = item.snippet;
  return (
    <ListBoxItem id={foundKey(item)} className={`${menu.item} ${styles.line}`} textValue={item.title}>
      <Icon name="document" />
      <span className={styles.page}>
        <CutText>{t('search.page', { title: item.title, page: item.page })}</CutText>
        <span className={styles.snippet}>
          {before}
          <mark>{match}</mark>
          {after}
        </span>
      </span>
    </ListBoxItem>
  );
}
