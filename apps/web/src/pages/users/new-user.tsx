/** A new account. The role says where one serves: a place of custody, a body, or a territory alone. What was typed stays until it is saved or given up. */
import { Modal, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { NewUser, UserRow } from '@kepil/modules/contract.ts';
import { call, ProblemError } from '../../api/client.ts';
import { territoriesQuery, userChoicesQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { useCodes } from '../../words/codes.ts';
import classes from './new-user.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

interface Saved { readonly user: UserRow; readonly password: string | null }
export interface NewUserFormProps {
  readonly onClose: () => void;
  readonly onSaved: (saved: Saved) => void;
}

const nothing = { name: '', login: '', role: '', capacity: '', territory: '', place: '', office: '', email: '', iin: '' };
type Typed = typeof nothing;
const usual: Readonly<Record<string, string>> = { investigator: 'police', 'procedural-prosecutor': 'prosecutor', 'custody-prosecutor': 'prosecutor', judge: 'court', 'monitoring-member': 'monitoring-commission' };

export function NewUserForm({ onClose, onSaved }: NewUserFormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const choices = useQuery(userChoicesQuery);
  const territories = useQuery(territoriesQuery).data ?? [];
  const [typed, setTyped] = useState(nothing);
  const [tried, setTried] = useState(false);
  const save = useMutation({ mutationFn: (body: NewUser & { readonly capacity?: string; readonly email?: string }) => call<Saved>('POST', '/api/users', { body }), onSuccess: onSaved });

  const role = choices.data?.roles.find(({ id }) => id === typed.role);
  const places = choices.data?.places ?? [];
  const all = choices.data?.offices ?? [];
  // Those in which the role usually serves come first; none is hidden: a body may be named otherwise.
  const offices = [...all.filter(({ kind }) => kind === usual[typed.role]), ...all.filter(({ kind }) => kind !== usual[typed.role])];
  const atPlace = role?.needs === 'place';
  const must: readonly (keyof Typed)[] = ['name', 'login', 'role', atPlace ? 'place' : 'territory', ...(role?.needs === 'office' ? ['office' as const] : [])];
  const set = (change: Partial<Typed>): void => {
    save.reset();
    setTyped({ ...typed, ...change });
  };
  const said = save.error instanceof ProblemError ? (save.error.problem.fields ?? []) : [];
  const errorAt = (field: keyof Typed): string | null => {
    const found = said.find(({ path }) => path === field);
    if (found) return text(found.message);
    return tried && must.includes(field) && !typed[field].trim() ? t('required') : null;
  };
  const shown: readonly string[] = ['name', 'login', 'role', 'email', 'iin', atPlace ? 'place' : 'territory', ...(atPlace ? [] : ['office'])];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (must.some((field) => !typed[field].trim())) return;
    save.mutate({
      name: typed.name.trim(), login: typed.login.trim(), role: typed.role, territory: typed.territory, place: atPlace ? typed.place : null, office: atPlace ? null : typed.office || null,
      ...(typed.iin.trim() ? { iin: typed.iin.trim() } : {}),
      ...(typed.capacity ? { capacity: typed.capacity } : {}), ...(typed.email.trim() ? { email: typed.email.trim() } : {}),
    });
  };
  const named = (rows: readonly { readonly id: string; readonly name: UserRow['territory']['name'] }[]) => rows.map(({ id, name }) => ({ value: id, label: text(name) }));
  const territoryOf = (rows: readonly { readonly id: string; readonly territory: string }[], id: string | null): string | undefined => rows.find((one) => one.id === id)?.territory;

  return (
    <Modal opened onClose={onClose} title={t('add')} size={520} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form className={classes['form']} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('name')} required value={typed.name} error={errorAt('name')} onChange={(event) => set({ name: event.currentTarget.value })} />
        <TextInput label={t('login')} required autoComplete="off" autoCapitalize="off" spellCheck={false} value={typed.login} error={errorAt('login')} onChange={(event) => set({ login: event.currentTarget.value })} />
        <Select label={t('role')} required data={named(choices.data?.roles ?? [])} value={typed.role || null} error={errorAt('role')} placeholder={t('choose')}
          onChange={(id) => set({ role: id ?? '', capacity: '', place: '', office: '', territory: '' })} />
        {role && role.capacities.length > 1 && (
          <Select label={t('capacity')} data={role.capacities.map((capacity) => ({ value: capacity, label: codes('bearer', capacity) }))} value={typed.capacity || (role.capacities[0] ?? null)} allowDeselect={false} onChange={(capacity) => set({ capacity: capacity ?? '' })} />
        )}
        {role && atPlace && (
          <Select label={t('place')} required searchable limit={200} placeholder={t('choose')} nothingFoundMessage={t('nothing')} data={named(places)} value={typed.place || null} error={errorAt('place')}
            onChange={(id) => set({ place: id ?? '', territory: territoryOf(places, id) ?? '' })} />
        )}
        {role && !atPlace && (
          <>
            <Select label={t('office')} required={role.needs === 'office'} searchable clearable limit={200} placeholder={t(role.needs === 'office' ? 'choose' : 'noPlace')} nothingFoundMessage={t('nothing')} data={named(offices)} value={typed.office || null} error={errorAt('office')}
              clearButtonProps={{ 'aria-label': t('noPlace') }} onChange={(id) => set({ office: id ?? '', territory: territoryOf(offices, id) ?? typed.territory })} />
            <Select label={t('territory')} description={t('territoryHint')} required searchable limit={250} placeholder={t('choose')} nothingFoundMessage={t('nothing')} data={named(territories)} value={typed.territory || null} error={errorAt('territory')} onChange={(id) => set({ territory: id ?? '' })} />
          </>
        )}
        <TextInput label={t('iin')} description={t('iinHint')} inputMode="numeric" autoComplete="off" maxLength={12} value={typed.iin} error={errorAt('iin')} onChange={(event) => set({ iin: event.currentTarget.value.replace(/\D/g, '') })} />
        <TextInput label={t('email')} description={t('emailHint')} inputMode="email" autoComplete="off" value={typed.email} error={errorAt('email')} onChange={(event) => set({ email: event.currentTarget.value })} />
        {choices.error && <ProblemView error={choices.error} again={() => void choices.refetch()} />}
        {save.error && said.every(({ path }) => !shown.includes(path)) && <ProblemView error={save.error} />}
        <div className={classes['buttons']}>
          <Button type="submit" size="sm" loading={save.isPending}>{t('create')}</Button>
          <Button size="sm" variant="default" onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
