/** Passkeys of the account: which there are, a new one, another name, one fewer. */
import { Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PasskeyRow } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import { meQuery, passkeysQuery, queryClient } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { HOME_ZONE, showDateTime } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** A passkey belongs to a name, never to a number: browsers refuse them at an address such as 127.0.0.1. */
const isNumericAddress = (host: string): boolean => /^[\d.]+$/.test(host) || host.startsWith('[');

type Done = 'passkeyAdded' | 'passkeyRenamed' | 'passkeyRemoved';

export function Passkeys() {
  const t = useWords({ kk, ru, en });
  const passkeys = useQuery(passkeysQuery);
  const [asked, setAsked] = useState<PasskeyRow | null>(null);
  const [renamed, setRenamed] = useState<PasskeyRow | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const renew = async (what: Done): Promise<void> => {
    setDone(what);
    await Promise.all([queryClient.invalidateQueries({ queryKey: passkeysQuery.queryKey }), queryClient.invalidateQueries({ queryKey: meQuery.queryKey })]);
  };
  const remove = useMutation({ mutationFn: (id: string) => call('DELETE', `/api/me/passkeys/${encodeURIComponent(id)}`), onSuccess: () => renew('passkeyRemoved') });
  const problem = !('PublicKeyCredential' in window) ? 'passkeysUnsupported' : isNumericAddress(window.location.hostname) ? 'passkeysAddress' : null;
  return (
    <section className={classes['card']} aria-labelledby="passkeys">
      <h2 id="passkeys">{t('passkeys')}</h2>
      <p className={classes['quiet']}>{t('passkeysWhat')}</p>
      {passkeys.error && <ProblemView error={passkeys.error} again={() => void passkeys.refetch()} />}
      {passkeys.data?.length === 0 && <p>{t('passkeysNone')}</p>}
      {passkeys.data && passkeys.data.length > 0 && (
        <ul className={classes['keys']}>
          {passkeys.data.map((key) => (
            <li key={key.id}>
              <span><b>{key.name}</b><small>{t('passkeyCreated', { when: showDateTime(key.createdAt, HOME_ZONE) })}, {key.lastUsedAt === null ? t('passkeyNeverUsed') : t('passkeyUsed', { when: showDateTime(key.lastUsedAt, HOME_ZONE) })}</small></span>
              <span className={classes['acts']}>
                <Button size="compact-xs" variant="default" aria-label={t('passkeyRenameOf', { name: key.name })} onClick={() => setRenamed(key)}>{t('passkeyRename')}</Button>
                <Button size="compact-xs" variant="default" aria-label={t('passkeyRemoveOf', { name: key.name })} onClick={() => setAsked(key)}>{t('passkeyRemove')}</Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {remove.error && <ProblemView error={remove.error} />}
      {problem ? <p className={classes['quiet']}>{t(problem)}</p> : <Add onDone={() => renew('passkeyAdded')} />}
      <p role="status" className={classes['done']}>{done ? t(done) : ''}</p>
      {renamed && <Rename passkey={renamed} onClose={() => setRenamed(null)} onDone={() => { setRenamed(null); void renew('passkeyRenamed'); }} />}
      <Modal opened={asked !== null} onClose={() => setAsked(null)} title={t('passkeyRemove')} closeButtonProps={{ 'aria-label': t('cancel') }}>
        {asked && (
          <>
            <p>{t('passkeyRemoveSure', { name: asked.name })}</p>
            <div className={classes['buttons']}>
              <Button data-autofocus onClick={() => { remove.mutate(asked.id); setAsked(null); }}>{t('yes')}</Button>
              <Button variant="default" onClick={() => setAsked(null)}>{t('cancel')}</Button>
            </div>
          </>
        )}
      </Modal>
    </section>
  );
}

function Rename({ passkey, onClose, onDone }: { readonly passkey: PasskeyRow; readonly onClose: () => void; readonly onDone: () => void }) {
  const t = useWords({ kk, ru, en });
  const [name, setName] = useState(passkey.name);
  const rename = useMutation({ mutationFn: () => call('PATCH', `/api/me/passkeys/${encodeURIComponent(passkey.id)}`, { body: { name: name.trim() } }), onSuccess: onDone });
  return (
    <Modal opened onClose={onClose} title={t('passkeyRename')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form className={classes['form']} onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '') rename.mutate(); }}>
        <TextInput data-autofocus label={t('passkeyName')} description={t('passkeyNameHint')} value={name} required withAsterisk={false} maxLength={100} onChange={(event) => { rename.reset(); setName(event.currentTarget.value); }} />
        {rename.error && <ProblemView error={rename.error} />}
        <div className={classes['buttons']}>
          <Button type="submit" loading={rename.isPending} disabled={name.trim() === ''}>{t('save')}</Button>
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}

function Add({ onDone }: { readonly onDone: () => Promise<void> }) {
  const t = useWords({ kk, ru, en });
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () => register(name.trim()),
    onSuccess: async () => {
      setName('');
      await onDone();
    },
  });
  const said = refusalOf(add.error);
  return (
    <form className={classes['form']} onSubmit={(event) => { event.preventDefault(); add.mutate(); }}>
      <TextInput label={t('passkeyName')} description={t('passkeyNameHint')} value={name} required withAsterisk={false} maxLength={100} error={said ? t(said) : undefined}
        onChange={(event) => { add.reset(); setName(event.currentTarget.value); }} />
      {add.error && !said && <ProblemView error={add.error} />}
      <div className={classes['buttons']}><Button type="submit" variant="default" loading={add.isPending} disabled={name.trim() === ''}>{t('passkeyAdd')}</Button></div>
    </form>
  );
}

async function register(name: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = await call<Parameters<typeof startRegistration>[0]['optionsJSON']>('POST', '/api/me/passkeys/options', { body: {} });
  const answer = await startRegistration({ optionsJSON });
  await call('POST', '/api/me/passkeys', { body: { name, ...answer } });
}

/** What the browser or the device refused, as a sentence of ours: theirs are in English only. */
function refusalOf(error: unknown): 'passkeyKnown' | 'passkeyCancelled' | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'InvalidStateError') return 'passkeyKnown';
  return error.name === 'NotAllowedError' || error.name === 'AbortError' ? 'passkeyCancelled' : null;
}
