/** One step of the arithmetic of a term as a sentence. The engine gives code and arguments; the words are in `kk.ts`, `ru.ts`, `en.ts`. */
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import type { CountStep } from '@kepil/law/time/term.ts';
import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/words.ts';
import { showCivil, showDateTime, showOffset } from '../../time/show.ts';
import type { messages as ru } from './ru.ts';

/** The sentence; every moment in it is of the place's zone, with the offset where it differs from that of the first step. */
export function stepWords(step: CountStep, zone: Zone, first: Instant, language: Language, t: Words<typeof ru>): string {
  const at = showDateTime(step.at, zone, showOffset(first, zone), language);
  const date = (name: string) => showCivil(String(step.args[name] ?? ''), language);
  const reading = step.args['reading'];
  const by = reading ? t(`reading-${reading}` as 'reading-exact') : '';
  switch (step.code) {
    case 'add': {
      const term = termWords(Number(step.args['count']), String(step.args['unit']), t);
      return t(step.args['direction'] === 'before' ? 'step-subtract' : 'step-add', { term, at, by });
    }
    case 'clipped-month-end': return t('step-clipped', { day: String(step.args['missing'] ?? ''), date: date('date') });
    case 'end-of-day': return t('step-endOfDay', { date: date('date') });
    case 'moved-non-working': return t('step-moved', { date: date('date'), because: because(step, t), to: date('to') });
    case 'kept-non-working': return t('step-kept', { date: date('date'), because: because(step, t) });
    case 'zone-changed': return t('step-zone', { from: `UTC${step.args['from'] ?? ''}`, to: `UTC${step.args['to'] ?? ''}` });
    case 'two-readings': return t('step-twoReadings');
    case 'earliest': return t('step-earliest', { at });
    case 'as-written': return t('step-asWritten', { at });
    case 'immediately': return t('step-immediately', { at });
    case 'start': return t('step-start', { at });
    case 'start-excluded-hour': return t('step-startExcludedHour', { at });
    case 'start-excluded-day': return t('step-startExcludedDay', { at });
    case 'start-included': return t('step-startIncluded');
    default: return String(step.code satisfies never);
  }
}

/** `48 часов`, `2 месяца`. */
export function termWords(count: number, unit: string, t: Words<typeof ru>): string {
  return t(`unit-${unit}` as 'unit-hour', { n: count });
}

function because(step: CountStep, t: Words<typeof ru>): string {
  const reason = String(step.args['because'] ?? '');
  return reason === 'saturday' || reason === 'sunday' ? t(`because-${reason}`) : reason;
}
