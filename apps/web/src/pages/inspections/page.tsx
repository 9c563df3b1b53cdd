/** Inspections kept on this tablet: what was taken along, what is being filled in, what waits for the line, what went. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemError } from '../../api/client.ts';
import { placesQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Button } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { Tag } from '../../parts/state-mark.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { useOfNow } from '../../time/clock.ts';
import { showDateTime } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { itemRef, readFindingRef } from '@kepil/law/facts/finding-name.ts';
import { ActList, useActs } from '../respond/acts-of.tsx';
import { RespondLink } from '../respond/respond-link.tsx';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { begin, take } from './begin.ts';
import { toRespond } from './form.ts';
import { Frame, useHere } from './frame.tsx';
import { dropInspection, dropSheet, keepInspection, type Kept, type TakenSheet } from './store.ts';
import { useKept, useSending } from './use-inspections.ts';
import { SetPassphrase } from './vault/door.tsx';
import { kindLabels, usePageWords } from './words.ts';
import classes from './page.module.css';

export default function InspectionsPage() {
  return <Frame><Inspections /></Frame>;
}

/** Places whose kind has a check-list of the Instruction. */
const inspected: ReadonlySet<string> = new Set(['si', 'ivs', 'sp', 'uis', 'probation-service', 'public-security-unit']);
const SHOWN = 12;
/** The place was closed, or passed to another office, while one was in it. */
const outOfReach: ReadonlySet<string> = new Set(['not-found', 'forbidden', 'unknown-place']);
const DAY = 86_400_000;
/** A clock that is off by less is as good as right. */
const CLOCK_MS = 120_000;

function Inspections() {
  const t = usePageWords();
  const { me, online } = useHere();
  const kept = useKept(me.id);
  const waiting = kept?.inspections.some(({ state, refused, meanwhile, clocks }) => state === 'ready' && refused === null && meanwhile.length === 0 && !clocks) ?? false;
  const { sending, send } = useSending(me.id, waiting && online);
  if (!kept) return <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      {online && <SupervisionTabs />}
      <PageHead title={t('title')} under={t('how')}>
        {waiting && <Button size="sm" className={classes['touch']} loading={sending} onClick={send}>{t('sendNow')}</Button>}
      </PageHead>
      {!online && <p role="status" className={classes['offline']}>{t('offlineWhat')}</p>}
      <div className={classes['columns']}>
        <section aria-labelledby="today-title">
          <h2 id="today-title">{t('today')}</h2>
          {kept.damaged.length > 0 && <div role="alert" className={classes['ask']}><p>{t('damaged', { n: kept.damaged.length })}</p><Button variant="default" size="sm" className={classes['touch']} onClick={() => void Promise.all(kept.damaged.map(dropInspection))}>{t('damagedRemove')}</Button></div>}
          {kept.inspections.length === 0 && <p className={classes['quiet']}>{t('none')}</p>}
          <ul className={classes['list']}>{kept.inspections.toReversed().map((one) => <InspectionLine key={one.id} kept={one} sending={sending} onSend={send} />)}</ul>
        </section>
        <section aria-labelledby="taken-title">
          <h2 id="taken-title">{t('taken')}</h2>
          {kept.sheets.length === 0 && <p className={classes['quiet']}>{t('takenNone')}</p>}
          <ul className={classes['list']}>{kept.sheets.map((one) => <TakenLine key={one.place} taken={one} busy={kept.inspections.some(({ place, state }) => place === one.place && state !== 'sent')} />)}</ul>
          <TakePlace taken={new Set(kept.sheets.map(({ place }) => place))} />
        </section>
      </div>
    </>
  );
}

