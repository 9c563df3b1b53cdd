/** The acts of response that answer a finding, with what became of each, where the finding stands. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ResponseAct } from '@kepil/modules/supervision/respond/contract.ts';
import { meQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { capital, useWords } from '../../i18n/words.ts';
import { BreachIcon, MetIcon, OpenIcon } from '../../parts/icons.tsx';
import { responseActsQuery } from './query.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Of a person or a place (`episode:<id>`, `place:<id>`): one question for the whole page. Empty for who sees no acts. */
export function useActs(subject: string): readonly ResponseAct[] {
  const may = useQuery(meQuery).data?.may.includes('matters.read') ?? false;
  return useQuery({ ...responseActsQuery(subject), enabled: may }).data?.acts ?? [];
}

export function ActsOf({ subject, finding }: { readonly subject: string; readonly finding: string }) {
  const acts = useActs(subject).filter(({ findings }) => findings.includes(finding));
  return acts.length === 0 ? null : <ActList acts={acts} />;
}

export function ActList({ acts }: { readonly acts: readonly ResponseAct[] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const kinds = useQuery(vocabularyQuery).data?.types.find(({ type }) => type === 'response.issued')?.fields['kind']?.options ?? [];
  return (
    <ul className={classes['acts']}>
      {acts.map(({ id, kind, number, state, late }) => (
        <li key={id} data-state={late ? 'late' : state}>
          {state === 'eliminated' ? <MetIcon size={14} /> : late ? <BreachIcon size={14} /> : <OpenIcon size={14} />}
          <span><Link to="/matters/$kind/$fact" params={{ kind: 'response', fact: id }} preload={false}>{capital(text(kinds.find(({ value }) => value === kind)?.label) || kind)}{number !== null && ` № ${number}`}</Link>: {t(late ? 'late' : state)}</span>
        </li>
      ))}
    </ul>
  );
}
