/** What one shift leaves to the next, and what has changed since it began. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Me, RecordResult } from '@kepil/modules/contract.ts';
import type { Shift } from '@kepil/modules/custody/shift/contract.ts';
import { call } from '../../api/client.ts';
import { renewAfterFact } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { now } from '../../time/clock.ts';
import { showShort, zoneOr } from '../../time/show.ts';
import { bodiesOf, newDraftFact } from '../record/drafts.ts';
import { useDraft } from '../record/use-draft.ts';
import classes from './notes.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const TYPE = 'shift.note';

export function Notes({ shift, me }: { readonly shift: Shift; readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const zone = zoneOr(shift.zone);
  const close = useRecord(() => undefined);
  return (
    <section aria-labelledby="shift-notes" className={classes['notes']}>
      <h2 id="shift-notes">{t('notes')}</h2>
      {shift.notes.length === 0 && <p className={classes['quiet']}>{t('notesNone')}</p>}
      <ul>
        {shift.notes.map((note) => (
          <li key={note.fact}>
            <p>{note.text}</p>
            <small>{[note.cell === null ? '' : t('noteCell', { cell: note.cell }), t('noteBy', { by: note.by, when: showShort(note.at, zone, shift.now) })].filter(Boolean).join(' · ')}</small>
            {shift.may.record && <Button variant="subtle" className={`${classes['close']} no-print`} loading={close.isPending && close.variables?.data['closes'] === note.fact} aria-label={`${t('noteClose')}: ${note.text}`} onClick={() => close.mutate({ ...newDraftFact(TYPE, { at: now(), place: shift.place.id, data: { text: t('noteClosed'), closes: note.fact } }), place: shift.place.id })}>{t('noteClose')}</Button>}
          </li>
        ))}
      </ul>
      {close.error && <ProblemView error={close.error} />}
      {shift.may.record && <NewNote key={shift.place.id} place={shift.place.id} me={me} />}
    </section>
  );
}

function NewNote({ place, me }: { readonly place: string; readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const handle = useDraft(me.id, `${place}/${TYPE}`, () => ({ episode: place, kind: 'place', version: null, savedAt: 0, facts: [newDraftFact(TYPE, { place })] }));
  const [{ restoredAt }] = useState(handle);
  const fact = handle.draft.facts[0] ?? newDraftFact(TYPE, { place });
  const typed = typeof fact.data['text'] === 'string' ? fact.data['text'] : '';
  const save = useRecord(handle.discard);
  return (
    <form className={`${classes['new']} no-print`} onSubmit={(event) => {
      event.preventDefault();
      if (typed.trim() === '' || save.isPending) return;
      // The moment is that of the first try, so that a second one is the same record.
      const sent = { ...fact, at: fact.at ?? now() };
      handle.setFacts(() => [sent]);
      save.mutate(sent);
    }}>
      <label htmlFor="shift-note">{t('noteNew')}</label>
      <textarea id="shift-note" rows={2} maxLength={2000} value={typed} onChange={(event) => { const text = event.currentTarget.value; handle.setFacts((facts) => [{ ...(facts[0] ?? newDraftFact(TYPE, { place })), at: null, data: { text, kind: 'to-next' } }]); }} />
      {save.error && <ProblemView error={save.error} />}
      <p><Button type="submit" size="sm" variant="default" className={classes['save']} loading={save.isPending}>{t('noteSave')}</Button> {restoredAt !== null && typed !== '' && <small role="status">{t('noteKept')}</small>}</p>
    </form>
  );
}

function useRecord(done: () => void) {
  return useMutation({
    mutationFn: (fact: ReturnType<typeof newDraftFact>) => call<RecordResult>('POST', '/api/facts', { body: { facts: bodiesOf({ episode: fact.place ?? '', kind: 'place', facts: [fact] }) } }),
    onSuccess: async () => { done(); await renewAfterFact(); },
  });
}

export function Changes({ shift }: { readonly shift: Shift }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return (
    <section aria-labelledby="shift-changes" className={classes['notes']}>
      <h2 id="shift-changes">{t('changes')}</h2>
      {shift.since.length === 0 ? <p className={classes['quiet']}>{t('changesNone')}</p> : <dl>{shift.since.map(({ type, title, n }) => <div key={type}><dt>{text(title)}</dt><dd>{n}</dd></div>)}</dl>}
    </section>
  );
}
