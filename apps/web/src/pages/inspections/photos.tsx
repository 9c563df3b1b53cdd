/** Photographs of an answer: taken by the camera of the device, made small, kept with the inspection. */
import { useEffect, useState } from 'react';
import { CrossIcon, PlusIcon } from '../../parts/icons.tsx';
import { now as serverNow } from '../../time/clock.ts';
import { showTime, zoneOr } from '../../time/show.ts';
import type { AnswerDraft, CaptionDraft } from './form.ts';
import { useHere } from './frame.tsx';
import { TextField } from './inputs.tsx';
import { PhotoError, smallPhoto, type PhotoFault } from './photo.ts';
import { isFull, keepPhoto, photoKey, photoOf } from './store.ts';
import { usePageWords } from './words.ts';
import classes from './item.module.css';

/** As many as an answer names (law/facts/inspection-answers.ts) would not be looked at: enough to show a thing from its sides. */
const MOST = 12;
/** As the certificate prints it under the picture. */
const LONGEST_CAPTION = 200;

interface PhotosProps { readonly inspection: string; readonly zone: string; readonly answer: AnswerDraft; readonly onChange: (by: (answer: AnswerDraft) => AnswerDraft) => void }

type Fault = PhotoFault | 'full' | 'most';
const faultWords = { heic: 'photoHeic', large: 'photoLarge', unreadable: 'photoFailed', full: 'photoFull', most: 'photoMost' } as const satisfies Record<Fault, string>;
const faultOf = (error: unknown): Fault => (error instanceof PhotoError ? error.fault : isFull(error) ? 'full' : 'unreadable');

export function Photos({ inspection, zone, answer, onChange }: PhotosProps) {
  const t = usePageWords();
  const { me } = useHere();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const { files, captions = {} } = answer;
  const add = async (chosen: readonly File[]): Promise<void> => {
    setBusy(true);
    setFaults([]);
    const found = new Set<Fault>(chosen.length > MOST - files.length ? ['most'] : []);
    for (const file of chosen.slice(0, MOST - files.length)) {
      try {
        const at = serverNow();
        const { bytes, sha256 } = await smallPhoto(file);
        // On the disk before it is named: an answer names nothing that is not kept.
        await keepPhoto({ key: photoKey(inspection, sha256), account: me.id, inspection, sha256, bytes, sentAt: null });
        onChange((now) => (now.files.includes(sha256) ? now : { ...now, files: [...now.files, sha256], captions: { ...now.captions, [sha256]: { words: '', at } } }));
      } catch (error) {
        found.add(faultOf(error));
      }
    }
    setFaults([...found]);
    setBusy(false);
  };
  const remove = (sha256: string): void => onChange((now) => ({ ...now, files: now.files.filter((one) => one !== sha256), captions: Object.fromEntries(Object.entries(now.captions ?? {}).filter(([one]) => one !== sha256)) }));
  const put = (sha256: string, more: Partial<CaptionDraft>): void => onChange((now) => ({ ...now, captions: { ...now.captions, [sha256]: { words: '', at: null, ...now.captions?.[sha256], ...more } } }));
  return (
    <div className={classes['photos']}>
      {files.length > 0 && (
        <ul aria-label={t('photos')}>
          {files.map((sha256, i) => {
            const at = captions[sha256]?.at ?? null;
            return (
              <li key={sha256}>
                <Thumbnail inspection={inspection} sha256={sha256} label={t('photoOf', { n: i + 1 })} />
                <TextField label={t('photoCaption', { n: i + 1 })} value={captions[sha256]?.words ?? ''} max={LONGEST_CAPTION} onChange={(words) => put(sha256, { words })} hint={at === null ? undefined : t('photoTaken', { when: showTime(at, zoneOr(zone)) })} />
                <button type="button" aria-label={t('photoRemove', { n: i + 1 })} onClick={() => remove(sha256)}><CrossIcon size={14} /></button>
              </li>
            );
          })}
        </ul>
      )}
      {files.length < MOST
        ? <label className={classes['add']} aria-busy={busy}><PlusIcon size={14} /> {t('addPhoto')}<input type="file" accept="image/*" capture="environment" multiple className="visually-hidden" onChange={(event) => { void add([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} /></label>
        : <p>{t('photoMost')}</p>}
      {faults.map((fault) => <p key={fault} role="alert" className={classes['red']}>{t(faultWords[fault])}</p>)}
    </div>
  );
}

function Thumbnail({ inspection, sha256, label }: { readonly inspection: string; readonly sha256: string; readonly label: string }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void photoOf(inspection, sha256).then((photo) => {
      if (gone || !photo) return;
      made = URL.createObjectURL(new Blob([photo.bytes], { type: 'image/jpeg' }));
      setUrl(made);
    });
    return () => { gone = true; if (made) URL.revokeObjectURL(made); };
  }, [inspection, sha256]);
  return url ? <img src={url} alt={label} /> : <span aria-busy="true" />;
}
