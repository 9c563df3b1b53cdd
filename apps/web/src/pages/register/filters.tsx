/** What is asked of a register: name, period, state. */
import { useEffect, useState } from 'react';
import type { Zone } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import { DateField } from '../../fields/date-field.tsx';
import { useWords } from '../../i18n/words.ts';
import { SearchIcon } from '../../parts/icons.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { isRealDate } from '../../time/typed.ts';
import { now } from '../../time/clock.ts';
import classes from './page.module.css';
import type { RegisterSearch } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface FiltersProps {
  readonly search: RegisterSearch;
  readonly zone: Zone;
  /** The period that was answered for. */
  readonly from: number;
  readonly to: number;
  /** Of an office the year is looked at, and words are sought, nobody's name. */
  readonly of: 'place' | 'office';
  readonly onChange: (change: Partial<Record<keyof RegisterSearch, string | undefined>>) => void;
}

const PAUSE = 350;
const states = [undefined, 'broken', 'open', 'changed'] as const;

export function Filters({ search, zone, from, to, of, onChange }: FiltersProps) {
  const t = useWords({ kk, ru, en });
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => setTyped(search.q ?? ''), [search.q]);
  useEffect(() => {
    if (typed.trim() === (search.q ?? '')) return undefined;
    const timer = setTimeout(() => onChange({ q: typed.trim() }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, search.q, onChange]);
  const day = (name: 'from' | 'to') => (value: string): void => { if (value === '' || isRealDate(value)) onChange({ [name]: value }); };
  const today = civilDate(now(), zone);
  return (
    <div className={`${classes['filters']} no-print`} role="search">
      <TextInput type="search" size="xs" w={230} label={t(of === 'place' ? 'search' : 'searchText')} leftSection={<SearchIcon size={14} />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <div className={classes['days']}>
        <DateField size="xs" label={t('from')} value={search.from ?? civilDate(from, zone)} onChange={day('from')} />
        <DateField size="xs" label={t('to')} value={search.to ?? civilDate(to - 1, zone)} onChange={day('to')} />
      </div>
      <div role="group" aria-label={t('quick')} className={classes['choice']}>
        <button type="button" aria-pressed={search.from === today && search.to === today} onClick={() => onChange({ from: today, to: today })}>{t('today')}</button>
        <button type="button" aria-pressed={search.from === undefined && search.to === undefined} onClick={() => onChange({ from: undefined, to: undefined })}>{t(of === 'place' ? 'month' : 'year')}</button>
      </div>
      <div role="group" aria-label={t('state')} className={classes['choice']}>
        {states.map((state) => <button key={state ?? 'any'} type="button" aria-pressed={search.state === state} onClick={() => onChange({ state })}>{t(`state-${state ?? 'any'}`)}</button>)}
      </div>
    </div>
  );
}
