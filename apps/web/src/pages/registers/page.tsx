/** The registers of a place or an office: which there are, how many lines they have, how many need somebody. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { civilDate } from '@kepil/law/time/zone.ts';
import type { RegisterList } from '@kepil/modules/registers/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { BreachIcon, OpenIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { showCivil, zoneOr } from '../../time/show.ts';
import { type Keeper, RegisterLink } from './keeper.tsx';
import { registersQuery } from './query.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const topics = ['regime', 'contacts', 'movement', 'discipline', 'health', 'safety', 'property', 'control', 'hierarchy', 'planning', 'reporting', 'organisation'] as const;

export default function RegistersPage() {
  const { id } = useParams({ from: '/inside/places/$id/registers' });
  return <Registers keeper={{ of: 'place', id }} />;
}

interface RegistersProps { readonly keeper: Keeper; /** Over the list: which office. */ readonly choice?: (data: RegisterList) => ReactNode }

export function Registers({ keeper, choice }: RegistersProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { data, error, refetch } = useQuery(registersQuery(keeper));
  const [sought, setSought] = useState('');
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  const word = sought.trim().toLowerCase();
  const shown = data.rows.filter(({ title }) => text(title).toLowerCase().includes(word));
  return (
    <>
      <PageHead title={t(keeper.of === 'place' ? 'title' : 'titleOffice')} under={keeper.of === 'place' ? <Link to="/places/$id" params={{ id: keeper.id }}>{text(data.keeper.name)}</Link> : <Link to="/calendar" search={{ office: data.keeper.id }}>{text(data.keeper.name)}</Link>} />
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <div className={`${classes['bar']} no-print`}>
        <TextInput type="search" w={320} size="xs" label={t('find')} value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
        {choice?.(data)}
        <p>{t('since', { day: showCivil(civilDate(data.from, zoneOr(data.zone))) })}</p>
      </div>
      {shown.length === 0 && <p role="status" className={classes['none']}>{t('none')}</p>}
      <div className={classes['topics']}>
        {topics.filter((topic) => shown.some((row) => row.topic === topic)).map((topic) => (
          <section key={topic} aria-labelledby={`topic-${topic}`}>
            <h2 id={`topic-${topic}`}>{t(`topic-${topic}`)}</h2>
            <ul>{shown.filter((row) => row.topic === topic).map((row) => <Row key={row.id} row={row} keeper={keeper} />)}</ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Row({ row, keeper }: { readonly row: RegisterList['rows'][number]; readonly keeper: Keeper }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const articles = [...new Set(row.demandedBy.map(({ article }) => article))].join(', ');
  const to = { keeper, register: row.id };
  return (
    <li className={classes['row']}>
      <div>
        <RegisterLink {...to}>{text(row.title)}</RegisterLink>
        <small>{t(keeper.of === 'place' ? 'article' : 'points', { articles })}</small>
      </div>
      <div className={classes['counts']}>
        {row.broken > 0 && <RegisterLink {...to} search={{ state: 'broken' }} className={classes['red'] ?? ''}><BreachIcon size={14} /> {t('broken', { n: row.broken })}</RegisterLink>}
        {row.open > 0 && <RegisterLink {...to} search={{ state: 'open' }} className={classes['open'] ?? ''}><OpenIcon size={14} /> {t('open', { n: row.open })}</RegisterLink>}
      </div>
      <span className={classes['lines']} data-none={row.lines === 0 || undefined} aria-label={t(keeper.of === 'place' ? 'linesOf' : 'linesOfYear', { n: row.lines })}>{numberText(row.lines, language)}</span>
    </li>
  );
}
