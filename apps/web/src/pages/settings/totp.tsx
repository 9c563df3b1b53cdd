/** The second factor: enrolled with a picture or a key, confirmed by a code, removed by a code. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Me } from '@kepil/modules/contract.ts';
import { call, ProblemError } from '../../api/client.ts';
import { meQuery, queryClient } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { MetIcon } from '../../parts/icons.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import classes from './page.module.css';
import { QrCode } from './qr.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

interface Enrolment { readonly secret: string; readonly uri: string }
type Done = 'totpDone' | 'totpRemoved';

export function SecondFactor({ me }: { readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const [done, setDone] = useState<Done | null>(null);
  const start = useMutation({ mutationFn: () => call<Enrolment>('POST', '/api/me/totp', { body: {} }) });
  const finish = async (what: Done): Promise<void> => {
    start.reset();
    setDone(what);
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return (
    <section className={classes['card']} aria-labelledby="totp">
      <h2 id="totp">{t('totp')}</h2>
      <p className={classes['quiet']}>{t('totpWhat')}</p>
      <p className={classes['state']}>{me.mfa.totp ? <><MetIcon size={14} /> {t('totpOn')}</> : t('totpOff')}</p>
      {start.error && <ProblemView error={start.error} />}
      {!me.mfa.totp && !start.data && <p><Button variant="default" loading={start.isPending} onClick={() => { setDone(null); start.mutate(); }}>{t('totpStart')}</Button></p>}
      {!me.mfa.totp && start.data && <Enrol enrolment={start.data} cancel={() => start.reset()} onDone={() => finish('totpDone')} />}
      {me.mfa.totp && <Remove onDone={() => finish('totpRemoved')} />}
      <p role="status" className={classes['done']}>{done ? t(done) : ''}</p>
    </section>
  );
}

function Enrol({ enrolment: { secret, uri }, cancel, onDone }: { readonly enrolment: Enrolment; readonly cancel: () => void; readonly onDone: () => Promise<void> }) {
  const t = useWords({ kk, ru, en });
  return (
    <div className={classes['enrol']}>
      <p>{t('totpScan')}</p>
      <div className={classes['scan']}>
        <QrCode text={uri} label={t('totpQr')} />
        <dl>
          <dt>{t('totpSecret')}</dt>
          <dd><code data-totp-secret={secret}>{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code></dd>
          <dd><a href={uri}>{t('totpLink')}</a></dd>
        </dl>
      </div>
      <CodeForm send={(code) => call('POST', '/api/me/totp/confirm', { body: { code } })} label={t('totpConfirm')} onDone={onDone} cancel={cancel} />
    </div>
  );
}

function Remove({ onDone }: { readonly onDone: () => Promise<void> }) {
  const t = useWords({ kk, ru, en });
  const [asked, setAsked] = useState(false);
  if (!asked) return <p><Button variant="default" onClick={() => setAsked(true)}>{t('totpRemove')}</Button></p>;
  return (
    <div className={classes['enrol']}>
      <p>{t('totpRemoveHint')}</p>
      <CodeForm send={(code) => call('DELETE', '/api/me/totp', { body: { code } })} label={t('totpRemove')} onDone={onDone} cancel={() => setAsked(false)} />
    </div>
  );
}

interface CodeFormProps {
  readonly send: (code: string) => Promise<unknown>;
  readonly label: string;
  readonly onDone: () => Promise<void>;
  readonly cancel: () => void;
}

function CodeForm({ send, label, onDone, cancel }: CodeFormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [code, setCode] = useState('');
  const sending = useMutation({ mutationFn: () => send(code), onSuccess: onDone });
  const wrong = sending.error instanceof ProblemError ? sending.error.problem.fields?.find(({ path }) => path === 'code') : undefined;
  return (
    <form className={classes['form']} onSubmit={(event) => { event.preventDefault(); sending.mutate(); }}>
      <TextInput label={t('totpCode')} value={code} inputMode="numeric" autoComplete="one-time-code" pattern="\d{6}" required withAsterisk={false} w={220} data-autofocus
        error={wrong ? text(wrong.message) : undefined} onChange={(event) => { sending.reset(); setCode(event.currentTarget.value.replace(/\D/g, '').slice(0, 6)); }} />
      {sending.error && !wrong && <ProblemView error={sending.error} />}
      <div className={classes['buttons']}>
        <Button type="submit" loading={sending.isPending} disabled={code.length !== 6}>{label}</Button>
        <Button variant="default" onClick={cancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
