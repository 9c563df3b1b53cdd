/** The proposals, pair by pair: two lines side by side with what speaks for and against; decided by keyboard, each decision can be taken back. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Decided, ListView, PairSide, PairView, ReconciliationView, Summary } from '@kepil/modules/control/contract.ts';
import { call } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import choice from '../../parts/choice.module.css';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import classes from './page.module.css';
import { address, missingQuery, PAGE, pairsQuery, renew } from './query.ts';
import { shows, type Show, type WorkSearch } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

interface Change { readonly pairs: readonly number[] | { readonly exact: { readonly a: number; readonly b: number } }; readonly decision: Decided | null }
/** By the key's place on the keyboard, so that it is the same in every layout. */
const keys: Readonly<Record<string, Decided>> = { Digit1: 'same', Digit2: 'other', Digit3: 'later', Numpad1: 'same', Numpad2: 'other', Numpad3: 'later' };

export function Proposals({ one }: { readonly one: ReconciliationView }) {
  const t = useWords({ kk, ru, en });
  const search = useSearch({ from: '/inside/reconciliation/$id' });
  const navigate = useNavigate();
  const [page, setPage] = useState(0);
  const [undo, setUndo] = useState<readonly (readonly number[])[]>([]);
  const summary = one.summaries.find(({ a, b }) => a === search.a && b === search.b) ?? one.summaries[0];
  const show: Show = search.show ?? 'open';
  const put = (change: WorkSearch): void => {
    setPage(0);
    void navigate({ to: '/reconciliation/$id', params: { id: one.id }, search: { step: 'pairs', ...(search.a !== undefined && search.b !== undefined ? { a: search.a, b: search.b } : {}), ...(search.show ? { show: search.show } : {}), ...change }, replace: true });
  };
  /** Until the answer is there; taking it back need not wait for the pairs to be read anew, as the next decision must. */
  const asking = useRef(false);
  const decide = useMutation({
    mutationFn: async (change: Change) => {
      asking.current = true;
      try {
        return await call<{ changed: number[] }>('POST', address(one.id, '/decisions'), { body: change });
      } finally {
        asking.current = false;
      }
    },
    onSuccess: async ({ changed }, { decision }) => {
      setUndo((before) => (decision === null ? before.slice(0, -1) : [...before, changed]));
      await renew(one.id);
    },
  });
  if (!summary) return null;
  const last = undo.at(-1);
  const takeBack = (): void => { if (last && !asking.current) decide.mutate({ pairs: last, decision: null }); };
  const counts: Readonly<Record<Show, number>> = { open: summary.open, later: summary.later, same: summary.same, other: summary.other, a: summary.missingFromB, b: summary.missingFromA };
  const named = (n: number): string => { const list = one.lists.find((other) => other.n === n); return `${t('listN', { n })}: ${list ? t(`source-${list.source}`) : ''}`; };
  return (
    <div className={classes['page']}>
      {one.summaries.length > 1 && (
        <div role="group" aria-label={t('whichLists')} className={choice['choice']}>
          {one.summaries.map(({ a, b, open }) => <button key={`${a}-${b}`} type="button" aria-pressed={a === summary.a && b === summary.b} onClick={() => put({ a, b })}>{named(a)} – {named(b)} <b>{open}</b></button>)}
        </div>
      )}
      <div className={classes['line']}>
        <div role="group" aria-label={t('what-shown')} className={choice['choice']}>
          {shows.map((name) => <button key={name} type="button" aria-pressed={name === show} onClick={() => put({ show: name })}>{t(`show-${name}`, { a: summary.a, b: summary.b })} <b>{counts[name]}</b></button>)}
        </div>
        <div className={classes['acts']}>
          {show === 'open' && summary.exact > 0 && <Button variant="default" loading={decide.isPending} onClick={() => { if (window.confirm(t('exactSure', { n: summary.exact }))) decide.mutate({ pairs: { exact: { a: summary.a, b: summary.b } }, decision: 'same' }); }}>{t('exact', { n: summary.exact })}</Button>}
          <Button variant="default" disabled={last === undefined} onClick={takeBack} aria-keyshortcuts="Z">{t('undo')}</Button>
        </div>
      </div>
      {decide.error && <ProblemView error={decide.error} />}
      {show === 'a' || show === 'b'
        ? <Missing one={one} summary={summary} side={show} page={page} onPage={setPage} heading={t(`show-${show}`, { a: summary.a, b: summary.b })} />
        : <Queue id={one.id} summary={summary} show={show} page={page} onPage={setPage} lists={[named(summary.a), named(summary.b)]} onDecide={(pairs, decision) => decide.mutate({ pairs, decision })} onUndo={takeBack} busy={decide.isPending} />}
    </div>
  );
}

