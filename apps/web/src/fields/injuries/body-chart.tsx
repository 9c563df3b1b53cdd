/** The outline of the person from the front and from behind with each injury as a numbered mark; a region can be pressed to name it. */
import type { MouseEvent } from 'react';
import { bodyShapes, CHART, markAt, marksOf, MIRROR, sideAt, sideOfPoint } from '@kepil/forms/body-chart.ts';
import { aspectLabels, bodyAspects, injuryWords, type BodyAspect, type Injury } from '@kepil/law/facts/injuries.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import classes from './body-chart.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export type Place = Pick<Injury, 'region' | 'aspect' | 'side'> & { readonly spot: [number, number] };

export interface BodyChartProps {
  readonly injuries: readonly Injury[];
  /** Which of them another examination had not: filled marks. */
  readonly fresh?: readonly Injury[];
  /** Pressed with the pointer; the list beside the chart is the way of the keyboard. */
  readonly onPick?: (place: Place) => void;
}

export function BodyChart({ injuries, fresh = [], onPick }: BodyChartProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const marks = marksOf(injuries);
  const told = injuries.length === 0 ? t('chartEmpty') : injuries.map((injury, i) => `${i + 1}. ${injuryWords(injury, language)}`).join('; ');
  return (
    <div className={classes['chart']} role="img" aria-label={`${t('chart')}: ${told}`} data-live={onPick ? true : undefined}>
      {bodyAspects.map((aspect) => (
        <figure key={aspect}>
          <svg viewBox={`20 0 ${CHART.width - 40} ${CHART.height}`} aria-hidden="true">
            {bodyShapes[aspect].flatMap(({ region, paired, path }) => (paired ? [false, true] : [null]).map((mirrored) => (
              <path key={`${region}${mirrored ?? ''}`} d={path} {...(mirrored === true ? { transform: MIRROR } : {})} className={classes['part'] ?? ''} {...(onPick ? { onClick: (event: MouseEvent<SVGPathElement>) => onPick(placeOf(event, aspect, region, mirrored)) } : {})} />
            )))}
            {marks.map((mark, i) => ({ ...mark, injury: injuries[i], n: i + 1 })).filter((mark) => mark.aspect === aspect).map(({ x, y, n, injury }) => (
              <g key={n} className={classes['mark']} data-fresh={injury && fresh.includes(injury) ? true : undefined}>
                {injury && distant(markAt(injury), [x, y]) && <line x1={markAt(injury)[0]} y1={markAt(injury)[1]} x2={x} y2={y} />}
                <circle cx={x} cy={y} r={8} /><text x={x} y={y + 3.8}>{n}</text>
              </g>
            ))}
          </svg>
          <figcaption>{text(aspectLabels[aspect])}</figcaption>
        </figure>
      ))}
    </div>
  );
}

const distant = (a: readonly [number, number], b: readonly [number, number]): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) > 1;

/** Where the pointer was, in units of the chart, and so which side of the body it is. */
function placeOf(event: MouseEvent<SVGPathElement>, aspect: BodyAspect, region: Injury['region'], mirrored: boolean | null): Place {
  const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM();
  const point = matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : { x: CHART.width / 2, y: CHART.height / 2 };
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
  const spot: [number, number] = [within(point.x, CHART.width), within(point.y, CHART.height)];
  return { region, aspect, side: mirrored === null ? sideOfPoint(aspect, spot[0]) : sideAt(aspect, !mirrored), spot };
}
