/** The register of cells as a table of text: edited in place, pasted or read from a file; every line that is wrong is named before anything is saved. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CellRegister, CellRow, CellsOfCsv } from '@kepil/modules/contract.ts';
import { call, get } from '../../api/client.ts';
import { queryClient } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import classes from './side.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Register({ place }: { readonly place: string }) {
  const t = useWords({ kk, ru, en });
  const [opened, setOpened] = useState(false);
  const path = `/api/places/${encodeURIComponent(place)}/cells`;
  const { data, error, refetch } = useQuery({ queryKey: ['places', place, 'cells'], queryFn: () => get<CellRegister>(path), enabled: opened, refetchOnWindowFocus: false });
  return (
    <details className={`${classes['part']} ${classes['register']} no-print`} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('register')}</summary>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {data && <Form key={data.version} register={data} path={path} place={place} />}
    </details>
  );
}

function Form({ register, path, place }: { readonly register: CellRegister; readonly path: string; readonly place: string }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [table, setTable] = useState(() => csvOf(register.cells, t));
  const [foreignersApart, setForeignersApart] = useState(register.foreignersApart);
  const area = useId();
  const file = useId();
  const check = useMutation({ mutationFn: (csv: string) => call<CellsOfCsv>('POST', `${path}/csv`, { body: { text: csv } }) });
  const save = useMutation({
    mutationFn: async () => {
      const read = await check.mutateAsync(table);
      if (read.faults.length > 0) return null;
      return call<CellRegister>('PUT', path, { body: { version: register.version, foreignersApart, cells: read.cells } });
    },
    onSuccess: (saved) => { if (saved) void queryClient.invalidateQueries({ queryKey: ['places', place] }); },
  });
  return (
    <form onSubmit={(event) => { event.preventDefault(); save.mutate(); }}>
      <p className={classes['quiet']}>{t('registerWhat')}</p>
      <label htmlFor={file}>{t('registerFile')}</label>
      <input id={file} type="file" accept=".csv,text/csv,text/plain" onChange={(event) => { void event.currentTarget.files?.[0]?.text().then((read) => { setTable(read); check.mutate(read); }); }} />
      <label htmlFor={area}>{t('registerText')}</label>
      <textarea id={area} spellCheck={false} value={table} onChange={(event) => setTable(event.currentTarget.value)} />
      <label><input type="checkbox" checked={foreignersApart} onChange={(event) => setForeignersApart(event.currentTarget.checked)} /> {t('registerForeigners')}</label>
      <div role="status">
        {check.data && <p>{t('registerRight', { n: check.data.cells.length })}</p>}
        {check.data && check.data.faults.length > 0 && <ul className={classes['faults']}>{check.data.faults.slice(0, 100).map((fault) => <li key={`${fault.line} ${fault.column}`}>{t('registerLine', { line: fault.line })}: {text(fault.message)}</li>)}</ul>}
        {save.data && <p>{t('registerSaved')}</p>}
      </div>
      {(save.error ?? check.error) && <ProblemView error={save.error ?? check.error} />}
      <div className={classes['acts']}>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate(table)}>{t('registerCheck')}</Button>
        <Button type="submit" loading={save.isPending}>{t('registerSave')}</Button>
      </div>
    </form>
  );
}

/** With the separator that spreadsheets here expect, and the words of the screen; what comes back reads both. */
function csvOf(cells: readonly CellRow[], t: Words<typeof ru>): string {
  const quoted = (word: string): string => (/[;"\n]/.test(word) ? `"${word.replace(/"/g, '""')}"` : word);
  return [t('head'), ...cells.map(({ id, block, beds, area, kind, only }) => [id, block, String(beds), String(area).replace('.', ','), kind, only ?? ''].map(quoted).join(';'))].join('\n');
}
