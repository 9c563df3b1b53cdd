/** Handing over the shift: what the last count said, what still stands open, the taking over itself, and its sheet with both signatures. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Me, RecordResult, Vocabulary } from '@kepil/modules/contract.ts';
import type { Shift } from '@kepil/modules/custody/shift/contract.ts';
import { address, call } from '../../api/client.ts';
import { meQuery, renewAfterFact, vocabularyQuery } from '../../api/queries.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { BreachIcon, PrintIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { Papers } from '../../papers/papers.tsx';
import { now } from '../../time/clock.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { bodiesOf, newDraftFact, type DraftFact } from '../record/drafts.ts';
import { FactForm } from '../record/fact-form.tsx';
import { focusFirstProblem } from '../record/focus.ts';
import { FormFoot } from '../record/form-foot.tsx';
import { missingOf, withoutHidden } from '../record/missing.ts';
import { fieldProblems } from '../record/save.ts';
import { useDraft } from '../record/use-draft.ts';
import { shiftQuery } from '../shift/queries.ts';
import acts from '../shift/page.module.css';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const TYPE = 'shift.taken-over';
/** In receivers the duty itself is a matter of the Law: it may have no gap (arts. 46-6, 46-7). */
const DUTY = 'receiver.duty-taken';
const receivers: ReadonlySet<string> = new Set(['sp', 'pr']);
const HOUR = 3_600_000;
/** A count older than this says nothing about who is handed over. */
const FRESH = 2 * HOUR;
/** Taken from the count, never typed. */
const fromCount: ReadonlySet<string> = new Set(['count', 'registered', 'present']);

export default function HandoverPage() {
  const t = useWords({ kk, ru, en });
  const me = useQuery(meQuery).data;
  const place = me?.place?.id ?? '';
  const shift = useQuery({ ...shiftQuery(place), enabled: place !== '', refetchInterval: false });
  const vocabulary = useQuery(vocabularyQuery).data;
  if (me && place === '') return <p role="alert">{t('notYours')}</p>;
  if (!shift.data && shift.error) return <ProblemView error={shift.error} again={() => void shift.refetch()} />;
  const type = vocabulary?.types.find((one) => one.type === TYPE);
  if (!me || !shift.data || !vocabulary || !type) return <p aria-busy="true">{t('loading')}</p>;
  if (!shift.data.may.takeOver) return <p role="alert">{t('notYours')}</p>;
  return <Handover me={me} shift={shift.data} type={type} />;
}

function Handover({ me, shift, type }: { readonly me: Me; readonly shift: Shift; readonly type: Vocabulary['types'][number] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const form = useRef<HTMLDivElement>(null);
  const zone = zoneOr(shift.zone);
  const { place, counted, taken } = shift;
  const handle = useDraft(me.id, `${place.id}/${TYPE}`, () => ({
    episode: place.id, kind: 'place', version: null, savedAt: 0,
    facts: [newDraftFact(TYPE, { place: place.id, at: minute(now()), data: { by: me.name, ...(taken ? { from: taken.by } : {}) } }), ...(receivers.has(place.kind) ? [newDraftFact(DUTY, { place: place.id })] : [])],
  }));
  const fresh = counted !== null && counted.at >= shift.now - FRESH;
  const shown = { ...type, fields: Object.fromEntries(Object.entries(type.fields).filter(([name]) => !fromCount.has(name))) };
  const fact = handle.draft.facts[0] ?? newDraftFact(TYPE, { place: place.id });
  const ready = withoutHidden(fact, [shown]);
  const lacks = missingOf(ready, [shown]);
  const save = useMutation({
    mutationFn: (facts: readonly DraftFact[]) => call<RecordResult>('POST', '/api/facts', { body: { facts: bodiesOf({ episode: place.id, kind: 'place', facts }) } }),
    onSuccess: async () => { handle.discard(); await renewAfterFact(); },
    onError: () => focusFirstProblem(form.current),
  });
  const send = (): void => {
    const over = { ...ready, data: { ...ready.data, ...(fresh ? { count: counted.fact, registered: counted.registered, present: counted.present } : {}) } };
    save.mutate([over, ...handle.draft.facts.slice(1).map((duty) => ({ ...duty, at: over.at, data: { officer: ready.data['by'], until: ready.data['until'], ...(fresh ? { allPresent: counted.discrepancy === 0 } : {}) } }))]);
  };
  const submit = (): void => {
    if (lacks.length === 0) { send(); return; }
    save.reset();
    focusFirstProblem(form.current, lacks);
  };
  const problems = { ...fieldProblems(save.error, text).get(0), ...Object.fromEntries(save.isIdle && lacks.length > 0 ? [] : lacks.map((name) => [name === 'at' ? 'at' : `data.${name}`, t('required')])) };
  return (
    <>
      <PageHead title={t('title')} under={<><Link to="/shift">{t('back')}</Link> · {text(place.name)}</>}>
        <a className={acts['act']} href={address(`/api/places/${encodeURIComponent(place.id)}/shift/handover`, { lang: language === 'kk' ? 'kk' : 'ru' })} target="_blank" rel="noreferrer"><PrintIcon size={14} /> {t('print')}</a>
      </PageHead>
      <section aria-labelledby="handover-count" className={classes['card']} data-tone={!fresh || counted.discrepancy > 0 ? 'red' : 'green'}>
        <h2 id="handover-count">{t('count')}</h2>
        {fresh
          ? <p>{t('counted', { when: showDateTime(counted.at, zone), registered: counted.registered, present: counted.present, absent: counted.absent })} {counted.discrepancy > 0 && <b><BreachIcon size={14} /> {t('discrepancy', { n: counted.discrepancy })}</b>}</p>
          : <p>{t('notCounted')} <Link to="/shift/count">{t('toCount')}</Link></p>}
      </section>
      {shift.notes.length > 0 && (
        <section aria-labelledby="handover-notes" className={classes['card']}>
          <h2 id="handover-notes">{t('notes')}</h2>
          <ul>{shift.notes.map((note) => <li key={note.fact}>{note.text} <small>{note.by}, {showDateTime(note.at, zone)}</small></li>)}</ul>
        </section>
      )}
      {save.isSuccess && <p role="status" className={classes['card']} data-tone="green">{t('done')}</p>}
      <div ref={form} className={classes['card']}>
        {handle.restoredAt !== null && <p role="status">{t('restored', { when: showDateTime(handle.restoredAt, zone) })}</p>}
        <FactForm fact={fact} type={shown} zone={zone} facts={[]} problems={problems} onChange={(next) => handle.setFacts((facts) => [next, ...facts.slice(1)])} />
        <FormFoot handle={handle} zone={zone} error={save.error} saving={save.isPending} breaks={0} label={t('save')} onSave={submit} onSaveAnyway={send} />
      </div>
      {me.may.includes('document.print') && <Papers subject={{ kind: 'places', id: place.id, zone }} offers />}
    </>
  );
}

const minute = (at: number): number => Math.floor(at / 60_000) * 60_000;
