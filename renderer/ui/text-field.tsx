import type { Ref } from 'react';
import { TextField as AriaTextField, FieldError, Input, Label, TextArea } from 'react-aria-components';
import styles from './field.module.css';

export interface TextFieldProps {
  label: string;
  /** Said beside the label, for example that it may stay empty. */
  aside?: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** What is wrong with it; the field is marked while it stands. */
  error?: string | null;
  lines?: number;
  maxLength?: number;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field for words, with its label above and its mistake below. */
export function TextField({
  label,
  aside,
  hint,
  value,
  onChange,
  onBlur,
  error,
  lines = 1,
  maxLength,
  inputRef,
}: TextFieldProps) {
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isInvalid={Boolean(error)}
      maxLength={maxLength}
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>
        {label}
        {aside && <span>{aside}</span>}
      </Label>
      <div className={styles.box}>
        {lines === 1 ? (
          <Input ref={inputRef} className={styles.input ?? ''} placeholder={hint} dir="auto" />
        ) : (
          <TextArea className={styles.input ?? ''} placeholder={hint} rows={lines} dir="auto" />
        )}
      </div>
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
