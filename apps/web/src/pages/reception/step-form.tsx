/** One step of the reception as a form in its place on the page: the same draft, gate and record as everywhere. */
import { useRef } from 'react';
import type { EpisodeView, Me, Vocabulary } from '@kepil/modules/contract.ts';
import { episodeQuery, queryClient } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import { bodiesOf, newDraftFact } from '../record/drafts.ts';
import { FactForm } from '../record/fact-form.tsx';
import { focusFirstProblem } from '../record/focus.ts';
import { FormFoot } from '../record/form-foot.tsx';
import { GatePanel } from '../record/gate-panel.tsx';
import { missingOf, withoutHidden } from '../record/missing.ts';
import columns from '../record/page.module.css';
import { prefill } from '../record/prefill.ts';
import { fieldProblems, useSave } from '../record/save.ts';
import { useDraft } from '../record/use-draft.ts';
import { useGate } from '../record/use-gate.ts';
import { carryDrafts } from './carried-drafts.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface StepFormProps {
  readonly me: Me;
  readonly episode: EpisodeView;
  readonly type: Vocabulary['types'][number];
  readonly types: Vocabulary['types'];
  /** Of the step, the type and whom it is for. */
  readonly draftKey: string;
  /** What the form knows beforehand. */
  readonly known: Readonly<Record<string, unknown>>;
  readonly onSaved: (type: string) => void;
}

export function StepForm({ me, episode, type, types, draftKey, known, onSaved }: StepFormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = useFieldLabel();
  const form = useRef<HTMLDivElement>(null);
  const zone = zoneOr(episode.zone);
  const handle = useDraft(me.id, `${episode.id}/reception/${draftKey}`, () => {
    const start = prefill({ type, me, episode, corrected: undefined, discharge: [] });
    return { episode: episode.id, version: episode.version, savedAt: 0, facts: [newDraftFact(type.type, { ...start, data: { ...start.data, ...known } })] };
  });
  const { draft, setFacts } = handle;
  const fact = draft.facts[0] ?? newDraftFact(type.type);
  const ready = withoutHidden(fact, types);
  const lacks = missingOf(ready, types);
  const gate = useGate(lacks.length === 0 ? bodiesOf({ episode: episode.id, facts: [ready] }) : null);
  const save = useSave(({ versions }) => {
    handle.finish();
    const now = versions[`episode:${episode.id}`];
    if (now !== undefined && draft.version !== null) carryDrafts(localStorage, me.id, `${episode.id}/reception/`, draft.version, now);
    onSaved(type.type);
  });
  const send = (version = draft.version) => save.mutate({ ...draft, version, facts: [ready] }, { onError: () => focusFirstProblem(form.current) });
  const missing = Object.fromEntries(save.isIdle ? [] : lacks.map((name) => [name === 'at' ? 'at' : `data.${name}`, t('required')]));
  return (
    <div className={columns['columns']}>
      <div ref={form}>
        {handle.restoredAt !== null && <p role="status" className={columns['restored']}>{t('restored', { when: showDateTime(handle.restoredAt, zone) })}</p>}
        <FactForm fact={fact} type={type} zone={zone} facts={episode.facts} problems={{ ...fieldProblems(save.error ?? gate.error, text).get(0), ...missing }} onChange={(next) => setFacts(() => [next])} />
        <FormFoot handle={handle} zone={zone} error={save.error} saving={save.isPending} breaks={gate.result?.breaks.length ?? 0}
          onSave={() => { if (lacks.length > 0) focusFirstProblem(form.current, lacks); else send(); }}
          onSaveAnyway={() => void queryClient.fetchQuery({ ...episodeQuery(episode.id, {}), staleTime: 0 }).then(({ version }) => { handle.setVersion(version); send(version); })} />
      </div>
      <GatePanel gate={gate} zone={zone} lacks={lacks.map((name) => (name === 'at' ? t('at') : label(name, type.type)))} />
    </div>
  );
}
