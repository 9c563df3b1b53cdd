/** Papers that somebody shows as a ground: which, by whom, sanctioned by whom, and whether they were really there. */
import { Select } from '@mantine/core';
import { capacityLabels, documentKindLabels } from '@kepil/law/facts/choices.ts';
import type { BasisDocument } from '@kepil/law/facts/field.ts';
import { useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { Button } from '../parts/button.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { CrossIcon, PlusIcon } from '../parts/icons.tsx';
import { isRealDate, readDate, writeDate } from '../time/typed.ts';
import classes from './list-field.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface ListFieldProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly problem: string | undefined;
}

const authors = ['investigator', 'inquirer', 'head-of-investigation', 'procedural-prosecutor', 'prosecutor', 'investigating-judge', 'judge', 'court', 'internal-affairs-body', 'head-of-place', 'detaining-officer', 'medical-officer'] as const;

type Row = { -readonly [K in keyof BasisDocument]: BasisDocument[K] };

export function DocumentsField({ label, value, onChange, problem }: ListFieldProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const rows = (Array.isArray(value) ? value : []) as Row[];
  const roles = authors.map((role) => ({ value: role, label: text(capacityLabels[role]) }));
  const put = (i: number, change: { readonly [K in keyof Row]?: Row[K] | undefined }) => onChange(rows.map((row, j) => (j === i ? withoutEmpty({ ...row, ...change }) : row)));
  return (
    <fieldset className={classes['list']} aria-invalid={problem ? true : undefined}>
      <legend>{label}</legend>
      {rows.length === 0 && <p className={classes['none']}>{t('noRows')}</p>}
      {rows.map((row, i) => (
        <div key={i} className={classes['row']} role="group" aria-label={`${label} ${i + 1}`}>
          <div className={classes['cells']}>
            <Select size="xs" label={t('document-kind')} data={Object.entries(documentKindLabels).map(([kind, name]) => ({ value: kind, label: text(name) }))} value={row.kind} searchable onChange={(kind) => put(i, { kind: kind ?? 'other' })} comboboxProps={{ width: 'max-content', position: 'bottom-start' }} />
            <TextInput size="xs" label={t('document-number')} value={row.number ?? ''} onChange={(event) => put(i, { number: event.currentTarget.value })} />
            <Day label={t('document-date')} value={row.date} onChange={(date) => put(i, { date })} />
            <Select size="xs" label={t('document-author')} data={roles} value={row.authorRole ?? null} clearable clearButtonProps={{ 'aria-label': t('notStated') }} searchable onChange={(role) => put(i, { authorRole: role ?? undefined })} comboboxProps={{ width: 'max-content', position: 'bottom-start' }} />
            <Select size="xs" label={t('document-sanction')} data={roles} value={row.sanctionedBy ?? null} clearable clearButtonProps={{ 'aria-label': t('notStated') }} searchable onChange={(role) => put(i, { sanctionedBy: role ?? undefined })} comboboxProps={{ width: 'max-content', position: 'bottom-start' }} />
          </div>
          <div className={classes['ticks']}>
            {(['present', 'signed', 'sealed'] as const).map((name) => (
              <label key={name}><input type="checkbox" checked={row[name] ?? false} onChange={(event) => put(i, { [name]: event.currentTarget.checked })} />{t(`document-${name}`)}</label>
            ))}
            <button type="button" className={classes['remove']} aria-label={t('remove', { n: i + 1 })} onClick={() => onChange(rows.filter((_, j) => j !== i))}><CrossIcon size={14} /></button>
          </div>
        </div>
      ))}
      <Button variant="default" size="compact-sm" leftSection={<PlusIcon size={12} />} onClick={() => onChange([...rows, { kind: 'detention-protocol', present: true } satisfies Row])}>{t('add')}</Button>
      {problem && <p className={classes['error']}>{problem}</p>}
    </fieldset>
  );
}

function Day({ label, value, onChange }: { readonly label: string; readonly value: string | undefined; readonly onChange: (date: string | undefined) => void }) {
  const t = useWords({ kk, ru, en });
  const shown = value !== undefined && isRealDate(value) ? writeDate(value) : (value ?? '');
  return <TextInput size="xs" label={label} defaultValue={shown} key={shown === '' ? 'empty' : 'set'} placeholder={t('dateForm')} inputMode="numeric" onBlur={(event) => {
    const typed = event.currentTarget.value.trim();
    const date = readDate(typed);
    onChange(typed === '' ? undefined : date && isRealDate(date) ? date : typed);
  }} error={value !== undefined && value !== '' && !isRealDate(value) ? t('problem-date') : undefined} />;
}

function withoutEmpty(row: { readonly [K in keyof Row]?: Row[K] | undefined }): Row {
  return { kind: 'other', present: false, ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== '')) };
}
