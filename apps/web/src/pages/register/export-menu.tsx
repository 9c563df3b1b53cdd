/** The question that is on the screen, as a file in the language of the screen. */
import { useLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { DownIcon } from '../../parts/icons.tsx';
import { Menu, MenuDownload, MenuLabel } from '../../parts/menu.tsx';
import { askedOf, type Keeper } from '../registers/keeper.tsx';
import type { RegisterFilter } from '../registers/query.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface ExportMenuProps {
  readonly keeper: Keeper;
  readonly register: string;
  readonly filter: RegisterFilter;
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** As in modules/registers/export.ts: a longer paper the server refuses, so it is not offered. */
const MOST_PRINTED = 1500;

export function ExportMenu({ keeper, register, filter, from, to, total }: ExportMenuProps) {
  const t = useWords({ kk, ru, en });
  const lang = useLanguage();
  const href = (format: string): string => {
    const asked = new URLSearchParams({ format, lang });
    for (const [name, value] of Object.entries({ ...askedOf(keeper), ...filter, from, to })) if (value !== undefined) asked.set(name, String(value));
    return `/api/registers/${encodeURIComponent(register)}/export?${asked.toString()}`;
  };
  return (
    <Menu button={(given) => <Button {...given} variant="default" rightSection={<DownIcon size={12} />}>{t('export')}</Button>}>
      <MenuLabel>{t('exportWhat')}</MenuLabel>
      {total <= MOST_PRINTED && <MenuDownload href={href('pdf')}>{t('pdf')}</MenuDownload>}
      <MenuDownload href={href('xlsx')}>{t('xlsx')}</MenuDownload>
      <MenuDownload href={href('csv')}>{t('csv')}</MenuDownload>
      {total > MOST_PRINTED && <MenuLabel>{t('pdfTooLong', { n: MOST_PRINTED })}</MenuLabel>}
    </Menu>
  );
}
