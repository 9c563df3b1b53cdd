/** One field of a fact drawn from its specification: the single mechanism behind every form of recording. */
import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { checkIin } from '@kepil/law/facts/iin.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { FactView, FieldView } from '@kepil/modules/contract.ts';
import { placesQuery } from '../api/queries.ts';
import { useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { showDateTime } from '../time/show.ts';
import { isRealDate } from '../time/typed.ts';
import { TextInput } from '../parts/text-input.tsx';
import classes from './field.module.css';
import { DateField } from './date-field.tsx';
import { DocumentsField } from './documents-field.tsx';
import { InjuriesField } from './injuries/injuries-field.tsx';
import { ItemsField } from './items-field.tsx';
import { MomentField } from './moment-field.tsx';
import { MoneyField } from './money-field.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** As much of a fact as is needed to point at it. */
export type NamedFact = Pick<FactView, 'id' | 'title' | 'at' | 'supersededBy' | 'withdraws'>;

export interface FieldProps {
  readonly name: string;
  readonly spec: FieldView;
  readonly zone: Zone;
  readonly value: unknown;
  /** undefined: left empty. */
  readonly onChange: (value: unknown) => void;
  /** What the server said of this field. */
  readonly problem?: string | undefined;
  /** Facts of the episode, for fields that point to one. */
  readonly facts: readonly NamedFact[];
  /** Other values of the same fact: the IIN is compared with the birth date. */
  readonly data: Readonly<Record<string, unknown>>;
}

export function Field(props: FieldProps) {
  const { spec, value, onChange, problem, zone } = props;
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = text(spec.label);
  const shared = { label, required: spec.required, error: problem, description: spec.hint ? text(spec.hint) : undefined };
  const asText = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const set = (typed: string) => onChange(typed === '' ? undefined : typed);

  switch (spec.kind) {
    case 'long-text':
      return <Textarea {...shared} value={asText} onChange={(event) => set(event.currentTarget.value)} maxRows={10} maxLength={spec.max ?? 10_000} />;
    case 'integer':
      return <TextInput {...shared} value={asText} inputMode="numeric" boxWidth={140} onChange={(event) => { const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 9); onChange(digits === '' ? undefined : Number(digits)); }} />;
    case 'money':
      return <MoneyField {...shared} value={value} onChange={onChange} />;
    case 'boolean':
      return <Choice {...shared} value={value === true ? 'yes' : value === false ? 'no' : ''} options={[{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]} none={t('notStated')} onChange={(chosen) => onChange(chosen === '' ? undefined : chosen === 'yes')} />;
    case 'choice':
      return <ChoiceOrList {...shared} spec={spec} value={asText} onChange={set} />;
    case 'choices':
      return <Several label={label} spec={spec} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} problem={problem} />;
    case 'instant':
      return <MomentField label={label} required={spec.required} zone={zone} value={typeof value === 'number' ? value : null} onChange={(at) => onChange(at ?? undefined)} error={problem} withZone={false} />;
    case 'date':
      return <DateField {...shared} value={asText} onChange={set} />;
    case 'place':
      return <PlaceField {...shared} value={asText} onChange={set} />;
    case 'iin':
      return <IinField {...shared} value={asText} data={props.data} onChange={set} />;
    case 'country':
      return <TextInput {...shared} value={asText} boxWidth={140} placeholder="KZ" description={t('country')} maxLength={2} onChange={(event) => set(event.currentTarget.value.toUpperCase().replace(/[^A-Z]/g, ''))} />;
    case 'fact':
      return <Select {...shared} value={asText || null} placeholder={t('choose')} clearable searchable clearButtonProps={{ 'aria-label': t('notStated') }} onChange={(id) => set(id ?? '')}
        data={props.facts.filter(({ supersededBy, withdraws }) => supersededBy === null && withdraws === null).map((fact) => ({ value: fact.id, label: `${text(fact.title)}, ${showDateTime(fact.at, zone)}` }))} />;
    case 'documents':
      return <DocumentsField label={label} value={value} onChange={onChange} problem={problem} />;
    // Drawn by the inspection itself, beside what the system knows of the place.
    case 'answers': case 'received': case 'zones':
      return null;
    // Chosen where they stand: an act is begun from them, and its page names them.
    case 'findings':
      return null;
    case 'injuries':
      return <InjuriesField label={label} value={value} onChange={onChange} problem={problem} />;
    // Counted, never typed: by the head-count on the page of the shift.
    case 'cells':
      return <p>{label}: <Link to="/shift/count">{t('byCount')}</Link>{problem && <span className={classes['error']}> {problem}</span>}</p>;
    case 'items':
      return <ItemsField label={label} value={value} onChange={onChange} problem={problem} />;
    default:
      return <TextInput {...shared} value={asText} maxLength={spec.max ?? 300} autoComplete="off" onChange={(event) => set(event.currentTarget.value)} />;
  }
}

