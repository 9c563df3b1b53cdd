/** What a paper is about, where it stands on one record of several: its words, and the choice among them. */
import type { PaperChoice } from '@kepil/modules/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { useText } from '../i18n/language.ts';
import { capital, useWords } from '../i18n/words.ts';
import { showDateTime } from '../time/show.ts';
import classes from './papers.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Kind, number and moment: what tells one record from others of its type. */
export function useChoiceWords(zone: Zone): (choice: PaperChoice) => string {
  const text = useText();
  return ({ told, title, number, at }) => [capital(text(told ?? title)), ...(number === null ? [] : [`№ ${number}`]), showDateTime(at, zone)].join(', ');
}

/** Nothing where there is nothing to choose. `chosen`: null: the latest. */
export function PaperChoiceField({ what, choices, chosen, zone, onChoose }: {
  readonly what: string; readonly choices: readonly PaperChoice[]; readonly chosen: string | null; readonly zone: Zone; readonly onChoose: (id: string) => void;
}) {
  const t = useWords({ kk, ru, en });
  const words = useChoiceWords(zone);
  if (choices.length < 2) return null;
  return (
    <label className={classes['about']}>
      <span>{t('about')}<span className="visually-hidden">: {what}</span></span>
      <select value={chosen ?? choices[0]?.id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => <option key={choice.id} value={choice.id}>{words(choice)}</option>)}
      </select>
    </label>
  );
}