function InspectionLine({ kept, sending, onSend }: { readonly kept: Kept; readonly sending: boolean; readonly onSend: () => void }) {
  const t = usePageWords();
  const text = useText();
  const codes = kindLabels;
  const { id, state, placeName, zone, savedAt, sentAt, refused, meanwhile, recordedAt, form, clocks, ahead = 0 } = kept;
  const answered = Object.values(form.answers).filter(({ value }) => value !== null).length;
  const withdraw = async (): Promise<void> => { if (window.confirm(t('discardSure'))) await dropInspection(id); };
  const reopen = () => keepInspection({ ...kept, state: 'open', body: null, readyAt: null, refused: null, meanwhile: [], clocks: null, ...(clocks ? { ahead: clocks.server - clocks.tablet } : {}) });
  const hours = async (): Promise<void> => { await keepInspection({ ...kept, hoursSeen: true, clocks: null }); onSend(); };
  const besides = async (): Promise<void> => { await keepInspection({ ...kept, besides: true, meanwhile: [] }); onSend(); };
  return (
    <li className={classes['card']} data-inspection={id} data-state={state}>
      <div className={classes['head']}>
        <div><h3>{text(placeName)}</h3><p className={classes['quiet']}>{[text(codes[form.kind]), answered > 0 ? `${t('verdict')}: ${answered}` : ''].filter(Boolean).join(' · ')}</p></div>
        <StateOf kept={kept} sending={sending} />
      </div>
      {state !== 'sent' && <p className={classes['quiet']}>{t('keptAt', { when: showDateTime(savedAt, zone) })}</p>}
      {state !== 'sent' && Math.abs(ahead) > CLOCK_MS && <p className={classes['warn']}>{t('clockOff', { server: showDateTime(savedAt + ahead, zone), tablet: showDateTime(savedAt, zone) })}</p>}
      {clocks && (
        <div role="alert" className={classes['ask']}>
          <p>{t('clockSet', { server: showDateTime(clocks.server, zone), tablet: showDateTime(clocks.tablet, zone) })}</p>
          <Button size="sm" className={classes['touch']} onClick={() => void hours()}>{t('hoursStand')}</Button>
        </div>
      )}
      {meanwhile.length > 0 && (
        <div role="alert" className={classes['ask']}>
          <p>{t('meanwhile')}</p>
          <ul>{meanwhile.map((one) => <li key={one.id}>{t('meanwhileLine', { kind: text(codes[one.kind]), when: showDateTime(one.at, zone), by: one.own ? t('meanwhileOwn') : one.by })}</li>)}</ul>
          <p>{t('meanwhileWhat')}</p>
          <Button size="sm" className={classes['touch']} onClick={() => void besides()}>{t('sendBesides')}</Button>
        </div>
      )}
      {refused && <ProblemView error={new ProblemError(refused)} />}
      {refused && outOfReach.has(refused.code) && <p className={classes['warn']}>{t('placeGone')}</p>}
      <div className={classes['acts']}>
        {state === 'open' && <ButtonLink to="/inspections/$id" params={{ id }} size="sm" className={classes['touch'] ?? ''}>{t('goOn')}</ButtonLink>}
        {state === 'open' && <Button variant="subtle" size="sm" className={classes['touch']} onClick={() => void withdraw()}>{t('discard')}</Button>}
        {state === 'ready' && recordedAt === null && !kept.tried && <Button variant="default" size="sm" className={classes['touch']} onClick={() => void reopen()}>{t('mend')}</Button>}
        {state === 'ready' && refused && <Button variant="default" size="sm" className={classes['touch']} onClick={() => void keepInspection({ ...kept, refused: null })}>{t('sendNow')}</Button>}
        {sentAt !== null && <Link to="/places/$id" params={{ id: kept.place }}>{t('toPlace')}</Link>}
      </div>
      {recordedAt !== null && <Responses kept={kept} />}
    </li>
  );
}

/** From the items that are to be answered to the act, and the acts that answer it already: on the server, so there is a line. */
function Responses({ kept }: { readonly kept: Kept }) {
  const t = usePageWords();
  const { online } = useHere();
  const acts = useActs(`place:${kept.place}`).filter(({ findings }) => findings.some((ref) => readFindingRef(ref)?.item?.inspection === kept.id));
  const answered = new Set(acts.flatMap(({ findings }) => findings));
  const left = (kept.respond ?? toRespond(kept.form)).map((item) => itemRef(kept.place, kept.id, item)).filter((ref) => !answered.has(ref));
  if (left.length === 0 && acts.length === 0) return null;
  return (
    <div className={classes['responses']}>
      {acts.length > 0 && <><h4>{t('acts')}</h4><ActList acts={acts} /></>}
      {left.length > 0 && <><p>{t('toRespond', { n: left.length })}</p>{online ? <RespondLink findings={left} size="sm" className={classes['touch'] ?? ''} /> : <p className={classes['quiet']}>{t('respondNeedsLine')}</p>}</>}
    </div>
  );
}

