/** What is on record, newest first: when it took place, who recorded it and when, and what became of it. Nothing is ever taken away. */
import { Link } from '@tanstack/react-router';
import type { EpisodeView, FactView } from '@kepil/modules/contract.ts';
import { useFactValues } from '../../fields/fact-value.tsx';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Tag } from '../../parts/state-mark.tsx';
import { lengthText } from '../../time/countdown.ts';
import { showDateTime, showOffset, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import classes from './list.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Facts({ episode, mayAmend }: { readonly episode: EpisodeView; readonly mayAmend: boolean }) {
  const t = useWords({ kk, ru, en });
  const facts = [...episode.facts].sort((a, b) => b.at - a.at || b.seq - a.seq);
  return (
    <section className={classes['section']} aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts', { n: facts.length })}</h2>
      <table className={classes['table']}>
        <thead className="visually-hidden"><tr><th>{t('columnAt')}</th><th>{t('columnWhat')}</th><th>{t('columnActions')}</th></tr></thead>
        <tbody>{facts.map((fact) => <Row key={fact.id} fact={fact} episode={episode} mayAmend={mayAmend} />)}</tbody>
      </table>
    </section>
  );
}

function Row({ fact, episode, mayAmend }: { readonly fact: FactView; readonly episode: EpisodeView; readonly mayAmend: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const language = useLanguage();
  const values = useFactValues();
  const zone = zoneOr(fact.zone);
  const declared = showOffset(episode.now, zoneOr(episode.zone));
  const later = episode.facts.find(({ id }) => id === fact.supersededBy);
  const standing = fact.supersededBy === null && fact.withdraws === null;
  return (
    <tr id={`fact-${fact.id}`} className={fact.supersededBy === null ? undefined : classes['struck']}>
      <td className={classes['fact']}>{showDateTime(fact.at, zone, declared)}</td>
      <td>
        <p><span className={classes['title']}>{text(fact.title)}</span>
          <span className={classes['tags']}>
            {fact.late && <Tag tone="amber">{t('late', { length: lengthText(fact.recordedAt - fact.at, language) })}</Tag>}
            {fact.withdraws !== null && <Tag>{t('isWithdrawal')}</Tag>}
            {fact.corrects !== null && <Tag>{t('isCorrection')}</Tag>}
            {later && <Tag>{t(later.withdraws === fact.id ? 'wasWithdrawn' : 'wasCorrected')}</Tag>}
          </span>
        </p>
        <dl className={classes['values']}>{values(fact, episode.facts).map(({ name, label, value }) => <div key={name}><dt>{label}: </dt><dd>{value}</dd></div>)}</dl>
        <p className={classes['small']}>
          {t('recordedBy', { when: showDateTime(fact.recordedAt, zone, declared), who: fact.actor.name, capacity: codes('bearer', fact.actor.capacity) })}{fact.actor.office ? `, ${text(fact.actor.office)}` : ''}
          {later && <> · <a href={`#fact-${later.id}`}>{t('seeLater')}</a></>}
          {fact.corrects !== null && <> · <a href={`#fact-${fact.corrects}`}>{t('seeEarlier')}</a></>}
          {fact.withdraws !== null && <> · <a href={`#fact-${fact.withdraws}`}>{t('seeEarlier')}</a></>}
        </p>
      </td>
      <td className={`${classes['acts']} no-print`}>
        <span className={classes['links']}>
          {mayAmend && fact.mayCorrect && standing && <Link to="/record" search={{ episode: episode.id, type: fact.type, corrects: fact.id }} preload={false}>{t('correct')}<span className="visually-hidden">: {text(fact.title)}</span></Link>}
          {mayAmend && fact.mayWithdraw && standing && <Link to="/record" search={{ episode: episode.id, type: 'record.withdrawn', withdraws: fact.id }} preload={false}>{t('withdraw')}<span className="visually-hidden">: {text(fact.title)}</span></Link>}
          <Link to="/journal" search={{ fact: fact.id }} preload={false}>№ {fact.seq}<span className="visually-hidden">, {t('journalProof')}</span></Link>
        </span>
      </td>
    </tr>
  );
}
