/** The registers of a place: which there are, how many lines this month has, how many need somebody. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { civilDate } from '@kepil/law/time/zone.ts';
import type { RegisterList } from '@kepil/modules/registers/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { BreachIcon, OpenIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { showCivil, zoneOr } from '../../time/show.ts';
import { registersQuery } from './query.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const topics = ['regime', 'contacts', 'movement', 'discipline', 'health', 'safety', 'property', 'control'] as const;

export default function RegistersPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { id } = useParams({ from: '/inside/places/$id/registers' });
  const { data, error, refetch } = useQuery(registersQuery(id));
  const [sought, setSought] = useState('');
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  const word = sought.trim().toLowerCase();
  const shown = data.rows.filter(({ title }) => text(title).toLowerCase().includes(word));
  return (
    <>
      <PageHead title={t('title')} under={<Link to="/places/$id" params={{ id }}>{text(data.place.name)}</Link>} />
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <div className={`${classes['bar']} no-print`}>
        <TextInput type="search" w={320} size="xs" label={t('find')} value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
        <p>{t('since', { day: showCivil(civilDate(data.from, zoneOr(data.zone))) })}</p>
      </div>
      {shown.length === 0 && <p role="status" className={classes['none']}>{t('none')}</p>}
      <div className={classes['topics']}>
        {topics.filter((topic) => shown.some((row) => row.topic === topic)).map((topic) => (
          <section key={topic} aria-labelledby={`topic-${topic}`}>
            <h2 id={`topic-${topic}`}>{t(`topic-${topic}`)}</h2>
            <ul>{shown.filter((row) => row.topic === topic).map((row) => <Row key={row.id} row={row} place={id} />)}</ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Row({ row, place }: { readonly row: RegisterList['rows'][number]; readonly place: string }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const articles = [...new Set(row.demandedBy.map(({ article }) => article))].join(', ');
  const params = { id: place, register: row.id };
  return (
    <li className={classes['row']}>
      <div>
        <Link to="/places/$id/registers/$register" params={params} preload={false}>{text(row.title)}</Link>
        <small>{t('article', { articles })}</small>
      </div>
      <div className={classes['counts']}>
        {row.broken > 0 && <Link to="/places/$id/registers/$register" params={params} search={{ state: 'broken' }} preload={false} className={classes['red'] ?? ''}><BreachIcon size={14} /> {t('broken', { n: row.broken })}</Link>}
        {row.open > 0 && <Link to="/places/$id/registers/$register" params={params} search={{ state: 'open' }} preload={false} className={classes['open'] ?? ''}><OpenIcon size={14} /> {t('open', { n: row.open })}</Link>}
      </div>
      <span className={classes['lines']} data-none={row.lines === 0 || undefined} aria-label={t('linesOf', { n: row.lines })}>{numberText(row.lines, language)}</span>
    </li>
  );
}
