/** Statements of the commission and what came of them; those that nobody has answered stand first. */
import { Link } from '@tanstack/react-router';
import type { Statement } from '@kepil/modules/monitoring/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { MetIcon, OpenIcon } from '../../parts/icons.tsx';
import sheet from '../../parts/sheet.module.css';
import { showDate, showDateTime, zoneOr } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Statements({ statements, mayAnswer }: { readonly statements: readonly Statement[]; readonly mayAnswer: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="statements-title">
      {statements.length > 0 && (
        <table className={classes['table']}>
          <thead><tr><th scope="col">{t('filed')}</th><th scope="col">{t('place')}</th><th scope="col">{t('statement')}</th><th scope="col">{t('answer')}</th></tr></thead>
          <tbody>
            {statements.map((one) => (
              <tr key={one.id}>
                <td className={sheet['nowrap']}>{showDateTime(one.at, zoneOr(one.zone))}</td>
                <td>{text(one.place.name)}</td>
                <td className={classes['words']}>{t('numbered', { number: one.number })}: {one.about ?? '–'}<small>{text(one.addressee.label)}</small></td>
                <td className={classes['words']}>
                  {one.answer
                    ? <><span className={classes['met']}><MetIcon /> {t('answered', { when: showDate(one.answer.at, zoneOr(one.zone)) })}{one.answer.by && `, ${text(one.answer.by)}`}</span>{one.answer.result && <p>{one.answer.result}</p>}{one.answer.office && <small>{text(one.answer.office)}</small>}</>
                    : <span className={classes['open']}><OpenIcon /> {t('unanswered')}</span>}
                  {!one.answer && mayAnswer && <Link to="/record" search={{ place: one.place.id, type: 'monitoring.statement-answered', given: { statementId: one.number }, back: 'monitoring' }} preload={false} aria-label={`${t('doAnswer')}: ${one.number}`}>{t('doAnswer')}</Link>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {statements.length === 0 && <p className={sheet['empty']} role="status">{t('noneStatements')}</p>}
    </div>
  );
}
