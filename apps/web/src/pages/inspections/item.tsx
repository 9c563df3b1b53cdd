/** One item of a check-list: its words, the answer in one tap, what is measured, counted or named, a note, photographs, and what is known. */
import { memo, useState } from 'react';
import type { InspectionItem, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { isOutside, readNumber, verdicts, type AnswerDraft, type MeasuredDraft } from './form.ts';
import { Choices, TextField, Tick } from './inputs.tsx';
import { Known } from './known.tsx';
import { Persons } from './persons.tsx';
import { Photos } from './photos.tsx';
import { citesText, usePageWords } from './words.ts';
import classes from './item.module.css';

interface ItemProps {
  readonly item: InspectionItem;
  readonly sheet: InspectionSheet;
  readonly names: ReadonlyMap<string, string>;
  readonly inspection: string;
  readonly answer: AnswerDraft;
  readonly onChange: (item: string, by: (answer: AnswerDraft) => AnswerDraft) => void;
}

/** Articles shown under an item: the rest stands beside each finding. */
const CITED = 4;
const verdictKeys = { yes: 'yes', no: 'no', 'not-checked': 'notChecked' } as const;

export const ItemCard = memo(function ItemCard({ item, sheet, names, inspection, answer, onChange }: ItemProps) {
  const t = usePageWords();
  const text = useText();
  const [noting, setNoting] = useState(false);
  const change = (more: Partial<AnswerDraft>): void => onChange(item.id, (now) => ({ ...now, ...more }));
  const named = new Set(answer.persons.map(({ episode }) => episode));
  const toggle = (episode: string): void => onChange(item.id, (now) => ({ ...now, persons: now.persons.some((one) => one.episode === episode) ? now.persons.filter((one) => one.episode !== episode) : [...now.persons, { episode, note: '' }] }));
  const showNote = noting || answer.note !== '' || answer.value === 'no' || item.answer === 'text';
  const asksPersons = item.answer === 'persons' || (item.persons && answer.value === 'no') || answer.persons.length > 0;
  return (
    <li className={classes['item']} data-item={item.id} data-verdict={answer.value ?? undefined}>
      <h3 id={`item-${item.id}`}><span className={classes['no']}>{item.id.slice(1)}</span> {text(item.words)}</h3>
      {item.cites.length > 0 && <p className={classes['cites']}>{citesText(sheet, item.cites, CITED)}</p>}
      <Known item={item} sheet={sheet} names={names} named={named} onName={toggle} />
      <div className={classes['verdicts']}>
        <Choices label={t('verdict')} value={answer.value ?? ''} options={verdicts.map((value) => ({ value, label: t(verdictKeys[value]) }))} onChange={(value) => change({ value: verdicts.find((one) => one === value) ?? null })} />
      </div>
      {item.measures.map((what) => <Measured key={what} what={what} sheet={sheet} measured={answer.measured} onChange={(measured) => change({ measured })} />)}
      {item.answer === 'count' && <div className={classes['short']}><TextField label={t('count')} value={answer.count} mode="numeric" max={7} onChange={(count) => change({ count })} error={answer.count !== '' && readNumber(answer.count) === null ? t('noNumber') : undefined} /></div>}
      {asksPersons && <Persons label={t('personsOf')} persons={sheet.persons} chosen={answer.persons.map(({ episode }) => episode)} onChange={(chosen) => change({ persons: chosen.map((episode) => answer.persons.find((one) => one.episode === episode) ?? { episode, note: '' }) })} />}
      {answer.value === 'no' && <Tick label={t('respond')} checked={answer.respond === true} onChange={(respond) => change({ respond })} />}
      {showNote && <TextField label={t('note')} value={answer.note} rows={2} max={4000} onChange={(note) => change({ note })} />}
      <div className={classes['acts']}>
        {!showNote && <Button variant="subtle" size="sm" className={classes['touch']} onClick={() => setNoting(true)}>{t('addNote')}</Button>}
        <Photos inspection={inspection} zone={sheet.place.zone} answer={answer} onChange={(by) => onChange(item.id, by)} />
      </div>
    </li>
  );
});

interface MeasuredProps { readonly what: string; readonly sheet: InspectionSheet; readonly measured: readonly MeasuredDraft[]; readonly onChange: (measured: readonly MeasuredDraft[]) => void }

/** Values of one measure, each with where it was taken; what is lawful stands beside. */
function Measured({ what, sheet, measured, onChange }: MeasuredProps) {
  const t = usePageWords();
  const text = useText();
  const language = useLanguage();
  const measure = sheet.measures.find(({ id }) => id === what);
  if (!measure) return null;
  const own = measured.filter((one) => one.what === what);
  const lines = own.length === 0 ? [{ what, value: '', where: '' }] : own;
  const put = (next: readonly MeasuredDraft[]): void => onChange([...measured.filter((one) => one.what !== what), ...next]);
  const set = (at: number, more: Partial<MeasuredDraft>): void => put(lines.map((line, i) => (i === at ? { ...line, ...more } : line)));
  const unit = text(measure.unit);
  const shown = (value: number): string => numberText(value, language);
  const range = measure.atLeast !== null && measure.atMost !== null ? t('between', { least: shown(measure.atLeast), most: shown(measure.atMost), unit }) : measure.atLeast !== null ? t('atLeast', { least: shown(measure.atLeast), unit }) : '';
  return (
    <fieldset className={classes['measured']}>
      <legend>{text(measure.title)} {range && <small>{t('lawful', { range })}</small>}</legend>
      {lines.map((line, i) => {
        const value = readNumber(line.value);
        const fault = line.value === '' ? undefined : value === null ? t('noNumber') : isOutside(value, measure) ? t('outside') : undefined;
        return (
          // Lines have no name of their own and are only added at the end.
          <div key={i} className={classes['measure']}>
            <TextField label={t('value', { unit })} value={line.value} mode="decimal" max={12} error={fault} onChange={(typed) => set(i, { value: typed })} />
            <TextField label={t('whereMeasured')} value={line.where} max={120} onChange={(where) => set(i, { where })} />
          </div>
        );
      })}
      <Button variant="subtle" size="sm" className={classes['touch']} aria-label={`${t('another')}: ${text(measure.title)}`} onClick={() => put([...lines, { what, value: '', where: '' }])}>{t('another')}</Button>
    </fieldset>
  );
}
