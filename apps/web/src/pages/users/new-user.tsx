/** A new account. What was typed stays until it is saved or given up. */
import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { I18n, UserRow } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import { placesQuery, territoriesQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface NewUserFormProps {
  readonly roles: readonly { readonly id: string; readonly name: I18n }[];
  readonly onClose: () => void;
  readonly onSaved: (saved: { readonly user: UserRow; readonly password: string | null }) => void;
}

export function NewUserForm({ roles, onClose, onSaved }: NewUserFormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const territories = useQuery(territoriesQuery).data ?? [];
  const places = useQuery(placesQuery).data?.rows ?? [];
  const [typed, setTyped] = useState({ name: '', login: '', role: '', territory: '', place: '' });
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const set = (field: keyof typeof typed) => (value: string | null): void => setTyped({ ...typed, [field]: value ?? '' });
  const missing = (field: keyof typeof typed): string | null => (tried && !typed[field].trim() ? t('required') : null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const { name, login, role, territory, place } = typed;
    if (![name, login, role, territory].every((value) => value.trim())) return;
    await call<{ user: UserRow; password: string | null }>('POST', '/api/users', { body: { name: name.trim(), login: login.trim(), role, territory, place: place || null, office: null } }).then(onSaved, setFailure);
  };
  return (
    <Modal opened onClose={onClose} title={t('add')} closeButtonProps={{ 'aria-label': t('cancel') }} lockScroll={false}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <TextInput data-autofocus label={t('name')} required value={typed.name} error={missing('name')} onChange={(event) => set('name')(event.currentTarget.value)} />
        <TextInput label={t('login')} required autoComplete="off" value={typed.login} error={missing('login')} onChange={(event) => set('login')(event.currentTarget.value)} />
        <Select label={t('role')} required data={roles.map(({ id, name }) => ({ value: id, label: text(name) }))} value={typed.role || null} error={missing('role')} onChange={set('role')} />
        <Select label={t('territory')} required searchable limit={100} data={territories.map(({ id, name }) => ({ value: id, label: text(name) }))} value={typed.territory || null} error={missing('territory')} onChange={set('territory')} />
        <Select label={t('place')} searchable clearable limit={100} placeholder={t('noPlace')} data={places.filter(({ territory }) => !typed.territory || territory === typed.territory).map(({ id, name }) => ({ value: id, label: text(name) }))} value={typed.place || null} onChange={set('place')} clearButtonProps={{ 'aria-label': t('noPlace') }} />
        {failure ? <ProblemView error={failure} /> : null}
        <div className={sheet['bar']}>
          <Button type="submit" size="xs" mt="md">{t('create')}</Button>
          <Button type="button" size="xs" variant="default" mt="md" onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
