/** One fact recorded of several persons: a walk of a cell, a search of a block. One form, one record for each, and a list of how each went. */
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Me, Plan, Vocabulary } from '@kepil/modules/contract.ts';
import { planQuery, renewAfterFact } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { BreachIcon, MetIcon } from '../../parts/icons.tsx';
import { ProblemView, useProblem } from '../../parts/problem-view.tsx';
import { now } from '../../time/clock.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import { newDraftFact } from './drafts.ts';
import { FactForm } from './fact-form.tsx';
import { focusFirstProblem } from './focus.ts';
import { FormFoot } from './form-foot.tsx';
import { GatePanel } from './gate-panel.tsx';
import { missingOf, withoutHidden } from './missing.ts';
import classes from './page.module.css';
import { PersonsChooser } from './persons-chooser.tsx';
import { fieldProblems } from './save.ts';
import { sendSeveral, type Outcome } from './send-several.ts';
import several from './several-form.module.css';
import { useDraft } from './use-draft.ts';
import { uuidv7 } from './uuid.ts';
import { MOST_ASKED, useGates } from './use-gates.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface SeveralFormProps {
  readonly me: Me;
  readonly place: { readonly id: string; readonly zone: string; readonly kind: string };
  readonly type: Vocabulary['types'][number];
  readonly types: Vocabulary['types'];
  /** Whose persons are chosen at first. */
  readonly cell: string | undefined;
  readonly onDone: () => void;
}

export function SeveralForm(props: SeveralFormProps) {
  const t = useWords({ kk, ru, en });
  const { data, error, refetch } = useQuery({ ...planQuery(props.place.id), refetchInterval: false });
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return <TheForm {...props} plan={data} />;
}

function TheForm({ me, place, type, types, cell, plan, onDone }: SeveralFormProps & { readonly plan: Plan }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = useFieldLabel();
  const form = useRef<HTMLDivElement>(null);
  const zone = zoneOr(place.zone);
  const handle = useDraft(me.id, `${place.id}/several/${type.type}${cell === undefined ? '' : `/${cell}`}`, () => ({
    episode: '', version: null, savedAt: 0, persons: plan.persons.filter((person) => cell !== undefined && person.cell === cell).map(({ id }) => ({ episode: id, fact: uuidv7() })),
    facts: [newDraftFact(type.type, { at: Math.floor(now() / 60_000) * 60_000, place: place.id, data: { ...('place' in type.fields ? { place: place.id } : {}), ...('placeKind' in type.fields ? { placeKind: place.kind } : {}), ...emptyDocuments(type) } })],
  }));
  const fact = handle.draft.facts[0] ?? newDraftFact(type.type);
  const persons = handle.draft.persons ?? [];
  const ready = withoutHidden(fact, types);
  const lacks = missingOf(ready, types);
  const { gate, breaksOf, asked } = useGates(lacks.length === 0 ? ready : null, persons);
  const [tried, setTried] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [sending, setSending] = useState(false);
  const stop = useRef(false);

  const missing = Object.fromEntries(tried ? lacks.map((name) => [name === 'at' ? 'at' : `data.${name}`, t('required')]) : []);
  const problems = { ...fieldProblems(gate.error, text).get(0), ...missing };
  const names = new Map(plan.persons.map(({ id, name }) => [id, name]));
  const saved = persons.filter(({ episode }) => outcomes.get(episode)?.is === 'saved');

  const submit = async (): Promise<void> => {
    setTried(true);
    if (lacks.length > 0 || persons.length === 0) { focusFirstProblem(form.current, lacks); return; }
    stop.current = false;
    setSending(true);
    const done = new Map(outcomes);
    await sendSeveral(ready, persons.filter(({ episode }) => done.get(episode)?.is !== 'saved'), (episode, outcome) => { done.set(episode, outcome); setOutcomes(new Map(done)); }, () => stop.current);
    setSending(false);
    // Whose record is made needs no draft any more: what is left is what is still to be made.
    if (persons.every(({ episode }) => done.get(episode)?.is === 'saved')) handle.finish();
    await renewAfterFact();
  };
  const all = persons.length > 0 && saved.length === persons.length;
  return (
    <div className={classes['columns']}>
      <div ref={form} className={classes['sheet']}>
        {handle.restoredAt !== null && !all && <p role="status" className={classes['restored']}>{t('restored', { when: showDateTime(handle.restoredAt, zone) })}</p>}
        {!all && <>
          <PersonsChooser plan={plan} chosen={persons} onChange={handle.setPersons} problem={tried && persons.length === 0 ? t('chooseSomebody') : undefined} />
          <FactForm fact={fact} type={type} zone={zone} facts={[]} problems={problems} onChange={(next) => handle.setFacts(() => [next])} />
        </>}
        {outcomes.size > 0 && <Progress persons={persons.map(({ episode }) => ({ episode, name: names.get(episode) ?? episode, outcome: outcomes.get(episode) }))} sending={sending} onStop={() => { stop.current = true; }} onDone={all ? onDone : null} />}
        {!all && <FormFoot handle={handle} zone={zone} error={null} saving={sending} breaks={0} label={persons.length === 0 ? t('save') : saved.length > 0 ? t('saveRest', { n: persons.length - saved.length }) : t('saveSeveral', { n: persons.length })} onSave={() => void submit()} onSaveAnyway={() => void submit()} />}
      </div>
      <div>
        <GatePanel gate={gate} zone={zone} lacks={[...(persons.length === 0 ? [t('ofWhom')] : []), ...lacks.map((name) => (name === 'at' ? t('at') : label(name, type.type)))]} />
        {breaksOf.size > 0 && <div className={several['whose']}><p>{t('breaksFor')}</p><ul>{[...breaksOf].map(([episode, n]) => <li key={episode}>{names.get(episode)}: {t('breaks', { n })}</li>)}</ul></div>}
        {persons.length > MOST_ASKED && lacks.length === 0 && <p className={several['whose']}>{t('askedFor', { n: asked, of: persons.length })}</p>}
      </div>
    </div>
  );
}

