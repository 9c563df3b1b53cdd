/** Who of a cell is not in it, and why; and who is there though nobody has put him there. */
import { absenceReasons, type AbsenceReason } from '@kepil/law/facts/head-count.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { Sheet } from '../shift/sheet.tsx';
import { allPresent, isOutdated, stateOf, withPerson, type CellMark, type RosterCell } from './count.ts';
import classes from './absent-sheet.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const reasons = Object.keys(absenceReasons) as AbsenceReason[];

export function AbsentSheet({ cell, mark, onMark, onClose }: { readonly cell: RosterCell; readonly mark: CellMark | undefined; readonly onMark: (cell: RosterCell, mark: CellMark | null) => void; readonly onClose: () => void }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const own = mark && !isOutdated(cell, mark) ? mark : undefined;
  const shown = own ?? allPresent(cell);
  const done = (): void => { if (!own) onMark(cell, shown); onClose(); };
  return (
    <Sheet title={cell.id === '' ? t('noCell') : t('whoIn', { cell: cell.id })} onClose={onClose}
      foot={<><Button size="sm" className={classes['touch']} onClick={done}>{t('done')}</Button>{own && <Button size="sm" variant="subtle" className={classes['touch']} onClick={() => { onMark(cell, null); onClose(); }}>{t('undo')}</Button>}</>}>
      <ul className={classes['people']}>
        {cell.persons.map(({ episode, name }) => {
          const state = stateOf(shown, episode);
          return (
            <li key={episode} data-state={state === 'missing' ? 'missing' : state === 'here' ? undefined : 'away'}>
              <span>{name}</span>
              <select aria-label={t('stateOf', { name })} value={state} onChange={(event) => onMark(cell, withPerson(cell, own, episode, event.currentTarget.value as AbsenceReason | 'here' | 'missing'))}>
                <option value="here">{t('here')}</option>
                {reasons.map((reason) => <option key={reason} value={reason}>{text(absenceReasons[reason])}</option>)}
                <option value="missing">{t('missing')}</option>
              </select>
            </li>
          );
        })}
      </ul>
      <TextInput label={t('beyond')} inputMode="numeric" boxWidth={120} className={classes['beyond'] ?? ''} value={shown.beyond === 0 ? '' : String(shown.beyond)} onChange={(event) => onMark(cell, { ...shown, beyond: Number(event.currentTarget.value.replace(/\D/g, '').slice(0, 2)) })} />
    </Sheet>
  );
}
