/** The lists: brought in, what was read of them, which column is what; then compared, with progress. */
import { Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import type { ListView, Mapping, ReconciliationView, Source } from '@kepil/modules/control/contract.ts';
import { columnRoles, MOST_BYTES, MOST_LISTS, sources } from '@kepil/modules/control/limits.ts';
import { call } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import classes from './page.module.css';
import { address, badLinesQuery, PAGE, renew, send } from './query.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Lists({ one }: { readonly one: ReconciliationView }) {
  const running = one.comparing === 'running';
  return (
    <div className={classes['page']}>
      {one.lists.map((list) => <OneList key={`${list.n} ${list.takenAt}`} id={one.id} list={list} fixed={running} />)}
      {one.lists.length < MOST_LISTS && !running && <Upload id={one.id} taken={one.lists.map(({ source }) => source)} />}
      {one.lists.length > 1 && <Compare one={one} />}
    </div>
  );
}

function Upload({ id, taken }: { readonly id: string; readonly taken: readonly Source[] }) {
  const t = useWords({ kk, ru, en });
  const [source, setSource] = useState<Source>(() => sources.find((one) => !taken.includes(one)) ?? 'other');
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const [large, setLarge] = useState(false);
  const upload = useMutation({
    mutationFn: (file: File) => call('POST', address(id, '/lists'), { query: { source, name: file.name.slice(-200) }, bytes: file }),
    onSuccess: async () => {
      await renew(id);
      setSource(sources.find((one) => one !== source && !taken.includes(one)) ?? 'other');
    },
    onSettled: () => { if (input.current) input.current.value = ''; },
  });
  return (
    <section className={classes['upload']} aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{t('addList')}</h2>
      <div className={classes['fields']}>
        <Select label={t('source')} w={240} allowDeselect={false} data={sources.map((value) => ({ value, label: t(`source-${value}`) }))} value={source} onChange={(value) => setSource(sources.find((known) => known === value) ?? 'other')} />
        <label className={classes['file']} data-busy={upload.isPending || undefined}>
          <span>{t('file')}</span>
          <input ref={input} type="file" className="visually-hidden" accept=".csv,.txt,.tsv,.xlsx" aria-describedby={`${field}-hint`} disabled={upload.isPending}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              setLarge(file !== undefined && file.size > MOST_BYTES);
              if (file && file.size <= MOST_BYTES) upload.mutate(file);
            }} />
        </label>
      </div>
      <p id={`${field}-hint`} className={classes['hint']}>{t('fileHint')}</p>
      <p role="status" className={classes['hint']}>{upload.isPending ? t('reading') : ''}</p>
      {large && <p role="alert" className={classes['wrong']}>{t('tooLarge')}</p>}
      {upload.error && <ProblemView error={upload.error} />}
    </section>
  );
}

function OneList({ id, list, fixed }: { readonly id: string; readonly list: ListView; readonly fixed: boolean }) {
  const t = useWords({ kk, ru, en });
  const [shown, setShown] = useState(false);
  const remove = useMutation({ mutationFn: () => send('DELETE', id, `/lists/${list.n}`), onSuccess: () => renew(id) });
  const map = useMutation({ mutationFn: (mapping: Mapping) => send('PUT', id, `/lists/${list.n}/mapping`, mapping), onSuccess: () => renew(id) });
  const columns = list.columns.map((column) => ({ value: column, label: column }));
  const title = `${t('listN', { n: list.n })}: ${t(`source-${list.source}`)}`;
  return (
    <section className={classes['list']} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className={classes['hint']}>{list.fileName} · {list.form === 'xlsx' ? 'XLSX' : `CSV, ${list.encoding.toUpperCase()}`} · {t('headingAt', { line: list.heading })}</p>
        {!fixed && <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()} aria-label={`${t('removeList')}: ${title}`}>{t('removeList')}</Button>}
      </header>
      <p className={classes['counts']}>
        <b>{t('used', { n: list.used })}</b>
        {list.refused > 0 && <span data-tone="red">{t('refused', { n: list.refused })}</span>}
        {list.noted > 0 && <span data-tone="amber">{t('noted', { n: list.noted })}</span>}
        {list.refused + list.noted > 0 && <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>{t(shown ? 'hideBad' : 'showBad')}</button>}
      </p>
      <fieldset className={classes['mapping']} disabled={fixed || map.isPending}>
        <legend>{t('columns')}</legend>
        {columnRoles.map((role) => (
          <Select key={role} size="xs" label={t(`column-${role}`)} data={columns} value={list.mapping[role] ?? null} placeholder={t('noColumn')} clearable clearButtonProps={{ 'aria-label': t('clear') }} disabled={fixed}
            onChange={(column) => {
              const { [role]: _old, ...rest } = list.mapping;
              map.mutate(column === null ? rest : { ...rest, [role]: column });
            }} />
        ))}
      </fieldset>
      {(map.error ?? remove.error) && <ProblemView error={map.error ?? remove.error} />}
      {shown && <BadLines id={id} n={list.n} title={title} />}
    </section>
  );
}

function BadLines({ id, n, title }: { readonly id: string; readonly n: number; readonly title: string }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery(badLinesQuery(id, n, page));
  if (error) return <ProblemView error={error} again={() => void refetch()} />;
  if (!data) return <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={`${t('badLines')}: ${title}`}>
        <table>
          <thead><tr><th scope="col">{t('line')}</th><th scope="col">{t('person')}</th><th scope="col">{t('column')}</th><th scope="col">{t('problem')}</th></tr></thead>
          <tbody>
            {data.rows.flatMap((row) => row.problems.map((problem) => (
              <tr key={`${row.line} ${problem.code}`}><td>{row.line}</td><td>{row.name || '–'}</td><td>{problem.column ?? '–'}</td><td>{text(problem.message)}{!row.used && <small>{t('notCompared')}</small>}</td></tr>
            )))}
          </tbody>
        </table>
      </div>
      <Pager page={page} size={PAGE} total={data.total} onPage={setPage} />
    </>
  );
}

function Compare({ one }: { readonly one: ReconciliationView }) {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const start = useMutation({ mutationFn: () => send('POST', one.id, '/comparison'), onSuccess: () => renew(one.id) });
  const stop = useMutation({ mutationFn: () => send('DELETE', one.id, '/comparison'), onSuccess: () => renew(one.id) });
  const running = one.comparing === 'running';
  return (
    <section className={classes['compare']} aria-label={t('step-pairs')}>
      {running ? (
        <>
          <label>{t('comparing')} <progress max={1} value={one.share} /></label>
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>{t('stop')}</Button>
        </>
      ) : (
        <>
          <Button size="sm" loading={start.isPending} onClick={() => start.mutate()}>{t(one.comparing === 'done' ? 'compareAgain' : 'compare')}</Button>
          {one.comparing === 'done' && <Button size="sm" variant="default" onClick={() => void navigate({ to: '/reconciliation/$id', params: { id: one.id }, search: { step: 'pairs' } })}>{t('toPairs')}</Button>}
        </>
      )}
      <p role="status">{one.comparing === 'cancelled' ? t('cancelled') : one.comparing === 'failed' ? t('failed') : one.comparing === 'done' ? t('compared') : ''}</p>
      {(start.error ?? stop.error) && <ProblemView error={start.error ?? stop.error} />}
    </section>
  );
}
