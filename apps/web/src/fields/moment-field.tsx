/**
 * A date and time of the place: typed, or taken from the calendar or the clock. Where the hour occurred twice it asks which one is
 * meant; it never chooses silently. What was typed stays as typed until it is understood.
 */
import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { useWords } from '../i18n/words.ts';
import { TextInput } from '../parts/text-input.tsx';
import { IconButton } from '../parts/button.tsx';
import { CalendarIcon } from '../parts/icons.tsx';
import { now } from '../time/clock.ts';
import { showZone } from '../time/show.ts';
import { offsetOf, readMoment, writeMoment } from '../time/typed.ts';
import classes from './moment-field.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const Calendar = lazy(() => import('./calendar.tsx'));

export interface MomentFieldProps {
  readonly label: ReactNode;
  readonly zone: Zone;
  readonly value: Instant | null;
  /** null: empty or not understood; `typed` keeps what stands in the field, so that a draft can hold it. */
  readonly onChange: (value: Instant | null, typed: string) => void;
  readonly typed?: string | undefined;
  readonly required?: boolean;
  readonly error?: ReactNode;
  readonly withZone?: boolean;
  readonly size?: 'xs' | 'sm';
  readonly id?: string;
}

export function MomentField({ label, zone, value, onChange, typed, required = false, error, withZone = true, size = 'sm', id }: MomentFieldProps) {
  const t = useWords({ kk, ru, en });
  const own = useId();
  const [text, setText] = useState(typed ?? (value === null ? '' : writeMoment(value, zone)));
  const [offset, setOffset] = useState<string | undefined>(value === null ? undefined : offsetOf(value, zone));
  const [left, setLeft] = useState(false);
  const [calendar, setCalendar] = useState(false);
  useEffect(() => {
    // Set from outside (a draft restored, prefilled, cleared): follow it; our own value coming back changes nothing.
    const mine = readMoment(text, zone, offset);
    const same = 'instant' in mine ? mine.instant === value : value === null;
    if (!same) {
      setText(value === null ? (typed ?? '') : writeMoment(value, zone));
      setOffset(value === null ? undefined : offsetOf(value, zone));
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [value, zone]);

  const write = (next: string, chosen: string | undefined) => {
    setText(next);
    setOffset(chosen);
    const result = readMoment(next, zone, chosen);
    onChange('instant' in result ? result.instant : null, next);
  };
  /** What is typed is another moment: an answer given for the one before must not decide which of two hours is meant. */
  const type = (next: string) => write(next, undefined);
  const result = text.trim() === '' ? null : readMoment(text, zone, offset);
  const problem = result && 'problem' in result ? result : null;
  // Asked as long as such a moment stands in the field, so that the answer can be seen and changed.
  const plain = readMoment(text, zone);
  const asks = 'problem' in plain && plain.problem === 'doubled' ? plain.offsets : null;
  const shownError = error ?? (problem && !asks && left ? t(`problem-${problem.problem}`) : undefined);

  return (
    <div className={classes['moment']}>
      <TextInput id={id ?? own} label={label} size={size} value={text} required={required} placeholder={t('momentForm')} error={shownError} inputMode="numeric" autoComplete="off"
        description={withZone ? t('inZone', { zone: showZone(zone, value ?? now()) }) : undefined}
        onChange={(event) => { setLeft(false); type(event.currentTarget.value); }}
        onBlur={() => { setLeft(true); if (result && 'instant' in result) setText(writeMoment(result.instant, zone)); }}
        rightSectionWidth={size === 'xs' ? 62 : 84} rightSection={
          <span className={classes['tools']}>
            <button type="button" className={classes['now']} onClick={() => { const at = Math.floor(now() / 60_000) * 60_000; write(writeMoment(at, zone), offsetOf(at, zone)); }}>{t('now')}</button>
            <Popover opened={calendar} onChange={setCalendar} position="bottom-end" trapFocus transitionProps={{ duration: 0 }}>
              <Popover.Target><IconButton aria-label={t('calendar')} onClick={() => setCalendar(!calendar)}><CalendarIcon size={14} /></IconButton></Popover.Target>
              <Popover.Dropdown>
                <Suspense fallback={null}>
                  <Calendar date={text.split(' ')[0] ?? ''} onPick={(date) => { setCalendar(false); type(`${date} ${text.split(' ')[1] ?? '00:00'}`); }} />
                </Suspense>
              </Popover.Dropdown>
            </Popover>
          </span>
        } />
      {asks && (
        <div role={problem ? 'alert' : 'group'} aria-label={t('doubled')} className={classes['doubled']}>
          <p>{t('doubled')}</p>
          {asks.map((one, i) => (
            <button key={one} type="button" aria-pressed={offset === one} onClick={() => write(text, one)}>{t(i === 0 ? 'doubledFirst' : 'doubledSecond', { offset: `UTC${one}` })}</button>
          ))}
        </div>
      )}
    </div>
  );
}
