/** The telephones of an office or a place: kept by itself or by the administrator, rung by those who have to within the hour. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { readTelephone, showTelephone } from '@kepil/law/facts/telephone.ts';
import type { Telephone, Telephones } from '@kepil/modules/supervision/telephones/contract.ts';
import { call } from '../../api/client.ts';
import { meQuery, queryClient } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { CrossIcon, PlusIcon } from '../../parts/icons.tsx';
import { List } from '../../parts/list.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { clockText, readClock, showHours } from './hours.ts';
import { telephonesQuery } from './query.ts';
import { WhoToRing } from './who-to-ring.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const whose = ['duty', 'officer', 'head', 'reception'] as const satisfies readonly Telephone['whose'][];

export default function TelephonesPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { seat } = useSearch({ from: '/inside/telephones' });
  const navigate = useNavigate();
  const me = useQuery(meQuery).data;
  const { data, error, refetch } = useQuery(telephonesQuery(seat));
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      {me?.may.includes('calendar.read') && <SupervisionTabs />}
      <PageHead title={t('title')} under={text(data.seat.name)} />
      <div className={classes['page']}>
        <div>
          {data.others.length > 1 && <div className={classes['choice']}><List label={t('seat')} clearLabel={t('own')} w={360} data={data.others.map(({ id, name }) => ({ value: id, label: text(name) }))} value={seat ?? null} onChange={(value) => void navigate({ to: '/telephones', search: value === null ? {} : { seat: value }, replace: true })} /></div>}
          {data.mayChange ? <Edit key={`${data.seat.id} ${data.changed?.at ?? 0}`} data={data} /> : <Shown data={data} />}
          {data.changed && <p className={classes['hint']}>{t('changed', { when: showDateTime(data.changed.at, zoneOr(data.seat.zone)), who: data.changed.by })}</p>}
        </div>
        {data.seat.of === 'office' && me?.may.includes('calendar.read') && <WhoToRing />}
      </div>
    </>
  );
}

function Shown({ data }: { readonly data: Telephones }) {
  const t = useWords({ kk, ru, en });
  if (data.rows.length === 0) return <p className={classes['none']}>{t('noNumbers')}</p>;
  return <ul className={classes['list']}>{data.rows.map(({ number, whose: of, hours, note }) => <li key={`${of} ${number}`}><a href={`tel:${number}`}>{showTelephone(number)}</a><span>{t(`whose-${of}`)}<small>{hours === null ? t('always') : showHours(hours)}{note !== null && ` · ${note}`}</small></span></li>)}</ul>;
}

interface Line { readonly key: number; readonly whose: Telephone['whose']; readonly number: string; readonly always: boolean; readonly from: string; readonly to: string; readonly note: string }

const lineOf = ({ whose: of, number, hours, note }: Telephone, key: number): Line => ({ key, whose: of, number: showTelephone(number), always: hours === null, from: clockText(hours?.from ?? 540), to: clockText(hours?.to ?? 1110), note: note ?? '' });
const fresh = (key: number): Line => ({ key, whose: 'duty', number: '', always: true, from: '09:00', to: '18:30', note: '' });

/** What was typed stays through a reload and a session that ended. */
const draftKey = (seat: string): string => `kepil.telephones.${seat}`;
function readDraft(seat: string): readonly Line[] | null {
  try { return JSON.parse(sessionStorage.getItem(draftKey(seat)) ?? 'null') as readonly Line[] | null; } catch { return null; }
}

