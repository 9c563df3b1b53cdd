/** One bracelet: on what ground and until when, what it says, which alarms are to be followed up, and where it was on a day. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { AlarmView, BraceletView, Track } from '@kepil/modules/control/bracelets/contract.ts';
import { civilDateOfDay, parseCivilDate } from '@kepil/law/time/civil.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import { get } from '../../api/client.ts';
import { DateField } from '../../fields/date-field.tsx';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Button } from '../../parts/button.tsx';
import { LeftIcon, RightIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { Tag } from '../../parts/state-mark.tsx';
import { trustServerClock } from '../../time/clock.ts';
import { isRealDate } from '../../time/typed.ts';
import { showDate, showDateTime, showShort, zoneOr } from '../../time/show.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import classes from './bracelet-page.module.css';
import { BraceletStateMark } from './state.tsx';
import { stretchText } from './stretch.ts';
import { TrackOfDay } from './track.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const braceletQuery = (watch: string) => queryOptions({
  queryKey: ['bracelet', watch],
  queryFn: async ({ signal }) => {
    const answer = await get<BraceletView>(`/api/bracelets/${watch}`, {}, signal);
    trustServerClock(answer.now);
    return answer;
  },
  refetchInterval: 60_000,
});
/** Each look is on record: not asked for again by itself. */
const trackQuery = (watch: string, day: string) => queryOptions({
  queryKey: ['bracelet', watch, 'track', day], queryFn: ({ signal }) => get<Track>(`/api/bracelets/${watch}/track`, { day }, signal), staleTime: Number.POSITIVE_INFINITY,
});

export default function BraceletPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { watch } = useParams({ from: '/inside/bracelets/$watch' });
  const { day } = useSearch({ from: '/inside/bracelets/$watch' });
  const { data, error, refetch } = useQuery(braceletQuery(watch));
  if (!data) return <><SupervisionTabs />{error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>}</>;
  const zone = zoneOr(data.zone);
  const { ground, term } = data;
  return (
    <>
      <SupervisionTabs />
      <PageHead title={data.name || t('unnamed')} under={<>{t('bracelet', { device: data.device })} · {text(data.place.name)}</>}>
        <span className="no-print"><Link to="/bracelets">{t('back')}</Link> · <Link to="/episodes/$id" params={{ id: data.episode }} preload={false}>{t('toPerson')}</Link></span>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <dl className={classes['facts']}>
        <div><dt>{t('state')}</dt><dd><BraceletStateMark state={data.state} /></dd></div>
        <div><dt>{t('lastAt')}</dt><dd>{data.lastAt === null ? t('never') : showDateTime(data.lastAt, zone)}</dd></div>
        <div><dt>{t('ground')}</dt><dd>{ground === null ? t('noGround') : t('ofGround', { number: ground })}, {term === null ? t('noTerm') : t('until', { when: showDate(term, zone) })}</dd></div>
        <div><dt>{t(data.until === null ? 'worn' : 'takenOff')}</dt><dd>{data.until === null ? t('since', { when: showDateTime(data.from, zone) }) : showDateTime(data.until, zone)}</dd></div>
      </dl>
      <div className={classes['columns']}>
        <section aria-labelledby="bracelet-alarms">
          <h2 id="bracelet-alarms">{t('alarms')}</h2>
          {data.alarms.length === 0 ? <p>{t('noAlarms')}</p> : (
            <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('alarms')}>
              <table>
                <thead><tr><th scope="col">{t('kind')}</th><th scope="col">{t('when')}</th><th scope="col">{t('followUp')}</th></tr></thead>
                <tbody>{data.alarms.map((alarm) => <Alarm key={alarm.id} alarm={alarm} bracelet={data} />)}</tbody>
              </table>
            </div>
          )}
        </section>
        <Zones bracelet={data} />
      </div>
      <DayTrack key={watch} bracelet={data} day={day ?? civilDate(data.alarms.find(({ followed }) => followed === null)?.from ?? data.lastAt ?? data.now, zone)} />
    </>
  );
}

