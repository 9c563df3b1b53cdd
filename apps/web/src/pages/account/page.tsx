/** The accounts of one person: what came, what went, what is left, to the tiyn; from here money is recorded, printed and exported. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { showMoney } from '@kepil/law/facts/tiyn.ts';
import type { AccountStatement } from '@kepil/modules/accounts/contract.ts';
import { address } from '../../api/client.ts';
import { DateField } from '../../fields/date-field.tsx';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { DownIcon, PlusIcon, PrintIcon } from '../../parts/icons.tsx';
import { Menu, MenuButton, MenuDownload } from '../../parts/menu.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { showCivil, showZone, zoneOr } from '../../time/show.ts';
import { useFieldSpec, useTypeTitle } from '../../words/vocabulary.ts';
import { statementQuery } from './query.ts';
import { readStatementSearch, type StatementSearch } from './search.ts';
import { StatementTable } from './statement-table.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function AccountPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { id } = useParams({ from: '/inside/episodes/$id/account' });
  const period = useSearch({ from: '/inside/episodes/$id/account' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(statementQuery(id, period));
  const put = (change: StatementSearch): void => void navigate({ to: '/episodes/$id/account', params: { id }, search: readStatementSearch({ ...period, ...change }), replace: true });
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      <PageHead title={t('title')} under={<><Link to="/episodes/$id" params={{ id }}>{data.person}</Link>{data.place && <> · <Link to="/places/$id/accounts" params={{ id: data.place.id }}>{text(data.place.name)}</Link></>}</>}>
        <div className={`${classes['acts']} no-print`}>
          <RecordMenu data={data} />
          <ExportMenu id={id} period={period} />
          <Button variant="default" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
        </div>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <ul className={classes['sums']} aria-label={t('balances')}>
        {data.accounts.map((account) => (
          <li key={`${account.kind}${account.place.id}`} data-below={account.closing < 0 || undefined}>
            <span>{text(account.title)}{account.place.id !== data.place?.id && <small>{text(account.place.name)}</small>}</span>
            <b>{showMoney(account.closing)}</b>
          </li>
        ))}
      </ul>
      <Remarks data={data} />
      <div className={`${sheet['bar']} no-print`} role="search">
        <DateField size="xs" label={t('from')} value={period.from ?? ''} onChange={(from) => put({ from })} />
        <DateField size="xs" label={t('to')} value={period.to ?? ''} onChange={(to) => put({ to })} />
        {(period.from ?? period.to) !== undefined && <Button variant="subtle" onClick={() => put({ from: '', to: '' })}>{t('whole')}</Button>}
      </div>
      <p className={classes['print-only']}>{[data.birthDate && showCivil(data.birthDate), period.from && `${t('from')}: ${showCivil(period.from)}`, period.to && `${t('to')}: ${showCivil(period.to)}`].filter(Boolean).join(' · ')}</p>
      {data.accounts.map((account) => <StatementTable key={`${account.kind}${account.place.id}`} episode={id} account={account} zone={zoneOr(data.zone)} manyPlaces={data.accounts.some(({ place }) => place.id !== data.place?.id)} />)}
      <p className={classes['zone']}>{t('allTimes', { zone: showZone(zoneOr(data.zone), data.now) })}</p>
    </>
  );
}

/** What is done at the counter every day comes first and by one press; the rest behind a list. */
const daily = [
  ['money.accepted'], ['account.debited', 'shop'], ['account.debited', 'purchase'], ['account.debited', 'paid-service'], ['account.debited', 'transfer'], ['money.received'], ['account.credited'], ['wages.accrued'], ['account.debited'], ['money.paid-out'],
] as const;

function RecordMenu({ data }: { readonly data: AccountStatement }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const title = useTypeTitle();
  const purposes = useFieldSpec()('purpose', 'account.debited')?.options;
  const navigate = useNavigate();
  const open = (type: string, purpose: string | undefined): void => void navigate({ to: '/record', search: { episode: data.episode, type, ...(purpose === undefined ? {} : { purpose }) } });
  const words = (type: string, purpose: string | undefined): string => (purpose === undefined ? title(type) : sentence(text(purposes?.find(({ value }) => value === purpose)?.label)) || title(type));
  const offered = daily.filter(([type]) => data.mayRecord.includes(type));
  if (offered.length === 0) return null;
  return (
    <Menu button={(given) => <Button {...given} leftSection={<PlusIcon size={14} />} rightSection={<DownIcon size={12} />}>{t('record')}</Button>}>
      {offered.map(([type, purpose]) => <MenuButton key={`${type}${purpose ?? ''}`} onClick={() => open(type, purpose)}>{purpose === undefined && type === 'account.debited' ? t('otherDebit') : words(type, purpose)}</MenuButton>)}
    </Menu>
  );
}

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase('kk') + words.slice(1);

function ExportMenu({ id, period }: { readonly id: string; readonly period: StatementSearch }) {
  const t = useWords({ kk, ru, en });
  const lang = useLanguage();
  const href = (format: string, language: string): string => address(`/api/episodes/${encodeURIComponent(id)}/account/export`, { ...period, format, lang: language });
  return (
    <Menu button={(given) => <Button {...given} variant="default" rightSection={<DownIcon size={12} />}>{t('export')}</Button>}>
      <MenuDownload href={href('pdf', 'kk')}>{t('pdfKk')}</MenuDownload>
      <MenuDownload href={href('pdf', 'ru')}>{t('pdfRu')}</MenuDownload>
      <MenuDownload href={href('xlsx', lang)}>{t('xlsx')}</MenuDownload>
      <MenuDownload href={href('csv', lang)}>{t('csv')}</MenuDownload>
    </Menu>
  );
}

function Remarks({ data: { remarks } }: { readonly data: AccountStatement }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  if (remarks.length === 0) return null;
  return (
    <section className={classes['remarks']} aria-labelledby="remarks">
      <h2 id="remarks">{t('remarks')}</h2>
      <ul>
        {remarks.map(({ code, title, remedy, cite, fact, sum }) => (
          <li key={`${code}${fact}`}><p><b>{text(title)}: {showMoney(sum)}.</b> {text(remedy)}</p><p><CiteLink cite={cite} /> · <a href={`#fact-${fact}`}>{t('entry')}</a></p></li>
        ))}
      </ul>
    </section>
  );
}
