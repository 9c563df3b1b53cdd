/** The points of an adopted plan: who, by when, and whether they are carried out. */
import { Link } from '@tanstack/react-router';
import type { WorkPlan } from '@kepil/modules/supervision/hierarchy/work-plan-contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import sheet from '../../parts/sheet.module.css';
import { StateMark } from '../../parts/state-mark.tsx';
import { showDate, showDateTime, zoneOr } from '../../time/show.ts';
import shared from '../districts/page.module.css';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const found = { done: 'met', late: 'met-late', overdue: 'breached', open: 'open' } as const;

export function Points({ plan }: { readonly plan: WorkPlan }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const zone = zoneOr(plan.office.zone);
  if (plan.points.length === 0) return <p className={shared['none']}>{t('noPoints')}</p>;
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={classes['table']}>
        <thead><tr><th scope="col">{t('nth')}</th><th scope="col">{t('what')}</th><th scope="col">{t('who')}</th><th scope="col">{t('until')}</th><th scope="col">{t('state')}</th><th scope="col" className="no-print"><span className="visually-hidden">{t('record')}</span></th></tr></thead>
        <tbody>
          {plan.points.map((point, i) => (
            <tr key={point.fact} data-state={point.state}>
              <td>{i + 1}</td>
              <td>{point.what}{point.partner && <small>{t('jointly', { who: text(point.partner) })}</small>}{point.duty && <small><CiteLink cite={point.duty.cite} /></small>}</td>
              <td>{point.who}</td>
              <td className={sheet['nowrap']}>{showDate(point.until, zone)}</td>
              <td>
                <StateMark finding={{ kind: 'duty', state: found[point.state] }} />
                {point.duty && <small>{t('counts', { done: String(point.duty.counts.done), late: String(point.duty.counts.late), missed: String(point.duty.counts.missed), due: String(point.duty.counts.due) })}</small>}
                {point.executed && <small>{showDateTime(point.executed.at, zone)}{point.executed.result !== null && `: ${point.executed.result}`}</small>}
              </td>
              <td className={`${sheet['nowrap']} no-print`}>
                {point.duty ? <Link to="/calendar" search={{ office: plan.office.id, norm: point.duty.norm }} preload={false} aria-label={t('daysOf', { what: point.what })}>{t('days')}</Link>
                  : !point.executed && plan.mayAdopt && <Link to="/record" search={{ office: plan.office.id, type: 'office.executed', back: 'plan-points', given: { about: point.fact } }} preload={false} aria-label={t('recordOf', { what: point.what })}>{t('record')}</Link>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
