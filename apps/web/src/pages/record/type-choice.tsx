/** Which fact to record: those that one's office may record, in the groups of the vocabulary, found by typing. */
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Vocabulary } from '@kepil/modules/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { TextInput } from '../../parts/text-input.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import type { RecordSearch } from './search.ts';
import classes from './type-choice.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Made from the record that it strikes out, never by itself. */
const WITHDRAWAL = 'record.withdrawn';

const groups = [
  'regime', 'contacts', 'place', 'health', 'complaint', 'discipline', 'safety', 'property', 'monitoring', 'detention', 'case', 'measure', 'notice', 'administrative', 'receiver', 'control', 'release', 'person', 'office',
] as const;

export interface TypeChoiceProps {
  readonly types: Vocabulary['types'];
  /** Of whom or of which place the record will be. */
  readonly under: ReactNode;
  readonly may: (type: Vocabulary['types'][number]) => boolean;
  readonly search: (type: string) => RecordSearch;
  readonly none: string;
}

export function TypeChoice({ types, under, may, search, none }: TypeChoiceProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [sought, setSought] = useState('');
  const word = sought.trim().toLowerCase();
  // The name of a group finds all that stands in it.
  const shown = types.filter((one) => one.type !== WITHDRAWAL && may(one) && (text(one.title).toLowerCase().includes(word) || groups.some((group) => group === one.group && t(`group-${group}`).toLowerCase().includes(word))));
  return (
    <>
      <PageHead title={t('chooseType')} under={under} />
      <TextInput w={320} aria-label={t('findType')} placeholder={t('findType')} value={sought} onChange={(event) => setSought(event.currentTarget.value)} data-autofocus />
      {shown.length === 0 && <p role="status" className={classes['none']}>{none}</p>}
      <div className={classes['groups']}>
        {groups.filter((group) => shown.some((type) => type.group === group)).map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`group-${group}`)}</h2>
            <ul>{shown.filter((type) => type.group === group).map(({ type, title }) => <li key={type}><Link to="/record" search={search(type)}>{text(title)}</Link></li>)}</ul>
          </section>
        ))}
      </div>
    </>
  );
}
