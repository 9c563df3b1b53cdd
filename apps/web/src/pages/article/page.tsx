/** One article: its words, the norms made from it with their editions and marks of certainty, its numbers, its cases. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { LawArticle } from '@kepil/modules/contract.ts';
import { articleQuery } from '../../api/queries.ts';
import { DateField } from '../../fields/date-field.tsx';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showCivil } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { isRealDate } from '../../time/typed.ts';
import { readNorm, readParam, type NormShown } from './norm-shown.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function ArticlePage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { act, article: number } = useParams({ from: '/inside/law/$act/$article' });
  const { on } = useSearch({ from: '/inside/law/$act/$article' });
  const navigate = useNavigate();
  const article = useQuery(articleQuery(act, number, on));
  const choose = (day: string): void => void navigate({ to: '/law/$act/$article', params: { act, article: number }, search: day ? { on: day } : {}, replace: true });
  if (article.error) return <ProblemView error={article.error} again={() => void article.refetch()} />;
  const { data } = article;
  return (
    <div className={classes['page']} aria-busy={!data}>
      <div className={classes['head']}>
        <p className={classes['crumbs']}><Link to="/law">{t('back')}</Link>{data && <> · {text(data.act.short)} · {text(data.act.status)}</>}</p>
        <PageHead title={data ? `${t(data.act.divided === 'points' ? 'pointHead' : 'article', { number })}. ${text(data.title)}` : t('article', { number })}>
          <div className={classes['on']}>
            <DateField size="xs" label={t('on')} value={on ?? ''} onChange={(day) => { if (day === '' || isRealDate(day)) choose(day); }} />
            {on && <Button size="xs" variant="default" onClick={() => choose('')}>{t('allEditions')}</Button>}
          </div>
        </PageHead>
      </div>
      {data && <WordsOfAct article={data} />}
      {data && (
        <div className={classes['column']}>
          <Norms article={data} />
          {data.params.length > 0 && <Numbers article={data} />}
          {data.cases.length > 0 && <Cases article={data} />}
        </div>
      )}
    </div>
  );
}

function Certainty({ mark }: { readonly mark: string }) {
  const t = useWords({ kk, ru, en });
  return <span className={classes['mark']}>{mark in ru ? t(mark as keyof typeof ru) : mark}</span>;
}

function WordsOfAct({ article }: { readonly article: LawArticle }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const kazakh = language === 'kk' ? article.text.kk : undefined;
  return (
    <section className={classes['card']} aria-labelledby="words">
      <h2 id="words">{t('words')}</h2>
      {language !== 'ru' && !kazakh && <p className={classes['note']}>{t('wordsRuOnly')}</p>}
      <p className={classes['words']} lang={kazakh ? 'kk' : 'ru'}>{kazakh ?? article.text.ru}</p>
      <p className={classes['note']}><Certainty mark={article.text.certainty} /> {t('source', { source: article.text.source })}</p>
    </section>
  );
}

function Norms({ article }: { readonly article: LawArticle }) {
  const t = useWords({ kk, ru, en });
  return (
    <section className={classes['card']} aria-labelledby="norms">
      <h2 id="norms">{t('norms')}</h2>
      {article.norms.length === 0 && <p>{t('noNorms')}</p>}
      {article.norms.map((norm) => { const shown = readNorm(norm); return <NormView key={`${shown.id}|${shown.from}`} norm={shown} />; })}
    </section>
  );
}

function NormView({ norm }: { readonly norm: NormShown }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const place = [norm.part && t('part', { part: norm.part }), norm.point && t('point', { point: norm.point })].filter(Boolean).join(' ');
  return (
    <article className={classes['norm']} id={norm.id}>
      <h3>{text(norm.title)}</h3>
      <dl>
        {place && <><dt>{t('place')}</dt><dd>{place}</dd></>}
        <dt>{t('bearer')}</dt><dd>{codes('bearer', norm.bearer)}</dd>
        {norm.addressees.length > 0 && <><dt>{t('addressees')}</dt><dd>{norm.addressees.map((one) => codes('addressee', one)).join(', ')}</dd></>}
        <dt>{t('force')}</dt><dd>{norm.to ? t('between', { from: showCivil(norm.from), to: showCivil(norm.to) }) : t('since', { from: showCivil(norm.from) })} <Certainty mark={norm.certainty} /></dd>
        {norm.exceptions.length > 0 && <><dt>{t('exceptions')}</dt><dd>{norm.exceptions.map((one) => <div key={one.id}>{text(one.title)} <Certainty mark={one.certainty} /></div>)}</dd></>}
        {norm.remedy && <><dt>{t('remedy')}</dt><dd>{text(norm.remedy)}</dd></>}
      </dl>
      {norm.openPoint && <p className={classes['open']}><b>{t('openPoint')}.</b> {text(norm.openPoint)}</p>}
      {norm.rows.length > 0 && <p className={classes['note']}>{t('rows', { rows: norm.rows.join(', ') })}</p>}
    </article>
  );
}

function Numbers({ article }: { readonly article: LawArticle }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return (
    <section className={classes['card']} aria-labelledby="numbers">
      <h2 id="numbers">{t('params')}</h2>
      <table>
        <thead><tr><th scope="col">{t('param')}</th><th scope="col" className={classes['value']}>{t('value')}</th><th scope="col">{t('period')}</th></tr></thead>
        <tbody>
          {article.params.map(readParam).flatMap((param) => param.editions.map((edition) => (
            <tr key={`${param.id}|${edition.from}`}>
              <td>{text(param.title)}</td>
              <td className={classes['value']}>{`unit-${param.unit}` in ru ? t(`unit-${param.unit}` as keyof typeof ru, { n: edition.value }) : edition.value}</td>
              <td>{edition.to ? t('between', { from: showCivil(edition.from), to: showCivil(edition.to) }) : t('since', { from: showCivil(edition.from) })} <Certainty mark={edition.certainty} /></td>
            </tr>
          )))}
        </tbody>
      </table>
    </section>
  );
}

function Cases({ article }: { readonly article: LawArticle }) {
  const t = useWords({ kk, ru, en });
  return (
    <section className={classes['card']} aria-labelledby="cases">
      <h2 id="cases">{t('cases')}</h2>
      <p className={classes['note']}>{t('casesWhat')}</p>
      <details>
        <summary>{t('show', { n: article.cases.length })}</summary>
        <ul className={classes['cases']} lang="en">{article.cases.map((one) => <li key={`${one.norm}|${one.name}`}>{one.name}</li>)}</ul>
      </details>
    </section>
  );
}
