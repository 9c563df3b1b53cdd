/**
 * The track of a day over the zones of the decision: drawn in local metres with nothing from outside. What colour tells, line and word
 * tell too; a table holds the same. One moves along it by the keyboard.
 */
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { Track as Day } from '@kepil/modules/control/bracelets/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import sheet from '../../parts/sheet.module.css';
import { showDate, showTime } from '../../time/show.ts';
import classes from './track.module.css';
import { acrossOf, nameSpotOf, scaleOf, timesOf, sheetOf, type Sheet } from './track-geometry.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const RATIO = 2.2;
const STEP_MS = 120;
/** Positions further apart in time than this are not joined: nothing is known of between. */
const HOLE_MS = 30 * 60_000;

type Position = Day['positions'][number];

export function TrackOfDay({ track, now }: { readonly track: Day; readonly now: number }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { positions, zone } = track;
  const last = positions.length - 1;
  // What calls for somebody is looked at first.
  const [chosen, setChosen] = useState(() => {
    const alarmed = positions.findIndex((one) => track.alarms.some((alarm) => alarm.followed === null && within(alarm, one, now)));
    return alarmed === -1 ? last : alarmed;
  });
  const [playing, setPlaying] = useState(false);
  const drawing = useMemo(() => sheetOf(track, RATIO), [track]);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setChosen((at) => { if (at >= last) setPlaying(false); return Math.min(last, at + 1); }), STEP_MS);
    return () => clearInterval(timer);
  }, [playing, last]);
  const here = positions[Math.min(chosen, last)];
  if (!here) return null;
  const go = (to: number): void => { setPlaying(false); setChosen(Math.max(0, Math.min(last, to))); };
  const play = (): void => { if (!playing && chosen >= last) setChosen(0); setPlaying(!playing); };
  // The steps are the slider's own; a space does nothing to it.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== ' ') return;
    event.preventDefault();
    play();
  };
  const what = (one: Position): string => track.alarms.filter((alarm) => within(alarm, one, now)).map(({ label }) => text(label)).join(', ');
  const told = [t('at', { when: showTime(here.at, zone), metres: here.accuracy ?? 0 }), what(here) && t('inBreach', { what: what(here) })].filter(Boolean).join('; ');
  return (
    <div className={classes['track']}>
      <div role="group" aria-label={t('moment')} className={`${classes['steps']} no-print`}>
        <Button variant="default" onClick={() => go(chosen - 1)} disabled={chosen <= 0} aria-label={t('previous')}>‹</Button>
        <Button variant="default" onClick={play}>{t(playing ? 'pause' : 'play')}</Button>
        <Button variant="default" onClick={() => go(chosen + 1)} disabled={chosen >= last} aria-label={t('next')}>›</Button>
        <input type="range" min={0} max={last} value={Math.min(chosen, last)} aria-label={t('moment')} aria-valuetext={told} onKeyDown={onKeyDown} onChange={(event) => go(Number(event.currentTarget.value))} />
        <output className={classes['told']}>{told}</output>
      </div>
      <Drawing track={track} drawing={drawing} here={here} now={now} label={t('drawing', { day: showDate(track.from, zone) })} />
      <Legend />
      <p className={`${classes['hint']} no-print`}>{t('keys')} {t('seen')}</p>
      <details>
        <summary>{t('table')}: {t('positions', { n: positions.length })}</summary>
        <div className={`${sheet['sheet']} ${classes['table']}`} tabIndex={0} role="region" aria-label={t('table')}>
          <table>
            <thead><tr><th scope="col">{t('time')}</th><th scope="col">{t('latitude')}</th><th scope="col">{t('longitude')}</th><th scope="col">{t('accuracy')}</th><th scope="col">{t('remark')}</th></tr></thead>
            <tbody>
              {positions.map((one) => (
                <tr key={one.at}><td>{showTime(one.at, zone)}</td><td>{one.point[0].toFixed(5)}</td><td>{one.point[1].toFixed(5)}</td><td>{one.accuracy ?? ''}</td><td>{[one.tamper && t('tamper'), what(one)].filter(Boolean).join(', ')}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}

const within = ({ from, until, kind }: Day['alarms'][number], { at }: Position, now: number): boolean => kind !== 'no-signal' && at >= from && (kind === 'tamper' ? at <= from : at < (until ?? now + 1));

function Drawing({ track, drawing, here, now, label }: { readonly track: Day; readonly drawing: Sheet; readonly here: Position; readonly now: number; readonly label: string }) {
  const t = useWords({ kk, ru, en });
  const { spot, left, top, width, height } = drawing;
  // All sizes in metres of the sheet: a unit is a thousandth of its width.
  const unit = width / 1000;
  const bar = scaleOf(width);
  const [x, y] = spot(here.point);
  const { quiet, broken } = useMemo(() => linesOf(track, drawing, now), [track, drawing, now]);
  return (
    <svg role="img" aria-label={label} viewBox={`${left} ${top} ${width} ${height}`} className={classes['drawing']} style={{ fontSize: 12 * unit }}>
      <defs>
        <pattern id="bracelet-avoid" width={14 * unit} height={14 * unit} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width={14 * unit} height={14 * unit} className={classes['avoidGround']} /><line x1="0" y1="0" x2="0" y2={14 * unit} strokeWidth={6 * unit} className={classes['hatch']} /></pattern>
      </defs>
      {track.zones.map((zone) => {
        const shape = { key: `${zone.id} ${zone.since ?? 0}`, strokeWidth: 2 * unit, ...(zone.rule === 'avoid' ? { className: classes['avoid'] } : { className: classes['stay'], strokeDasharray: `${8 * unit} ${5 * unit}` }) };
        const { key, ...look } = shape;
        if ('polygon' in zone.area) return <polygon key={key} {...look} points={zone.area.polygon.map((corner) => spot([corner[0], corner[1]]).join(',')).join(' ')} />;
        const [cx, cy] = spot([zone.area.centre[0], zone.area.centre[1]]);
        return <circle key={key} {...look} cx={cx} cy={cy} r={zone.area.radius} />;
      })}
      <path d={quiet} fill="none" strokeWidth={3 * unit} className={classes['line']} />
      <path d={broken} fill="none" strokeWidth={5 * unit} strokeDasharray={`${3 * unit} ${6 * unit}`} strokeLinecap="round" className={classes['breach']} />
      {track.zones.map((zone) => {
        const [nameX, nameY] = nameSpotOf(zone.area, spot);
        // Of a zone that is a dot here, or whose upper edge is off the sheet, the name stands in the list above alone.
        return acrossOf(zone.area, spot) > 36 * unit && nameY > top + 20 * unit && nameX > left && nameX < left + width ? <text key={`${zone.id} ${zone.since ?? 0}`} x={nameX} y={nameY - 7 * unit} textAnchor="middle" className={classes['name']} strokeWidth={4 * unit}>{zone.name ?? zone.id}</text> : null;
      })}
      {timesOf(track.positions, spot, 110 * unit).filter((one) => one !== here).map((one) => {
        const [tx, ty] = spot(one.point);
        return <g key={one.at}><circle cx={tx} cy={ty} r={3 * unit} className={classes['tick']} /><text x={tx + 7 * unit} y={ty + 14 * unit} className={classes['name']} strokeWidth={3 * unit}>{showTime(one.at, track.zone)}</text></g>;
      })}
      {here.accuracy !== null && <circle cx={x} cy={y} r={here.accuracy} className={classes['accuracy']} strokeWidth={unit} />}
      <circle cx={x} cy={y} r={8 * unit} className={classes['here']} strokeWidth={3 * unit} />
      <text x={x + 12 * unit} y={y - 8 * unit} fontWeight="600" className={classes['name']} strokeWidth={4 * unit}>{showTime(here.at, track.zone)}</text>
      <g className={classes['frame']}>
        <path d={`M ${left + 20 * unit} ${top + height - 28 * unit} v ${8 * unit} h ${bar} v ${-8 * unit}`} fill="none" strokeWidth={2 * unit} />
        <text x={left + 20 * unit} y={top + height - 36 * unit}>{bar >= 1000 ? t('kilometres', { n: bar / 1000 }) : t('metres', { n: bar })}</text>
        <path d={`M ${left + width - 30 * unit} ${top + 62 * unit} v ${-36 * unit} m ${-8 * unit} ${12 * unit} l ${8 * unit} ${-12 * unit} l ${8 * unit} ${12 * unit}`} fill="none" strokeWidth={2 * unit} />
        <text x={left + width - 30 * unit} y={top + 19 * unit} textAnchor="middle">{t('north')}</text>
      </g>
    </svg>
  );
}

/** Two paths, torn where nothing was heard: what went on in peace, and during an alarm. */
function linesOf({ positions, alarms }: Day, { spot }: Sheet, now: number): { readonly quiet: string; readonly broken: string } {
  const paths = { quiet: '', broken: '' };
  for (const [i, one] of positions.entries()) {
    const next = positions[i + 1];
    if (!next || next.at - one.at > HOLE_MS) continue;
    const of = alarms.some((alarm) => within(alarm, one, now) && alarm.kind !== 'tamper') ? 'broken' : 'quiet';
    paths[of] += `M${spot(one.point).map(Math.round).join(' ')}L${spot(next.point).map(Math.round).join(' ')}`;
  }
  return paths;
}

function Legend() {
  const t = useWords({ kk, ru, en });
  const sample = (shape: React.ReactNode) => <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">{shape}</svg>;
  return (
    <ul className={classes['legend']}>
      <li>{sample(<rect x="2" y="2" width="30" height="10" className={classes['stay']} strokeWidth="1.5" strokeDasharray="5 3" />)}{t('legendStay')}</li>
      <li>{sample(<><rect x="2" y="2" width="30" height="10" className={classes['avoidGround']} /><path d="M6 12l6-10M14 12l6-10M22 12l6-10" strokeWidth="2.5" className={classes['hatch']} /><rect x="2" y="2" width="30" height="10" className={classes['frameOnly']} /></>)}{t('legendAvoid')}</li>
      <li>{sample(<path d="M2 7h30" strokeWidth="2.5" className={classes['line']} />)}{t('legendTrack')}</li>
      <li>{sample(<path d="M2 7h30" strokeWidth="4" strokeDasharray="2 6" strokeLinecap="round" className={classes['breach']} />)}{t('legendBreach')}</li>
      <li>{sample(<circle cx="17" cy="7" r="5" className={classes['here']} strokeWidth="2" />)}{t('legendHere')}</li>
    </ul>
  );
}
