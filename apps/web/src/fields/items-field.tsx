/** Things taken from a person or given back: a list that can be counted. */
import { Select } from '@mantine/core';
import { useWords } from '../i18n/words.ts';
import { Button } from '../parts/button.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { CrossIcon, PlusIcon } from '../parts/icons.tsx';
import type { ListFieldProps } from './documents-field.tsx';
import { MoneyField } from './money-field.tsx';
import classes from './list-field.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

interface Item {
  readonly name: string;
  readonly quantity?: number | undefined;
  readonly class?: string | undefined;
  readonly placed?: string | undefined;
  /** Tiyn; what is no sum stands as typed and is refused with its words. */
  readonly amount?: number | string | undefined;
}

const whereabouts = ['with-person', 'store', 'seized'] as const;
const kinds = ['personal', 'money', 'document', 'valuable', 'prohibited', 'unlawful'] as const;

export function ItemsField({ label, value, onChange, problem }: ListFieldProps) {
  const t = useWords({ kk, ru, en });
  const rows = (Array.isArray(value) ? value : []) as Item[];
  const put = (i: number, change: Partial<Item>) => onChange(rows.map((row, j) => (j === i ? Object.fromEntries(Object.entries({ ...row, ...change }).filter(([, one]) => one !== undefined)) : row)));
  const whole = (text: string): number | undefined => (text.replace(/\D/g, '') === '' ? undefined : Number(text.replace(/\D/g, '').slice(0, 9)));
  return (
    <fieldset className={classes['list']} aria-invalid={problem ? true : undefined}>
      <legend>{label}</legend>
      {rows.length === 0 && <p className={classes['none']}>{t('noRows')}</p>}
      {rows.map((row, i) => (
        <div key={i} className={classes['row']} role="group" aria-label={`${label} ${i + 1}`}>
          <div className={classes['items']}>
            <TextInput size="xs" label={t('item-name')} value={row.name} onChange={(event) => put(i, { name: event.currentTarget.value })} required />
            <TextInput size="xs" label={t('item-quantity')} value={row.quantity ?? ''} inputMode="numeric" onChange={(event) => put(i, { quantity: whole(event.currentTarget.value) })} />
            <Select size="xs" label={t('item-class')} data={kinds.map((kind) => ({ value: kind, label: t(`item-class-${kind}`) }))} value={row.class ?? null} clearable clearButtonProps={{ 'aria-label': t('notStated') }} onChange={(kind) => put(i, { class: kind ?? undefined })} />
            {row.class === 'money' && <MoneyField size="xs" label={t('item-amount')} value={row.amount} onChange={(amount) => put(i, { amount })} />}
            <Select size="xs" label={t('item-placed')} data={whereabouts.map((where) => ({ value: where, label: t(`item-placed-${where}`) }))} value={row.placed ?? null} clearable clearButtonProps={{ 'aria-label': t('notStated') }} onChange={(where) => put(i, { placed: where ?? undefined })} />
            <button type="button" className={classes['remove']} aria-label={t('remove', { n: i + 1 })} onClick={() => onChange(rows.filter((_, j) => j !== i))}><CrossIcon size={14} /></button>
          </div>
        </div>
      ))}
      <Button variant="default" size="compact-sm" leftSection={<PlusIcon size={12} />} onClick={() => onChange([...rows, { name: '' }])}>{t('add')}</Button>
      {problem && <p className={classes['error']}>{problem}</p>}
    </fieldset>
  );
}
