/** What can be mended in an account: the name and the number by which its signatures are known. */
import { Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { UserRow } from '@kepil/modules/contract.ts';
import { call, ProblemError } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import classes from './new-user.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function EditUserForm({ user, onClose, onSaved }: { readonly user: UserRow; readonly onClose: () => void; readonly onSaved: () => void }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [name, setName] = useState(user.name);
  const [iin, setIin] = useState(user.iin ?? '');
  const save = useMutation({
    mutationFn: () => call('PATCH', `/api/users/${encodeURIComponent(user.id)}`, { body: { ...(name.trim() === user.name ? {} : { name: name.trim() }), ...(iin === (user.iin ?? '') ? {} : { iin: iin === '' ? null : iin }) } }),
    onSuccess: onSaved,
  });
  const fields = save.error instanceof ProblemError ? (save.error.problem.fields ?? []) : [];
  const said = (path: string): string | null => { const found = fields.find((field) => field.path === path); return found ? text(found.message) : null; };
  return (
    <Modal opened onClose={onClose} title={t('editOf', { name: user.name })} size={520} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form className={classes['form']} noValidate onSubmit={(event) => { event.preventDefault(); if (name.trim()) save.mutate(); }}>
        <TextInput data-autofocus label={t('name')} required value={name} error={name.trim() ? said('name') : t('required')} onChange={(event) => { save.reset(); setName(event.currentTarget.value); }} />
        <TextInput label={t('iin')} description={t('iinHint')} inputMode="numeric" autoComplete="off" maxLength={12} value={iin} error={said('iin')} onChange={(event) => { save.reset(); setIin(event.currentTarget.value.replace(/\D/g, '')); }} />
        {save.error && fields.length === 0 && <ProblemView error={save.error} />}
        <div className={classes['buttons']}>
          <Button type="submit" size="sm" loading={save.isPending}>{t('save')}</Button>
          <Button size="sm" variant="default" onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
