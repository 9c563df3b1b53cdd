/** Which office's registers: the own one, one below it, or the own one together with all below. */
import { useQuery } from '@tanstack/react-query';
import type { RegisterList } from '@kepil/modules/registers/contract.ts';
import { meQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { registersQuery } from './query.ts';
import type { OfficeSearch } from './keeper.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

interface ChoiceProps { readonly keeper: RegisterList['keeper']; readonly search: OfficeSearch; readonly onChoice: (search: OfficeSearch) => void }

export function OfficeChoice({ keeper, search, onChoice }: ChoiceProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { data: me } = useQuery(meQuery);
  // What can be chosen is what lies below the own office, whichever is shown.
  const own = useQuery({ ...registersQuery({ of: 'office', id: undefined, below: false }), enabled: search.office !== undefined && search.office !== me?.office.id });
  const below = (own.data?.keeper ?? keeper).below;
  if (below.length === 0) return null;
  return (
    <>
      <List label={t('office')} clearLabel={t('ownOffice')} w={300} data={below.map(({ id, name }) => ({ value: id, label: text(name) }))} value={search.office ?? null} onChange={(office) => onChoice(office === null ? {} : { office })} />
      {keeper.below.length > 0 && <Button variant={search.below ? 'light' : 'default'} aria-pressed={search.below === true} onClick={() => onChoice({ ...(search.office === undefined ? {} : { office: search.office }), ...(search.below ? {} : { below: true }) })}>{t('withBelow')}</Button>}
    </>
  );
}
