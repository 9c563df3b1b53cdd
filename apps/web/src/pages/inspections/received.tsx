/** Persons received on personal matters (point 48): who, what was said, what was decided, and whether it is an application to the prosecutor. */
import { appealSubjectLabels } from '@kepil/law/facts/prosecutor-reception.ts';
import type { InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../parts/button.tsx';
import { newReceived, type Form, type ReceivedDraft } from './form.ts';
import { Select, TextField, Tick } from './inputs.tsx';
import { Persons } from './persons.tsx';
import { fieldLabel, receivedCategories, usePageWords } from './words.ts';
import classes from './section.module.css';

interface ReceivedProps { readonly form: Form; readonly sheet: InspectionSheet; readonly onChange: (by: (form: Form) => Form) => void }

export function ReceivedSection({ form, sheet, onChange }: ReceivedProps) {
  const t = usePageWords();
  const text = useText();
  const set = (id: string, more: Partial<ReceivedDraft>): void => onChange((now) => ({ ...now, received: now.received.map((one) => (one.id === id ? { ...one, ...more } : one)) }));
  const labels: Readonly<Record<string, { readonly kk: string; readonly ru: string; readonly en: string }>> = appealSubjectLabels;
  return (
    <div className={classes['stack']}>
      {form.received.length === 0 && <Tick label={text(fieldLabel('nobodyApplied'))} checked={form.flags.nobodyApplied === true} onChange={(nobodyApplied) => onChange((now) => ({ ...now, flags: { ...now.flags, nobodyApplied } }))} />}
      {form.received.map((one, i) => (
        <section key={one.id} className={classes['card']} aria-label={t('receivedNo', { n: i + 1 })}>
          <div className={classes['row']}><h3>{t('receivedNo', { n: i + 1 })}</h3><Button variant="subtle" size="sm" className={classes['touch']} aria-label={t('removeReceived', { n: i + 1 })} onClick={() => onChange((now) => ({ ...now, received: now.received.filter(({ id }) => id !== one.id) }))}>{t('remove')}</Button></div>
          <Persons one label={t('whoHeld')} persons={sheet.persons} chosen={one.episode === null ? [] : [one.episode]} onChange={([episode]) => set(one.id, { episode: episode ?? null, ...(episode === undefined ? {} : { category: one.category || categoryOf(sheet, episode) }) })} />
          {one.episode === null && <TextField label={t('whoOther')} value={one.name} max={200} onChange={(name) => set(one.id, { name })} />}
          <Select label={t('category')} value={one.category} none={t('chooseNone')} options={Object.entries(receivedCategories).map(([value, label]) => ({ value, label: text(label) }))} onChange={(category) => set(one.id, { category })} />
          <TextField label={t('said')} value={one.subject} rows={3} max={2000} onChange={(subject) => set(one.id, { subject })} />
          <TextField label={t('decision')} value={one.decision} rows={2} max={2000} onChange={(decision) => set(one.id, { decision })} />
          <Tick label={t('asAppeal')} checked={one.about !== null} onChange={(asked) => set(one.id, { about: asked ? 'other' : null })} />
          {one.about !== null && <Select label={t('appealAbout')} value={one.about} options={Object.entries(labels).map(([value, label]) => ({ value, label: text(label) }))} onChange={(about) => set(one.id, { about })} />}
        </section>
      ))}
      <Button variant="default" size="sm" className={classes['touch']} onClick={() => onChange((now) => ({ ...now, received: [...now.received, newReceived()] }))}>{t('addReceived')}</Button>
    </div>
  );
}

/** What the stage of the matter says of who it is; the prosecutor may say otherwise. */
function categoryOf({ persons, place }: InspectionSheet, episode: string): string {
  if (place.kind === 'probation-service' || place.kind === 'public-security-unit') return 'under-control';
  const stage = persons.find((one) => one.episode === episode)?.stage ?? '';
  if (stage === 'detention') return 'detained';
  if (stage === 'administrative-arrest' || stage === 'administrative-detention') return 'administrative-arrest';
  return ['investigation', 'file-reading', 'prosecutor-study', 'trial'].includes(stage) ? 'in-custody' : '';
}
