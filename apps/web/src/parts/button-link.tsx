/** A link with the look of a button: where one goes on to, not what one does. An address of the application is checked as in `Link`. */
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import type { ButtonProps } from './button.tsx';
import classes from './button.module.css';

type Look = Pick<ButtonProps, 'variant' | 'size' | 'leftSection' | 'rightSection'>;

function Anchor({ variant = 'filled', size = 'xs', leftSection, rightSection, className, children, ...rest }: ComponentProps<'a'> & Look) {
  return <a {...rest} className={`${classes['button']} ${className ?? ''}`} data-variant={variant} data-size={size}><span className={classes['inner']}>{leftSection}{children}{rightSection}</span></a>;
}

export const ButtonLink = createLink(Anchor);
