/** Four numbers that are filters: how many are held, without a ground, near expiry, with breaches. */
import type { ReactNode } from 'react';
import type { Board } from '@kepil/modules/contract.ts';
import { useLanguage } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { BreachIcon, SoonIcon, UncoveredIcon } from '../../parts/icons.tsx';
import classes from './counts.module.css';
import type { BoardSearch } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface CountsProps {
  readonly counts: Board['counts'] | undefined;
  readonly flag: BoardSearch['flag'];
  readonly choose: (flag: BoardSearch['flag']) => void;
}

export function Counts({ counts, flag, choose }: CountsProps) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const tile = (value: BoardSearch['flag'], n: number | undefined, words: string, tone: string, icon?: ReactNode) => (
    <button type="button" className={classes['tile']} data-tone={n ? tone : undefined} aria-pressed={flag === value} onClick={() => choose(flag === value ? undefined : value)}>
      {icon}<b>{n === undefined ? '–' : numberText(n, language)}</b><span>{words}</span>
    </button>
  );
  return (
    <div role="group" aria-label={t('counts')} className={classes['counts']}>
      {tile(undefined, counts?.held, t('held'), 'plain')}
      {tile('uncovered', counts?.uncovered, t('uncovered'), 'red', <UncoveredIcon />)}
      {tile('expiring', counts?.expiring24h, t('expiring'), 'amber', <SoonIcon />)}
      {tile('breach', counts?.breaches, t('breaches'), 'red', <BreachIcon />)}
    </div>
  );
}
