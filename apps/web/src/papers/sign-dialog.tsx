/** Drawing up a paper and signing it: the paper is seen as it will be signed, then one key press of the person's own. */
import { Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PaperChoice, PaperView, SignatureView } from '@kepil/modules/contract.ts';
import { signingProblems, type SigningProblem } from '@kepil/seal/signing/problem.ts';
import { address, call, ConnectionError, ProblemError } from '../api/client.ts';
import { meQuery, queryClient, renewAfterFact } from '../api/queries.ts';
import { language as languageNow, useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { Library } from '../library/library.tsx';
import { Button } from '../parts/button.tsx';
import { ProblemView } from '../parts/problem-view.tsx';
import { ByHand } from './by-hand.tsx';
import { PaperChoiceField, useChoiceWords } from './choice.tsx';
import { signingMeans } from './means.ts';
import { papersPath, papersQuery, subjectKey, type PaperSubject } from './query.ts';
import { Signature } from './signature.tsx';
import classes from './papers.module.css';
import { uuidv7 as uuid } from '../pages/record/uuid.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface SignDialogProps { readonly subject: PaperSubject; readonly kind: string; readonly title: string; readonly choices: readonly PaperChoice[]; readonly about: string | undefined; readonly first: 'kk' | 'ru' | undefined; readonly onClose: () => void }

interface Drawn { readonly paper: PaperView; readonly bytes: Uint8Array; readonly url: string }

export default function SignDialog({ subject, kind, title, choices, about, first, onClose }: SignDialogProps) {
  const t = useWords({ kk, ru, en });
  const [lang, setLang] = useState<'kk' | 'ru'>(() => first ?? (languageNow() === 'kk' ? 'kk' : 'ru'));
  // Chosen when the dialog was opened: what is recorded meanwhile does not change what one is about to sign.
  const [chosen, setChosen] = useState<string | null>(about ?? choices[0]?.id ?? null);
  const drawUp = useMutation({ mutationFn: (language: 'kk' | 'ru') => drawnUp(subject, kind, language, chosen) });
  const { data } = useQuery(papersQuery(subject));
  const choiceWords = useChoiceWords(subject.zone);
  const named = choices.find(({ id }) => id === about);
  const paper = data?.rows.find(({ id }) => id === drawUp.data?.paper.id) ?? drawUp.data?.paper;
  const { mutate } = drawUp;
  useEffect(() => { mutate(lang); }, [lang, chosen, mutate]);
  useEffect(() => () => { if (drawUp.data) URL.revokeObjectURL(drawUp.data.url); }, [drawUp.data]);
  return (
    <Library>
      <Modal opened onClose={onClose} title={t('signWhat', { what: title })} size={980} closeButtonProps={{ 'aria-label': t('close') }}>
        <div className={classes['dialog']}>
          <fieldset className={classes['languages']}>
            <legend>{t('language')}</legend>
            {(['kk', 'ru'] as const).map((one) => <label key={one}><input type="radio" name="paper-language" checked={lang === one} onChange={() => setLang(one)} /> {t(one === 'kk' ? 'inKazakh' : 'inRussian')}</label>)}
          </fieldset>
          {named && <p className={classes['about']}>{t('about')} <b>{choiceWords(named)}</b></p>}
          {about === undefined && <PaperChoiceField what={title} choices={choices} chosen={chosen} zone={subject.zone} onChoose={setChosen} />}
          {drawUp.error && <ProblemView error={drawUp.error} again={() => mutate(lang)} />}
          {drawUp.isPending && <p aria-busy="true">{t('drawingUp')}</p>}
          {drawUp.data && paper && (
            <div className={classes['halves']}>
              <div>
                <iframe title={t('preview')} src={drawUp.data.url} className={classes['preview']} />
                <p className={classes['small']}><a href={address(`/api/papers/${paper.id}/pdf`)} target="_blank" rel="noreferrer">{t('open')}</a> · {t('sha')} <code>{paper.sha256.slice(0, 16)}…</code></p>
              </div>
              <div>
                {paper.signatures.length > 0 && <ul className={classes['signatures']}>{paper.signatures.map((signature) => <Signature key={signature.id} paper={paper} signature={signature} zone={subject.zone} />)}</ul>}
                <ByKey key={paper.id} paper={paper} bytes={drawUp.data.bytes} subject={subject} onOutdated={() => mutate(lang)} />
                {paper.signatories.length > 0 && <ByHand paper={paper} renew={() => renew(subject)} />}
              </div>
            </div>
          )}
          <div className={classes['acts']}><Button variant="default" onClick={onClose}>{t('close')}</Button></div>
        </div>
      </Modal>
    </Library>
  );
}

async function drawnUp(subject: PaperSubject, kind: string, language: 'kk' | 'ru', about: string | null): Promise<Drawn> {
  const paper = await call<PaperView>('POST', papersPath(subject), { body: { id: uuid(), kind, language, ...(about === null ? {} : { about }) } });
  const answer = await fetch(address(`/api/papers/${paper.id}/pdf`), { credentials: 'same-origin' }).catch((error: unknown) => { throw new ConnectionError('unreachable', { cause: error }); });
  if (!answer.ok) throw new ConnectionError(`status ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { paper, bytes, url: URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' })) };
}

async function renew(subject: PaperSubject): Promise<void> {
  await Promise.all([renewAfterFact(), queryClient.invalidateQueries({ queryKey: subjectKey(subject) })]);
}

type Outcome = { readonly signature: SignatureView } | { readonly cancelled: true } | { readonly problem: SigningProblem };

function ByKey({ paper, bytes, subject, onOutdated }: { readonly paper: PaperView; readonly bytes: Uint8Array; readonly subject: PaperSubject; readonly onOutdated: () => void }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { data: me } = useQuery(meQuery);
  const demo = me?.demo ?? false;
  const aborted = useRef<AbortController | null>(null);
  // One identifier for one act: if the answer is lost, pressing again does not sign twice.
  const [id] = useState(() => uuid());
  const sign = useMutation({
    mutationFn: async (): Promise<Outcome> => {
      aborted.current = new AbortController();
      const means = signingMeans(demo);
      try {
        const outcome = await means.sign({ data: bytes, purpose: 'signing', locale: languageNow(), timeStamp: true, title: paper.title }, aborted.current.signal);
        if (!('cms' in outcome)) return outcome;
        return { signature: await call<SignatureView>('POST', `/api/papers/${paper.id}/signatures`, { body: { id, cms: outcome.cms } }) };
      } finally {
        means.close();
      }
    },
    onSuccess: async (outcome) => { if ('signature' in outcome) await renew(subject); },
  });
  const outdated = sign.error instanceof ProblemError && sign.error.problem.status === 409;
  const said = sign.data && ('signature' in sign.data ? t('done') : 'cancelled' in sign.data ? t('cancelled') : text(signingProblems[sign.data.problem]));
  return (
    <section className={classes['key']}>
      {paper.maySign && (
        <>
          <p className={classes['small']}>{t(demo ? 'training' : 'ncalayer')}</p>
          <div className={classes['acts']}>
            <Button data-autofocus loading={sign.isPending} onClick={() => sign.mutate()}>{t('signByKey')}</Button>
            {sign.isPending && <Button variant="default" onClick={() => aborted.current?.abort()}>{t('stop')}</Button>}
          </div>
        </>
      )}
      {!paper.maySign && paper.signatures.length === 0 && <p className={classes['small']}>{t('signs', { who: paper.signedBy.map(text).join(', ') })}</p>}
      {sign.error && <ProblemView error={sign.error} {...(outdated ? { again: onOutdated } : {})} />}
      <p role="status" className={classes['done']} data-problem={sign.data && 'problem' in sign.data ? true : undefined}>{sign.isPending ? t('signing') : said}</p>
    </section>
  );
}
