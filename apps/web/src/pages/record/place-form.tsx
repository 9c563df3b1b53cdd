/** Recording what happened in a place or an office, of nobody in particular: the same form, draft and gate as for a person's record. */
import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Me, Vocabulary } from '@kepil/modules/contract.ts';
import type { NamedFact } from '../../fields/field.tsx';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { now } from '../../time/clock.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import { bodiesOf, newDraftFact } from './drafts.ts';
import { FactForm } from './fact-form.tsx';
import { focusFirstProblem } from './focus.ts';
import { FormFoot } from './form-foot.tsx';
import { GatePanel } from './gate-panel.tsx';
import { givenTo } from './prefill.ts';
import type { Given } from './search.ts';
import { givenKey } from './search.ts';
import { missingOf, withoutHidden } from './missing.ts';
import classes from './page.module.css';
import { fieldProblems, useSave } from './save.ts';
import { useDraft } from './use-draft.ts';
import { useGate } from './use-gate.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const MINUTE = 60_000;

export interface PlaceFormProps {
  readonly me: Me;
  readonly place: { readonly id: string; readonly zone: string };
  /** What `place` is: a place of custody unless said otherwise. */
  readonly kind?: 'place' | 'office';
  readonly type: Vocabulary['types'][number];
  readonly types: Vocabulary['types'];
  /** What one should know before filling in. */
  readonly explain?: ReactNode;
  readonly given?: Given | undefined;
  /** Facts that the record may point at. */
  readonly facts?: readonly NamedFact[];
  /** With the id of what was recorded. */
  readonly onSaved: (id: string) => void;
}

export function PlaceForm({ me, place, kind = 'place', type, types, explain, given, facts = [], onSaved }: PlaceFormProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = useFieldLabel();
  const form = useRef<HTMLDivElement>(null);
  const zone = zoneOr(place.zone);
  const handle = useDraft(me.id, [place.id, type.type, givenKey(given)].filter(Boolean).join('/'), () => ({
    episode: place.id, kind, version: null, savedAt: 0, facts: [newDraftFact(type.type, { at: Math.floor(now() / MINUTE) * MINUTE, place: kind === 'place' ? place.id : null, data: givenTo(type, given) })],
  }));
  const fact = handle.draft.facts[0] ?? newDraftFact(type.type);
  const ready = withoutHidden(fact, types);
  const lacks = missingOf(ready, types);
  const gate = useGate(lacks.length === 0 ? bodiesOf({ episode: place.id, kind, facts: [ready] }) : null);
  const save = useSave(() => {
    handle.finish();
    onSaved(fact.id);
  });
  const missing = Object.fromEntries(save.isIdle ? [] : lacks.map((name) => [name === 'at' ? 'at' : `data.${name}`, t('required')]));
  const problems = { ...fieldProblems(save.error ?? gate.error, text).get(0), ...missing };
  const send = (): void => save.mutate({ ...handle.draft, kind, facts: [ready] }, { onError: () => focusFirstProblem(form.current) });
  const submit = (): void => {
    if (lacks.length === 0) { send(); return; }
    save.reset();
    focusFirstProblem(form.current, lacks);
  };
  return (
    <div className={classes['columns']}>
      <div ref={form} className={classes['sheet']}>
        {handle.restoredAt !== null && <p role="status" className={classes['restored']}>{t('restored', { when: showDateTime(handle.restoredAt, zone) })}</p>}
        {explain && <p className={classes['explain']}>{explain}</p>}
        <FactForm fact={fact} type={type} zone={zone} facts={facts} problems={problems} onChange={(next) => handle.setFacts(() => [next])} />
        <FormFoot handle={handle} zone={zone} error={save.error} saving={save.isPending} breaks={gate.result?.breaks.length ?? 0} onSave={submit} onSaveAnyway={send} />
      </div>
      <GatePanel gate={gate} zone={zone} lacks={lacks.map((name) => (name === 'at' ? t('at') : label(name, type.type)))} />
    </div>
  );
}
