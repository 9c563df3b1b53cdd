/** One account as a table: opening balance, each entry with its running balance, turnovers and the closing balance. */
import { Link } from '@tanstack/react-router';
import { showSum } from '@kepil/law/facts/tiyn.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { AccountStatement, StatementRow } from '@kepil/modules/accounts/contract.ts';
import { address } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import sheet from '../../parts/sheet.module.css';
import { showDateTime } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

type Account = AccountStatement['accounts'][number];

/** A sum on the side where it stands; an empty side is empty. */
const side = (sum: number): string => (sum === 0 ? '' : showSum(sum));

export function StatementTable({ episode, account, zone, manyPlaces }: { readonly episode: string; readonly account: Account; readonly zone: Zone; readonly manyPlaces: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const title = `${text(account.title)}${manyPlaces ? `. ${text(account.place.name)}` : ''}`;
  const heading = `account-${account.kind}-${account.place.id}`;
  return (
    <section className={classes['account']} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={title}>
        <table className={classes['statement']}>
          <thead>
            <tr><th scope="col">{t('when')}</th><th scope="col">{t('what')}</th><th scope="col">{t('document')}</th><th scope="col">{t('debit')}</th><th scope="col">{t('credit')}</th><th scope="col">{t('balance')}</th></tr>
          </thead>
          <tbody>
            <tr className={classes['edge']}><th scope="row" colSpan={5}>{t('opening')}{account.earlier > 0 && <small>{t('earlier', { n: account.earlier })}</small>}</th><td>{showSum(account.opening)}</td></tr>
            {account.rows.map((row) => <Row key={`${row.fact}${row.mark ?? ''}${row.by ?? ''}`} episode={episode} row={row} zone={zone} />)}
            {account.rows.length === 0 && <tr><td colSpan={6} className={classes['none']}>{t('none')}</td></tr>}
          </tbody>
          <tfoot>
            <tr className={classes['edge']}><th scope="row" colSpan={3}>{t('closing')}</th><td>{showSum(account.debit)}</td><td>{showSum(account.credit)}</td><td>{showSum(account.closing)}</td></tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Row({ episode, row, zone }: { readonly episode: string; readonly row: StatementRow; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const what = text(row.what);
  return (
    <tr id={row.mark === 'back' ? undefined : `fact-${row.fact}`} data-back={row.mark === 'back' || undefined}>
      <td className={sheet['nowrap']}>{showDateTime(row.at, zone)}{row.mark !== null && <small>{t('happened', { when: showDateTime(row.happenedAt, zone) })}</small>}</td>
      <td>
        <Link to="/episodes/$id" params={{ id: episode }} hash={`fact-${row.fact}`} preload={false}>{what}</Link>
        {row.mark !== null && <small>{t(row.mark)}</small>}
        {row.mark !== 'back' && <span className={`${classes['receipt']} no-print`}>{t('receipt')} {(['kk', 'ru'] as const).map((lang) => <a key={lang} href={address(`/api/episodes/${encodeURIComponent(episode)}/account/receipts/${row.fact}`, { lang })} target="_blank" rel="noreferrer" hrefLang={lang}>{lang === 'kk' ? 'ҚАЗ' : 'РУС'}<span className="visually-hidden"> {what}, {showDateTime(row.at, zone)}</span></a>)}</span>}
      </td>
      <td>{row.document}</td>
      <td>{side(row.debit)}</td>
      <td>{side(row.credit)}</td>
      <td data-below={row.balance < 0 || undefined}>{showSum(row.balance)}</td>
    </tr>
  );
}
