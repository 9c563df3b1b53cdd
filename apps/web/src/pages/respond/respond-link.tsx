/** From what is broken to the act that answers it. Draws nothing for who may not issue acts of response. */
import { useQuery } from '@tanstack/react-query';
import { meQuery, vocabularyQuery } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface RespondLinkProps {
  /** References of findings of one place (`law/facts/finding-name.ts`). */
  readonly findings: readonly string[];
  /** To what it answers, for who does not see where the link stands. */
  readonly about?: string;
  /** For a tablet in the hand. */
  readonly size?: 'xs' | 'sm';
  readonly className?: string;
}

export function RespondLink({ findings, about, size = 'xs', className = '' }: RespondLinkProps) {
  const t = useWords({ kk, ru, en });
  const may = useMayRespond();
  if (!may || findings.length === 0) return null;
  return <ButtonLink to="/respond" search={{ findings }} preload={false} variant="default" size={size} className={`${className} no-print`}>{t('respond')}{about !== undefined && <span className="visually-hidden">: {about}</span>}</ButtonLink>;
}

export function useMayRespond(): boolean {
  const me = useQuery(meQuery).data;
  const types = useQuery(vocabularyQuery).data?.types;
  return me !== undefined && me.may.includes('matters.read') && me.may.includes('fact.record') && (types?.find(({ type }) => type === 'response.issued')?.recordedBy?.includes(me.capacity) ?? false);
}
