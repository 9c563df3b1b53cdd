/** A new password: its rules are ticked off as one types; the server's refusal stands at the field it names. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Me } from '@kepil/modules/contract.ts';
import { call, ProblemError } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PasswordInput } from '../../parts/text-input.tsx';
import { MetIcon, OpenIcon } from '../../parts/icons.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import classes from './page.module.css';
import type { PasswordRule } from './password-rules.ts';
import { passwordRules, SHORTEST, VARIETY } from './password-rules.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const order: readonly PasswordRule[] = ['length', 'login', 'variety', 'repeat'];
const numbers: Readonly<Record<PasswordRule, number>> = { length: SHORTEST, login: 0, variety: VARIETY, repeat: 0 };
const empty = { current: '', next: '', repeat: '' };

export function PasswordForm({ me, onChanged }: { readonly me: Me; readonly onChanged?: () => void }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [typed, setTyped] = useState(empty);
  const rules = passwordRules(typed.next, typed.repeat, me.login);
  const change = useMutation({
    mutationFn: () => call('POST', '/api/me/password', { body: { current: typed.current, next: typed.next } }),
    onSuccess: () => {
      setTyped(empty);
      onChanged?.();
    },
  });
  const named = change.error instanceof ProblemError ? (change.error.problem.fields ?? []) : [];
  const errorAt = (path: string) => { const found = named.find((one) => one.path === path); return found ? text(found.message) : undefined; };
  const field = (name: keyof typeof empty, autoComplete: string, describedBy?: string) => (
    <PasswordInput label={t(name)} value={typed[name]} autoComplete={autoComplete} required withAsterisk={false} error={errorAt(name)} maxLength={200}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      showLabel={t('showPassword')}
      onChange={(event) => { change.reset(); setTyped({ ...typed, [name]: event.currentTarget.value }); }} />
  );
  const ready = typed.current !== '' && order.every((rule) => rules[rule]);
  return (
    <section className={classes['card']} aria-labelledby="password">
      <h2 id="password">{t('password')}</h2>
      <form className={classes['form']} onSubmit={(event) => { event.preventDefault(); if (ready) change.mutate(); }}>
        <input type="text" className="visually-hidden" autoComplete="username" value={me.login} readOnly tabIndex={-1} aria-hidden="true" />
        {field('current', 'current-password')}
        {field('next', 'new-password', 'password-rules')}
        {field('repeat', 'new-password')}
        <ul id="password-rules" className={classes['rules']} aria-label={t('rules')}>
          {order.map((rule) => (
            <li key={rule} data-met={rules[rule]}>
              {rules[rule] ? <MetIcon size={14} /> : <OpenIcon size={14} />}
              <span>{t(`rule-${rule}`, { n: numbers[rule] })}<span className="visually-hidden">: {t(rules[rule] ? 'ruleMet' : 'ruleUnmet')}</span></span>
            </li>
          ))}
        </ul>
        {change.error && named.length === 0 && <ProblemView error={change.error} />}
        <div className={classes['buttons']}>
          <Button type="submit" loading={change.isPending} disabled={!ready}>{t('changePassword')}</Button>
        </div>
        <p role="status" className={classes['done']}>{change.isSuccess ? t('passwordChanged') : ''}</p>
      </form>
    </section>
  );
}
