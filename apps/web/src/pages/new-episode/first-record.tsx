import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Me, Vocabulary } from '@kepil/modules/contract.ts';
import { placesQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { HOME_ZONE, showDateTime, zoneOr } from '../../time/show.ts';
import { useFieldLabel, useTypeTitle } from '../../words/vocabulary.ts';
import type { DraftFact } from '../record/drafts.ts';
import { bodiesOf } from '../record/drafts.ts';
import { FactForm } from '../record/fact-form.tsx';
import { focusFirstProblem } from '../record/focus.ts';
import { FormFoot } from '../record/form-foot.tsx';
import { GatePanel } from '../record/gate-panel.tsx';
import { missingOf, withoutHidden } from '../record/missing.ts';
import columns from '../record/page.module.css';
import { fieldProblems, useSave } from '../record/save.ts';
import { useDraft } from '../record/use-draft.ts';
import { useGate } from '../record/use-gate.ts';
import classes from './page.module.css';
import type { Course } from './sections.ts';
import { carriedOver, emptyDraft } from './sections.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface FirstRecordProps {
  readonly me: Me;
  readonly types: Vocabulary['types'];
  readonly course: Course;
  readonly title: string;
  readonly under: ReactNode;
  /** What the form knows beforehand, by type of fact. */
  readonly known?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Above the parts: how to fill them from what is already on record. */
  readonly lead?: (put: (type: string, data: Readonly<Record<string, unknown>>) => void) => ReactNode;
  readonly onSaved: (episode: string, types: readonly string[]) => void;
}

/** The first record of a person as one form: a fact of each part that happened, all recorded at once or none. */
export function FirstRecord({ me, types, course, title: heading, under, known, lead, onSaved }: FirstRecordProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = useFieldLabel();
  const title = useTypeTitle();
  const form = useRef<HTMLDivElement>(null);
  const places = useQuery(placesQuery).data?.rows;
  const handle = useDraft(me.id, course.draft, () => emptyDraft(types, me, course, known));
  const { draft, setFacts } = handle;
  const zone = zoneOr(places?.find(({ id }) => id === me.place?.id)?.zone ?? HOME_ZONE);

  const ready = draft.facts.filter(({ included }) => included).map((fact) => withoutHidden(fact, types));
  const lacks = ready.map((fact) => missingOf(fact, types).filter((name) => !(fact.type === 'person.described' && name === 'at')));
  const complete = lacks.every((names) => names.length === 0);
  const gate = useGate(complete ? bodiesOf({ episode: draft.episode, facts: ready }) : null);
  const save = useSave(() => {
    handle.finish();
    onSaved(draft.episode, ready.map(({ type }) => type));
  });
  const send = () => save.mutate({ ...draft, facts: ready }, { onError: () => focusFirstProblem(form.current) });
  const said = fieldProblems(save.error ?? gate.error, text);
  const problemsOf = (fact: DraftFact) => said.get(ready.findIndex(({ id }) => id === fact.id)) ?? {};
  const put = (next: DraftFact) => setFacts((facts) => carriedOver(facts, facts.map((fact) => (fact.id === next.id ? next : fact))));
  const submit = () => {
    if (complete) return send();
    const first = ready[lacks.findIndex((names) => names.length > 0)];
    const names = lacks.find((one) => one.length > 0) ?? [];
    focusFirstProblem(form.current?.querySelector<HTMLElement>(`[data-section="${first?.type ?? ''}"]`) ?? null, names);
  };

  return (
    <>
      <PageHead title={heading} under={under} />
      <div className={columns['columns']}>
        <div ref={form}>
          {handle.restoredAt !== null && <p role="status" className={columns['restored']}>{t('restored', { when: showDateTime(handle.restoredAt, zone) })}</p>}
          {lead?.((type, data) => setFacts((facts) => carriedOver(facts, facts.map((fact) => (fact.type === type ? { ...fact, data: { ...fact.data, ...data } } : fact)))))}
          {draft.facts.map((fact) => {
            const type = types.find((one) => one.type === fact.type);
            return type && <Section key={fact.id} fact={fact} type={type} zone={zone} problems={problemsOf(fact)} always={course.always.includes(fact.type)} onChange={put} />;
          })}
          <div className={columns['sheet']}>
            <FormFoot handle={handle} zone={zone} error={save.error} saving={save.isPending} breaks={gate.result?.breaks.length ?? 0} label={t('save')} onSave={submit} onSaveAnyway={send} />
          </div>
        </div>
        <GatePanel gate={gate} zone={zone} lacks={ready.flatMap((fact, i) => (lacks[i]?.length ? [`${title(fact.type)}: ${lacks[i].map((name) => (name === 'at' ? t('at') : label(name, fact.type)).toLowerCase()).join(', ')}`] : []))} />
      </div>
    </>
  );
}

interface SectionProps {
  readonly fact: DraftFact;
  readonly type: Vocabulary['types'][number];
  readonly zone: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly always: boolean;
  readonly onChange: (fact: DraftFact) => void;
}

/** One happening: ticked when it took place, open when ticked. */
function Section({ fact, type, zone, problems, always, onChange }: SectionProps) {
  const text = useText();
  const name = text(type.title);
  return (
    <section className={classes['section']} data-section={fact.type} data-included={fact.included || undefined} aria-labelledby={`section-${fact.type}`}>
      <h2 id={`section-${fact.type}`} className={classes['title']}>
        {always ? name : <label><input type="checkbox" checked={fact.included} onChange={(event) => onChange({ ...fact, included: event.currentTarget.checked })} />{name}</label>}
      </h2>
      {fact.included && <FactForm fact={fact} type={type} zone={zone} facts={[]} problems={problems} onChange={onChange} withMoment={fact.type !== 'person.described'} />}
    </section>
  );
}
