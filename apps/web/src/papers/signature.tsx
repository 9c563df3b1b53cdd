/** One signature as it is shown: who, in which capacity, when, and what its check found. */
import type { PaperView, SignatureView } from '@kepil/modules/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { address } from '../api/client.ts';
import { useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { BreachIcon, MetIcon } from '../parts/icons.tsx';
import { Tag } from '../parts/state-mark.tsx';
import { showDateTime } from '../time/show.ts';
import classes from './papers.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Signature({ paper, signature, zone }: { readonly paper: PaperView; readonly signature: SignatureView; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { verdict, drawing, second } = signature;
  const said = (valid: boolean | null, why: string): string => (valid === null ? t('secondNothing', { said: why }) : valid ? t('secondValid') : t('secondInvalid', { said: why }));
  return (
    <li>
      <p><b>{signature.name}</b>, {text(signature.part)}{signature.office && <>, {text(signature.office)}</>}</p>
      {verdict && (
        <>
          <p><Tag tone={verdict.valid ? 'green' : 'red'}>{verdict.valid ? <MetIcon /> : <BreachIcon />} {t(verdict.valid ? 'valid' : 'invalid')}</Tag> <span className={classes['small']}>{t(verdict.timeStamped ? 'stamped' : 'received', { when: showDateTime(verdict.at, zone) })}</span></p>
          <p className={classes['small']}>{t('certificate', { serial: verdict.serial ?? '—', algorithm: verdict.algorithm ?? '—' })}</p>
          {verdict.remarks.map(({ code, message }) => <p key={code} className={classes['small']}>{text(message)}</p>)}
          {second && <p className={classes['small']}>{t('second', { by: second.by, said: said(second.valid, second.said) })}</p>}
          <p className={classes['links']}><a href={address(`/api/papers/${paper.id}/signatures/${signature.id}/cms`)} download>{t('signatureFile')}</a></p>
        </>
      )}
      {!verdict && <p>{signature.refused ? <Tag tone="amber">{t('refusedToSign')}</Tag> : t('byHand')} <span className={classes['small']}>{showDateTime(signature.at, zone)}</span></p>}
      {drawing && <svg className={classes['drawn']} role="img" aria-label={t('drawing', { who: signature.name })} viewBox={`0 0 ${drawing.width} ${drawing.height}`}><path d={drawing.path} className={classes['ink']} /></svg>}
    </li>
  );
}
