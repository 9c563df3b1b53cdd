/** Which fact to record: those that one's office may record, in the groups of the vocabulary, found by typing. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EpisodeView, Vocabulary } from '@kepil/modules/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { TextInput } from '../../parts/text-input.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import classes from './type-choice.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Made from the record that it strikes out, never by itself. */
const WITHDRAWAL = 'record.withdrawn';

const groups = ['detention', 'place', 'case', 'measure', 'notice', 'health', 'complaint', 'administrative', 'receiver', 'release', 'person', 'office'] as const;

export function TypeChoice({ episode, types }: { readonly episode: EpisodeView; readonly types: Vocabulary['types'] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [sought, setSought] = useState('');
  const shown = types.filter(({ type, title }) => episode.mayRecord.includes(type) && type !== WITHDRAWAL && text(title).toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <>
      <PageHead title={t('chooseType')} under={<Link to="/episodes/$id" params={{ id: episode.id }}>{episode.summary.person.name}</Link>} />
      <TextInput w={320} aria-label={t('findType')} placeholder={t('findType')} value={sought} onChange={(event) => setSought(event.currentTarget.value)} data-autofocus />
      {shown.length === 0 && <p role="status" className={classes['none']}>{t('noTypes')}</p>}
      <div className={classes['groups']}>
        {groups.filter((group) => shown.some((type) => type.group === group)).map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`group-${group}`)}</h2>
            <ul>{shown.filter((type) => type.group === group).map(({ type, title }) => <li key={type}><Link to="/record" search={{ episode: episode.id, type }}>{text(title)}</Link></li>)}</ul>
          </section>
        ))}
      </div>
    </>
  );
}
