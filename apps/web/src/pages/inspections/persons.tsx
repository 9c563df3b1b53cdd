/** Persons held in the place, chosen by name or cell: from what was taken along. */
import { useState } from 'react';
import type { InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { CrossIcon } from '../../parts/icons.tsx';
import { TextField } from './inputs.tsx';
import { usePageWords } from './words.ts';
import classes from './item.module.css';

const SHOWN = 8;

interface PersonsProps {
  readonly label: string;
  readonly persons: InspectionSheet['persons'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Only one may be chosen. */
  readonly one?: boolean;
}

export function Persons({ label, persons, chosen, onChange, one = false }: PersonsProps) {
  const t = usePageWords();
  const [find, setFind] = useState('');
  const words = find.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : persons.filter(({ episode, name, cell }) => !chosen.includes(episode) && words.every((word) => name.toLowerCase().includes(word) || cell?.toLowerCase() === word)).slice(0, SHOWN);
  const byEpisode = new Map(persons.map((person) => [person.episode, person]));
  return (
    <div role="group" aria-label={label} className={classes['persons']}>
      {chosen.length > 0 && <ul className={classes['names']}>{chosen.map((episode) => {
        const name = byEpisode.get(episode)?.name ?? '…';
        return <li key={episode}><button type="button" className={classes['name']} aria-pressed="true" aria-label={t('personRemove', { name })} onClick={() => onChange(chosen.filter((other) => other !== episode))}>{name} <CrossIcon size={12} /></button></li>;
      })}</ul>}
      {!(one && chosen.length > 0) && <TextField label={`${label}: ${t('personsFind')}`} value={find} onChange={setFind} max={60} />}
      {found.length > 0 && <ul className={classes['found']}>{found.map(({ episode, name, cell }) => <li key={episode}><button type="button" aria-label={t('personAdd', { name })} onClick={() => { onChange(one ? [episode] : [...chosen, episode]); setFind(''); }}>{name}{cell !== null && <small>{t('cell', { cell })}</small>}</button></li>)}</ul>}
    </div>
  );
}
