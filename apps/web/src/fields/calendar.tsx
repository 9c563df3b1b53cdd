/** The month to pick a day from, in the words of dayjs (Chromium has no Kazakh). A chunk of its own: most people type. */
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/kk.js';
import 'dayjs/locale/ru.js';
import { DatePicker, DatesProvider } from '@mantine/dates';
import { useLanguage } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { isRealDate, readDate, writeDate } from '../time/typed.ts';
import classes from './calendar.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface CalendarProps {
  readonly date: string;
  readonly onPick: (date: string) => void;
}

export default function Calendar({ date, onPick }: CalendarProps) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const chosen = readDate(date);
  const real = chosen !== null && isRealDate(chosen) ? chosen : null;
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      <div className={classes['calendar']}><DatePicker value={real} {...(real ? { defaultDate: real } : {})} onChange={(picked) => { if (picked) onPick(writeDate(picked)); }}
        ariaLabels={{ previousMonth: t('previousMonth'), nextMonth: t('nextMonth'), previousYear: t('previousYear'), nextYear: t('nextYear'), monthLevelControl: t('chooseMonth'), yearLevelControl: t('chooseYear') }} /></div>
    </DatesProvider>
  );
}
