/** Remaining time that moves: the only components that render each second. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { useLanguage } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { useOfNow } from '../time/clock.ts';
import type { Nearness } from '../time/countdown.ts';
import { countdown } from '../time/countdown.ts';
import classes from './countdown-text.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** `2 ч 14 мин`, red with a plus once past. `words` says it in a sentence: `осталось …`, `просрочено на …`. */
export function CountdownText({ at, words = false, frozen }: { readonly at: Instant; readonly words?: boolean; readonly frozen?: Instant | undefined }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const text = useOfNow((now) => countdown(at, frozen ?? now, language).text);
  const nearness = useOfNow((now) => countdown(at, frozen ?? now, language).nearness);
  const past = nearness === 'past';
  const sentence = t(past ? 'overdueBy' : 'left', { time: text });
  return (
    <span className={classes[nearness]} data-nearness={nearness}>
      {words ? sentence : <><span aria-hidden="true">{past ? `+${text}` : text}</span><span className="visually-hidden">{sentence}</span></>}
    </span>
  );
}

/** Nearness of a moment as a row's state; changes only when the state does. */
export function useNearness(at: Instant | null): Nearness | null {
  return useOfNow((now) => (at === null ? null : countdown(at, now, 'ru').nearness));
}
