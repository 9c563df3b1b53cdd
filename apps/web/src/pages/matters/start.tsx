/** An emergency from the receiver's chair: what, where, when, how many, who told of it; the hour runs while one writes. Then one calls. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Me, Vocabulary } from '@kepil/modules/contract.ts';
import type { MatterList } from '@kepil/modules/supervision/matters/contract.ts';
import { meQuery, placesQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { List } from '../../parts/list.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { now } from '../../time/clock.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { bodiesOf, newDraftFact, type DraftFact } from '../record/drafts.ts';
import { FactForm } from '../record/fact-form.tsx';
import { focusFirstProblem } from '../record/focus.ts';
import { FormFoot } from '../record/form-foot.tsx';
import { GatePanel } from '../record/gate-panel.tsx';
import { missingOf, withoutHidden } from '../record/missing.ts';
import { fieldProblems, useSave } from '../record/save.ts';
import { useDraft } from '../record/use-draft.ts';
import { useGate, type GateState } from '../record/use-gate.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import { mattersQuery } from './query.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const MINUTE = 60_000;
const HAPPENED = 'emergency.happened';
const LEARNED = 'emergency.learned';
/** What is asked in the first minute; the rest is recorded when it is known. */
const asked: Readonly<Record<string, readonly string[]>> = { [HAPPENED]: ['kind', 'where', 'participants', 'staffOf', 'treatedAsEmergency', 'circumstances'], [LEARNED]: ['from', 'channel'] };

export default function StartPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { place: chosen } = useSearch({ from: '/inside/matters/start' });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const places = useQuery(placesQuery);
  const vocabulary = useQuery(vocabularyQuery);
  const list = useQuery({ ...mattersQuery({ kind: 'emergency' }, 0), refetchInterval: false });
  const error = places.error ?? vocabulary.error ?? list.error;
  if (!me || !places.data || !vocabulary.data || !list.data) return error ? <ProblemView error={error} again={() => { void places.refetch(); void vocabulary.refetch(); void list.refetch(); }} /> : <p aria-busy="true">{t('loading')}</p>;
  const place = places.data.rows.find(({ id }) => id === chosen);
  return (
    <>
      <PageHead title={t('startTitle')} under={place ? text(place.name) : t('startUnder')} />
      {!place && (
        <div className={classes['choose']}>
          <p>{t('choosePlace')}</p>
          <List label={t('startPlace')} clearLabel={t('clearPlace')} w={360} data={list.data.places.map(({ id, name }) => ({ value: id, label: text(name) }))} value={null} onChange={(id) => { if (id) void navigate({ to: '/matters/start', search: { place: id }, replace: true }); }} />
        </div>
      )}
      {place && <Form key={place.id} me={me} place={place} types={vocabulary.data.types} level={list.data.level} />}
    </>
  );
}

interface FormProps { readonly me: Me; readonly place: { readonly id: string; readonly zone: string }; readonly types: Vocabulary['types']; readonly level: MatterList['level'] }

function Form({ me, place, types, level }: FormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = useFieldLabel();
  const navigate = useNavigate();
  const form = useRef<HTMLDivElement>(null);
  const zone = zoneOr(place.zone);
  const handle = useDraft(me.id, `emergency/${place.id}`, () => {
    const at = Math.floor(now() / MINUTE) * MINUTE;
    const happened = newDraftFact(HAPPENED, { at, place: place.id });
    return { episode: place.id, kind: 'place', version: null, savedAt: 0, facts: [happened, newDraftFact(LEARNED, { at, place: place.id, data: { emergency: happened.id, level, channel: 'telephone' } })] };
  });
  const facts = handle.draft.facts.map((fact) => withoutHidden(fact, types));
  const lacks = facts.map((fact) => missingOf(fact, types));
  const whole = lacks.every((names) => names.length === 0);
  const gate = useGate(whole ? bodiesOf({ episode: place.id, kind: 'place', facts }) : null);
  const save = useSave(() => {
    handle.finish();
    void navigate({ to: '/matters/$kind/$fact', params: { kind: 'emergency', fact: facts[0]?.id ?? '' }, state: { recorded: [HAPPENED] } });
  });
  const problems = fieldProblems(save.error ?? gate.error, text);
  const send = (): void => save.mutate({ ...handle.draft, kind: 'place', facts }, { onError: () => focusFirstProblem(form.current) });
  const submit = (): void => {
    if (whole) { send(); return; }
    save.reset();
    focusFirstProblem(form.current, lacks.flat());
  };
  const part = (index: number, title: string) => {
    const fact = handle.draft.facts[index];
    const type = types.find((one) => one.type === fact?.type);
    if (!fact || !type) return null;
    const short = { ...type, fields: Object.fromEntries((asked[type.type] ?? []).flatMap((name) => { const spec = type.fields[name]; return spec ? [[name, spec] as const] : []; })) };
    return (
      <fieldset>
        <legend>{title}</legend>
        <FactForm fact={fact} type={short} zone={zone} facts={[]} {...(index === 1 ? { moment: t('receivedAt') } : {})} problems={problems.get(index) ?? {}} onChange={(next: DraftFact) => handle.setFacts((all) => all.map((one, i) => (i === index ? next : one)))} />
      </fieldset>
    );
  };
  return (
    <div className={classes['emergency']}>
      <div ref={form}>
        {part(0, t('happened'))}
        {part(1, t('learned'))}
        <FormFoot handle={handle} zone={zone} error={save.error} saving={save.isPending} breaks={gate.result?.breaks.length ?? 0} label={t('recordAndCall')} onSave={submit} onSaveAnyway={send} />
      </div>
      <div>
        <Clock gate={gate} zone={zone} />
        <GatePanel gate={gate} zone={zone} lacks={[...new Set(lacks.flatMap((names, i) => names.map((name) => (name === 'at' ? t('at') : label(name, facts[i]?.type)))))]} />
      </div>
    </div>
  );
}

/** The nearest duty that the record opens, by the same count as everywhere. */
function Clock({ gate, zone }: { readonly gate: GateState; readonly zone: ReturnType<typeof zoneOr> }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [first] = (gate.result?.opens ?? []).filter(({ due }) => due !== null).sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
  return (
    <section className={classes['clock']} aria-live="polite">
      {first?.due == null ? <p>{t('clockNone')}</p> : <><p>{t('clockTitle')}</p><b><CountdownText at={first.due} /></b><p>{showDateTime(first.due, zone)}</p><small>{text(first.title)} · <CiteLink cite={first.cite} /></small></>}
    </section>
  );
}
