import { type KeyboardEvent, useEffect, useState } from 'react';
import { TextField as AriaTextField, FieldError, Input } from 'react-aria-components';
import field from '../../../ui/field.module.css';
import { useDrafts, useTyped } from '../../drafts/drafts.tsx';
import { RestoredNote } from '../../drafts/restored-note.tsx';
import styles from './fact-field.module.css';

/**
 * A value typed as text: Enter or leaving the field records it, Esc takes back what was typed. `read` gives the value, null for
 * an empty field, or `invalid`, and then nothing is recorded and `problem` stands below. What is typed is kept at `place` until
 * whoever takes it by `onCommit` has recorded it and forgets the place.
 */
export function TypedInput<Value>(props: {
  label: string;
  place: string;
  /** The recorded value as text. */
  text: string;
  hint?: string;
  unit?: string;
  problem: string;
  read: (typed: string) => Value | null | 'invalid';
  onCommit: (value: Value | null) => void;
  /** Enter in a field where nothing new was typed. */
  onEnter?: () => void;
  /** The first letter: what stood there is what the answer is typed over. */
  onTyping?: () => void;
  width?: 'day' | 'amount' | 'full';
}) {
  const { place, text, read, width = 'full' } = props;
  const drafts = useDrafts();
  const kept = useTyped(place);
  // Handed on and not recorded yet: the recorded value is shown, the words lie there until they are safe.
  const [isHandedOn, setHandedOn] = useState(false);
  const typed = typeof kept === 'string' && !isHandedOn ? kept : null;
  const [isWrong, setWrong] = useState(false);
  // What somebody else recorded meanwhile is shown, unless this field is being typed in.
  const shown = typed ?? text;
  useEffect(() => {
    if (typed !== null && typed === text) drafts.forget(place);
  }, [drafts, place, typed, text]);

  const commit = (): 'unchanged' | 'recorded' | 'wrong' => {
    if (typed === null || typed === text) return 'unchanged';
    const value = typed.trim() === '' ? null : read(typed);
    if (value === 'invalid') {
      setWrong(true);
      return 'wrong';
    }
    setWrong(false);
    setHandedOn(true);
    props.onCommit(value);
    return 'recorded';
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (commit() === 'unchanged') props.onEnter?.();
    }
    if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      drafts.forget(place);
      setWrong(false);
    }
  };
  return (
    <AriaTextField
      aria-label={props.label}
      className={`${field.field} ${styles[width]}`}
      value={shown}
      onChange={(next) => {
        if (typed === null) props.onTyping?.();
        setHandedOn(false);
        drafts.change(place, next);
        setWrong(false);
      }}
      onBlur={() => commit()}
      isInvalid={isWrong}
      validationBehavior="aria"
    >
      <div className={`${field.box} ${styles.typed}`}>
        <Input
          className={`${field.input} ${width === 'full' ? '' : 'figures'}`}
          placeholder={props.hint}
          dir="auto"
          onKeyDown={onKeyDown}
          onFocus={(event) => event.currentTarget.select()}
        />
        {props.unit && <span className={styles.unit}>{props.unit}</span>}
      </div>
      <FieldError className={field.error ?? ''}>{props.problem}</FieldError>
      {!isHandedOn && <RestoredNote of={place} onLetGo={() => setWrong(false)} />}
    </AriaTextField>
  );
}