interface QueueProps {
  readonly id: string; readonly summary: Summary; readonly show: Exclude<Show, 'a' | 'b'>; readonly page: number; readonly onPage: (page: number) => void; readonly lists: readonly [string, string];
  readonly onDecide: (pairs: readonly number[], decision: Decided | null) => void; readonly onUndo: () => void; readonly busy: boolean;
}

function Queue({ id, summary, show, page, onPage, lists, onDecide, onUndo, busy }: QueueProps) {
  const t = useWords({ kk, ru, en });
  const { data, error, refetch, isPlaceholderData } = useQuery(pairsQuery(id, summary.a, summary.b, show, page));
  const [at, setAt] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const follow = useRef(false);
  const rows = data?.rows ?? [];
  const here = Math.min(at, Math.max(0, rows.length - 1));
  const current = rows[here]?.n;
  // The next pair comes under the same keys: the keyboard stays in the list when the decided one leaves it.
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[here]?.focus();
  }, [current, here]);
  const go = (to: number): void => { follow.current = true; setAt(Math.max(0, Math.min(rows.length - 1, to))); };
  const decide = (pair: PairView, decision: Decided): void => { if (!busy) { follow.current = true; onDecide([pair.n], pair.decision === decision ? null : decision); } };
  const onKey = (event: globalThis.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pair = rows[here];
    const decision = keys[event.code];
    if (decision && pair) decide(pair, decision);
    else if (event.code === 'KeyZ') { follow.current = true; onUndo(); }
    else if (event.code === 'ArrowDown') go(here + 1);
    else if (event.code === 'ArrowUp') go(here - 1);
    else return;
    event.preventDefault();
  };
  // On the list and nowhere else: single keys must not act on whoever types elsewhere on the page.
  const latest = useRef(onKey);
  latest.current = onKey;
  const shown = rows.length > 0;
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const keyed = (event: globalThis.KeyboardEvent): void => latest.current(event);
    const focused = ({ target }: FocusEvent): void => { if (target instanceof Node) setAt([...element.children].findIndex((child) => child.contains(target))); };
    element.addEventListener('keydown', keyed);
    element.addEventListener('focusin', focused);
    return () => {
      element.removeEventListener('keydown', keyed);
      element.removeEventListener('focusin', focused);
    };
  }, [shown]);
  if (error) return <ProblemView error={error} again={() => void refetch()} />;
  if (!data) return <p aria-busy="true">{t('loading')}</p>;
  if (rows.length === 0) return <p className={classes['none']} role="status">{t(show === 'open' ? 'noneOpen' : 'noneHere')}</p>;
  return (
    <section aria-label={t('step-pairs')} aria-busy={isPlaceholderData}>
      <p className={`${classes['hint']} no-print`}>{t('keys')}</p>
      <div className={classes['heads']} aria-hidden="true"><span>{lists[0]}</span><span>{lists[1]}</span><span>{t('why')}</span><span>{t('decision')}</span></div>
      <ol ref={list} className={classes['pairs']}>
        {rows.map((pair, i) => <Pair key={pair.n} pair={pair} lists={lists} here={i === here} onDecide={(decision) => { setAt(i); decide(pair, decision); }} />)}
      </ol>
      <Pager page={page} size={PAGE} total={data.total} onPage={onPage} />
    </section>
  );
}

