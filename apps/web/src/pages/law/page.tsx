/** The law book: every act and article that the system works by, found by number or word. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { LawBook } from '@kepil/modules/contract.ts';
import { lawBookQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ClearButton, TextInput } from '../../parts/text-input.tsx';
import { SearchIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showCivil } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function LawPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { q = '' } = useSearch({ from: '/inside/law' });
  const navigate = useNavigate();
  const book = useQuery(lawBookQuery);
  const find = (value: string): void => void navigate({ to: '/law', search: value ? { q: value } : {}, replace: true });
  if (book.error) return <ProblemView error={book.error} again={() => void book.refetch()} />;
  const acts = (book.data?.acts ?? []).map((act) => ({ ...act, articles: act.articles.filter((article) => fits(q, article.number, text(article.title))) })).filter((act) => act.articles.length > 0);
  return (
    <div className={classes['page']}>
      <PageHead title={t('title')} under={t('under')}>
        <TextInput type="search" size="xs" w={280} value={q} aria-label={t('search')} placeholder={t('search')} leftSection={<SearchIcon size={14} />}
          rightSection={q ? <ClearButton label={t('clear')} onClick={() => find('')} /> : null} onChange={(event) => find(event.currentTarget.value)} />
      </PageHead>
      {acts.map((act) => <ActTable key={act.id} act={act} />)}
      {book.data && acts.length === 0 && <p role="status">{t('none')}</p>}
      {book.data && (
        <section className={classes['sets']}>
          <h2>{t('ruleSets')}</h2>
          <p>{t('ruleSetsWhat')}</p>
          <ul>{book.data.ruleSets.map((set) => <li key={set.id}>{text(set.title)}</li>)}</ul>
        </section>
      )}
    </div>
  );
}

function ActTable({ act }: { readonly act: LawBook['acts'][number] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return (
    <section className={classes['act']} aria-labelledby={`act-${act.id}`}>
      <header>
        <h2 id={`act-${act.id}`}>{text(act.title)}</h2>
        <p className={classes['status']}>{[act.edition && t('edition', { edition: showCivil(act.edition) || act.edition }), text(act.status), t('total', { n: act.articles.reduce((sum, { norms }) => sum + norms, 0) })].filter(Boolean).join(' · ')}</p>
      </header>
      <table>
        <thead><tr><th scope="col" className={classes['number']}>{t(act.divided === 'points' ? 'point' : 'article')}</th><th scope="col">{t('name')}</th><th scope="col" className={classes['count']}>{t('norms')}</th><th scope="col" className={classes['count']}>{t('cases')}</th></tr></thead>
        <tbody>
          {act.articles.map((article) => (
            <tr key={article.number}>
              <td className={classes['number']}>{article.number}</td>
              <td><Link to="/law/$act/$article" params={{ act: act.id, article: article.number }}>{text(article.title)}</Link></td>
              <td className={classes['count']}>{article.norms}</td>
              <td className={classes['count']}>{article.cases}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const fits = (q: string, number: string, title: string): boolean => q.trim() === '' || number === q.trim() || number.startsWith(q.trim()) || title.toLocaleLowerCase().includes(q.trim().toLocaleLowerCase());