function Alarm({ alarm, bracelet }: { readonly alarm: AlarmView; readonly bracelet: BraceletView }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { watch, episode, now, mayFollow } = bracelet;
  const zone = zoneOr(bracelet.zone);
  const { followed, due } = alarm;
  return (
    <tr>
      <td>{text(alarm.label)}{alarm.zone !== null && <small>{alarm.zoneName ?? alarm.zone}</small>}</td>
      <td>
        {stretchText(alarm, zone, now, t(alarm.byHand ? 'endUnknown' : 'goesOn'))}
        <small className="no-print"><Link to="/bracelets/$watch" params={{ watch: String(watch) }} search={{ day: civilDate(alarm.from, zone) }} replace resetScroll={false} hash="bracelet-track">{t('showTrack')}</Link></small>
      </td>
      <td>
        {followed ? <><Tag tone="green">{t('followedAt', { when: showShort(followed.at, zone, now) })}</Tag>{followed.result && <small>{followed.result}</small>}</> : (
          <div className={classes['owed']}>
            {due !== null && <Tag tone={alarm.late ? 'red' : 'amber'}>{t(alarm.late ? 'late' : 'due', { when: showShort(due, zone, now) })}</Tag>}
            {mayFollow && <ButtonLink to="/record" search={{ episode, type: 'bracelet.breach-followed', given: { about: alarm.id } }} className="no-print" variant="default">{t('follow')}</ButtonLink>}
          </div>
        )}
      </td>
    </tr>
  );
}

function Zones({ bracelet: { set, now, zone } }: { readonly bracelet: BraceletView }) {
  const t = useWords({ kk, ru, en });
  const days = (of: readonly number[]): string => (of.length === 7 ? t('everyDay') : of.map((day) => t(`d${day}` as 'd1')).join(', '));
  return (
    <section aria-labelledby="bracelet-zones">
      <h2 id="bracelet-zones">{t('zones')}</h2>
      {set.length === 0 ? <p>{t('noZones')}</p> : (
        <ul className={classes['zones']}>
          {set.map(({ id, name, rule, hours, since, until }) => (
            <li key={`${id} ${since ?? 0}`} data-former={(until !== undefined && until <= now) || undefined}>
              <b>{name ?? id}</b>: {t(rule)}, {hours && hours.length > 0 ? hours.map((one) => t('hours', { days: days(one.days), from: one.from, to: one.to })).join('; ') : t('always')}
              {until !== undefined && until <= now && <small> {t('formerZone', { when: showDateTime(until, zoneOr(zone)) })}</small>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DayTrack({ bracelet, day }: { readonly bracelet: BraceletView; readonly day: string }) {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const { watch, now, keptDays } = bracelet;
  const { data, error, isPending, refetch } = useQuery(trackQuery(String(watch), day));
  const go = (to: string | null): void => void (to !== null && navigate({ to: '/bracelets/$watch', params: { watch: String(watch) }, search: { day: to }, replace: true, resetScroll: false }));
  const number = parseCivilDate(day);
  const today = civilDate(now, zoneOr(bracelet.zone));
  return (
    <section aria-labelledby="bracelet-track" className={classes['day']}>
      <div className={classes['dayHead']}>
        <h2 id="bracelet-track" tabIndex={-1}>{t('track')}</h2>
        <div className={`${classes['choose']} no-print`}>
          <Button variant="default" aria-label={t('dayBefore')} onClick={() => go(number === null ? null : civilDateOfDay(number - 1))}><LeftIcon size={14} /></Button>
          <DateField size="xs" aria-label={t('day')} value={day} onChange={(typed) => { if (isRealDate(typed) && typed <= today) go(typed); }} />
          <Button variant="default" aria-label={t('dayAfter')} disabled={day >= today} onClick={() => go(number === null ? null : civilDateOfDay(number + 1))}><RightIcon size={14} /></Button>
        </div>
      </div>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {isPending && <p aria-busy="true">{t('loading')}</p>}
      {data && (data.positions.length === 0 ? <p role="status">{t('noPositions', { days: keptDays })}</p> : <TrackOfDay key={data.day} track={data} now={now} />)}
    </section>
  );
}
