/** The course of an indicator over the periods: small in a line of a table, or large with its table beside, for whoever cannot see it. */
import { useWords } from '../../i18n/words.ts';
import classes from './criteria.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

interface Point { readonly x: number; readonly y: number; readonly i: number; readonly value: number }

/** Points of what there is; a gap between them where nothing is. */
function pointsOf(values: readonly (number | null)[], width: number, height: number): Point[][] {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const runs: Point[][] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    const point = { i, value, x: (width * i) / Math.max(1, values.length - 1), y: height - (height * value) / most };
    const last = runs.at(-1);
    if (last && last.at(-1)?.i === i - 1) last.push(point); else runs.push([point]);
  });
  return runs;
}
const lineOf = (points: readonly Point[]): string => points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

export function Spark({ values }: { readonly values: readonly (number | null)[] }) {
  const runs = pointsOf(values, 84, 18);
  const last = runs.at(-1)?.at(-1);
  if (!last) return null;
  return (
    <svg className={classes['spark']} viewBox="-4 -4 92 26" aria-hidden="true" focusable="false">
      <line x1="0" x2="84" y1="18" y2="18" />
      {runs.map((points) => <polyline key={points[0]?.i} points={lineOf(points)} />)}
      <circle cx={last.x} cy={last.y} r="2.5" />
    </svg>
  );
}

const [WIDTH, HEIGHT] = [720, 130];
export function CourseChart({ values, periods, show, title }: { readonly values: readonly (number | null)[]; readonly periods: readonly string[]; readonly show: (value: number | null) => string; readonly title: string }) {
  const t = useWords({ kk, ru, en });
  const runs = pointsOf(values, WIDTH, HEIGHT);
  return (
    <figure className={classes['course']}>
      <svg viewBox={`-36 -22 ${WIDTH + 72} ${HEIGHT + 46}`} role="img" aria-label={`${title}: ${values.map((value, i) => `${periods[i] ?? ''} — ${show(value)}`).join('; ')}`}>
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {runs.map((points) => <polyline key={points[0]?.i} points={lineOf(points)} />)}
        {runs.flat().map(({ x, y, i, value }) => <g key={i}><circle cx={x} cy={y} r="4" /><text x={x} y={y - 9} textAnchor="middle">{show(value)}</text></g>)}
        {periods.map((period, i) => <text key={period} className={classes['period']} x={(WIDTH * i) / Math.max(1, periods.length - 1)} y={HEIGHT + 18} textAnchor="middle">{period}</text>)}
      </svg>
      <table className="visually-hidden">
        <caption>{title}</caption>
        <thead><tr><th scope="col">{t('periods')}</th><th scope="col">{t('now')}</th></tr></thead>
        <tbody>{periods.map((period, i) => <tr key={period}><th scope="row">{period}</th><td>{show(values[i] ?? null)}</td></tr>)}</tbody>
      </table>
    </figure>
  );
}