interface PairProps { readonly pair: PairView; readonly lists: readonly [string, string]; readonly here: boolean; readonly onDecide: (decision: Decided) => void }

function Pair({ pair, lists, here, onDecide }: PairProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const choices: readonly [Decided, string][] = [['same', '1'], ['other', '2'], ['later', '3']];
  return (
    <li className={classes['pair']} tabIndex={here ? 0 : -1} aria-label={`${pair.first.name} – ${pair.second.name}`} data-here={here || undefined}>
      <Side side={pair.first} other={pair.second} list={lists[0]} />
      <Side side={pair.second} other={pair.first} list={lists[1]} />
      <div className={classes['why']}>
        <p><b>{text(pair.strengthLabel)}</b> <span>{t('points', { score: String(pair.score) })}</span>{pair.rivals > 0 && <em>{t('rivals', { n: pair.rivals })}</em>}</p>
        <ul>{pair.reasons.map(({ code, points, text: words }) => <li key={code} data-sign={points > 0 ? 'for' : points < 0 ? 'against' : undefined}>{text(words)}</li>)}</ul>
      </div>
      <div className={classes['decide']} role="group" aria-label={t('decision')}>
        {choices.map(([decision, key]) => <button key={decision} type="button" tabIndex={here ? 0 : -1} aria-pressed={pair.decision === decision} aria-keyshortcuts={key} onClick={() => onDecide(decision)}><kbd aria-hidden="true">{key}</kbd> {t(`decide-${decision}`)}</button>)}
      </div>
    </li>
  );
}

function Side({ side, other, list }: { readonly side: PairSide; readonly other: PairSide; readonly list: string }) {
  const t = useWords({ kk, ru, en });
  const differs = (part: 'birth' | 'iin'): true | undefined => (side[part] !== other[part] && side[part] !== '' && other[part] !== '' ? true : undefined);
  return (
    <dl className={classes['side']}>
      <dt className="visually-hidden">{list}</dt>
      <dd className={classes['name']}>{side.name}</dd>
      <dt>{t('birth')}</dt><dd data-differs={differs('birth')}>{shownDate(side.birth) || '–'}</dd>
      <dt>{t('iin')}</dt><dd data-differs={differs('iin')}>{side.iin || '–'}</dd>
      <dt>{t('line')}</dt><dd>{side.line}</dd>
    </dl>
  );
}

/** As offices here write it; what is no whole date stays as it came. */
const shownDate = (birth: string): string => birth.replace(/^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/, '$3.$2.$1');

interface MissingProps { readonly one: ReconciliationView; readonly summary: Summary; readonly side: 'a' | 'b'; readonly page: number; readonly onPage: (page: number) => void; readonly heading: string }

function Missing({ one, summary, side, page, onPage, heading }: MissingProps) {
  const t = useWords({ kk, ru, en });
  const { data, error, refetch } = useQuery(missingQuery(one.id, summary.a, summary.b, side, page));
  if (error) return <ProblemView error={error} again={() => void refetch()} />;
  if (!data) return <p aria-busy="true">{t('loading')}</p>;
  const list: ListView | undefined = one.lists.find(({ n }) => n === (side === 'a' ? summary.a : summary.b));
  if (data.total === 0) return <p className={classes['none']} role="status">{t('noneMissing')}</p>;
  return (
    <>
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={heading}>
        <table>
          <thead><tr><th scope="col">{t('person')}</th><th scope="col">{t('birth')}</th><th scope="col">{t('iin')}</th><th scope="col">{t('lineOf', { file: list?.fileName ?? '' })}</th></tr></thead>
          <tbody>{data.rows.map((row) => <tr key={row.line}><td>{row.name}</td><td>{shownDate(row.birth) || '–'}</td><td>{row.iin || '–'}</td><td>{row.line}</td></tr>)}</tbody>
        </table>
      </div>
      <Pager page={page} size={PAGE} total={data.total} onPage={onPage} />
    </>
  );
}
