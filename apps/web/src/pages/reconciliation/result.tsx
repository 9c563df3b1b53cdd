/** The result: who is missing where in figures, as a file, and as a fact of the office, with which the lists are deleted. */
import { Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { ReconciliationView } from '@kepil/modules/control/contract.ts';
import { call } from '../../api/client.ts';
import { meQuery, renewAfterFact } from '../../api/queries.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { DownIcon } from '../../parts/icons.tsx';
import { Menu, MenuDownload } from '../../parts/menu.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { TextInput } from '../../parts/text-input.tsx';
import { HOME_ZONE, showDate } from '../../time/show.ts';
import { bodiesOf, newDraftFact } from '../record/drafts.ts';
import { GatePanel } from '../record/gate-panel.tsx';
import { useDraft } from '../record/use-draft.ts';
import { useGate } from '../record/use-gate.ts';
import classes from './page.module.css';
import { address, renew } from './query.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Result({ one }: { readonly one: ReconciliationView }) {
  const t = useWords({ kk, ru, en });
  const lang = useLanguage();
  const me = useQuery(meQuery).data;
  const href = (format: string): string => address(one.id, `/export?format=${format}&lang=${lang}`);
  const named = (n: number): string => { const list = one.lists.find((other) => other.n === n); return `${n} (${list ? t(`source-${list.source}`) : ''})`; };
  return (
    <div className={classes['page']}>
      <section aria-labelledby="figures-title">
        <div className={classes['line']}>
          <h2 id="figures-title">{t('figures')}</h2>
          <Menu button={(given) => <Button {...given} variant="default" rightSection={<DownIcon size={12} />}>{t('export')}</Button>}>
            <MenuDownload href={href('xlsx')}>XLSX</MenuDownload>
            <MenuDownload href={href('pdf')}>PDF</MenuDownload>
          </Menu>
        </div>
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="figures-title">
          <table>
            <thead><tr><th scope="col">{t('whichLists')}</th><th scope="col">{t('matched')}</th><th scope="col">{t('show-other')}</th><th scope="col">{t('undecided')}</th><th scope="col">{t('missingFromSecond')}</th><th scope="col">{t('missingFromFirst')}</th></tr></thead>
            <tbody>{one.summaries.map((row) => <tr key={`${row.a}-${row.b}`}><td>{named(row.a)} – {named(row.b)}</td><td>{row.same}</td><td>{row.other}</td><td>{row.undecided}</td><td>{row.missingFromB}</td><td>{row.missingFromA}</td></tr>)}</tbody>
          </table>
        </div>
      </section>
      {me && <Record one={one} login={me.login} sources={one.lists.map((list) => `${list.n}: ${t(`source-${list.source}`)}, ${list.fileName}, ${t('used', { n: list.used })}, ${showDate(list.takenAt, HOME_ZONE)}`).join('; ')} />}
    </div>
  );
}

const counted = ['supervisionEstablished', 'released', 'repeatCrimes'] as const;

function Record({ one, login, sources }: { readonly one: ReconciliationView; readonly login: string; readonly sources: string }) {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const { draft, setFacts, finish } = useDraft(login, `reconciliation/${one.id}`, () => ({ episode: one.office.id, version: null, savedAt: 0, facts: [{ ...newDraftFact('reconciliation.run'), id: one.id }] }));
  const [at] = useState(() => one.now);
  const typed = draft.facts[0]?.data ?? {};
  const value = (name: string): string => { const found = typed[name]; return typeof found === 'string' || typeof found === 'number' ? String(found) : ''; };
  const set = (name: string, to: string | number): void => setFacts((facts) => facts.map((fact) => ({ ...fact, data: { ...fact.data, [name]: to } })));
  const [first, ...others] = one.summaries;
  const more = others.map(({ a, b, same, missingFromB, missingFromA, undecided }) => t('alsoFigures', { a, b, same, missingFromB, missingFromA, undecided })).join(' ');
  // The fact has the id of the reconciliation: by it the lists go when it is on record.
  const facts: NewFactBody[] = bodiesOf({ ...draft, facts: draft.facts.map((fact) => ({ ...fact, at, data: {
    ...fact.data, which: one.which, periodFrom: one.periodFrom, sources: [sources, more].filter((part) => part !== '').join('. '), files: one.lists.map(({ sha256 }) => sha256).join(' '),
    matched: first?.same ?? 0, undecided: first?.undecided ?? 0, missingFirst: first?.missingFromB ?? 0, missingSecond: first?.missingFromA ?? 0,
  } })) }).map((fact) => ({ ...fact, streams: [{ kind: 'office', id: one.office.id }] }));
  const gate = useGate(facts);
  const save = useMutation({
    mutationFn: () => call('POST', '/api/facts', { body: { facts } }),
    onSuccess: async () => {
      finish();
      await Promise.all([renewAfterFact(), renew(one.id)]);
      await navigate({ to: '/reconciliation/$id', params: { id: one.id }, search: {} });
    },
  });
  const open = one.summaries.reduce((sum, { undecided }) => sum + undecided, 0);
  return (
    <section aria-labelledby="record-title" className={classes['record']}>
      <form onSubmit={(event) => { event.preventDefault(); save.mutate(); }}>
        <h2 id="record-title">{t('record')}</h2>
        {open > 0 && <p className={classes['look']}>{t('stillUndecided', { n: open })}</p>}
        <Textarea label={t('conclusions')} autosize minRows={3} maxRows={12} maxLength={10_000} value={value('conclusions')} onChange={(event) => set('conclusions', event.currentTarget.value)} />
        <div className={classes['fields']}>
          {counted.map((name) => <TextInput key={name} w={220} label={t(name)} inputMode="numeric" autoComplete="off" maxLength={8} value={value(name)} onChange={(event) => { const digits = event.currentTarget.value.replace(/\D/g, ''); set(name, digits === '' ? '' : Number(digits)); }} />)}
          <TextInput w={220} label={t('number')} autoComplete="off" maxLength={60} value={value('number')} onChange={(event) => set('number', event.currentTarget.value)} />
        </div>
        <p className={classes['hint']}>{t('recordWhat')}</p>
        {save.error && <ProblemView error={save.error} />}
        <Button type="submit" size="sm" loading={save.isPending}>{t('recordIt')}</Button>
      </form>
      <GatePanel gate={gate} zone={HOME_ZONE} lacks={[]} />
    </section>
  );
}
