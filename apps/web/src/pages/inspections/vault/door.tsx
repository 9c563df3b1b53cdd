/** The door of the tablet: a passphrase is set before anything is kept, and asked before anything is shown. */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '../../../parts/button.tsx';
import { PasswordInput } from '../../../parts/text-input.tsx';
import { discardAll, unsentOf } from '../store.ts';
import { useWords } from '../../../i18n/words.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { lock } from './opened.ts';
import { LEAST, LEAST_DIGITS, proposal, weaknessOf, type Weakness } from './passphrase.ts';
import { messages as ru } from './ru.ts';
import { setPassphrase, unlock, waitsUntil } from './unlock.ts';
import classes from './door.module.css';

/** `bare`: a version before kept things in the clear, which are sealed with it. */
export function SetPassphrase({ account, login, bare = false, onDone }: { readonly account: string; readonly login: string; readonly bare?: boolean; readonly onDone?: () => void }) {
  const t = useWords({ kk, ru, en });
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [offered, setOffered] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const weak = weaknessOf(typed, login);
  const differs = !weak && typed !== again;
  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (weak || differs || busy) return;
    setBusy(true);
    setFailed(false);
    try {
      await setPassphrase(account, typed);
      onDone?.();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  // Without it the browser has no means to encrypt, and nothing may be kept.
  if (!window.isSecureContext) return <p role="alert" className={classes['ask']}>{t('insecure')}</p>;
  const why: Readonly<Record<Weakness, string>> = { short: t('short', { n: LEAST }), digits: t('digits', { n: LEAST_DIGITS }), repeated: t('repeated'), login: t('login') };
  return (
    <form className={classes['door']} onSubmit={(event) => void set(event)} noValidate autoComplete="off">
      <h2>{t('setTitle')}</h2>
      <p>{t('setWhat')}</p>
      {bare && <p className={classes['ask']}>{t('bare')}</p>}
      <PasswordInput label={t('phrase')} showLabel={t('show')} size="md" autoComplete="new-password" value={typed} description={t('how', { n: LEAST })} error={asked && weak ? why[weak] : undefined} onChange={(event) => setTyped(event.currentTarget.value)} />
      <PasswordInput label={t('again')} showLabel={t('show')} size="md" autoComplete="new-password" value={again} error={asked && differs ? t('differs') : undefined} onChange={(event) => setAgain(event.currentTarget.value)} />
      <p className={classes['acts']}><Button variant="default" size="sm" className={classes['touch']} onClick={() => setOffered(proposal())}>{t('propose')}</Button>{offered !== null && <output className={classes['offered']}>{offered}</output>}</p>
      {offered !== null && <p className={classes['quiet']}>{t('proposed')}</p>}
      <p className={classes['quiet']}>{t('lost')}</p>
      {failed && <p role="alert" className={classes['red']}>{t('failed')}</p>}
      <Button type="submit" size="sm" className={classes['touch']} loading={busy}>{t('setDo')}</Button>
    </form>
  );
}

export function Unlock({ account }: { readonly account: string }) {
  const t = useWords({ kk, ru, en });
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(0);
  const [failed, setFailed] = useState(false);
  const [until, setUntil] = useState(0);
  const left = useSecondsUntil(until);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { void waitsUntil(account).then(setUntil, () => undefined); }, [account]);
  // Who was writing when the tablet locked itself goes on at the keyboard.
  useEffect(() => field.current?.focus(), []);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || left > 0 || typed.trim() === '') return;
    setBusy(true);
    setFailed(false);
    try {
      const outcome = await unlock(account, typed);
      // Opened: the page behind the door takes its place.
      if (outcome.open) return;
      setWrong(outcome.wrong);
      setUntil(outcome.waits);
      setTyped('');
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  const error = left > 0 ? t('wait', { n: left }) : wrong > 0 ? t('wrong') : undefined;
  return (
    <div className={classes['doors']}>
      <form className={classes['door']} onSubmit={(event) => void open(event)} noValidate autoComplete="off">
        <h1>{t('locked')}</h1>
        <p>{t('lockedWhat')}</p>
        <PasswordInput label={t('phrase')} showLabel={t('show')} size="md" autoComplete="off" ref={field} value={typed} error={error} onChange={(event) => setTyped(event.currentTarget.value)} />
        <div role="status" className="visually-hidden">{wrong > 0 ? t('wrong') : ''}</div>
        {failed && <p role="alert" className={classes['red']}>{t('failed')}</p>}
        <Button type="submit" size="sm" className={classes['touch']} loading={busy} disabled={left > 0}>{t('unlock')}</Button>
      </form>
      <Forgotten account={account} />
    </div>
  );
}

/** What is on the server stays there; what is not is thrown away expressly, and only so can the tablet be used again. */
function Forgotten({ account }: { readonly account: string }) {
  const t = useWords({ kk, ru, en });
  const [unsent, setUnsent] = useState<{ readonly inspections: number; readonly photos: number } | null>(null);
  useEffect(() => { void unsentOf(account).then(setUnsent, () => undefined); }, [account]);
  const discard = async (): Promise<void> => { if (window.confirm(t('discardSure'))) await discardAll(account); };
  return (
    <details className={classes['forgotten']}>
      <summary>{t('forgotten')}</summary>
      <p>{t('forgottenWhat')}</p>
      {unsent && <p><b>{unsent.inspections === 0 ? t('nothingUnsent') : t('unsent', { n: unsent.inspections, photos: unsent.photos })}</b></p>}
      <Button variant="default" size="sm" className={classes['touch']} onClick={() => void discard()}>{t('discard')}</Button>
    </details>
  );
}

export function LockButton() {
  const t = useWords({ kk, ru, en });
  const [refused, setRefused] = useState(false);
  return (
    <>
      {refused && <span role="alert" className={classes['red']}>{t('lockRefused')}</span>}
      <Button variant="default" size="sm" className={classes['touch']} onClick={() => void lock().then((done) => setRefused(!done))}>{t('lockNow')}</Button>
    </>
  );
}

/** Whole seconds left by the tablet's own clock, by which the wait was set. */
function useSecondsUntil(until: number): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const count = (): void => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    count();
    if (until <= Date.now()) return undefined;
    const timer = setInterval(count, 500);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}
