/**
 * The bar of custody over the bars of its grounds. A stretch without a ground is red, hatched and named in words. Everything drawn
 * stands in the table below it too, so the drawing is one image to a screen reader.
 */
import { useElementSize } from '@mantine/hooks';
import type { PointerEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilOf } from '@kepil/law/time/zone.ts';
import type { EpisodeView, FindingView } from '@kepil/modules/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { LeftIcon, MinusIcon, PlusIcon, RightIcon, UncoveredIcon } from '../../parts/icons.tsx';
import { now as present, useNowEvery } from '../../time/clock.ts';
import { lengthText } from '../../time/countdown.ts';
import { showDateTime, showOffset, showShort, showTime } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import type { Window } from './timeline-geometry.ts';
import { aroundWindow, lanesOf, panned, spanOf, ticksOf, wholeWindow, xOf, zoomed } from './timeline-geometry.ts';
import classes from './timeline.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const AXIS = 26;
const BAR = 28;
const LANE = 22;
const GAP = 5;
/** Names of the lanes stand inside the drawing, so that they scale with it on paper. */
const GUTTER = 112;

export interface TimelineProps {
  readonly episode: EpisodeView;
  /** The moment asked about; undefined: the present. */
  readonly asOf: Instant | undefined;
}

export function Timeline({ episode, asOf }: TimelineProps) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const minute = useNowEvery(60_000);
  const moment = asOf ?? minute;
  const { bars, zone } = episode;
  const whole = wholeWindow(bars, moment, episode.summary.expiry);
  const [chosen, setChosen] = useState<Window | null>(null);
  const shown = chosen ?? whole;
  const zoom = (factor: number) => setChosen(zoomed(shown, factor, moment > shown.from && moment < shown.to ? moment : (shown.from + shown.to) / 2));

  return (
    <section className={classes['section']} aria-labelledby="timeline-title">
      <div className={classes['top']}>
        <h2 id="timeline-title">{t('timeline')}</h2>
        <div className={`${classes['tools']} no-print`} role="group" aria-label={t('zoomGroup')}>
          <Button variant={chosen === null ? 'light' : 'default'} size="compact-sm" aria-pressed={chosen === null} onClick={() => setChosen(null)}>{t('zoomWhole')}</Button>
          <Button variant="default" size="compact-sm" onClick={() => setChosen(aroundWindow(moment))}>{t('zoomNow')}</Button>
          <IconButton framed aria-label={t('earlier')} onClick={() => setChosen(panned(shown, -0.4))}><LeftIcon /></IconButton>
          <IconButton framed aria-label={t('later')} onClick={() => setChosen(panned(shown, 0.4))}><RightIcon /></IconButton>
          <IconButton framed aria-label={t('zoomOut')} onClick={() => zoom(2)}><MinusIcon /></IconButton>
          <IconButton framed aria-label={t('zoomIn')} onClick={() => zoom(0.5)}><PlusIcon /></IconButton>
        </div>
      </div>
      <Uncovered uncovered={bars.uncovered} moment={moment} zone={zone} />
      <Drawing episode={episode} asOf={asOf !== undefined} moment={moment} shown={shown} onMove={setChosen} label={t('drawing', {
        custody: bars.custody.length, grounds: bars.grounds.length,
        uncovered: bars.uncovered.length === 0 ? t('noUncovered') : bars.uncovered.map(({ from, to }) => lengthText((to ?? moment) - from, language)).join(', '),
      })} />
      <Alternative episode={episode} moment={moment} />
    </section>
  );
}

interface DrawingProps {
  readonly episode: EpisodeView;
  /** The line is of a chosen moment, not of the present. */
  readonly asOf: boolean;
  readonly moment: Instant;
  readonly shown: Window;
  readonly label: string;
  readonly onMove: (window: Window) => void;
}

