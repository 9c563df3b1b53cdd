/** The sections of an inspection beside its check-lists: appointment and participants, violations and proposals, the end. */
import type { InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../parts/button.tsx';
import { now as serverNow } from '../../time/clock.ts';
import { zoneOr } from '../../time/show.ts';
import { writeMoment } from '../../time/typed.ts';
import { answered, findingLines, problemsOf, restNotChecked, type FlagField, type Form, type FormProblem, type TextField as TextName } from './form.ts';
import { Choices, Select, TextField, Tick } from './inputs.tsx';
import { fieldLabel, kindLabels, occasionLabels, useLineWords, usePageWords } from './words.ts';
import classes from './section.module.css';

interface SectionProps {
  readonly form: Form;
  readonly sheet: InspectionSheet;
  readonly onChange: (by: (form: Form) => Form) => void;
  /** Somebody tried to finish: what is missing is said beside its field. */
  readonly asked: boolean;
}

function useFields({ form, sheet, onChange, asked }: SectionProps) {
  const t = usePageWords();
  const text = useText();
  const say = useProblemWords();
  const problems = asked ? problemsOf(form, { zone: zoneOr(sheet.place.zone) }, serverNow()) : [];
  const error = (field: string): string | undefined => { const found = problems.find((one) => one.field === field); return found && say(found); };
  const put = (field: TextName, value: string): void => onChange((was) => ({ ...was, texts: { ...was.texts, [field]: value } }));
  return {
    t, text, error, put,
    line: (field: TextName, label = text(fieldLabel(field)), more: { readonly rows?: number; readonly max?: number; readonly hint?: string } = {}) =>
      <TextField label={label} value={form.texts[field] ?? ''} onChange={(value) => put(field, value)} error={error(field)} {...more} />,
    tick: (field: FlagField, label = text(fieldLabel(field))) => <Tick label={label} checked={form.flags[field] === true} onChange={(checked) => onChange((was) => ({ ...was, flags: { ...was.flags, [field]: checked } }))} />,
  };
}

function useProblemWords(): (problem: FormProblem) => string {
  const t = usePageWords();
  return ({ code }) => {
    switch (code) {
      case 'required': return t('requiredField');
      case 'moment': return t('badMoment', { how: t('momentHow') });
      case 'future': return t('futureMoment');
      case 'order': return t('orderMoment');
      case 'date': return t('badDate', { how: t('dateHow') });
      case 'name': return t('nameMissing');
    }
  };
}

export function CourseSection(props: SectionProps) {
  const { t, text, error, put, line, tick } = useFields(props);
  const { form, sheet, onChange } = props;
  const options = (labels: typeof kindLabels) => Object.entries(labels).map(([value, label]) => ({ value, label: text(label) }));
  const moment = (field: 'startedAt' | 'endedAt') => (
    <TextField label={text(fieldLabel(field))} value={form.texts[field] ?? ''} max={20} hint={t('momentHow')} error={error(field)} onChange={(value) => put(field, value)}
      side={<Button variant="default" size="sm" className={classes['touch']} aria-label={`${text(fieldLabel(field))}: ${t('now')}`} onClick={() => put(field, writeMoment(serverNow(), zoneOr(sheet.place.zone)))}>{t('now')}</Button>} />
  );
  return (
    <div className={classes['stack']}>
      <Choices label={text(fieldLabel('kind'))} value={form.kind} options={options(kindLabels)} error={error('kind')} onChange={(kind) => onChange((was) => ({ ...was, kind }))} />
      <div className={classes['two']}>{moment('startedAt')}{moment('endedAt')}</div>
      <div className={classes['ticks']}>{tick('atNight')}{tick('onDayOff')}{tick('video')}{tick('withRegionalProsecutor')}</div>
      <Select label={text(fieldLabel('occasion'))} value={form.occasion} none={t('chooseNone')} options={options(occasionLabels)} onChange={(occasion) => onChange((was) => ({ ...was, occasion }))} />
      <div className={classes['two']}>{line('orderNumber', undefined, { max: 60 })}{line('orderDate', undefined, { max: 10, hint: t('dateHow') })}</div>
      {line('orderIssuer')}
      {line('where')}
      {line('participants', undefined, { rows: 3, max: 2000 })}
      {line('specialists', undefined, { rows: 3, max: 4000 })}
    </div>
  );
}

export function ResultsSection(props: SectionProps) {
  const { t, line } = useFields(props);
  const lines = findingLines(props.form, props.sheet, useLineWords(props.sheet));
  return (
    <div className={classes['stack']}>
      <section aria-labelledby="lines-title" className={classes['card']}>
        <h3 id="lines-title">{t('linesTitle')}</h3>
        {lines.length === 0 ? <p className={classes['quiet']}>{t('linesNone')}</p> : <><ol className={classes['lines']}>{lines.map((one, i) => <li key={i}>{one}</li>)}</ol><p className={classes['quiet']}>{t('linesWhat')}</p></>}
      </section>
      <div className={classes['wide']}>{line('findings', t('moreFindings'), { rows: 3, max: 4000 })}</div>
      <div className={classes['wide']}>{line('shortcomings', undefined, { rows: 3, max: 8000 })}</div>
      <div className={classes['wide']}>{line('causes', undefined, { rows: 3, max: 8000 })}</div>
      <div className={classes['wide']}>{line('proposals', undefined, { rows: 3, max: 8000 })}</div>
      <div className={classes['wide']}>{line('remedies', undefined, { rows: 3, max: 8000 })}</div>
    </div>
  );
}

export function FinishSection({ onFinish, finishing, ...props }: SectionProps & { readonly onFinish: () => void; readonly finishing: boolean }) {
  const { t, line, tick } = useFields(props);
  const { form, sheet, onChange, asked } = props;
  const text = useText();
  const say = useProblemWords();
  const left = sheet.lists.reduce((sum, list) => sum + list.items.length - answered(form, list), 0);
  const problems = asked ? problemsOf(form, { zone: zoneOr(sheet.place.zone) }, serverNow()) : [];
  return (
    <div className={classes['stack']}>
      <section className={classes['card']} aria-label={t('progress', { n: '', all: '' })}>
        {left > 0 ? <><p><b>{t('unanswered', { n: left })}.</b> {t('unansweredWhat')}</p><p><Button variant="default" size="sm" className={classes['touch']} onClick={() => onChange((was) => restNotChecked(was, sheet.lists))}>{t('rest')}</Button></p></> : <p>{t('allAnswered')}</p>}
      </section>
      <section className={classes['card']} aria-labelledby="head-title">
        <h3 id="head-title">{t('headTitle')}</h3>
        <div className={classes['two']}>{line('number', undefined, { max: 60 })}{line('journalNumber', undefined, { max: 60 })}</div>
        <div className={classes['ticks']}>{tick('journalEntry')}{tick('headKnows', t('headKnows'))}</div>
        {form.flags.headKnows && <><TextField label={t('headName')} value={form.texts.headName ?? sheet.place.head ?? ''} max={300} onChange={(headName) => onChange((was) => ({ ...was, texts: { ...was.texts, headName } }))} /><div className={classes['ticks']}>{tick('headSigned', t('headSigned'))}</div>{line('objections', t('objections'), { rows: 2, max: 4000 })}</>}
      </section>
      {problems.length > 0 && <div role="alert" className={classes['problems']}><p className={classes['red']}>{t('problems')}</p><ul>{problems.map((one) => <li key={`${one.field}${one.code}`}>{one.field === 'received' ? t('sectionReceived') : text(fieldLabel(one.field))}: {say(one)}</li>)}</ul></div>}
      <p className={classes['quiet']}>{t('finishWhat')}</p>
      <Button size="sm" className={classes['touch']} loading={finishing} onClick={onFinish}>{t('finish')}</Button>
    </div>
  );
}