interface Shared {
  readonly label: string;
  readonly required: boolean;
  readonly error: string | undefined;
  readonly description: string | undefined;
}

interface ChoiceProps extends Shared {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The words for no answer; a required choice has none. */
  readonly none: string | null;
  readonly onChange: (value: string) => void;
}

/** Two to four answers side by side: one click, no list to open. */
function Choice({ label, required, error, description, value, options, none, onChange }: ChoiceProps) {
  const [name] = useState(() => `choice-${Math.random().toString(36).slice(2)}`);
  const all = none === null || required ? options : [...options, { value: '', label: none }];
  return (
    <fieldset className={classes['choice']} aria-invalid={error ? true : undefined}>
      <legend>{label}{required && <span className={classes['must']} aria-hidden="true"> *</span>}</legend>
      <div>
        {all.map((option) => (
          <label key={option.value} data-checked={value === option.value || undefined}>
            <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />{option.label}
          </label>
        ))}
      </div>
      {description && <p className={classes['hint']}>{description}</p>}
      {error && <p className={classes['error']}>{error}</p>}
    </fieldset>
  );
}

function ChoiceOrList({ spec, value, onChange, ...shared }: Shared & { readonly spec: FieldView; readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const options = (spec.options ?? []).map((option) => ({ value: option.value, label: text(option.label) }));
  const short = options.length <= 3 && options.every(({ label }) => label.length <= 26);
  if (short) return <Choice {...shared} value={value} options={options} none={t('notStated')} onChange={onChange} />;
  return <Select {...shared} data={options} value={value || null} placeholder={t('choose')} searchable={options.length > 8} clearable={!spec.required} clearButtonProps={{ 'aria-label': t('notStated') }} onChange={(chosen) => onChange(chosen ?? '')} />;
}

function Several({ label, spec, value, onChange, problem }: { readonly label: string; readonly spec: FieldView; readonly value: readonly string[]; readonly onChange: (value: unknown) => void; readonly problem: string | undefined }) {
  const text = useText();
  return (
    <fieldset className={classes['several']}>
      <legend>{label}</legend>
      {(spec.options ?? []).map((option) => (
        <label key={option.value}>
          <input type="checkbox" checked={value.includes(option.value)} onChange={(event) => { const next = event.currentTarget.checked ? [...value, option.value] : value.filter((one) => one !== option.value); onChange(next.length > 0 ? next : undefined); }} />{text(option.label)}
        </label>
      ))}
      {problem && <p className={classes['error']}>{problem}</p>}
    </fieldset>
  );
}

function PlaceField({ value, onChange, ...shared }: Shared & { readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const places = useQuery(placesQuery).data?.rows ?? [];
  const data = places.map(({ id, name }) => ({ value: id, label: text(name) }));
  if (value && !places.some(({ id }) => id === value)) data.unshift({ value, label: t('unknownPlace', { id: value }) });
  return <Select {...shared} data={data} value={value || null} placeholder={t('choose')} searchable limit={100} clearable clearButtonProps={{ 'aria-label': t('notStated') }} onChange={(id) => onChange(id ?? '')} />;
}

function IinField({ value, onChange, error, data, ...shared }: Shared & { readonly value: string; readonly data: Readonly<Record<string, unknown>>; readonly onChange: (value: string) => void }) {
  const t = useWords({ kk, ru, en });
  const [left, setLeft] = useState(value !== '');
  const { birthDate } = data;
  const check = value === '' ? null : checkIin(value, typeof birthDate === 'string' && isRealDate(birthDate) ? { birthDate } : {});
  const wrong = !check || check.ok ? undefined : t(check.problem === 'length' ? 'iin-length' : 'iin-check', { count: value.length });
  const differs = check?.ok && check.warnings.includes('birth-date-differs') ? t('iin-date') : undefined;
  return <TextInput {...shared} boxWidth={220} value={value} placeholder={t('iinForm')} inputMode="numeric" autoComplete="off" maxLength={12} error={error ?? (left ? wrong : undefined)} description={differs}
    onBlur={() => setLeft(true)} onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))} />;
}
