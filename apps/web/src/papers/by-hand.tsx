/** A participant's own hand, or his refusal, before the official. */
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { PaperView, SignatureView } from '@kepil/modules/contract.ts';
import { call } from '../api/client.ts';
import { useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { Button } from '../parts/button.tsx';
import { ProblemView } from '../parts/problem-view.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { uuidv7 as uuid } from '../pages/record/uuid.ts';
import { DrawingPad, type Stroke } from './drawing-pad.tsx';
import classes from './papers.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function ByHand({ paper, renew }: { readonly paper: PaperView; readonly renew: () => Promise<void> }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const field = useId();
  const [signatory, setSignatory] = useState(paper.signatories[0]?.value ?? '');
  const [name, setName] = useState('');
  const [strokes, setStrokes] = useState<Stroke[]>([]);
  const [refused, setRefused] = useState(false);
  const [reason, setReason] = useState('');
  const [id, setId] = useState(() => uuid());
  const keep = useMutation({
    mutationFn: () => call<SignatureView>('POST', `/api/papers/${paper.id}/signatures/by-hand`, {
      body: { id, signatory, name: name.trim(), refused, strokes: refused ? [] : strokes, ...(refused && reason.trim() !== '' ? { reason: reason.trim() } : {}) },
    }),
    onSuccess: async () => {
      setName(''); setStrokes([]); setRefused(false); setReason(''); setId(uuid());
      await renew();
    },
  });
  const ready = name.trim().length > 1 && (refused || strokes.flat().length > 1);
  return (
    <details className={classes['hand']}>
      <summary>{t('participants')}</summary>
      <form onSubmit={(event) => { event.preventDefault(); if (ready) keep.mutate(); }}>
        <p className={classes['small']}>{t('participantsWhat')}</p>
        <div className={classes['choice']}>
          <label htmlFor={field}>{t('participant')}</label>
          <select id={field} value={signatory} onChange={(event) => setSignatory(event.currentTarget.value)}>
            {paper.signatories.map(({ value, label }) => <option key={value} value={value}>{text(label)}</option>)}
          </select>
        </div>
        <TextInput label={t('fullName')} value={name} maxLength={200} onChange={(event) => setName(event.currentTarget.value)} />
        <label><input type="checkbox" checked={refused} onChange={(event) => setRefused(event.currentTarget.checked)} /> {t('refuse')}</label>
        {refused
          ? <TextInput label={t('reason')} value={reason} maxLength={300} onChange={(event) => setReason(event.currentTarget.value)} />
          : <DrawingPad strokes={strokes} onChange={setStrokes} />}
        {keep.error && <ProblemView error={keep.error} />}
        <div className={classes['acts']}><Button type="submit" variant="default" disabled={!ready} loading={keep.isPending}>{t(refused ? 'keepRefusal' : 'keepDrawing')}</Button></div>
        <p role="status" className={classes['done']}>{keep.isSuccess ? t('handDone') : ''}</p>
      </form>
    </details>
  );
}
