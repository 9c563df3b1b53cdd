/** The state of a finding as a sign with its name: shape and word first, colour second. */
import type { ReactNode } from 'react';
import type { FindingView } from '@kepil/modules/contract.ts';
import { useWords } from '../i18n/words.ts';
import { BreachIcon, MetIcon, OpenIcon, SoonIcon, VoidIcon } from './icons.tsx';
import classes from './state-mark.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export type Tone = 'red' | 'amber' | 'green' | 'plain';
type Key = keyof typeof ru;

interface Look { readonly tone: Tone; readonly icon: ReactNode; readonly key: Key }

/** How a finding looks: a table over kind and state. */
export function lookOf({ kind, state }: Pick<FindingView, 'kind' | 'state'>): Look {
  if (kind === 'violation') {
    if (state === 'ended') return { tone: 'red', icon: <BreachIcon />, key: 'stateViolationEnded' };
    return { tone: 'red', icon: <BreachIcon />, key: state === 'instant' ? 'kindViolation' : 'stateViolation' };
  }
  if (kind === 'warning') return { tone: 'amber', icon: <SoonIcon />, key: 'kindWarning' };
  switch (state) {
    case 'breached': return { tone: 'red', icon: <BreachIcon />, key: 'stateBreached' };
    case 'met-late': return { tone: 'red', icon: <MetIcon />, key: 'stateMetLate' };
    case 'used-late': return { tone: 'amber', icon: <MetIcon />, key: 'stateUsedLate' };
    case 'lapsed': return { tone: 'amber', icon: <VoidIcon />, key: 'stateLapsed' };
    case 'met': return { tone: 'green', icon: <MetIcon />, key: 'stateMet' };
    case 'used': return { tone: 'green', icon: <MetIcon />, key: 'stateUsed' };
    case 'void': return { tone: 'plain', icon: <VoidIcon />, key: 'stateVoid' };
    case 'superseded': return { tone: 'plain', icon: <VoidIcon />, key: 'stateSuperseded' };
    case 'suspended': return { tone: 'plain', icon: <VoidIcon />, key: 'stateSuspended' };
    case 'active': return { tone: 'plain', icon: <OpenIcon />, key: 'stateActive' };
    case 'ended': return { tone: 'plain', icon: <VoidIcon />, key: 'stateEnded' };
    case 'instant': return { tone: 'plain', icon: <OpenIcon />, key: 'stateInstant' };
    default: return { tone: 'plain', icon: <OpenIcon />, key: 'stateOpen' };
  }
}

export function StateMark({ finding, words = true }: { readonly finding: Pick<FindingView, 'kind' | 'state'>; readonly words?: boolean }) {
  const t = useWords({ kk, ru, en });
  const { tone, icon, key } = lookOf(finding);
  return <span className={`${classes['mark']} ${classes[tone]}`}>{icon}<span className={words ? undefined : 'visually-hidden'}>{t(key)}</span></span>;
}

/** A short fact about a person or a record in a frame: `несовершеннолетний`, `просрочено`. */
export function Tag({ tone = 'plain', title, children }: { readonly tone?: Tone; readonly title?: string; readonly children: ReactNode }) {
  return <span className={`${classes['tag']} ${classes[tone]}`} title={title}>{children}</span>;
}
