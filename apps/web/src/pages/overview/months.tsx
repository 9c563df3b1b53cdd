/** Twelve months as bars, each with its number: how much law was broken, and whether it is becoming less. */
import type { Overview } from '@kepil/modules/supervision/overview-contract.ts';
import { useLanguage } from '../../i18n/language.ts';
import { numberText } from '../../i18n/words.ts';
import classes from './months.module.css';

export function Months({ months, label }: { readonly months: Overview['months']; readonly label: string }) {
  const language = useLanguage();
  const greatest = Math.max(1, ...months.map(({ broken }) => broken));
  return (
    <ol className={classes['months']} aria-label={label}>
      {months.map(({ month, broken }) => (
        <li key={month}>
          <b>{numberText(broken, language)}</b>
          <svg viewBox="0 0 10 60" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="10" y={60 - (60 * broken) / greatest} height={(60 * broken) / greatest} /></svg>
          <span>{monthText(month)}</span>
        </li>
      ))}
    </ol>
  );
}

/** `2026-11` → `11.26`. */
const monthText = (month: string): string => `${month.slice(5)}.${month.slice(2, 4)}`;
