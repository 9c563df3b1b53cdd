import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { EpisodeView, Me, Vocabulary } from '@kepil/modules/contract.ts';
import { episodeQuery, explanationQuery, meQuery, queryClient, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import { bodiesOf, newDraftFact } from './drafts.ts';
import { FactForm } from './fact-form.tsx';
import { focusFirstProblem } from './focus.ts';
import { FormFoot } from './form-foot.tsx';
import { GatePanel } from './gate-panel.tsx';
import { missingOf, withoutHidden } from './missing.ts';
import { OfOffice } from './of-office.tsx';
import { OfPlace } from './of-place.tsx';
import classes from './page.module.css';
import { prefill } from './prefill.ts';
import { fieldProblems, useSave } from './save.ts';
import type { RecordSearch } from './search.ts';
import { givenKey, matterParams } from './search.ts';
import { TypeChoice } from './type-choice.tsx';
import { useDraft } from './use-draft.ts';
import { useGate } from './use-gate.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function RecordPage() {
  const { episode = '', place, office, ...search } = useSearch({ from: '/inside/record' });
  if (office !== undefined) return <OfOffice id={office} search={search} />;
  return place === undefined ? <OfPerson id={episode} search={{ episode, ...search }} /> : <OfPlace id={place} search={search} />;
}

function OfPerson({ id, search }: { readonly id: string; readonly search: RecordSearch }) {
  const t = useWords({ kk, ru, en });
  const { data: me } = useQuery(meQuery);
  const episode = useQuery({ ...episodeQuery(id, {}), refetchInterval: false });
  const vocabulary = useQuery(vocabularyQuery);
  const proof = useQuery({ ...explanationQuery(id, search.duty ?? ''), enabled: search.duty !== undefined });
  const error = episode.error ?? vocabulary.error;

  if (error && !(episode.data && vocabulary.data)) return <ProblemView error={error} again={() => { void episode.refetch(); void vocabulary.refetch(); }} />;
  if (!me || !episode.data || !vocabulary.data || (search.duty !== undefined && proof.isPending)) return <p aria-busy="true">{t('loading')}</p>;
  const { data } = episode;
  const type = vocabulary.data.types.find((one) => one.type === search.type);
  if (!type) return <TypeChoice types={vocabulary.data.types} under={<Link to="/episodes/$id" params={{ id }}>{data.summary.person.name}</Link>} may={(one) => data.mayRecord.includes(one.type)} search={(one) => ({ episode: id, type: one })} none={t('noTypes')} />;
  const wanted = proof.data?.['wouldDischarge'];
  return <RecordForm key={draftKey(search)} me={me} episode={data} type={type} types={vocabulary.data.types} search={search} discharge={Array.isArray(wanted) ? wanted : []} />;
}

const draftKey = ({ episode = '', type, corrects, withdraws, duty, purpose, given }: RecordSearch): string => [episode, type, corrects ?? withdraws ?? duty ?? purpose ?? givenKey(given)].join('/');

interface RecordFormProps {
  readonly me: Me;
  readonly episode: EpisodeView;
  readonly type: Vocabulary['types'][number];
  readonly types: Vocabulary['types'];
  readonly search: RecordSearch;
  readonly discharge: readonly { readonly fact: readonly string[]; readonly key: Readonly<Record<string, unknown>> }[];
}

function RecordForm({ me, episode, type, types, search, discharge }: RecordFormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = useFieldLabel();
  const navigate = useNavigate();
  const form = useRef<HTMLDivElement>(null);
  const zone = zoneOr(episode.zone);
  const { corrects, withdraws } = search;
  const target = episode.facts.find(({ id }) => id === (corrects ?? withdraws));
  const handle = useDraft(me.id, draftKey(search), () => ({
    episode: episode.id, version: episode.version, savedAt: 0,
    facts: [newDraftFact(type.type, {
      ...prefill({ type, me, episode, corrected: corrects ? target : undefined, purpose: search.purpose, given: search.given, discharge }), ...(corrects ? { corrects } : {}), ...(withdraws ? { withdraws } : {}),
    })],
  }));
  const { draft, setFacts } = handle;
  const fact = draft.facts[0] ?? newDraftFact(type.type);
  const ready = withoutHidden(fact, types);
  const lacks = missingOf(ready, types);
  const gate = useGate(lacks.length === 0 ? bodiesOf({ episode: episode.id, facts: [ready] }) : null);
  const save = useSave(() => {
    handle.finish();
    if (search.matter === undefined) void navigate({ to: '/episodes/$id', params: { id: episode.id }, state: { recorded: [type.type] } });
    else void navigate({ to: '/matters/$kind/$fact', params: matterParams(search.matter), state: { recorded: [type.type] } });
  });
  const send = (version = draft.version) => save.mutate({ ...draft, version, facts: [ready] }, { onError: () => focusFirstProblem(form.current) });
  const missing = Object.fromEntries(save.isIdle ? [] : lacks.map((name) => [name === 'at' ? 'at' : `data.${name}`, t('required')]));
  const problems = { ...fieldProblems(save.error ?? gate.error, text).get(0), ...missing };
  const submit = () => {
    if (lacks.length > 0) {
      save.reset();
      focusFirstProblem(form.current, lacks);
      return;
    }
    send();
  };

  return (
    <>
      <PageHead title={withdraws ? t('withdrawTitle', { what: text(target?.title) }) : corrects ? t('correctTitle', { what: text(type.title) }) : text(type.title)}
        under={<Link to="/episodes/$id" params={{ id: episode.id }}>{episode.summary.person.name}</Link>}>
        {!corrects && !withdraws && <Link to="/record" search={{ episode: episode.id }}>{t('otherType')}</Link>}
      </PageHead>
      <div className={classes['columns']}>
        <div ref={form} className={classes['sheet']}>
          {handle.restoredAt !== null && <p role="status" className={classes['restored']}>{t('restored', { when: showDateTime(handle.restoredAt, zone) })}</p>}
          {corrects && <p className={classes['explain']}>{t('correctWhat')}</p>}
          {withdraws && <p className={classes['explain']}>{t('withdrawWhat')}</p>}
          {withdraws && target && <p className={classes['target']}>{text(target.title)}, {showDateTime(target.at, zone)}</p>}
          <FactForm fact={fact} type={type} zone={zone} facts={episode.facts} problems={problems} onChange={(next) => setFacts(() => [next])} />
          <FormFoot handle={handle} zone={zone} error={save.error} saving={save.isPending} breaks={gate.result?.breaks.length ?? 0} {...(withdraws ? { label: t('withdraw') } : {})} onSave={submit}
            onSaveAnyway={() => void queryClient.fetchQuery({ ...episodeQuery(episode.id, {}), staleTime: 0 }).then(({ version }) => { handle.setVersion(version); send(version); })} />
        </div>
        <GatePanel gate={gate} zone={zone} lacks={lacks.map((name) => (name === 'at' ? t('at') : label(name, type.type)))} />
      </div>
    </>
  );
}
