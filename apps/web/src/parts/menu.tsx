/** A few acts behind one button: arrows move, Escape and a press outside close, the keyboard comes back to the button. */
import { Link } from '@tanstack/react-router';
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';
import { createContext, use, useEffect, useId, useRef, useState } from 'react';
import classes from './menu.module.css';

const Close = createContext<() => void>(() => undefined);
const itemsOf = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

export interface MenuProps {
  /** Draws the button; what is given must stand on it. */
  readonly button: (given: Pick<ComponentProps<'button'>, 'id' | 'onClick' | 'onKeyDown' | 'aria-haspopup' | 'aria-expanded' | 'aria-controls'>) => ReactNode;
  readonly children: ReactNode;
}

export function Menu({ button, children }: MenuProps) {
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
    document.getElementById(id)?.focus();
  };
  useEffect(() => {
    if (!opened) return;
    itemsOf(list.current)[0]?.focus();
    const outside = (event: PointerEvent): void => { if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpened(false); };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [opened]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(list.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (to === undefined) return;
    else items[to]?.focus();
    event.preventDefault();
  };
  return (
    <div ref={whole} className={classes['whole']} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpened(false); }}>
      {button({
        id, onClick: () => setOpened(!opened), 'aria-haspopup': 'menu', 'aria-expanded': opened, 'aria-controls': opened ? `${id}-menu` : undefined,
        onKeyDown: (event) => { if (event.key === 'ArrowDown') { event.preventDefault(); setOpened(true); } },
      })}
      {opened && (
        <div ref={list} id={`${id}-menu`} role="menu" aria-labelledby={id} tabIndex={-1} className={classes['list']} onKeyDown={onKeyDown}>
          <Close value={close}>{children}</Close>
        </div>
      )}
    </div>
  );
}

/** Words over the acts: whose or of what they are. */
export const MenuLabel = ({ children }: { readonly children: ReactNode }) => <p role="presentation" className={classes['label']}>{children}</p>;

export function MenuButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  const close = use(Close);
  return <button type="button" role="menuitem" tabIndex={-1} className={classes['item']} onClick={() => { close(); onClick(); }}>{children}</button>;
}

export function MenuLink({ to, children }: { readonly to: '/settings'; readonly children: ReactNode }) {
  const close = use(Close);
  return <Link to={to} role="menuitem" tabIndex={-1} className={classes['item'] ?? ''} onClick={close}>{children}</Link>;
}

export function MenuDownload({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const close = use(Close);
  return <a href={href} download role="menuitem" tabIndex={-1} className={classes['item']} onClick={close}>{children}</a>;
}