function StateOf({ kept: { state, sentAt, zone, refused, meanwhile, clocks, recordedAt }, sending }: { readonly kept: Kept; readonly sending: boolean }) {
  const t = usePageWords();
  if (state === 'sent' && sentAt !== null) return <Tag tone="green">{t('stateSent', { when: showDateTime(sentAt, zone) })}</Tag>;
  if (refused) return <Tag tone="red">{t('stateRefused')}</Tag>;
  if (meanwhile.length > 0) return <Tag tone="amber">{t('stateMeanwhile')}</Tag>;
  if (clocks) return <Tag tone="amber">{t('stateClocks')}</Tag>;
  if (state === 'open') return <Tag>{t('stateOpen')}</Tag>;
  return <Tag tone="amber">{t(recordedAt !== null ? 'stateSignatures' : sending ? 'stateSending' : 'stateReady')}</Tag>;
}

function TakenLine({ taken, busy }: { readonly taken: TakenSheet; readonly busy: boolean }) {
  const t = usePageWords();
  const text = useText();
  const navigate = useNavigate();
  const { me, online } = useHere();
  const { sheet: { place, asOf } } = taken;
  const old = useOfNow((now) => asOf < now - DAY);
  const renew = useMutation({ mutationFn: () => take(me.id, place.id) });
  const start = useMutation({ mutationFn: () => begin(me.id, taken), onSuccess: ({ id }) => navigate({ to: '/inspections/$id', params: { id } }) });
  return (
    <li className={classes['card']} data-place={place.id}>
      <h3>{text(place.name)}</h3>
      <p className={classes['quiet']}>{t('takenAt', { when: showDateTime(asOf, place.zone) })}</p>
      {old && <p className={classes['warn']}>{t('old')}</p>}
      {renew.error && <ProblemView error={renew.error} />}
      <div className={classes['acts']}>
        <Button variant={busy ? 'default' : 'filled'} size="sm" className={classes['touch']} loading={start.isPending} onClick={() => start.mutate()}>{t('begin')}</Button>
        {online && <Button variant="default" size="sm" className={classes['touch']} loading={renew.isPending} onClick={() => renew.mutate()}>{t('renew')}</Button>}
        {!busy && <Button variant="subtle" size="sm" className={classes['touch']} onClick={() => void dropSheet(me.id, place.id)}>{t('leave')}</Button>}
      </div>
    </li>
  );
}

function TakePlace({ taken }: { readonly taken: ReadonlySet<string> }) {
  const t = usePageWords();
  const text = useText();
  const codes = useCodes();
  const { me, online, door } = useHere();
  const [find, setFind] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const places = useQuery({ ...placesQuery, enabled: online });
  const taking = useMutation({ mutationFn: (place: string) => take(me.id, place) });
  if (!online) return <p className={classes['quiet']}>{t('takeNeedsLine')}</p>;
  // Nothing is kept before it can be closed.
  if (wanted !== null && door === 'none') return <SetPassphrase account={me.id} login={me.login} onDone={() => { taking.mutate(wanted); setWanted(null); }} />;
  const word = find.trim().toLowerCase();
  const found = (places.data?.rows ?? []).filter(({ id, kind, name }) => inspected.has(kind) && !taken.has(id) && Object.values(name).some((one) => one.toLowerCase().includes(word)));
  return (
    <div className={classes['take']}>
      <h3>{t('takeTitle')}</h3>
      <TextInput type="search" size="md" aria-label={t('takeFind')} placeholder={t('takeFind')} value={find} onChange={(event) => setFind(event.currentTarget.value)} />
      {(places.error ?? taking.error) && <ProblemView error={places.error ?? taking.error} />}
      <ul className={classes['places']}>
        {found.slice(0, SHOWN).map(({ id, name, kind }) => (
          <li key={id} data-place={id}>
            <span><b>{text(name)}</b><small>{codes('placeKind', kind)}</small></span>
            <Button variant="default" size="sm" className={classes['touch']} aria-label={`${t('take')}: ${text(name)}`} loading={taking.isPending && taking.variables === id} onClick={() => { if (door === 'open') taking.mutate(id); else setWanted(id); }}>{t('take')}</Button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className={classes['quiet']}>{t('takeMore', { n: SHOWN })}</p>}
    </div>
  );
}