function Edit({ data }: { readonly data: Telephones }) {
  const t = useWords({ kk, ru, en });
  const [lines, setLines] = useState<readonly Line[]>(() => readDraft(data.seat.id) ?? (data.rows.length > 0 ? data.rows.map(lineOf) : [fresh(0)]));
  const [asked, setAsked] = useState(false);
  const [touched, setTouched] = useState(false);
  useEffect(() => { if (touched) sessionStorage.setItem(draftKey(data.seat.id), JSON.stringify(lines)); }, [touched, lines, data.seat.id]);
  const save = useMutation({
    mutationFn: () => call<Telephones>('PUT', `/api/telephones/${encodeURIComponent(data.seat.id)}`, { body: { rows: lines.map(({ whose: of, number, always, from, to, note }) => ({ whose: of, number, hours: always ? null : { from: readClock(from) ?? 0, to: readClock(to) ?? 0 }, note: note.trim() === '' ? null : note.trim() })) } }),
    onSuccess: async () => { sessionStorage.removeItem(draftKey(data.seat.id)); await queryClient.invalidateQueries({ queryKey: ['telephones'] }); },
  });
  const change = (key: number, by: Partial<Line>): void => { setTouched(true); setLines(lines.map((line) => (line.key === key ? { ...line, ...by } : line))); };
  const problemOf = (line: Line) => ({ number: readTelephone(line.number) === null, from: !line.always && readClock(line.from) === null, to: !line.always && readClock(line.to) === null });
  const wrong = lines.some((line) => Object.values(problemOf(line)).some(Boolean));
  return (
    <form className={classes['edit']} onSubmit={(event) => { event.preventDefault(); setAsked(true); if (!wrong) save.mutate(); else requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()); }}>
      <ol>
        {lines.map((line, i) => {
          const problem = problemOf(line);
          return (
            <li key={line.key}>
              <fieldset>
                <legend className="visually-hidden">{t('nth', { n: String(i + 1) })}</legend>
                <label className={classes['select']}>{t('whose')}<select value={line.whose} onChange={(event) => { const chosen = whose.find((one) => one === event.currentTarget.value); if (chosen) change(line.key, { whose: chosen }); }}>{whose.map((one) => <option key={one} value={one}>{t(`whose-${one}`)}</option>)}</select></label>
                <TextInput size="xs" w={180} type="tel" required label={t('number')} placeholder="+7 727 250-12-34" value={line.number} error={asked && problem.number ? t('wrongNumber') : undefined} aria-invalid={(asked && problem.number) || undefined}
                  onChange={(event) => change(line.key, { number: event.currentTarget.value })} onBlur={() => { const read = readTelephone(line.number); if (read !== null) change(line.key, { number: showTelephone(read) }); }} />
                <label className={classes['always']}><input type="checkbox" checked={line.always} onChange={(event) => change(line.key, { always: event.currentTarget.checked })} />{t('always')}</label>
                {!line.always && <>
                  <TextInput size="xs" w={76} label={t('from')} value={line.from} error={asked && problem.from ? t('wrongTime') : undefined} onChange={(event) => change(line.key, { from: event.currentTarget.value })} />
                  <TextInput size="xs" w={76} label={t('to')} value={line.to} error={asked && problem.to ? t('wrongTime') : undefined} onChange={(event) => change(line.key, { to: event.currentTarget.value })} />
                </>}
                <TextInput size="xs" w={190} label={t('note')} maxLength={200} value={line.note} onChange={(event) => change(line.key, { note: event.currentTarget.value })} />
                <IconButton aria-label={t('remove', { n: String(i + 1) })} onClick={() => { setTouched(true); setLines(lines.filter(({ key }) => key !== line.key)); }}><CrossIcon /></IconButton>
              </fieldset>
            </li>
          );
        })}
      </ol>
      {save.error && <ProblemView error={save.error} />}
      <div className={classes['acts']}>
        <Button type="submit" loading={save.isPending}>{t('save')}</Button>
        <Button variant="default" leftSection={<PlusIcon size={14} />} disabled={lines.length >= 20} onClick={() => { setTouched(true); setLines([...lines, fresh(Math.max(-1, ...lines.map(({ key }) => key)) + 1)]); }}>{t('add')}</Button>
        {save.isSuccess && <span role="status">{t('saved')}</span>}
      </div>
    </form>
  );
}
