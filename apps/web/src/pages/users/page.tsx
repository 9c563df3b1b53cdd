/** Accounts: who may sign in, as what and where. For the administrator, who sees no cases. */
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { UserRow } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import { queryClient, usersQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { HOME_ZONE, showDateTime } from '../../time/show.ts';
import { EditUserForm } from './edit-user.tsx';
import { NewUserForm } from './new-user.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const SIZE = 50;
type Asked = { readonly what: 'resetSure' | 'disableSure'; readonly user: UserRow };
interface Saved { readonly user: UserRow; readonly password: string | null }

export default function UsersPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [q, setQ] = useState('');
  const [page, setPage] = useState(0);
  const [creating, setCreating] = useState(false);
  const [edited, setEdited] = useState<UserRow | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [given, setGiven] = useState<Saved | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const users = useQuery(usersQuery(q, page));
  const roles = users.data?.roles ?? [];

  const saved = (result: Saved): void => {
    setCreating(false);
    if (result.password) setGiven(result);
    void queryClient.invalidateQueries({ queryKey: ['users'] });
  };
  const patch = async (user: UserRow, body: { readonly active?: boolean; readonly resetPassword?: boolean }): Promise<void> => {
    setAsked(null);
    setFailure(null);
    await call<Saved>('PATCH', `/api/users/${encodeURIComponent(user.id)}`, { body }).then(saved, setFailure);
  };
  const roleName = (id: string): string => { const role = roles.find((one) => one.id === id); return role ? text(role.name) : id; };

  return (
    <>
      <PageHead title={t('title')} under={t('under')}><Link to="/gateways">{t('gateways')}</Link><Link to="/telephones">{t('telephones')}</Link><Button size="xs" onClick={() => setCreating(true)}>{t('add')}</Button></PageHead>
      <div className={sheet['bar']} role="search">
        <TextInput type="search" size="xs" w={280} aria-label={t('search')} placeholder={t('search')} value={q} onChange={(event) => { setQ(event.currentTarget.value); setPage(0); }} />
      </div>
      {(users.error ?? failure) ? <ProblemView error={users.error ?? failure} again={() => { setFailure(null); void users.refetch(); }} /> : null}
      {users.data && (
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')}>
          <table>
            <thead><tr><th scope="col">{t('name')}</th><th scope="col">{t('login')}</th><th scope="col">{t('role')}</th><th scope="col">{t('territory')}</th><th scope="col">{t('lastSignIn')}</th><th scope="col">{t('state')}</th><th scope="col">{t('actions')}</th></tr></thead>
            <tbody>
              {users.data.rows.map((user) => (
                <tr key={user.id} className={user.active ? undefined : sheet['off']}>
                  <td>{user.name}<small>{text(user.office?.name)}</small></td>
                  <td>{user.login}</td>
                  <td>{roleName(user.role)}</td>
                  <td>{text(user.territory.name)}<small>{text(user.place?.name)}</small></td>
                  <td className={sheet['nowrap']}>{user.lastSignIn === null ? t('never') : showDateTime(user.lastSignIn, HOME_ZONE)}</td>
                  <td>{user.active ? t('active') : t('disabled')}{user.totp && <small>{t('totp')}</small>}</td>
                  <td className={sheet['nowrap']}>
                    <Button size="compact-xs" variant="default" aria-label={`${t('edit')}: ${user.name}`} onClick={() => setEdited(user)}>{t('edit')}</Button>{' '}
                    {user.active
                      ? <Button size="compact-xs" variant="default" aria-label={`${t('disable')}: ${user.name}`} onClick={() => setAsked({ what: 'disableSure', user })}>{t('disable')}</Button>
                      : <Button size="compact-xs" variant="default" aria-label={`${t('enable')}: ${user.name}`} onClick={() => void patch(user, { active: true })}>{t('enable')}</Button>}{' '}
                    <Button size="compact-xs" variant="default" aria-label={`${t('reset')}: ${user.name}`} onClick={() => setAsked({ what: 'resetSure', user })}>{t('reset')}</Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {users.data.rows.length === 0 && <p className={sheet['empty']} role="status">{t('none')}</p>}
        </div>
      )}
      <Pager page={page} size={SIZE} total={users.data?.total ?? 0} onPage={setPage} />
      {edited && <EditUserForm user={edited} onClose={() => setEdited(null)} onSaved={() => { setEdited(null); void queryClient.invalidateQueries({ queryKey: ['users'] }); }} />}
      {creating && <NewUserForm onClose={() => setCreating(false)} onSaved={saved} />}
      <Modal opened={asked !== null} onClose={() => setAsked(null)} title={asked ? t(asked.what === 'resetSure' ? 'reset' : 'disable') : ''} closeButtonProps={{ 'aria-label': t('cancel') }} lockScroll={false}>
        {asked && (
          <>
            <p>{t(asked.what, { name: asked.user.name })}</p>
            <div className={sheet['bar']}>
              <Button size="xs" data-autofocus onClick={() => void patch(asked.user, asked.what === 'resetSure' ? { resetPassword: true } : { active: false })}>{t('yes')}</Button>
              <Button size="xs" variant="default" onClick={() => setAsked(null)}>{t('cancel')}</Button>
            </div>
          </>
        )}
      </Modal>
      <Modal opened={given !== null} onClose={() => setGiven(null)} title={given ? t('password', { name: given.user.name }) : ''} closeButtonProps={{ 'aria-label': t('done') }} lockScroll={false}>
        {given && <><p><code>{given.password}</code></p><p>{t('passwordOnce')}</p><Button size="xs" data-autofocus onClick={() => setGiven(null)}>{t('done')}</Button></>}
      </Modal>
    </>
  );
}

