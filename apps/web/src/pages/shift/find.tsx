/** A person or a cell found by typing: from anywhere on the page the letters go here. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { ShiftCell } from '@kepil/modules/custody/shift/contract.ts';
import { useWords } from '../../i18n/words.ts';
import { SearchIcon } from '../../parts/icons.tsx';
import { ClearButton, TextInput } from '../../parts/text-input.tsx';
import { CellSheet } from './cell-sheet.tsx';
import { personsQuery } from './queries.ts';
import classes from './find.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const MOST = 12;

interface Choice { readonly key: string; readonly words: string; readonly under: string; readonly open: () => void }

export function Find({ place, cells }: { readonly place: string; readonly cells: readonly ShiftCell[] }) {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState('');
  const [at, setAt] = useState(0);
  const [cell, setCell] = useState<string | null>(null);
  const wanted = useDeferredValue(q.trim());
  const found = useQuery({ ...personsQuery(place, { q: wanted }, 0, MOST), enabled: wanted.length > 1, placeholderData: keepPreviousData });
  useTyping(box);

  const persons = wanted.length > 1 ? (found.data?.rows ?? []) : [];
  const word = wanted.toLowerCase();
  const choices: Choice[] = [
    ...(word === '' ? [] : cells.filter(({ id }) => id.toLowerCase().startsWith(word)).slice(0, 4).map(({ id, persons: n }): Choice => ({ key: `c ${id}`, words: t('cell', { cell: id }), under: t('cellPersons', { n }), open: () => setCell(id) }))),
    ...persons.map((one): Choice => ({ key: one.episode, words: one.name, under: one.cell === null ? t('noCell') : t('cell', { cell: one.cell }), open: () => void navigate({ to: '/episodes/$id', params: { id: one.episode } }) })),
  ];
  const open = q.trim().length > 0;
  const current = Math.min(at, choices.length - 1);
  const onKey = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') { setQ(''); return; }
    if (event.key === 'Enter') { choices[current]?.open(); return; }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setAt((current + (event.key === 'ArrowDown' ? 1 : choices.length - 1)) % Math.max(1, choices.length));
  };
  return (
    <div className={`${classes['find']} no-print`}>
      <TextInput ref={box} size="md" value={q} placeholder={t('find')} aria-label={t('find')} autoComplete="off" spellCheck={false} leftSection={<SearchIcon />} aria-describedby={`${list}-hint`}
        role="combobox" aria-expanded={open} aria-controls={list} aria-autocomplete="list" {...(open && choices[current] ? { 'aria-activedescendant': `${list}-${current}` } : {})}
        onChange={(event) => { setQ(event.currentTarget.value); setAt(0); }} onKeyDown={onKey} rightSection={q === '' ? undefined : <ClearButton label={t('clear')} onClick={() => { setQ(''); box.current?.focus(); }} />} />
      <p id={`${list}-hint`} className="visually-hidden">{t('findHint')}</p>
      <div id={list} role="listbox" aria-label={t('find')} className={classes['choices']} hidden={!open || choices.length === 0}>
        {choices.map(({ key, words, under, open: go }, i) => (
          <div key={key} id={`${list}-${i}`} role="option" tabIndex={-1} aria-selected={i === current} onPointerEnter={() => setAt(i)} onMouseDown={(event) => event.preventDefault()} onClick={go}><b>{words}</b> <span>{under}</span></div>
        ))}
      </div>
      <p role="status" className={open && wanted.length > 1 && !found.isFetching && choices.length === 0 ? classes['none'] : 'visually-hidden'}>
        {!open || wanted.length < 2 || found.isFetching ? '' : choices.length === 0 ? t('foundNone') : (found.data?.total ?? 0) > MOST ? t('findMore', { n: MOST }) : t('found', { n: choices.length })}
      </p>
      {cell !== null && <CellSheet place={place} cell={cell} onClose={() => { setCell(null); setQ(''); }} />}
    </div>
  );
}

/** A letter or digit typed where nothing else takes it moves to the field and is written there. */
function useTyping(box: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey, isComposing } = event;
      if (ctrlKey || metaKey || altKey || isComposing || !/^[\p{L}\p{N}]$/u.test(key)) return;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog, [role="dialog"], [role="menu"]')) return;
      box.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [box]);
}
