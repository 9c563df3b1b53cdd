/** Fields for a finger: high, labelled, native, and nothing that has to be fetched. */
import { useId, type ReactNode } from 'react';
import classes from './inputs.module.css';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly max?: number;
  readonly rows?: number;
  readonly mode?: 'decimal' | 'numeric';
  readonly side?: ReactNode;
  readonly hidden?: boolean;
}

/** One line, or with `rows` several. */
export function TextField({ label, value, onChange, hint, error, max = 300, rows, mode, side, hidden = false }: TextProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  const shared = { id, value, maxLength: max, 'aria-invalid': error ? true : undefined, 'aria-describedby': described, autoComplete: 'off' } as const;
  return (
    <div className={classes['field']}>
      <label htmlFor={id} className={hidden ? 'visually-hidden' : undefined}>{label}</label>
      <div className={classes['box']}>
        {rows ? <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} /> : <input {...shared} type="text" inputMode={mode} onChange={(event) => onChange(event.currentTarget.value)} />}
        {side}
      </div>
      {hint && <p id={`${id}-hint`} className={classes['hint']}>{hint}</p>}
      {error && <p id={`${id}-error`} className={classes['error']}>{error}</p>}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly none?: string;
  readonly error?: string | undefined;
}

/** A few choices side by side, one tap each. */
export function Choices({ label, value, options, onChange, error }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className={classes['choices']} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{label}</legend>
      {options.map((one) => <label key={one.value} data-checked={one.value === value || undefined} data-value={one.value}><input type="radio" name={name} value={one.value} checked={one.value === value} onChange={() => onChange(one.value)} />{one.label}</label>)}
      {error && <p id={`${name}-error`} className={classes['error']}>{error}</p>}
    </fieldset>
  );
}

/** Many choices in the list of the device itself. */
export function Select({ label, value, options, onChange, none }: ChoiceProps) {
  const id = useId();
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
      </select>
    </div>
  );
}

export function Tick({ label, checked, onChange }: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return <label className={classes['tick']} data-checked={checked || undefined}><input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />{label}</label>;
}