/** A list of papers that nobody showed is empty, not absent. */
const emptyDocuments = ({ fields }: Vocabulary['types'][number]): Record<string, unknown> => Object.fromEntries(Object.entries(fields).filter(([, { kind, required }]) => kind === 'documents' && required).map(([name]) => [name, []]));

interface ProgressProps {
  readonly persons: readonly { readonly episode: string; readonly name: string; readonly outcome: Outcome | undefined }[];
  readonly sending: boolean;
  readonly onStop: () => void;
  /** All are saved; null: not yet. */
  readonly onDone: (() => void) | null;
}

function Progress({ persons, sending, onStop, onDone }: ProgressProps) {
  const t = useWords({ kk, ru, en });
  const saved = persons.filter(({ outcome }) => outcome?.is === 'saved').length;
  const failed = persons.filter(({ outcome }) => outcome?.is === 'failed').length;
  return (
    <section className={several['progress']} aria-label={t('progress')}>
      <div className={several['bar']}>
        <progress max={persons.length} value={saved} aria-label={t('progress')} />
        <p role="status"><b>{t('savedOf', { n: saved, of: persons.length })}</b>{failed > 0 && ` ${t('failedOf', { n: failed })}`}</p>
        {sending && <Button variant="default" onClick={onStop}>{t('stop')}</Button>}
        {onDone && <Button onClick={onDone}>{t('back')}</Button>}
      </div>
      <ul>{persons.map(({ episode, name, outcome }) => <li key={episode} data-is={outcome?.is}>{name} <Went outcome={outcome} /></li>)}</ul>
    </section>
  );
}

function Went({ outcome }: { readonly outcome: Outcome | undefined }) {
  const t = useWords({ kk, ru, en });
  const problem = useProblem(outcome?.is === 'failed' ? outcome.error : null);
  switch (outcome?.is) {
    case 'saved': return <span><MetIcon size={14} /> {outcome.breaks > 0 ? t('savedBreaking', { n: outcome.breaks }) : t('saved')}</span>;
    case 'failed': return <span><BreachIcon size={14} /> {t('notSaved')}: {problem.title} {problem.detail}</span>;
    case 'sending': return <span>{t('sending')}</span>;
    case undefined: return <span>{t('notSent')}</span>;
  }
}
