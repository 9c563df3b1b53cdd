import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { episodeQuery, meQuery } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { Papers } from '../../papers/papers.tsx';
import type { PaperSubject } from '../../papers/query.ts';
import { usePageTitle } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { MetIcon } from '../../parts/icons.tsx';
import { showZone, zoneOr } from '../../time/show.ts';
import { useTypeTitle } from '../../words/vocabulary.ts';
import { AsOfBand, AsOfControl } from './as-of.tsx';
import { Comparison } from './comparison.tsx';
import { Documents } from './documents.tsx';
import { Duties } from './duties.tsx';
import { Facts } from './facts.tsx';
import { PersonHeader } from './header.tsx';
import { Injuries } from './injuries.tsx';
import classes from './page.module.css';
import { Proof } from './proof.tsx';
import type { EpisodeSearch } from './search.ts';
import { Timeline } from './timeline.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function EpisodePage() {
  const t = useWords({ kk, ru, en });
  const { id } = useParams({ from: '/inside/episodes/$id' });
  const search = useSearch({ from: '/inside/episodes/$id' });
  const navigate = useNavigate();
  const asOf = { at: search.at, known: search.known };
  const { data: episode, error, refetch } = useQuery(episodeQuery(id, asOf));
  const { data: me } = useQuery(meQuery);
  usePageTitle(episode?.summary.person.name ?? t('title'));
  const go = (change: { readonly [K in keyof EpisodeSearch]?: EpisodeSearch[K] | undefined }) => {
    const next = { ...search, ...change };
    void navigate({ to: '/episodes/$id', params: { id }, search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as EpisodeSearch, resetScroll: false });
  };

  if (!episode) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  const zone = zoneOr(episode.zone);
  const past = search.at !== undefined || search.known !== undefined;
  const papers: PaperSubject | null = !past && me?.may.includes('document.print') ? { kind: 'episodes', id, zone } : null;
  return (
    <>
      <AsOfBand search={search} zone={zone} go={go} />
      <Recorded />
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <PersonHeader episode={episode} frozen={search.at} mayRecord={!past && episode.mayRecord.length > 0}>
        {me?.may.includes('money.read') && <Link to="/episodes/$id/account" params={{ id }} preload={false}>{t('account')}</Link>}
        {me?.may.includes('bracelet.read') && episode.facts.some(({ type }) => type === 'bracelet.attached') && <Link to="/bracelets" search={{ episode: id }} preload={false}>{t('bracelet')}</Link>}
        <AsOfControl search={search} zone={zone} go={go} />
      </PersonHeader>
      <p className={classes['zone']}>{t('allTimes', { zone: showZone(zone, episode.now) })}</p>
      <Timeline episode={episode} asOf={search.at} />
      <div className={classes['columns']}>
        <div className={classes['duties']}><Duties episode={episode} frozen={search.at} openProof={(proof) => go({ proof })} /></div>
        <div className={classes['facts']}><Injuries episode={episode} /><Facts episode={episode} mayAmend={!past && (me?.may.includes('fact.correct') ?? false)} /></div>
        <div className={classes['side']}>
          <Documents episode={episode} mayPrint={me?.may.includes('document.print') ?? false} papers={papers} />
          {papers && <Papers subject={papers} />}
          <Comparison episode={id} zone={zone} on={search.compare} choose={(compare) => go({ compare })} />
        </div>
      </div>
      <Proof episode={episode} proofKey={search.proof} asOf={asOf} onClose={() => go({ proof: undefined })} />
    </>
  );
}

/** Said once after a record was made; gone with the next step. */
function Recorded() {
  const t = useWords({ kk, ru, en });
  const title = useTypeTitle();
  const { recorded } = useLocation({ select: ({ state }) => state });
  return <p role="status" className={recorded ? classes['recorded'] : undefined}>{recorded && <><MetIcon /> {t('recorded', { what: recorded.map(title).join(', ') })}</>}</p>;
}
