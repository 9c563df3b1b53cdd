/** One line of text with its label, hint and error, bound together for a screen reader. Native, so that it is there with the first page. */
import type { ComponentProps, ReactNode } from 'react';
import { useId, useState } from 'react';
import { ConcealIcon, CrossIcon, RevealIcon } from './icons.tsx';
import classes from './text-input.module.css';

export interface TextInputProps extends Omit<ComponentProps<'input'>, 'size'> {
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly size?: 'xs' | 'sm' | 'md' | undefined;
  /** Width of the whole field, in sixteenths of a rem, as the library counts. */
  readonly w?: number;
  /** Most that the box itself may take: it is as wide as what goes into it, its label may be longer. */
  readonly boxWidth?: number;
  readonly leftSection?: ReactNode;
  readonly rightSection?: ReactNode;
  /** Room kept for the right section, px. */
  readonly rightSectionWidth?: number;
  readonly withAsterisk?: boolean;
}

const rem = (size: number): string => `${size / 16}rem`;

export function TextInput({ label, description, error, size = 'sm', w, boxWidth, leftSection, rightSection, rightSectionWidth, withAsterisk, className, id, required, 'aria-describedby': describedBy, ...rest }: TextInputProps) {
  const own = useId();
  const field = id ?? own;
  const describes = [error && `${field}-error`, description && `${field}-hint`, describedBy].filter(Boolean).join(' ');
  return (
    <div className={`${classes['field']} ${className ?? ''}`} data-size={size} style={w === undefined ? undefined : { width: rem(w) }}>
      {label && <label htmlFor={field} className={classes['label']}>{label}{(withAsterisk ?? required) && <span className={classes['must']} aria-hidden="true"> *</span>}</label>}
      <div className={classes['box']} style={boxWidth === undefined ? undefined : { maxWidth: boxWidth }}>
        {leftSection && <span className={classes['left']}>{leftSection}</span>}
        <input type="text" aria-invalid={error ? true : undefined} {...rest} id={field} required={required} className={classes['input']} data-left={leftSection ? true : undefined} data-right={rightSection ? true : undefined}
          style={rightSectionWidth === undefined ? undefined : { paddingRight: rightSectionWidth }} {...(describes ? { 'aria-describedby': describes } : {})} />
        {rightSection && <span className={classes['right']} style={rightSectionWidth === undefined ? undefined : { width: rightSectionWidth }}>{rightSection}</span>}
      </div>
      {description && <p id={`${field}-hint`} className={classes['hint']}>{description}</p>}
      {error && <p id={`${field}-error`} className={classes['error']}>{error}</p>}
    </div>
  );
}

/** A password, which its owner may look at. */
export function PasswordInput({ showLabel, ...rest }: Omit<TextInputProps, 'type' | 'rightSection'> & { readonly showLabel: string }) {
  const [shown, setShown] = useState(false);
  return (
    <TextInput {...rest} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="off" rightSection={
      <button type="button" className={classes['tool']} aria-label={showLabel} aria-pressed={shown} onClick={() => setShown(!shown)}>{shown ? <ConcealIcon /> : <RevealIcon />}</button>
    } />
  );
}

/** Empties the field that it stands in. */
export function ClearButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return <button type="button" className={classes['tool']} aria-label={label} onClick={onClick}><CrossIcon size={12} /></button>;
}
