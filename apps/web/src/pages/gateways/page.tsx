/** Who may send positions of bracelets. For the administrator, who sees none of them. */
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Gateways } from '@kepil/modules/control/bracelets/contract.ts';
import { call, get } from '../../api/client.ts';
import { queryClient, territoriesQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { Tag } from '../../parts/state-mark.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { HOME_ZONE, showDateTime } from '../../time/show.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const gatewaysQuery = queryOptions({ queryKey: ['gateways'], queryFn: ({ signal }) => get<Gateways>('/api/gateways', {}, signal), refetchInterval: 60_000 });
interface Issued { readonly id: string; readonly token: string }

export default function GatewaysPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { data, error, isPending, refetch } = useQuery(gatewaysQuery);
  const territories = useQuery(territoriesQuery).data ?? [];
  const [name, setName] = useState('');
  const [territory, setTerritory] = useState<string | null>(null);
  const [given, setGiven] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const again = (): void => void queryClient.invalidateQueries({ queryKey: ['gateways'] });
  const issue = useMutation({
    mutationFn: (body: { readonly name: string; readonly territory: string }) => call<Issued>('POST', '/api/gateways', { body }),
    onSuccess: ({ token }, body) => { setGiven({ name: body.name, token }); setName(''); again(); },
  });
  const revoke = useMutation({ mutationFn: (id: string) => call('DELETE', `/api/gateways/${encodeURIComponent(id)}`), onSuccess: again });
  const ready = name.trim() !== '' && territory !== null;
  const failure = error ?? issue.error ?? revoke.error;
  return (
    <>
      <PageHead title={t('title')} under={t('under')} />
      <form className={sheet['bar']} onSubmit={(event) => { event.preventDefault(); if (ready) issue.mutate({ name: name.trim(), territory }); }}>
        <TextInput size="xs" w={280} aria-label={t('name')} placeholder={t('name')} maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <List label={t('territory')} clearLabel={t('clear')} w={280} data={territories.map((one) => ({ value: one.id, label: text(one.name) }))} value={territory} onChange={setTerritory} />
        <Button type="submit" loading={issue.isPending} title={ready ? undefined : t('needed')} disabled={!ready}>{t('issue')}</Button>
      </form>
      {failure && <ProblemView error={failure} again={() => { issue.reset(); revoke.reset(); void refetch(); }} />}
      <div role="status">{given && <p><b>{t('token', { name: given.name })}</b>: <code>{given.token}</code><br />{t('once')} <Button size="compact-xs" variant="default" onClick={() => setGiven(null)}>{t('hide')}</Button></p>}</div>
      {isPending && <p aria-busy="true">{t('loading')}</p>}
      {data && (
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')}>
          {data.rows.length === 0 ? <p className={sheet['empty']} role="status">{t('none')}</p> : (
            <table>
              <thead><tr><th scope="col">{t('name')}</th><th scope="col">{t('territory')}</th><th scope="col">{t('issued')}</th><th scope="col">{t('lastAt')}</th><th scope="col">{t('today')}</th><th scope="col">{t('state')}</th></tr></thead>
              <tbody>
                {data.rows.map((row) => (
                  <tr key={row.id}>
                    <td>{row.name}</td><td>{text(row.territory.name)}</td>
                    <td className={sheet['nowrap']}>{showDateTime(row.issuedAt, HOME_ZONE)}</td>
                    <td className={sheet['nowrap']}>{row.lastAt === null ? t('never') : showDateTime(row.lastAt, HOME_ZONE)}</td>
                    <td>{t('counts', row.today)}</td>
                    <td>
                      {row.revokedAt === null
                        ? <><Tag tone="green">{t('active')}</Tag> <Button size="compact-xs" variant="default" aria-label={`${t('revoke')}: ${row.name}`} onClick={() => { if (window.confirm(t('sure', { name: row.name }))) revoke.mutate(row.id); }}>{t('revoke')}</Button></>
                        : <Tag>{t('revokedAt', { when: showDateTime(row.revokedAt, HOME_ZONE) })}</Tag>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </>
  );
}
