/** The reconciliations of one's office: those at work, those recorded; a new one is begun here. */
import { Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Reconciliations } from '@kepil/modules/control/contract.ts';
import { call } from '../../api/client.ts';
import { DateField } from '../../fields/date-field.tsx';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { HOME_ZONE, showDate, showDateTime } from '../../time/show.ts';
import { isRealDate, writeDate } from '../../time/typed.ts';
import { uuidv7 } from '../record/uuid.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import classes from './page.module.css';
import { reconciliationsQuery } from './query.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function ReconciliationsPage() {
  const t = useWords({ kk, ru, en });
  const answer = useQuery(reconciliationsQuery);
  const { data } = answer;
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={t('what')} />
      {answer.error && <ProblemView error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <p aria-busy="true">{t('loading')}</p>}
      {data && <div className={classes['page']}><Begin data={data} /><Begun data={data} /></div>}
    </>
  );
}

function Begin({ data }: { readonly data: Reconciliations }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const [id] = useState(uuidv7);
  const [which, setWhich] = useState('');
  const [from, setFrom] = useState('');
  const [tried, setTried] = useState(false);
  const begin = useMutation({
    mutationFn: () => call('POST', '/api/reconciliations', { body: { id, which, periodFrom: from } }),
    onSuccess: () => navigate({ to: '/reconciliation/$id', params: { id } }),
  });
  return (
    <form className={classes['begin']} noValidate aria-labelledby="begin-title" onSubmit={(event) => { event.preventDefault(); setTried(true); if (which !== '' && isRealDate(from)) begin.mutate(); }}>
      <h2 id="begin-title">{t('begin')}</h2>
      <div className={classes['fields']}>
        <Select label={t('which')} required w={460} data={data.kinds.map((kind) => ({ value: kind.id, label: text(kind.label) }))} value={which || null} placeholder={t('choose')} error={tried && which === '' ? t('needed') : null} onChange={(value) => setWhich(value ?? '')} />
        <DateField label={t('periodFrom')} required value={from} error={tried && !isRealDate(from) ? t('needed') : undefined} onChange={setFrom} />
        <Button type="submit" size="sm" loading={begin.isPending}>{t('start')}</Button>
      </div>
      <p className={classes['hint']}>{t('kept', { n: data.keptDays })}</p>
      {begin.error && <ProblemView error={begin.error} />}
    </form>
  );
}

function Begun({ data }: { readonly data: Reconciliations }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  if (data.rows.length === 0) return <p className={classes['none']}>{t('none')}</p>;
  return (
    <section aria-labelledby="begun-title">
      <h2 id="begun-title">{t('begun')}</h2>
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="begun-title">
        <table>
          <thead><tr><th scope="col">{t('which')}</th><th scope="col">{t('periodFrom')}</th><th scope="col">{t('lists')}</th><th scope="col">{t('by')}</th><th scope="col">{t('state')}</th></tr></thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.id}>
                <td><Link to="/reconciliation/$id" params={{ id: row.id }} preload={false}>{text(row.whichLabel)}</Link></td>
                <td className={sheet['nowrap']}>{writeDate(row.periodFrom)}</td>
                <td>{row.lists.map((source) => t(`source-${source}`)).join(', ') || '–'}</td>
                <td>{row.by}<small>{showDateTime(row.madeAt, HOME_ZONE)}</small></td>
                <td>{t(`state-${row.state}`)}<small>{row.state === 'open' ? t('deletedOn', { when: showDate(row.deleteAt, HOME_ZONE) }) : row.endedAt === null ? '' : showDateTime(row.endedAt, HOME_ZONE)}</small></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
