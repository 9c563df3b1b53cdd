/** Recording an inspection of a place: the same form, draft and gate as for a person's record. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Me, PlaceView, Vocabulary } from '@kepil/modules/contract.ts';
import { meQuery, placeQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { now } from '../../time/clock.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import { bodiesOf, newDraftFact } from '../record/drafts.ts';
import { FactForm } from '../record/fact-form.tsx';
import { focusFirstProblem } from '../record/focus.ts';
import { FormFoot } from '../record/form-foot.tsx';
import { GatePanel } from '../record/gate-panel.tsx';
import { missingOf, withoutHidden } from '../record/missing.ts';
import classes from '../record/page.module.css';
import { fieldProblems, useSave } from '../record/save.ts';
import { useDraft } from '../record/use-draft.ts';
import { useGate } from '../record/use-gate.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const TYPE = 'place.inspected';
const MINUTE = 60_000;

export default function InspectionPage() {
  const t = useWords({ kk, ru, en });
  const { id } = useParams({ from: '/inside/places/$id/inspection' });
  const { data: me } = useQuery(meQuery);
  const place = useQuery({ ...placeQuery(id), refetchInterval: false });
  const vocabulary = useQuery(vocabularyQuery);
  const error = place.error ?? vocabulary.error;
  if (error && !(place.data && vocabulary.data)) return <ProblemView error={error} again={() => { void place.refetch(); void vocabulary.refetch(); }} />;
  const type = vocabulary.data?.types.find((one) => one.type === TYPE);
  if (!me || !place.data || !vocabulary.data || !type) return <p aria-busy="true">{t('loading')}</p>;
  if (!type.recordedBy?.includes(me.capacity)) return <p role="alert">{t('notYours')}</p>;
  return <InspectionForm key={id} me={me} view={place.data} type={type} types={vocabulary.data.types} />;
}

interface InspectionFormProps { readonly me: Me; readonly view: PlaceView; readonly type: Vocabulary['types'][number]; readonly types: Vocabulary['types'] }

function InspectionForm({ me, view: { place }, type, types }: InspectionFormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = useFieldLabel();
  const navigate = useNavigate();
  const form = useRef<HTMLDivElement>(null);
  const zone = zoneOr(place.zone);
  const handle = useDraft(me.id, `${place.id}/${TYPE}`, () => ({
    episode: place.id, kind: 'place', version: null, savedAt: 0, facts: [newDraftFact(TYPE, { at: Math.floor(now() / MINUTE) * MINUTE, place: place.id })],
  }));
  const fact = handle.draft.facts[0] ?? newDraftFact(TYPE);
  const ready = withoutHidden(fact, types);
  const lacks = missingOf(ready, types);
  const gate = useGate(lacks.length === 0 ? bodiesOf({ episode: place.id, kind: 'place', facts: [ready] }) : null);
  const save = useSave(() => {
    handle.finish();
    void navigate({ to: '/places/$id', params: { id: place.id } });
  });
  const missing = Object.fromEntries(save.isIdle ? [] : lacks.map((name) => [name === 'at' ? 'at' : `data.${name}`, t('required')]));
  const problems = { ...fieldProblems(save.error ?? gate.error, text).get(0), ...missing };
  const send = (): void => save.mutate({ ...handle.draft, kind: 'place', facts: [ready] }, { onError: () => focusFirstProblem(form.current) });
  const submit = (): void => {
    if (lacks.length === 0) { send(); return; }
    save.reset();
    focusFirstProblem(form.current, lacks);
  };
  return (
    <>
      <PageHead title={t('title')} under={<Link to="/places/$id" params={{ id: place.id }}>{text(place.name)}</Link>} />
      <div className={classes['columns']}>
        <div ref={form} className={classes['sheet']}>
          {handle.restoredAt !== null && <p role="status" className={classes['restored']}>{t('restored', { when: showDateTime(handle.restoredAt, zone) })}</p>}
          <p className={classes['explain']}>{t('next')}</p>
          <FactForm fact={fact} type={type} zone={zone} facts={[]} problems={problems} onChange={(next) => handle.setFacts(() => [next])} />
          <FormFoot handle={handle} zone={zone} error={save.error} saving={save.isPending} breaks={gate.result?.breaks.length ?? 0} onSave={submit} onSaveAnyway={send} />
        </div>
        <GatePanel gate={gate} zone={zone} lacks={lacks.map((name) => (name === 'at' ? t('at') : label(name, TYPE)))} />
      </div>
    </>
  );
}
