/**
 * A list to choose from in a line of filters. What opens it is fetched when somebody comes near it, with the pointer or the keyboard:
 * most visits look at the board and choose nothing.
 */
import type { ComponentType } from 'react';
import { useRef, useState } from 'react';
import type { OpenedListProps } from '../library/opened-list.tsx';
import { ChooseIcon } from './icons.tsx';
import { ClearButton, TextInput } from './text-input.tsx';
import classes from './list.module.css';

const fetchOpened = (): Promise<{ readonly default: ComponentType<OpenedListProps> }> => import('../library/opened-list.tsx');

export interface ListProps extends Omit<OpenedListProps, 'opened' | 'className'> {
  /** Somebody is about to look at the choices: time to fetch them. */
  readonly onNear?: () => void;
}

export function List({ onNear, ...props }: ListProps) {
  const { label, clearLabel, w, data, value, onChange } = props;
  const [Opened, setOpened] = useState<ComponentType<OpenedListProps> | null>(null);
  const here = useRef(false);
  const near = (): void => {
    onNear?.();
    void fetchOpened().catch(() => undefined);
  };
  const enter = (): void => {
    here.current = true;
    onNear?.();
    // Without a line the list stays closed, and the shell says why.
    fetchOpened().then((file) => setOpened(() => file.default), () => undefined);
  };
  if (Opened) return <Opened {...props} opened={here.current} className={classes['opened']} />;
  return (
    <span onPointerEnter={near}>
      <TextInput size="xs" w={w} readOnly aria-haspopup="listbox" aria-label={label} placeholder={label} autoComplete="off" className={classes['closed'] ?? ''} data-chosen={value ? true : undefined}
        value={value ? (data.find((one) => one.value === value)?.label ?? '…') : ''} onFocus={enter} onBlur={() => { here.current = false; }}
        rightSection={value ? <ClearButton label={clearLabel} onClick={() => onChange(null)} /> : <span className={classes['sign']}><ChooseIcon size={12} /></span>} />
    </span>
  );
}
