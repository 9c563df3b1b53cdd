/** The head of the journal as a signed checkpoint, and the proof of any record in it. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { journalQuery, meQuery, proofQuery } from '../../api/queries.ts';
import { useLanguage } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { HOME_ZONE, showDateTime, showZone } from '../../time/show.ts';
import { Keepers, Stamps } from './keepers.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function JournalPage() {
  const t = useWords({ kk, ru, en });
  const { fact } = useSearch({ from: '/inside/journal' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(fact ?? '');
  const head = useQuery(journalQuery);
  const language = useLanguage();
  return (
    <div className={classes['page']}>
      <PageHead title={t('title')} under={t('under')} />
      {head.error && <ProblemView error={head.error} again={() => void head.refetch()} />}
      {head.data && (
        <section className={classes['card']} aria-labelledby="checkpoint">
          <h2 id="checkpoint">{t('checkpoint')}</h2>
          <dl>
            <dt>{t('origin')}</dt><dd>{head.data.origin}</dd>
            <dt>{t('size')}</dt><dd>{numberText(head.data.size, language)}</dd>
            <dt>{t('at')}</dt><dd>{showDateTime(head.data.at, HOME_ZONE)} ({showZone(HOME_ZONE, head.data.at)})</dd>
            <dt>{t('root')}</dt><dd><code>{head.data.root}</code></dd>
            <dt>{t('key')}</dt><dd><code>{head.data.key}</code></dd>
          </dl>
          <Note text={head.data.checkpoint} />
          <p>{t('verify')}</p>
          <p className={classes['links']}>{t('downloads')}: <a href="/api/journal/checkpoint?cosigned=yes" download="checkpoint.txt">{t('downloadCosigned')}</a></p>
        </section>
      )}
      {head.data && <Keepers head={head.data} />}
      {head.data?.stamps && <Stamps stamps={head.data.stamps} />}
      <section className={classes['card']} aria-labelledby="proof">
        <h2 id="proof">{t('proof')}</h2>
        <p>{t('proofWhat')}</p>
        <form className={classes['row']} onSubmit={(event) => { event.preventDefault(); void navigate({ to: '/journal', search: typed.trim() ? { fact: typed.trim() } : {} }); }}>
          <TextInput size="xs" w={360} label={t('fact')} value={typed} autoComplete="off" spellCheck={false} onChange={(event) => setTyped(event.currentTarget.value)} />
          <Button type="submit" size="xs">{t('show')}</Button>
        </form>
        {fact && <Proof fact={fact} />}
      </section>
    </div>
  );
}

function Proof({ fact }: { readonly fact: string }) {
  const t = useWords({ kk, ru, en });
  const proof = useQuery(proofQuery(fact));
  const me = useQuery(meQuery);
  if (proof.error) return <ProblemView error={proof.error} again={() => void proof.refetch()} />;
  if (!proof.data) return null;
  return (
    <>
      <dl>
        <dt>{t('seq')}</dt><dd>{proof.data.seq} / {proof.data.size}</dd>
        <dt>{t('leaf')}</dt><dd><code>{proof.data.leaf}</code></dd>
        <dt>{t('root')}</dt><dd><code>{proof.data.root}</code></dd>
      </dl>
      <h3>{t('path')}</h3>
      <ol className={classes['path']}>{proof.data.path.map((hash) => <li key={hash}><code>{hash}</code></li>)}</ol>
      <Note text={proof.data.checkpoint} />
      <p className={classes['links']}>
        {t('downloads')}: <a href={`/api/journal/proof/${encodeURIComponent(fact)}/file`} download>{t('downloadProof')}</a>
        {/* Its words go only to those who may read the record. */}
        {me.data?.may.includes('episode.read') && <>, <a href={`/api/journal/proof/${encodeURIComponent(fact)}/fact`} download>{t('downloadFact')}</a></>}
      </p>
      <p>{t('verifyFact')}</p>
    </>
  );
}

function Note({ text }: { readonly text: string }) {
  const t = useWords({ kk, ru, en });
  const [copied, setCopied] = useState(false);
  return (
    <div>
      <pre className={classes['note']}>{text}</pre>
      <Button size="compact-xs" variant="default" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true), () => undefined)}>{t(copied ? 'copied' : 'copy')}</Button>
    </div>
  );
}
