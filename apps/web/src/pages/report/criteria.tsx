/** The criteria of point 64: each indicator with the two numbers it is made of, its change and course; the offices below beside each other. */
import { useState } from 'react';
import { civilOf } from '@kepil/law/time/zone.ts';
import type { FigureView, IndicatorView, ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Tag } from '../../parts/state-mark.tsx';
import classes from './criteria.module.css';
import figures from './figure-table.module.css';
import { CourseChart, Spark } from './course.tsx';
import type { ReportSearch } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface CriteriaProps {
  readonly report: ReportView;
  readonly chosen: ReportSearch;
  readonly onOpen: (of: ReportSearch) => void;
}

export function Criteria({ report, chosen, onOpen }: CriteriaProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [shown, setShown] = useState<IndicatorView['name'] | null>(null);
  const [territory, setTerritory] = useState<string | null>(null);
  const show = useShow();
  const open = report.criteria.find(({ name }) => name === shown) ?? report.criteria[0];
  const place = open?.rows.find((row) => row.territory === territory);
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{t('criteria')}</h2>
      <p className={classes['why']}>{t('criteriaWhy')}</p>
      {[...Map.groupBy(report.criteria, ({ criterion }) => criterion)].map(([criterion, own]) => (
        <div key={criterion} className={figures['scroll']} tabIndex={0} role="region" aria-labelledby={`criterion-table-${criterion}`}>
          <table className={classes['table']}>
            <caption id={`criterion-table-${criterion}`}><strong>{t('criterion', { n: criterion })}</strong></caption>
            <thead><tr><th scope="col">{t('indicator')}</th><th scope="col">{t('made')}</th><th scope="col">{t('now')}</th><th scope="col">{t('previous')}</th><th scope="col">{t('yearAgo')}</th><th scope="col">{t('course')}</th></tr></thead>
            <tbody>
              {own.map((one, i) => (
                <tr key={one.name} data-open={one.name === open?.name || undefined}>
                  <th scope="row"><button type="button" className={classes['choose']} aria-pressed={one.name === open?.name} onClick={() => { setShown(one.name); setTerritory(null); }}>{criterion}.{i + 1} {text(one.title)}</button></th>
                  <td><Made report={report} one={one} chosen={chosen} onOpen={onOpen} /></td>
                  <td><b>{show(one, one.value)}</b> <Change one={one} /></td><td>{show(one, one.previous)}</td><td>{show(one, one.yearAgo)}</td>
                  <td><Spark values={one.trend} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      {(open?.rows.length ?? 0) > 0 && <Matrix report={report} chosen={chosen} onOpen={onOpen} />}
      {open && (
        <div className={classes['open']}>
          <h3>{t('courseOf', { what: text(open.title), where: place ? text(place.office ?? place.label) : t('whole') })}</h3>
          <CourseChart values={(place ?? open).trend} periods={report.trend.map(({ from }) => { const { month, year } = civilOf(from, report.zone); return t('quarter', { n: Math.ceil(month / 3), year }); })} show={(value) => show(open, value)} title={text(open.title)} />
          {open.rows.length > 0 && (
            <div className={figures['scroll']} tabIndex={0} role="region" aria-labelledby="beside">
              <table className={classes['table']}>
                <caption id="beside"><strong>{t('beside', { what: text(open.title) })}</strong></caption>
                <thead><tr><th scope="col">{t('office')}</th><th scope="col">{t('made')}</th><th scope="col">{t('now')}</th><th scope="col">{t('previous')}</th><th scope="col">{t('yearAgo')}</th><th scope="col">{t('course')}</th></tr></thead>
                <tbody>
                  {open.rows.map((row) => (
                    <tr key={row.territory} data-open={row.territory === territory || undefined}>
                      <th scope="row"><button type="button" className={classes['choose']} aria-pressed={row.territory === territory} onClick={() => setTerritory(row.territory === territory ? null : row.territory)}>{text(row.label)}{row.office && <small>{text(row.office)}</small>}</button></th>
                      <td><Number value={row.numerator} what={text(open.title)} of={{ figure: open.numerator, territory: row.territory }} chosen={chosen} onOpen={onOpen} />{open.denominator !== null && row.denominator !== null && <> / <Number value={row.denominator} what={text(open.title)} of={{ figure: open.denominator, territory: row.territory }} chosen={chosen} onOpen={onOpen} /></>}</td>
                      <td><b>{show(open, row.value)}</b> <Change one={{ ...open, value: row.value, previous: row.previous }} /></td><td>{show(open, row.previous)}</td><td>{show(open, row.yearAgo)}</td>
                      <td><Spark values={row.trend} /></td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** Every indicator of every office; each number opens the records of its numerator there. */
function Matrix({ report, chosen, onOpen }: CriteriaProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const show = useShow();
  const codes = report.criteria.map((one) => ({ one, code: `${one.criterion}.${report.criteria.filter(({ criterion }) => criterion === one.criterion).indexOf(one) + 1}` }));
  return (
    <div className={figures['scroll']} tabIndex={0} role="region" aria-labelledby="matrix">
      <table className={`${classes['table']} ${classes['matrix']}`}>
        <caption id="matrix"><strong>{t('matrix')}</strong></caption>
        <thead><tr><th scope="col">{t('office')}</th>{codes.map(({ one, code }) => <th key={code} scope="col"><abbr title={text(one.title)}>{code}</abbr></th>)}</tr></thead>
        <tbody>
          {(report.criteria[0]?.rows ?? []).map(({ territory, label }) => (
            <tr key={territory}>
              <th scope="row">{text(label)}</th>
              {codes.map(({ one, code }) => {
                const row = one.rows.find((each) => each.territory === territory);
                const of = { figure: one.numerator, territory };
                // Nothing to relate it to, but there are records: how many.
                const shown = row && row.value === null && row.numerator > 0 ? `(${row.numerator})` : show(one, row?.value ?? null);
                return (
                  <td key={code}>{row && row.numerator > 0
                    ? <button type="button" className={figures['number']} aria-pressed={chosen.figure === of.figure && chosen.territory === territory && chosen.group === undefined} aria-label={t('behind', { what: `${text(one.title)}, ${text(label)}`, n: shown })} onClick={() => onOpen(of)}>{shown}</button>
                    : <span className={figures['nought']}>{shown}</span>}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useShow(): (one: Pick<IndicatorView, 'unit'>, value: number | null) => string {
  const language = useLanguage();
  return ({ unit }, value) => (value === null ? '—' : `${numberText(value, language)}${unit === 'percent' ? ' %' : ''}`);
}

/** The figures that the indicator relates, each the way to its records. */
function Made({ report, one, chosen, onOpen }: CriteriaProps & { readonly one: IndicatorView }) {
  const figure = (name: string | null): FigureView | undefined => report.sections.flatMap((section) => section.figures).find((each) => each.name === name);
  const text = useText();
  const numerator = figure(one.numerator), denominator = figure(one.denominator);
  return (
    <>
      {numerator && <Number value={numerator.value} what={text(numerator.title)} of={{ figure: one.numerator }} chosen={chosen} onOpen={onOpen} />}
      {denominator && <> / <Number value={denominator.value} what={text(denominator.title)} of={{ figure: denominator.name }} chosen={chosen} onOpen={onOpen} /></>}
    </>
  );
}

function Number({ value, what, of, chosen, onOpen }: Omit<CriteriaProps, 'report'> & { readonly value: number; readonly what: string; readonly of: ReportSearch }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const shown = numberText(value, language);
  if (value === 0) return <span className={figures['nought']}>0</span>;
  const here = chosen.figure === of.figure && chosen.territory === of.territory && chosen.group === undefined;
  return <button type="button" className={figures['number']} aria-pressed={here} aria-label={t('behind', { what, n: shown })} onClick={() => onOpen(of)}>{shown}</button>;
}

function Change({ one: { value, previous, better } }: { readonly one: Pick<IndicatorView, 'value' | 'previous' | 'better'> }) {
  const t = useWords({ kk, ru, en });
  if (value === null || previous === null || better === null || value === previous) return null;
  const good = (value < previous) === (better === 'less');
  return <Tag tone={good ? 'green' : 'red'}>{t(good ? 'better' : 'worse')}</Tag>;
}
