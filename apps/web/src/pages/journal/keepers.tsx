/** Those outside who hold the journal to its word: witnesses and what each has cosigned, time stamps and the days without one. */
import type { JournalHead } from '@kepil/modules/contract.ts';
import { useLanguage } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { HOME_ZONE, showCivil, showDateTime } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Keepers({ head }: { readonly head: JournalHead }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  return (
    <section className={classes['card']} aria-labelledby="keepers">
      <h2 id="keepers">{t('keepers')}</h2>
      <p>{t(head.witnesses.length === 0 ? 'noKeepers' : 'keepersWhat')}</p>
      {head.witnesses.length > 0 && (
        <table className={classes['table']}>
          <thead><tr><th scope="col">{t('witness')}</th><th scope="col">{t('cosignedSize')}</th><th scope="col">{t('cosignedAt')}</th><th scope="col">{t('state')}</th></tr></thead>
          <tbody>
            {head.witnesses.map((witness) => (
              <tr key={witness.name}>
                <td>{witness.name}</td>
                <td>{witness.cosigned ? `${numberText(witness.cosigned.size, language)} / ${numberText(head.size, language)}` : t('never')}</td>
                <td>{witness.cosigned ? showDateTime(witness.cosigned.at, HOME_ZONE) : t('never')}</td>
                <td><State witness={witness} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function State({ witness }: { readonly witness: JournalHead['witnesses'][number] }) {
  const t = useWords({ kk, ru, en });
  if (witness.trouble) return <span className={classes['bad']}>{witness.silent && witness.trouble !== 'unreachable' ? `${t('stateSilent')}: ` : ''}{t(`trouble-${witness.trouble}`)}</span>;
  if (witness.silent) return <span className={classes['bad']}>{t('stateSilent')}</span>;
  return <>{t(witness.cosigned ? 'stateGood' : 'stateWaiting')}</>;
}

export function Stamps({ stamps }: { readonly stamps: NonNullable<JournalHead['stamps']> }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const { last, missed, trouble } = stamps;
  return (
    <section className={classes['card']} aria-labelledby="stamps">
      <h2 id="stamps">{t('stamps')}</h2>
      {last
        ? <p>{t('lastStamp')}: {showDateTime(last.at, HOME_ZONE)}, {numberText(last.size, language)} {t('stampEntries')}. {t('downloads')}: <a href={`/api/journal/time-stamp/${last.day}`} download>{t('downloadStamp')}</a>, <a href={`/api/journal/checkpoint?size=${last.size}`} download={`${last.day}.txt`}>{t('checkpoint')}</a></p>
        : <p>{t('noStamp')}</p>}
      {missed.length > 0 && <p className={classes['bad']}>{t('missedStamps')}: {missed.map((day) => showCivil(day)).join(', ')}</p>}
      {trouble && <p className={classes['bad']}>{t(`trouble-${trouble}`)}</p>}
    </section>
  );
}
