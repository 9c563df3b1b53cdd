/** The head-count on a tablet: a cell is one tap; who is absent is marked by name; at the end it is one record. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Me, RecordResult, Vocabulary } from '@kepil/modules/contract.ts';
import type { Roster } from '@kepil/modules/custody/shift/contract.ts';
import { call, ConnectionError } from '../../api/client.ts';
import { meQuery, renewAfterFact, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { BreachIcon, NoLinkIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { now } from '../../time/clock.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { bodiesOf, newDraftFact, type DraftFact } from '../record/drafts.ts';
import { useDraft } from '../record/use-draft.ts';
import { rosterQuery } from '../shift/queries.ts';
import { AbsentSheet } from './absent-sheet.tsx';
import { methodOf, readMarks, standingOf, type CellMark, type RosterCell, type Standing } from './count.ts';
import { CellTile } from './tile.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const TYPE = 'head-count.made';

export default function HeadCountPage() {
  const t = useWords({ kk, ru, en });
  const me = useQuery(meQuery).data;
  const place = me?.place?.id ?? '';
  const roster = useQuery({ ...rosterQuery(place), enabled: place !== '' });
  const vocabulary = useQuery(vocabularyQuery).data;
  if (me && place === '') return <p role="alert">{t('notYours')}</p>;
  if (!roster.data && roster.error) return <ProblemView error={roster.error} again={() => void roster.refetch()} />;
  const type = vocabulary?.types.find((one) => one.type === TYPE);
  if (!me || !roster.data || !type) return <p aria-busy="true">{t('loading')}</p>;
  if (!roster.data.may.record) return <p role="alert">{t('notYours')}</p>;
  return <Count me={me} roster={roster.data} type={type} again={() => void roster.refetch()} />;
}

interface CountProps { readonly me: Me; readonly roster: Roster; readonly type: Vocabulary['types'][number]; readonly again: () => void }

function Count({ me, roster, type, again }: CountProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const zone = zoneOr(roster.zone);
  const place = roster.place.id;
  const handle = useDraft(me.id, `${place}/${TYPE}`, () => ({ episode: place, kind: 'place', version: null, savedAt: 0, facts: [begun(place)] }));
  const fact = handle.draft.facts[0] ?? begun(place);
  const marks = useMemo(() => readMarks(fact.data['marks']), [fact]);
  const standing = useMemo(() => standingOf(roster.cells, marks), [roster, marks]);
  const [opened, setOpened] = useState<RosterCell | null>(null);
  const [asked, setAsked] = useState(false);
  const { setFacts } = handle;
  const edit = useCallback((by: (data: DraftFact['data']) => DraftFact['data']) => setFacts(([first]) => {
    const own = first ?? begun(place);
    // What was sent and not answered may be on record: until it is known, it stays as it was sent.
    return [own.at === null ? { ...own, data: by(own.data) } : own];
  }), [setFacts, place]);
  const change = (more: DraftFact['data']): void => edit((data) => ({ ...data, ...more }));
  const mark = useCallback((cell: RosterCell, made: CellMark | null) => edit((data) => {
    const { [cell.id]: _before, ...others } = readMarks(data['marks']);
    return { ...data, marks: made === null ? others : { ...others, [cell.id]: made } };
  }), [edit]);

  const save = useMutation({
    mutationFn: (sent: DraftFact) => call<RecordResult>('POST', '/api/facts', { body: { facts: bodiesOf({ episode: place, kind: 'place', facts: [{ ...sent, data: sentData(sent) }] }) } }),
    onSuccess: async () => { handle.finish(); await renewAfterFact(); await navigate({ to: '/shift' }); },
    // Refused, so not on record: it may be mended under the same identifier.
    onError: (error) => { if (!(error instanceof ConnectionError)) setFacts(([first]) => [{ ...(first ?? begun(place)), at: null }]); },
  });
  const explanation = typeof fact.data['explanation'] === 'string' ? fact.data['explanation'] : '';
  const lacks = standing.discrepancy > 0 && explanation.trim() === '';
  /** The moment and the content are those of the first try: repeated, it is the same record. */
  const seal = (): void => {
    setAsked(true);
    if (standing.left.length > 0 || lacks) return;
    const sent = fact.at === null ? sealed(fact, standing, methodOf(marks, roster.cells)) : fact;
    setFacts(() => [sent]);
    save.mutate(sent);
  };
  const { isPending, mutate } = save;
  const waiting = fact.at !== null && !isPending && !save.isSuccess;
  useEffect(() => {
    if (!waiting) return undefined;
    const again = setTimeout(() => mutate(fact), 3000);
    return () => clearTimeout(again);
  }, [waiting, fact, mutate]);

  const occasions = type.fields['occasion']?.options ?? [];
  const blocks = [...Map.groupBy(roster.cells, ({ block, kind }) => (kind === 'unregistered' ? t('unregistered') : kind === 'none' ? t('noCellBlock') : t('block', { block })))];
  return (
    <>
      <PageHead title={t('title')} under={<><Link to="/shift">{t('back')}</Link> · {text(roster.place.name)}</>}>
        <Button variant="subtle" size="sm" className={classes['touch']} onClick={() => { if (window.confirm(t('discardSure'))) { handle.discard(); save.reset(); setAsked(false); again(); } }}>{t('discard')}</Button>
      </PageHead>
      <p className={classes['how']}>{t('how')}</p>
      {handle.restoredAt !== null && <p role="status" className={classes['how']}>{t('restored', { when: showDateTime(Number(fact.data['startedAt'] ?? handle.restoredAt), zone) })}</p>}
      {handle.unsaved && <p role="alert" className={classes['red']}>{t('noRoom')}</p>}
      <fieldset className={classes['occasion']}>
        <legend>{t('occasion')}</legend>
        {occasions.map(({ value, label }) => <label key={value} data-checked={fact.data['occasion'] === value || undefined}><input type="radio" name="occasion" value={value} checked={fact.data['occasion'] === value} onChange={() => change({ occasion: value })} />{text(label)}</label>)}
      </fieldset>
      {blocks.map(([block, cells]) => (
        <section key={block} aria-label={block} className={classes['block']}>
          <h2>{block} <small>{t('blockDone', { done: cells.filter((cell) => !standing.left.includes(cell)).length, all: cells.length })}</small></h2>
          <ul className={classes['cells']}>{cells.map((cell) => <CellTile key={cell.id} cell={cell} mark={marks[cell.id]} onMark={mark} onOpen={setOpened} />)}</ul>
        </section>
      ))}
      <Foot standing={standing} asked={asked} lacks={lacks} explanation={explanation} onExplain={(explanation) => change({ explanation })} waiting={waiting} saving={isPending} error={save.error} onSeal={seal} />
      {opened && <AbsentSheet cell={opened} mark={marks[opened.id]} onMark={mark} onClose={() => setOpened(null)} />}
    </>
  );
}

