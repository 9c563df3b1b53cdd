/** A button of the house: one look, four weights. Native, so that it is there with the first page. */
import type { ComponentProps, ReactNode } from 'react';
import classes from './button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `filled` for the one act that the page is for. */
  readonly variant?: 'filled' | 'default' | 'light' | 'subtle' | 'white';
  readonly size?: 'xs' | 'sm' | 'compact-xs' | 'compact-sm';
  readonly leftSection?: ReactNode;
  readonly rightSection?: ReactNode;
  readonly fullWidth?: boolean;
  /** The act is under way: the button keeps its place and width and takes no second press. */
  readonly loading?: boolean;
}

export function Button({ variant = 'filled', size = 'xs', leftSection, rightSection, fullWidth = false, loading = false, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`${classes['button']} ${className ?? ''}`} data-variant={variant} data-size={size} data-full={fullWidth || undefined} data-loading={loading || undefined} aria-busy={loading || undefined} aria-disabled={loading || undefined}
      // Not disabled while it works: that would take the keyboard away from where one is.
      onClick={(event) => { if (loading) event.preventDefault(); else onClick?.(event); }}>
      <span className={classes['inner']}>{leftSection}{children}{rightSection}</span>
      {loading && <span className={classes['turning']} aria-hidden="true" />}
    </button>
  );
}

/** A button whose sign says it all to the eye; its name says it to a screen reader. */
export function IconButton({ framed = false, className, ...rest }: ComponentProps<'button'> & { readonly 'aria-label': string; readonly framed?: boolean }) {
  return <button type="button" {...rest} className={`${classes['icon']} ${className ?? ''}`} data-framed={framed || undefined} />;
}
