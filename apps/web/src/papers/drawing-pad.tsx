/** A field on which a participant signs with pen, finger or mouse; what is kept is the pen's way, not a picture. */
import type { PointerEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { useWords } from '../i18n/words.ts';
import { Button } from '../parts/button.tsx';
import classes from './papers.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export type Stroke = [number, number, number][];

const WIDTH = 440, HEIGHT = 150;
/** Points nearer than this to the last one say nothing new, px. */
const STEP = 2;

export function DrawingPad({ strokes, onChange }: { readonly strokes: readonly Stroke[]; readonly onChange: (strokes: Stroke[]) => void }) {
  const t = useWords({ kk, ru, en });
  const hint = useId();
  const began = useRef<number | null>(null);
  const [drawn, setDrawn] = useState<Stroke | null>(null);
  const pointOf = (event: PointerEvent<SVGSVGElement>): Stroke[number] => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    began.current ??= event.timeStamp;
    const within = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)));
    return [within(((event.clientX - left) / width) * WIDTH, WIDTH), within(((event.clientY - top) / height) * HEIGHT, HEIGHT), Math.max(0, Math.round(event.timeStamp - began.current))];
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (!drawn) return;
    const point = pointOf(event);
    const last = drawn.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) setDrawn([...drawn, point]);
  };
  const end = (): void => {
    if (drawn) onChange([...strokes, drawn]);
    setDrawn(null);
  };
  const path = (stroke: Stroke): string => `M${stroke.map(([x, y]) => `${x} ${y}`).join('L')}${stroke.length === 1 ? 'h.1' : ''}`;
  return (
    <div className={classes['pad']}>
      <p id={hint}>{t('padHint')}</p>
      <svg role="img" aria-label={t('pad')} aria-describedby={hint} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); setDrawn([pointOf(event)]); }} onPointerMove={move} onPointerUp={end} onPointerCancel={end}>
        <line x1="20" y1={HEIGHT - 34} x2={WIDTH - 20} y2={HEIGHT - 34} className={classes['rule']} />
        {[...strokes, ...(drawn ? [drawn] : [])].map((stroke, i) => <path key={i} d={path(stroke)} className={classes['ink']} />)}
      </svg>
      <Button variant="default" size="compact-xs" disabled={strokes.length === 0} onClick={() => { began.current = null; onChange([]); }}>{t('clear')}</Button>
    </div>
  );
}