const begun = (place: string): DraftFact => newDraftFact(TYPE, { place, data: { occasion: 'handover', startedAt: now(), marks: {} } });

/** The count as it goes to the server, fixed in the draft with its moment: sent again after a reload it is the same record. */
const sealed = (fact: DraftFact, { counts, tally, discrepancy }: Standing, method: string): DraftFact =>
  ({ ...fact, at: now(), data: { ...fact.data, method, cells: counts, registered: tally.registered, present: tally.present, absent: tally.absent, discrepancy } });

function sentData({ data }: DraftFact): DraftFact['data'] {
  const { marks: _marks, ...rest } = data;
  return rest;
}

interface FootProps {
  readonly standing: Standing; readonly asked: boolean; readonly lacks: boolean; readonly explanation: string; readonly onExplain: (text: string) => void;
  readonly waiting: boolean; readonly saving: boolean; readonly error: Error | null; readonly onSeal: () => void;
}

function Foot({ standing, asked, lacks, explanation, onExplain, waiting, saving, error, onSeal }: FootProps) {
  const t = useWords({ kk, ru, en });
  const { counted, cells, tally, discrepancy, left, counts } = standing;
  const faults = counts.flatMap(({ cell, missing = [], beyond = 0 }) => [...missing.map(({ name }) => t('nameIn', { name, cell })), ...(beyond > 0 ? [t('beyondIn', { n: beyond, cell })] : [])]);
  return (
    <div className={classes['foot']}>
      {discrepancy > 0 && (
        <div role="alert" className={classes['discrepancy']}>
          <p className={classes['loud']}><BreachIcon size={20} /> {t('discrepancy', { n: discrepancy })}</p>
          <p>{faults.slice(0, 12).join('; ')}{faults.length > 12 ? '…' : ''}</p>
          <ol><li>{t('do1')}</li>{left.length === 0 && <><li>{t('do2')}</li><li>{t('do3')}</li></>}</ol>
          {left.length === 0 && <label htmlFor="explanation">{t('explanation')}</label>}
          {left.length === 0 && <textarea id="explanation" rows={2} maxLength={2000} value={explanation} aria-invalid={(asked && lacks) || undefined} aria-describedby={asked && lacks ? 'explanation-must' : undefined} onChange={(event) => onExplain(event.currentTarget.value)} />}
          {asked && lacks && <p id="explanation-must" className={classes['red']}>{t('explanationMust')}</p>}
        </div>
      )}
      {asked && left.length > 0 && <p role="alert" className={classes['red']}>{t('left', { cells: `${left.slice(0, 20).map(({ id }) => (id === '' ? t('noCell') : id)).join(', ')}${left.length > 20 ? '…' : ''}` })}</p>}
      {waiting && <p role="status" className={classes['waiting']}><NoLinkIcon /> {t('waiting')}</p>}
      {error && !(error instanceof ConnectionError) && <ProblemView error={error} />}
      <div className={classes['bar']}>
        <div>
          <progress max={Math.max(1, cells)} value={counted} aria-label={t('progress', { counted, cells })} />
          <p role="status"><b>{t('progress', { counted, cells })}</b> · {t('numbers', { registered: tally.registered, present: tally.present, absent: tally.absent })}</p>
        </div>
        <Button size="sm" className={classes['touch']} loading={saving} onClick={onSeal}>{left.length > 0 ? t('sealLeft') : discrepancy > 0 ? t('sealAnyway') : t('seal')}</Button>
      </div>
    </div>
  );
}
