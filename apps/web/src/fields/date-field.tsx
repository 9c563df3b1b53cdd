/** A civil date, typed as people here write it; it has no zone. The browser's own date field would show it in the browser's language. */
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words.ts';
import { isRealDate, readDate, writeDate } from '../time/typed.ts';
import type { TextInputProps } from '../parts/text-input.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface DateFieldProps extends Pick<TextInputProps, 'label' | 'required' | 'error' | 'description' | 'size' | 'aria-label'> {
  /** `YYYY-MM-DD`, or what was typed and is not yet a date. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function DateField({ value, onChange, error, ...shared }: DateFieldProps) {
  const t = useWords({ kk, ru, en });
  const [typed, setTyped] = useState(() => (isRealDate(value) ? writeDate(value) : value));
  const [left, setLeft] = useState(false);
  // Set from outside (a draft restored, a filter reset): follow it. Half a date gives no value and stays as typed.
  useEffect(() => setTyped((now) => {
    if (isRealDate(value)) return readDate(now) === value ? now : writeDate(value);
    return value === '' && isRealDate(readDate(now) ?? '') ? '' : now;
  }), [value]);
  const date = readDate(typed);
  const wrong = typed !== '' && (date === null || !isRealDate(date)) ? t(date === null ? 'problem-date' : 'problem-no-such-date') : undefined;
  return (
    <TextInput {...shared} boxWidth={170} value={typed} placeholder={t('dateForm')} inputMode="numeric" autoComplete="off" error={error ?? (left ? wrong : undefined)}
      onBlur={() => { setLeft(true); if (date && isRealDate(date)) setTyped(writeDate(date)); }}
      onChange={(event) => {
        const next = event.currentTarget.value;
        const read = readDate(next);
        setTyped(next);
        setLeft(false);
        // What is not yet a date is kept as typed: the server names it if it is sent so.
        onChange(read && isRealDate(read) ? read : next);
      }} />
  );
}
