/** Two questions in time: what was true at a moment, and what was known at a moment. A page of the past never looks like the present. */
import { Popover } from '@mantine/core';
import { useState } from 'react';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { MomentField } from '../../fields/moment-field.tsx';
import { useWords } from '../../i18n/words.ts';
import { showDateTime } from '../../time/show.ts';
import { Button } from '../../parts/button.tsx';
import classes from './as-of.module.css';
import type { EpisodeSearch } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface AsOfProps {
  readonly search: EpisodeSearch;
  readonly zone: Zone;
  readonly go: (change: { readonly at?: Instant | undefined; readonly known?: Instant | undefined; readonly proof?: string | undefined }) => void;
}

export function AsOfControl({ search, zone, go }: AsOfProps) {
  const t = useWords({ kk, ru, en });
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<Instant | null>(search.at ?? null);
  const [known, setKnown] = useState<Instant | null>(search.known ?? null);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" width={360} trapFocus transitionProps={{ duration: 0 }} closeOnClickOutside={false}>
      <Popover.Target><Button variant="default" onClick={() => setOpen(!open)} aria-expanded={open}>{t('asOf')}</Button></Popover.Target>
      <Popover.Dropdown>
        <form className={classes['form']} onSubmit={(event) => { event.preventDefault(); setOpen(false); go({ at: at ?? undefined, known: known ?? undefined, proof: undefined }); }}>
          <MomentField label={t('trueAt')} zone={zone} value={at} onChange={setAt} withZone={false} />
          <MomentField label={t('knownAt')} zone={zone} value={known} onChange={setKnown} />
          <p className={classes['hint']}>{t('asOfHint')}</p>
          <div className={classes['buttons']}>
            <Button type="submit">{t('show')}</Button>
            <Button variant="default" onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

export function AsOfBand({ search, zone, go }: AsOfProps) {
  const t = useWords({ kk, ru, en });
  if (search.at === undefined && search.known === undefined) return null;
  return (
    <div className={classes['band']} role="status">
      <p>
        {search.at !== undefined && t('bandAt', { when: showDateTime(search.at, zone) })} {search.known !== undefined && t('bandKnown', { when: showDateTime(search.known, zone) })}
      </p>
      <Button variant="white" size="compact-sm" onClick={() => go({ at: undefined, known: undefined, proof: undefined })}>{t('backToNow')}</Button>
    </div>
  );
}
