/** Login and password, then the code of the second factor, or a passkey. Used by the page and by the dialog over an ended session. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { I18n, Me } from '@kepil/modules/contract.ts';
import { call, ProblemError } from '../../api/client.ts';
import { helloQuery } from '../../api/queries.ts';
import { language, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PasswordInput, TextInput } from '../../parts/text-input.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import classes from './form.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

type SignInResult = { readonly state: 'signed-in'; readonly me: Me } | { readonly state: 'totp-required' };

export interface SignInFormProps {
  /** The account whose session ended: its login stands in the form. */
  readonly login?: string;
  readonly fill?: { readonly login: string; readonly password: string } | null;
  readonly onSignedIn: (me: Me) => void;
}

export function SignInForm({ login: known = '', fill = null, onSignedIn }: SignInFormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  // In a demonstration the training key of the login typed signs.
  const demo = useQuery(helloQuery).data?.demo ?? false;
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const [asksTotp, setAsksTotp] = useState(false);
  const code = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!fill) return;
    setLogin(fill.login);
    setPassword(fill.password);
    setAsksTotp(false);
  }, [fill]);
  useEffect(() => {
    if (asksTotp) code.current?.focus();
  }, [asksTotp]);

  const signIn = useMutation({
    mutationFn: () => call<SignInResult>('POST', asksTotp ? '/api/sign-in/totp' : '/api/sign-in', { body: { login, password, ...(asksTotp ? { totp } : {}) } }),
    onSuccess: (result) => {
      if (result.state === 'signed-in') onSignedIn(result.me);
      else setAsksTotp(true);
    },
  });
  const passkey = useMutation({ mutationFn: signInByPasskey, onSuccess: onSignedIn });
  const signature = useMutation({ mutationFn: () => signInBySignature(demo, login), onSuccess: (outcome) => { if ('me' in outcome) onSignedIn(outcome.me); } });
  const error = signIn.error ?? passkey.error ?? signature.error;
  const saidOf = signature.data && 'problem' in signature.data ? signature.data.problem : null;
  const wrong = signIn.error instanceof ProblemError && signIn.error.problem.status === 401;

  return (
    <form className={classes['form']} onSubmit={(event) => { event.preventDefault(); signIn.mutate(); }} noValidate={false}>
      {error && <ProblemView error={error} />}
      {saidOf && <p role="alert" className={classes['said']}>{text(saidOf)}</p>}
      {asksTotp ? (
        <TextInput ref={code} label={t('code')} description={t('codeHint')} value={totp} onChange={(event) => setTotp(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
          inputMode="numeric" autoComplete="one-time-code" pattern="\d{6}" required size="md" />
      ) : (
        <>
          <TextInput label={t('login')} value={login} onChange={(event) => setLogin(event.currentTarget.value)} autoComplete="username" required size="md" aria-invalid={wrong} withAsterisk={false} />
          <PasswordInput label={t('password')} value={password} onChange={(event) => setPassword(event.currentTarget.value)} autoComplete="current-password" data-autofocus={known !== '' || undefined} required size="md" aria-invalid={wrong} withAsterisk={false}
            showLabel={t('showPassword')} />
        </>
      )}
      <Button type="submit" size="sm" loading={signIn.isPending} fullWidth>{t('signIn')}</Button>
      {asksTotp
        ? <Button variant="subtle" size="sm" onClick={() => { setAsksTotp(false); setTotp(''); }}>{t('otherLogin')}</Button>
        : 'PublicKeyCredential' in window && <Button variant="default" size="sm" fullWidth loading={passkey.isPending} onClick={() => passkey.mutate()}>{t('passkey')}</Button>}
      {!asksTotp && <Button variant="default" size="sm" fullWidth loading={signature.isPending} disabled={demo && login === ''} title={demo && login === '' ? t('signatureLogin') : undefined} onClick={() => signature.mutate()}>{t('signature')}</Button>}
    </form>
  );
}

async function signInByPasskey(): Promise<Me> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await call<Parameters<typeof startAuthentication>[0]['optionsJSON']>('POST', '/api/sign-in/passkey/options', { body: {} });
  const answer = await startAuthentication({ optionsJSON });
  const result = await call<SignInResult>('POST', '/api/sign-in/passkey', { body: answer });
  if (result.state !== 'signed-in') throw new Error('passkey did not sign in');
  return result.me;
}

/** NCALayer and its words are fetched when somebody signs in by them. Cancelled: nothing happened and nothing is said. */
async function signInBySignature(demo: boolean, login: string): Promise<{ readonly me: Me } | { readonly problem: I18n } | { readonly cancelled: true }> {
  const [{ signingMeans }, { signingProblems }] = await Promise.all([import('../../papers/means.ts'), import('@kepil/seal/signing/problem.ts')]);
  const { challenge, data } = await call<{ challenge: string; data: string }>('POST', '/api/sign-in/signature/challenge', { body: {} });
  const means = signingMeans(demo, demo ? login : undefined);
  try {
    const outcome = await means.sign({ data: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)), purpose: 'authentication', locale: language(), timeStamp: false });
    if ('cancelled' in outcome) return outcome;
    if ('problem' in outcome) return { problem: signingProblems[outcome.problem] };
    const result = await call<SignInResult>('POST', '/api/sign-in/signature', { body: { challenge, cms: outcome.cms } });
    if (result.state !== 'signed-in') throw new Error('the signature did not sign in');
    return { me: result.me };
  } finally {
    means.close();
  }
}
