/** A figure: its number beside those of two other periods, its groups with a bar each, the territories beside each other. Each present number opens its records. */
import { useEffect, useState } from 'react';
import type { FigureView } from '@kepil/modules/supervision/reports/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import classes from './figure-table.module.css';
import type { ReportSearch } from './search.ts';
import type { Typed } from './use-typed.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface FigureTableProps {
  readonly figure: FigureView;
  readonly chosen: ReportSearch;
  readonly typed: Typed;
  readonly mayEdit: boolean;
  readonly onOpen: (of: ReportSearch) => void;
}
const FIRST = 10;

export function FigureTable({ figure, chosen, typed, mayEdit, onOpen }: FigureTableProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const [remarking, setRemarking] = useState(false);
  const { name, title, groups, rows, late } = figure;
  // The keyboard goes on where the line appears.
  useEffect(() => { if (remarking) document.getElementById(`remark-${name}`)?.focus(); }, [remarking, name]);
  const remark = typed.remark(name, figure.remark);
  const shown = all ? groups : groups.slice(0, FIRST);
  const here = (of: ReportSearch): boolean => chosen.figure === name && chosen.group === of.group && chosen.territory === of.territory;
  const number = (value: number, what: string, of: ReportSearch) => (value === 0 ? <span className={classes['nought']}>0</span> : (
    <button type="button" className={classes['number']} aria-pressed={here(of)} aria-label={t('behind', { what, n: numberText(value, language) })} onClick={() => onOpen({ ...of, figure: name })}>{numberText(value, language)}</button>
  ));
  const bare = figure.value + figure.previous + figure.yearAgo === 0;
  const any = ({ value, previous: before, yearAgo }: FigureView['rows'][number]): boolean => value + (before ?? 0) + (yearAgo ?? 0) > 0;
  const filled = rows.filter(any);
  const empty = rows.filter((row) => !any(row));
  const greatest = Math.max(1, ...groups.flatMap(({ value, previous, yearAgo }) => [value, previous, yearAgo]));
  const most = Math.max(1, ...rows.flatMap(({ value, previous, yearAgo }) => [value, previous ?? 0, yearAgo ?? 0]));
  const count = (value: number | null): string => (value === null ? '' : numberText(value, language));
  return (
    <figure className={classes['figure']} aria-labelledby={`figure-${name}`}>
      {bare && <p id={`figure-${name}`} className={classes['bare']}><strong>{text(title)}</strong> <b>0</b><small>{text(figure.means)}</small></p>}
      {!bare && <div className={classes['scroll']} tabIndex={0} role="region" aria-labelledby={`figure-${name}`}>
        <table>
          <caption id={`figure-${name}`}><strong>{text(title)}</strong><small>{text(figure.means)}</small></caption>
          <thead><tr><th scope="col"><span className="visually-hidden">{t('what')}</span></th><th scope="col">{t('now')}</th><th scope="col">{t('previous')}</th><th scope="col">{t('yearAgo')}</th><th aria-hidden="true" /></tr></thead>
          <tbody>
            <tr className={classes['total']}><th scope="row">{t('total')}</th><td>{number(figure.value, text(title), {})}</td><td>{numberText(figure.previous, language)}</td><td>{numberText(figure.yearAgo, language)}</td><td aria-hidden="true" /></tr>
            {shown.map((group) => (
              <tr key={group.code}>
                <th scope="row">{text(group.label)}{group.cite && <small><CiteLink cite={group.cite} /></small>}</th>
                <td>{number(group.value, `${text(title)}, ${text(group.label)}`, { group: group.code })}</td><td>{numberText(group.previous, language)}</td><td>{numberText(group.yearAgo, language)}</td>
                <td aria-hidden="true" className={classes['bar']}><Bars parts={[group.value / greatest, group.previous / greatest, group.yearAgo / greatest]} /></td>
              </tr>
            ))}
          </tbody>
        </table>
        {filled.length > 0 && (
          <table>
            <caption className="visually-hidden">{text(title)}: {t('byTerritory')}</caption>
            <thead><tr><th scope="col">{t('byTerritory')}</th><th scope="col">{t('now')}</th><th scope="col">{t('previous')}</th><th scope="col">{t('yearAgo')}</th><th aria-hidden="true" /></tr></thead>
            <tbody>{filled.map(({ territory, label, value, previous, yearAgo }) => (
              <tr key={territory}><th scope="row">{text(label)}</th><td>{number(value, `${text(title)}, ${text(label)}`, { territory })}</td><td>{count(previous)}</td><td>{count(yearAgo)}</td><td aria-hidden="true" className={classes['bar']}><Bars parts={[value / most, (previous ?? 0) / most, (yearAgo ?? 0) / most]} /></td></tr>
            ))}</tbody>
          </table>
        )}
        {(groups.length > 0 || filled.length > 0) && <p className={classes['key']} aria-hidden="true"><i /> {t('now')} <i /> {t('previous')} <i /> {t('yearAgo')}</p>}
        {filled.length > 0 && empty.length > 0 && <p className={classes['none']}>{t('noneIn', { names: empty.map(({ label }) => text(label)).join(', ') })}</p>}
      </div>}
      {groups.length > FIRST && !all && <p className="no-print"><Button variant="subtle" onClick={() => setAll(true)}>{t('more', { n: groups.length })}</Button></p>}
      {late > 0 && <p className={classes['note']}>{t('late', { n: numberText(late, language) })}</p>}
      {mayEdit && (remarking || remark !== '') ? (
        <TextInput size="xs" id={`remark-${name}`} className={`${classes['remark']} no-print`} maxLength={2000} label={t('remark', { figure: text(title) })} value={remark} onChange={(event) => typed.setRemark(name, event.currentTarget.value)} />
      ) : mayEdit && <p className="no-print"><Button variant="subtle" aria-label={t('remark', { figure: text(title) })} onClick={() => setRemarking(true)}>{t('addRemark')}</Button></p>}
      {remark !== '' && <p className={`${classes['note']} ${mayEdit ? 'print-only' : ''}`}>{remark}</p>}
    </figure>
  );
}

/** The three periods under each other; the numbers stand in the line. */
const Bars = ({ parts }: { readonly parts: readonly [number, number, number] }) => <svg viewBox="0 0 100 15" preserveAspectRatio="none" focusable="false">{parts.map((part, i) => <rect key={i} y={5 * i} width={100 * part} height="4" />)}</svg>;
