/** Photographs of an answer: taken by the camera of the device, made small, kept with the inspection. */
import { useEffect, useState } from 'react';
import { CrossIcon, PlusIcon } from '../../parts/icons.tsx';
import { smallPhoto } from './photo.ts';
import { keepPhoto, photoKey, photoOf } from './store.ts';
import { usePageWords } from './words.ts';
import classes from './item.module.css';

/** As many as an answer names (law/facts/inspection-answers.ts) would not be looked at: enough to show a thing from its sides. */
const MOST = 12;

interface PhotosProps { readonly inspection: string; readonly files: readonly string[]; readonly onChange: (by: (files: readonly string[]) => readonly string[]) => void }

export function Photos({ inspection, files, onChange }: PhotosProps) {
  const t = usePageWords();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const add = async (chosen: readonly File[]): Promise<void> => {
    setBusy(true);
    setFailed(false);
    for (const file of chosen) {
      try {
        const { bytes, sha256 } = await smallPhoto(file);
        // On the disk before it is named: an answer names nothing that is not kept.
        await keepPhoto({ key: photoKey(inspection, sha256), inspection, sha256, bytes, sentAt: null });
        onChange((now) => (now.includes(sha256) || now.length >= MOST ? now : [...now, sha256]));
      } catch {
        setFailed(true);
      }
    }
    setBusy(false);
  };
  return (
    <div className={classes['photos']}>
      {files.length > 0 && <ul aria-label={t('photos')}>{files.map((sha256, i) => <li key={sha256}><Thumbnail inspection={inspection} sha256={sha256} label={t('photoOf', { n: i + 1 })} /><button type="button" aria-label={t('photoRemove', { n: i + 1 })} onClick={() => onChange((now) => now.filter((one) => one !== sha256))}><CrossIcon size={14} /></button></li>)}</ul>}
      {files.length < MOST
        ? <label className={classes['add']} aria-busy={busy}><PlusIcon size={14} /> {t('addPhoto')}<input type="file" accept="image/*" capture="environment" multiple className="visually-hidden" onChange={(event) => { void add([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} /></label>
        : <p>{t('photoMost')}</p>}
      {failed && <p role="alert" className={classes['red']}>{t('photoFailed')}</p>}
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
