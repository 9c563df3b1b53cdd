/** Which law is broken, most often first: the norm, its article, how often in thirty days, how much goes on, and where. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Overview } from '@kepil/modules/supervision/overview-contract.ts';
import { meQuery } from '../../api/queries.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import sheet from '../../parts/sheet.module.css';
import places from '../places/table.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const FIRST = 12;
const MOST_ROWS = 3;

export function Norms({ overview }: { readonly overview: Overview }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const linked = useQuery(meQuery).data?.may.includes('board.read') ?? false;
  const names = new Map(overview.rows.map(({ id, name }) => [id, text(name)]));
  const norms = all ? overview.norms : overview.norms.slice(0, FIRST);
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="norms-title">
      <table className={places['table']}>
        <thead><tr><th scope="col">{t('norm')}</th><th scope="col" className={places['number']}>{t('broken')}</th><th scope="col" className={places['number']}>{t('goingOn')}</th><th scope="col">{t('mostly')}</th></tr></thead>
        <tbody>
          {norms.map(({ norm, title, cite, broken, goingOn, byRow }) => (
            <tr key={norm}>
              <th scope="row">{text(title)}<small><CiteLink cite={cite} /></small></th>
              <td className={places['number']} data-tone="red"><span className={places['count']}>{numberText(broken, language)}</span></td>
              <td className={places['number']} data-tone={goingOn > 0 ? 'red' : undefined}>
                {goingOn > 0 && linked
                  ? <Link to="/board" search={{ norm, territory: overview.territory.id }} className={places['count'] ?? ''} aria-label={t('goingOnOf', { n: goingOn, norm: text(title) })} preload={false}>{numberText(goingOn, language)}</Link>
                  : <span className={places['nought']}>{numberText(goingOn, language)}</span>}
              </td>
              <td>{Object.entries(byRow).sort(([, a], [, b]) => b - a).slice(0, MOST_ROWS).map(([row, n]) => `${names.get(row) ?? t('itself')}: ${numberText(n, language)}`).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {overview.norms.length === 0 && <p className={sheet['empty']} role="status">{t('noneBroken')}</p>}
      {overview.norms.length > FIRST && !all && <p className="no-print"><Button variant="subtle" onClick={() => setAll(true)}>{t('showAll', { n: overview.norms.length })}</Button></p>}
    </div>
  );
}
