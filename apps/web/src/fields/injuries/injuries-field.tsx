/** Injuries on the body chart: pressed on the outline, or named in the list, which is the way of the keyboard and of a screen reader. */
import { Select } from '@mantine/core';
import { aspectLabels, bodyRegionIds, bodyRegions, injuryKindLabels, injuryKinds, isOnBody, MOST_INJURIES, sideLabels, sidesOf, type BodyAspect, type BodyRegion, type BodySide, type Injury, type InjuryKind } from '@kepil/law/facts/injuries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CrossIcon, PlusIcon } from '../../parts/icons.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import type { ListFieldProps } from '../documents-field.tsx';
import list from '../list-field.module.css';
import { BodyChart } from './body-chart.tsx';
import classes from './injuries-field.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** A line that is being filled in: of which kind the injury is, is said by who sees it and never guessed. */
type Row = Omit<Injury, 'kind'> & { readonly kind?: InjuryKind };

export function InjuriesField({ label, value, onChange, problem }: ListFieldProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  // Half-filled lines are kept as they are: the server names what is wrong in them.
  const rows = (Array.isArray(value) ? value : []) as Row[];
  if (typeof value === 'string') return <fieldset className={list['list']}><legend>{label}</legend><p className={list['none']}>{t('covered')}</p></fieldset>;
  const put = (i: number, change: { readonly [K in keyof Row]?: Row[K] | undefined }) => onChange(rows.map((row, j) => (j === i ? onBody(without({ ...row, ...change })) : row)));
  const add = (row: Row) => { if (rows.length < MOST_INJURIES) onChange([...rows, row]); };
  const whole = (typed: string): number | undefined => { const digits = typed.replace(/\D/g, '').slice(0, 4); return digits === '' ? undefined : Number(digits); };
  const pick = <K extends string>(name: 'region' | 'side' | 'aspect' | 'kind', row: Row, i: number, options: readonly K[], words: (option: K) => string) => (
    <Select size="xs" label={t(name)} data={options.map((option) => ({ value: option as string, label: words(option) }))} value={row[name] ?? null} placeholder={t('choose')} allowDeselect={false} searchable={options.length > 8} comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      onChange={(chosen) => { if (chosen !== null) put(i, { [name]: chosen, ...(name === 'kind' ? {} : { spot: undefined }) }); }} />
  );
  return (
    <fieldset className={list['list']} aria-invalid={problem ? true : undefined}>
      <legend>{label}</legend>
      <div className={classes['columns']}>
        <div><BodyChart injuries={rows.filter(({ region, aspect, side }) => isOnBody(region, aspect, side)).map((row) => ({ ...row, kind: row.kind ?? 'other' }))} onPick={add} /><p className={classes['hint']}>{t('pressHint')}</p></div>
        <div className={classes['rows']}>
          {rows.length === 0 && <p className={list['none']}>{t('none')}</p>}
          {rows.map((row, i) => (
            <div key={i} className={list['row']} role="group" aria-label={t('injury', { n: i + 1 })}>
              <p className={classes['number']}><b>{i + 1}</b><button type="button" className={list['remove']} aria-label={t('remove', { n: i + 1 })} onClick={() => onChange(rows.length === 1 ? undefined : rows.filter((_, j) => j !== i))}><CrossIcon size={14} /></button></p>
              <div className={classes['cells']}>
                {pick<BodyRegion>('region', row, i, bodyRegionIds, (region) => text(bodyRegions[region].label))}
                {pick<BodySide>('side', row, i, sidesOf(row.region), (side) => text(sideLabels[side]))}
                {pick<BodyAspect>('aspect', row, i, bodyRegions[row.region].aspects, (aspect) => text(aspectLabels[aspect]))}
                {pick<InjuryKind>('kind', row, i, injuryKinds, (kind) => text(injuryKindLabels[kind]))}
                <TextInput size="xs" label={t('length')} value={row.lengthMm ?? ''} inputMode="numeric" onChange={(event) => put(i, { lengthMm: whole(event.currentTarget.value) })} />
                <TextInput size="xs" label={t('width')} value={row.widthMm ?? ''} inputMode="numeric" onChange={(event) => put(i, { widthMm: whole(event.currentTarget.value) })} />
                <TextInput size="xs" label={t('photo')} value={row.photo ?? ''} maxLength={60} onChange={(event) => put(i, { photo: event.currentTarget.value })} />
              </div>
              <TextInput size="xs" label={t('description')} value={row.description ?? ''} maxLength={1000} onChange={(event) => put(i, { description: event.currentTarget.value })} />
            </div>
          ))}
          <Button variant="default" size="compact-sm" leftSection={<PlusIcon size={12} />} onClick={() => add({ region: 'face', aspect: 'front', side: 'middle' })}>{t('add')}</Button>
        </div>
      </div>
      {problem && <p className={list['error']}>{problem}</p>}
    </fieldset>
  );
}

/** Another region may have no such side or not be seen from there: then the first that it has. */
function onBody(row: Row): Row {
  const { aspects } = bodyRegions[row.region];
  const side = sidesOf(row.region).includes(row.side) ? row.side : (sidesOf(row.region)[0] ?? 'left');
  const seen: readonly BodyAspect[] = aspects;
  return { ...row, side, aspect: seen.includes(row.aspect) ? row.aspect : (seen[0] ?? 'front') };
}

/** What was emptied is not there. */
function without({ region = 'face', aspect = 'front', side = 'middle', ...rest }: { readonly [K in keyof Row]?: Row[K] | undefined }): Row {
  return { region, aspect, side, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== '')) };
}
