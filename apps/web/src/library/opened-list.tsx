/** The list of `parts/list.tsx` once somebody has come to it. */
import { Select } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../i18n/words.ts';
import { Library } from './library.tsx';
import { messages as en } from '../parts/en.ts';
import { messages as kk } from '../parts/kk.ts';
import { messages as ru } from '../parts/ru.ts';

export interface OpenedListProps {
  readonly label: string;
  readonly clearLabel: string;
  /** Width, in sixteenths of a rem. */
  readonly w: number;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  /** null: no choice. */
  readonly onChange: (value: string | null) => void;
  /** It was come to with the keyboard or a press, and opens at once. */
  readonly opened: boolean;
  readonly className?: string | undefined;
}

export default function OpenedList({ label, clearLabel, w, data, value, onChange, opened, className }: OpenedListProps) {
  const t = useWords({ kk, ru, en });
  const input = useRef<HTMLInputElement>(null);
  const takesKeyboard = useRef(opened);
  // It takes the place of the closed one, and the keyboard with it.
  useLayoutEffect(() => {
    if (takesKeyboard.current) input.current?.focus();
  }, []);
  return (
    <Library>
      <Select aria-label={label} placeholder={label} size="xs" w={w} data={data} value={value} onChange={onChange} searchable={data.length > 12} clearable limit={250} ref={input} defaultDropdownOpened={opened}
        className={className ?? ''} data-chosen={value ? true : undefined} nothingFoundMessage={t('nothingFound')} clearButtonProps={{ 'aria-label': clearLabel }} comboboxProps={{ width: 'max-content', position: 'bottom-start' }} />
    </Library>
  );
}
