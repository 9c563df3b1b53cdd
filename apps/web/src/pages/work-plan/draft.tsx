/** The draft of a plan: the recurring duties as points, each kept, changed or left out, with own points beside; adopted as facts at once. */
import type { Me } from '@kepil/modules/contract.ts';
import type { WorkPlan } from '@kepil/modules/supervision/hierarchy/work-plan-contract.ts';
import { useRef } from 'react';
import { civilDate, endOfDay } from '@kepil/law/time/zone.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { DateField } from '../../fields/date-field.tsx';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PlusIcon } from '../../parts/icons.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { now } from '../../time/clock.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { isRealDate } from '../../time/typed.ts';
import { bodiesOf, type DraftFact, newDraftFact } from '../record/drafts.ts';
import { FormFoot } from '../record/form-foot.tsx';
import { focusFirstProblem } from '../record/focus.ts';
import { GatePanel } from '../record/gate-panel.tsx';
import { useSave } from '../record/save.ts';
import { useDraft } from '../record/use-draft.ts';
import { useGate } from '../record/use-gate.ts';
import shared from '../districts/page.module.css';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const MINUTE = 60_000;
const POINT = 'office.plan-point';
/** As many facts as one request takes, the plan itself among them. */
const MOST_POINTS = 49;
const partners = ['commission', 'npm'] as const;

/** The last minute of the day: a point is carried out on it. */
const untilOf = (day: string, zone: Zone): number => endOfDay(day, zone) - MINUTE;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function DraftOfPlan({ plan, me }: { readonly plan: WorkPlan; readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const form = useRef<HTMLDivElement>(null);
  const zone = zoneOr(plan.office.zone);
  const handle = useDraft(me.id, `${plan.office.id}/work-plan/${plan.until}`, () => {
    const head = newDraftFact('office.plan-adopted', { data: { periodUntil: plan.until, kind: 'half-year' } });
    const points = plan.draft.map(({ norm, title, objects, officials }) => newDraftFact(POINT, { data: {
      plan: head.id, norm, what: [text(title), objects.length > 0 && `(${objects.map(({ name }) => text(name)).join('; ')})`].filter(Boolean).join(' '), who: officials.join(', ') || me.name, until: untilOf(plan.until, zone),
    } }));
    return { episode: plan.office.id, kind: 'office', version: null, savedAt: 0, facts: [head, ...points] };
  });
  const [head, ...points] = handle.draft.facts;
  const kept = points.filter(({ included }) => included);
  const wrong = (point: DraftFact): readonly ('what' | 'who' | 'until')[] => [...(['what', 'who'] as const).filter((name) => textOf(point.data[name]).trim() === ''), ...(typeof point.data['until'] === 'number' ? [] : ['until' as const])];
  const complete = kept.length > 0 && kept.length <= MOST_POINTS && kept.every((point) => wrong(point).length === 0);
  // All of it happens at one moment: when it is adopted.
  const at = Math.floor(now() / MINUTE) * MINUTE;
  const dated = handle.draft.facts.map((fact) => ({ ...fact, at }));
  const gate = useGate(complete ? bodiesOf({ episode: plan.office.id, kind: 'office', facts: dated }) : null);
  const save = useSave(() => handle.finish());
  const put = (id: string, data: Readonly<Record<string, unknown>>): void => handle.setFacts((facts) => facts.map((fact) => (fact.id === id ? { ...fact, data: { ...fact.data, ...data } } : fact)));
  const submit = (): void => {
    if (!complete) { save.reset(); focusFirstProblem(form.current); return; }
    save.mutate({ ...handle.draft, facts: dated });
  };
  const everyOf = new Map(plan.draft.map(({ norm, every }) => [norm, every]));
  if (!head) return null;
  return (
    <div className={classes['columns']}>
      <div ref={form} className={classes['form']}>
        {handle.restoredAt !== null && <p role="status" className={classes['restored']}>{t('restored', { when: showDateTime(handle.restoredAt, zone) })}</p>}
        <p className={shared['hint']}>{t('draftHint')}</p>
        <TextInput size="xs" w={160} label={t('number')} maxLength={60} value={textOf(head.data['number'])} onChange={(event) => put(head.id, { number: event.currentTarget.value })} />
        <ol className={classes['points']}>
          {points.map((point, i) => {
            const lacks = point.included ? wrong(point) : [];
            const norm = textOf(point.data['norm']), every = everyOf.get(norm);
            const day = typeof point.data['until'] === 'number' ? civilDate(point.data['until'], zone) : textOf(point.data['until']);
            return (
              <li key={point.id} data-out={point.included ? undefined : ''}>
                <label className={classes['keep']}><input type="checkbox" checked={point.included} onChange={(event) => { const included = event.currentTarget.checked; handle.setFacts((facts) => facts.map((fact) => (fact.id === point.id ? { ...fact, included } : fact))); }} /><span className="visually-hidden">{t('keep', { n: String(i + 1) })}</span><span aria-hidden="true">{i + 1}</span></label>
                <fieldset disabled={!point.included}>
                  <legend className="visually-hidden">{t('point', { n: String(i + 1) })}</legend>
                  <label className={classes['what']}>{t('what')}<textarea rows={2} maxLength={2000} value={textOf(point.data['what'])} aria-invalid={(lacks.includes('what') && !save.isIdle) || undefined} onChange={(event) => put(point.id, { what: event.currentTarget.value })} /></label>
                  <TextInput size="xs" w={180} label={t('who')} maxLength={300} value={textOf(point.data['who'])} error={lacks.includes('who') ? t('required') : undefined} onChange={(event) => put(point.id, { who: event.currentTarget.value })} />
                  <div className={classes['day']}><DateField size="xs" label={t('until')} value={day} error={lacks.includes('until') ? t('required') : undefined} onChange={(value) => put(point.id, { until: isRealDate(value) ? untilOf(value, zone) : value })} />{norm !== '' && <p className={classes['every']}>{t(everyKey(every))}</p>}</div>
                  {norm === '' && <label className={classes['partner']}>{t('partner')}<select value={textOf(point.data['partner'])} onChange={(event) => put(point.id, { partner: event.currentTarget.value })}><option value="">{t('alone')}</option>{partners.map((one) => <option key={one} value={one}>{t(`partner-${one}`)}</option>)}</select></label>}
                  {lacks.includes('what') && <p className={classes['lacks']}>{t('required')}</p>}
                </fieldset>
              </li>
            );
          })}
        </ol>
        <p><Button variant="default" leftSection={<PlusIcon size={14} />} disabled={kept.length >= MOST_POINTS} onClick={() => handle.setFacts((facts) => [...facts, newDraftFact(POINT, { data: { plan: head.id, what: '', who: me.name, until: untilOf(plan.until, zone) } })])}>{t('add')}</Button></p>
        {kept.length > MOST_POINTS && <p role="alert" className={classes['lacks']}>{t('tooMany', { n: MOST_POINTS })}</p>}
        <FormFoot handle={handle} zone={zone} error={save.error} saving={save.isPending} breaks={gate.result?.breaks.length ?? 0} label={t('adopt')} onSave={submit} onSaveAnyway={submit} />
      </div>
      <GatePanel gate={gate} zone={zone} lacks={complete ? [] : [kept.length === 0 ? t('atLeastOne') : t('fillIn')]} />
    </div>
  );
}

const everyKey = (every: string | undefined) => {
  switch (every) {
    case 'day': case 'week': case 'month': case 'quarter': case 'half-year': case 'year': return `every-${every}` as const;
    default: return 'every-other' as const;
  }
};
