/**
 * A sum in tenge, kept in tiyn. Comma or point before the tiyn; thousands fall apart when the field is left. What is no sum stays as it
 * was typed, in the form and in its draft, and is said under the field.
 */
import { useEffect, useState } from 'react';
import { readMoney, showSum } from '@kepil/law/facts/tiyn.ts';
import { useWords } from '../i18n/words.ts';
import { TextInput, type TextInputProps } from '../parts/text-input.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface MoneyFieldProps extends Pick<TextInputProps, 'label' | 'required' | 'size' | 'id'> {
  /** Tiyn; a text: typed and not understood; undefined: empty. */
  readonly value: unknown;
  readonly onChange: (value: number | string | undefined) => void;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
}

const shown = (value: unknown): string => (typeof value === 'number' ? showSum(value) : typeof value === 'string' ? value : '');

export function MoneyField({ value, onChange, error, ...rest }: MoneyFieldProps) {
  const t = useWords({ kk, ru, en });
  const [typed, setTyped] = useState(shown(value));
  const [left, setLeft] = useState(true);
  // The form was filled or emptied from elsewhere (a draft, the next record).
  useEffect(() => { if (left) setTyped(shown(value)); }, [value, left]);
  const type = (text: string) => {
    setLeft(false);
    setTyped(text);
    onChange(text.trim() === '' ? undefined : readMoney(text) ?? text);
  };
  const wrong = left && typeof value === 'string' ? t('money-wrong') : undefined;
  return (
    <TextInput {...rest} value={typed} error={error ?? wrong} inputMode="decimal" autoComplete="off" boxWidth={190} maxLength={24} rightSection="₸"
      onChange={(event) => type(event.currentTarget.value)} onBlur={() => { setLeft(true); setTyped(shown(value)); }} />
  );
}
