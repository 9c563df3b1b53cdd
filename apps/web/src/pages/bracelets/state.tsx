/** How a bracelet stands: shape and word first, colour second. */
import type { ReactNode } from 'react';
import type { BraceletState } from '@kepil/modules/control/bracelets/limits.ts';
import { useWords } from '../../i18n/words.ts';
import { BreachIcon, MetIcon, NoLinkIcon, OpenIcon, VoidIcon } from '../../parts/icons.tsx';
import { Tag, type Tone } from '../../parts/state-mark.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const looks = {
  alarm: { tone: 'red', icon: <BreachIcon size={13} /> }, silent: { tone: 'amber', icon: <NoLinkIcon size={13} /> }, 'no-zones': { tone: 'amber', icon: <OpenIcon size={13} /> },
  'term-over': { tone: 'amber', icon: <VoidIcon size={13} /> }, quiet: { tone: 'green', icon: <MetIcon size={13} /> },
} as const satisfies Record<BraceletState, { readonly tone: Tone; readonly icon: ReactNode }>;

export function BraceletStateMark({ state }: { readonly state: BraceletState }) {
  const t = useWords({ kk, ru, en });
  return <Tag tone={looks[state].tone}>{looks[state].icon} {t(`show-${state}`)}</Tag>;
}