function Drawing({ episode, asOf, moment, shown, label, onMove }: DrawingProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const language = useLanguage();
  const { ref, width: full } = useElementSize();
  const width = Math.max(full - GUTTER, 0);
  const hatch = useId();
  const drag = useDrag(shown, width, onMove);
  const { bars, findings, facts, zone, summary } = episode;
  const lanes = lanesOf(bars.grounds);
  const custodyTop = AXIS + 4;
  const groundTop = custodyTop + BAR + 8;
  const dutyTop = groundTop + lanes.length * (LANE + GAP) + 4;
  const factTop = dutyTop + 24;
  const height = factTop + 20;
  const x = (at: Instant) => xOf(at, shown, width);
  const dues = findings.filter(({ kind, due, state }) => kind === 'duty' && due !== null && ['open', 'breached', 'met', 'met-late'].includes(state));

  return (
    <div ref={ref} className={classes['canvas']} {...drag}>
      {width > 0 && (
          <svg width={full} height={height} viewBox={`${-GUTTER} 0 ${full} ${height}`} role="img" aria-label={label}>
            {([['laneCustody', custodyTop + BAR / 2], ['laneGrounds', groundTop + LANE / 2], ['laneDuties', dutyTop + 9], ['laneFacts', factTop + 5]] as const).map(([lane, y]) => <text key={lane} x={-GUTTER} y={y + 4.5} className={classes['lane']}>{t(lane)}</text>)}
            <defs>
              <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--red-wash)" /><rect width="3" height="6" fill="var(--red)" /></pattern>
            </defs>
            <Axis window={shown} zone={zone} width={width} height={height} keepFree={moment} />
            {bars.custody.map((bar) => {
              const past = spanOf(bar.from, Math.min(bar.to ?? moment, moment), shown, width);
              const future = bar.to === null && summary.expiry !== null && summary.expiry > moment ? spanOf(moment, summary.expiry, shown, width) : null;
              return (
                <g key={bar.from}>
                  {past && <Bar x={past.x} y={custodyTop} width={past.width} height={BAR} className={classes['custody']} title={`${text(bar.place) || codes('whereabouts', bar.kind) || t('noPlace')}: ${showDateTime(bar.from, zone)}`} label={text(bar.place) || codes('whereabouts', bar.kind) || t('noPlace')} />}
                  {future && <rect x={future.x} y={custodyTop} width={future.width} height={BAR} className={classes['future']} />}
                </g>
              );
            })}
            {bars.uncovered.map(({ from, to }) => {
              const span = spanOf(from, to ?? moment, shown, width);
              const length = lengthText((to ?? moment) - from, language);
              return span && (
                <g key={from}>
                  <rect x={span.x} y={custodyTop - 3} width={Math.max(span.width, 3)} height={BAR + 6} fill={`url(#${hatch})`} stroke="var(--red)" strokeWidth={1.5}><title>{`${t('uncovered')}: ${length}`}</title></rect>
                  {span.width > 120 && <text x={span.x + span.width / 2} y={custodyTop + 18} className={classes['uncoveredText']}>{t('uncovered')} {length}</text>}
                </g>
              );
            })}
            {lanes.map((lane, i) => lane.map((bar) => {
              const span = spanOf(bar.from, bar.to, shown, width);
              const y = groundTop + i * (LANE + GAP);
              const later = bar.readings.filter(({ due }) => bar.to !== null && due > bar.to);
              return span && (
                <g key={`${bar.norm}${bar.from}`}>
                  <Bar x={span.x} y={y} width={span.width} height={LANE} className={classes['ground']} title={`${codes('ground', bar.ground)}: ${showDateTime(bar.from, zone)} – ${bar.to === null ? t('openEnd') : showDateTime(bar.to, zone)}`} label={codes('ground', bar.ground)} />
                  {later.map(({ name, due }) => <rect key={name} x={x(bar.to ?? due)} y={y + 1} width={Math.max(x(due) - x(bar.to ?? due), 2)} height={LANE - 2} className={classes['reading']}><title>{`${t(`reading-${name}` as 'reading-exact')}: ${showDateTime(due, zone)}`}</title></rect>)}
                </g>
              );
            }))}
            {dues.map((finding) => finding.due !== null && finding.due >= shown.from && finding.due <= shown.to && <Due key={finding.key} finding={finding} x={x(finding.due)} y={dutyTop + 9} title={`${text(finding.title)}: ${showDateTime(finding.due, zone)}`} />)}
            {facts.map(({ id, at, title, supersededBy }) => at >= shown.from && at <= shown.to && <line key={id} x1={x(at)} x2={x(at)} y1={factTop - 2} y2={factTop + 11} className={classes[supersededBy === null ? 'fact' : 'struck']}><title>{`${text(title)}: ${showDateTime(at, zone)}`}</title></line>)}
            {moment >= shown.from && moment <= shown.to && (
              <g>
                <line x1={x(moment)} x2={x(moment)} y1={AXIS - 4} y2={height} className={classes['now']} />
                <text x={Math.min(Math.max(x(moment), 42), width - 42)} y={AXIS - 9} className={classes['nowText']}>{asOf ? showShort(moment, zone, present()) : t('nowLine', { time: showTime(moment, zone) })}</text>
              </g>
            )}
          </svg>
        )}
    </div>
  );
}

interface BarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly className: string | undefined;
  readonly title: string;
  readonly label: string;
}

/** A bar with its name inside, as far as the name fits. */
function Bar({ x, y, width, height, className, title, label }: BarProps) {
  const letters = Math.floor((width - 14) / 7);
  const shown = label.length <= letters ? label : letters > 5 ? `${label.slice(0, letters - 1)}…` : '';
  return (
    <g className={className}>
      <rect x={x} y={y} width={width} height={height} rx={2}><title>{title}</title></rect>
      {shown && <text x={x + 7} y={y + height / 2 + 4.5}>{shown}</text>}
    </g>
  );
}

function Due({ finding, x, y, title }: { readonly finding: FindingView; readonly x: number; readonly y: number; readonly title: string }): ReactNode {
  const look = finding.state === 'breached' ? 'breached' : finding.state === 'open' ? 'open' : finding.state === 'met' ? 'met' : 'metLate';
  return <path d={`M${x} ${y - 6}l6 6l-6 6l-6-6z`} className={classes[look]}><title>{title}</title></path>;
}

/** Names of ticks give way to the name of the present moment. */
function Axis({ window, zone, width, height, keepFree }: { readonly window: Window; readonly zone: Zone; readonly width: number; readonly height: number; readonly keepFree: Instant }) {
  const language = useLanguage();
  const ticks = ticksOf(window, zone, width, 72);
  return (
    <g className={classes['axis']}>
      {ticks.map(({ at, kind }) => {
        const { year, month, day, hour } = civilOf(at, zone);
        const two = (n: number) => String(n).padStart(2, '0');
        const name = kind === 'hour' ? `${two(hour)}:00` : kind === 'year' ? String(year) : kind === 'month' && window.to - window.from > 200 * 86_400_000 ? `${two(month)}.${year}` : language === 'en' ? `${day}/${month}` : `${two(day)}.${two(month)}`;
        const px = xOf(at, window, width);
        return <g key={at}><line x1={px} x2={px} y1={AXIS - 4} y2={height} data-kind={kind} />{px > 14 && px < width - 14 && Math.abs(px - xOf(keepFree, window, width)) > 58 && <text x={px} y={AXIS - 8} data-kind={kind}>{name}</text>}</g>;
      })}
    </g>
  );
}

/** Dragging moves the window; the wheel with Ctrl zooms about the pointer. */
function useDrag(shown: Window, width: number, onMove: (window: Window) => void) {
  const start = useRef<{ x: number; window: Window } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      start.current = { x: event.clientX, window: shown };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (start.current && width > 0 && Math.abs(event.clientX - start.current.x) > 3) onMove(panned(start.current.window, (start.current.x - event.clientX) / width));
    },
    onPointerUp: () => { start.current = null; },
    onPointerCancel: () => { start.current = null; },
  };
}

/** What no one must overlook, in words. */
function Uncovered({ uncovered, moment, zone }: { readonly uncovered: EpisodeView['bars']['uncovered']; readonly moment: Instant; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  if (uncovered.length === 0) return null;
  return (
    <ul className={classes['uncovered']}>
      {uncovered.map(({ from, to }) => (
        <li key={from}><UncoveredIcon /> <b>{t('uncoveredLong', { length: lengthText((to ?? moment) - from, language) })}</b> {t(to === null ? 'uncoveredSince' : 'uncoveredFromTo', { from: showDateTime(from, zone), to: to === null ? '' : showDateTime(to, zone) })}</li>
      ))}
    </ul>
  );
}

/** The same as a table. */
function Alternative({ episode: { bars, zone }, moment }: { readonly episode: EpisodeView; readonly moment: Instant }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const language = useLanguage();
  const declared = showOffset(moment, zone);
  const row = (key: string, kind: string, what: ReactNode, from: Instant, to: Instant | null, more: ReactNode) => (
    <tr key={key}><td>{kind}</td><td>{what}</td><td>{showDateTime(from, zone, declared)}</td><td>{to === null ? t('openEnd') : showDateTime(to, zone, declared)}</td><td>{lengthText(Math.max(0, (to ?? moment) - from), language)}</td><td>{more}</td></tr>
  );
  return (
    <details className={classes['table']}>
      <summary>{t('asTable')}</summary>
      <table>
        <thead><tr><th>{t('barKind')}</th><th>{t('barWhat')}</th><th>{t('barFrom')}</th><th>{t('barTo')}</th><th>{t('barLength')}</th><th>{t('article')}</th></tr></thead>
        <tbody>
          {bars.custody.map((bar) => row(`c${bar.from}`, t('laneCustody'), text(bar.place) || codes('whereabouts', bar.kind), bar.from, bar.to, ''))}
          {bars.grounds.map((bar) => row(`g${bar.norm}${bar.from}`, t('laneGround'), codes('ground', bar.ground), bar.from, bar.to, <CiteLink cite={bar.cite} />))}
          {bars.uncovered.map((bar) => row(`u${bar.from}`, t('uncovered'), t('uncoveredWhat'), bar.from, bar.to, ''))}
        </tbody>
      </table>
    </details>
  );
}
