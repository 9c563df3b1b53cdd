/** The chain of reports by telephone: who told whom and when, who acknowledged; a call is logged and acknowledged with one press. */
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import { meQuery } from '../../api/queries.ts';
import { useFactValues } from '../../fields/fact-value.tsx';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { now } from '../../time/clock.ts';
import { showDateTime } from '../../time/show.ts';
import { newDraftFact } from '../record/drafts.ts';
import { useSave } from '../record/save.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** To the minute, as every form: a step written with seconds would come after the next one written without. */
const MINUTE = 60_000;
const REPORTED = 'emergency.reported';
const ACKNOWLEDGED = 'emergency.report-acknowledged';

export function Calls({ matter, zone }: { readonly matter: MatterView; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const step = matter.steps.find(({ type }) => type === REPORTED);
  const calls = step?.done ?? [];
  const values = useFactValues();
  if (!step) return null;
  return (
    <section aria-labelledby="calls-title" className={classes['calls']}>
      <h2 id="calls-title">{t('calls')}</h2>
      {calls.length === 0 && <p className={classes['quiet']}>{t('noCalls')}</p>}
      {calls.length > 0 && (
        <div className={classes['scroll']} tabIndex={0} role="region" aria-labelledby="calls-title">
          <table>
            <thead><tr><th scope="col">{t('when')}</th><th scope="col">{t('fromWhom')}</th><th scope="col">{t('toWhom')}</th><th scope="col">{t('channel')}</th><th scope="col">{t('acknowledged')}</th></tr></thead>
            <tbody>
              {calls.map((call) => {
                const said = Object.fromEntries(values({ type: call.type, data: call.data, zone }, []).map(({ name, value }) => [name, value]));
                return (
                  <tr key={call.id}>
                    <td>{showDateTime(call.at, zone)}{call.late && <small className={classes['late']}>{t('wasLate')}</small>}</td>
                    <td>{said['caller'] ?? call.by.name}<small>{said['fromLevel']}</small></td>
                    <td>{said['receiver'] ?? '—'}<small>{said['addressee']}</small>{said['phone'] && <small>{said['phone']}</small>}</td>
                    <td>{said['channel']}</td>
                    <td>{call.acknowledged ? <>{showDateTime(call.acknowledged.at, zone)}<small>{call.acknowledged.by}</small></> : <Acknowledge matter={matter} call={call.id} receiver={typeof call.data['receiver'] === 'string' ? call.data['receiver'] : ''} />}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {step.offer && <Call matter={matter} given={step.offer.data} />}
    </section>
  );
}

/** One fact about the place of the matter, now. Asked again after a lost line it is the same record: its id is made once. */
function useRecordNow(matter: MatterView, type: string) {
  const id = useRef<ReturnType<typeof newDraftFact> | null>(null);
  const save = useSave(() => { id.current = null; });
  return {
    save,
    record: (data: Readonly<Record<string, unknown>>): void => {
      id.current = { ...(id.current ?? newDraftFact(type, { at: Math.floor(now() / MINUTE) * MINUTE, place: matter.place.id })), data };
      save.mutate({ episode: matter.place.id, kind: 'place', version: null, savedAt: 0, facts: [id.current] });
    },
  };
}

function Call({ matter, given }: { readonly matter: MatterView; readonly given: Readonly<Record<string, string | number | boolean>> }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [receiver, setReceiver] = useState(matter.tell[0]?.name ?? '');
  const [phone, setPhone] = useState('');
  const [asked, setAsked] = useState(false);
  const { save, record } = useRecordNow(matter, REPORTED);
  const values = useFactValues();
  const said = Object.fromEntries(values({ type: REPORTED, data: given, zone: zoneOf(matter) }, []).map(({ name, value }) => [name, value]));
  return (
    <form className={`${classes['call']} no-print`} onSubmit={(event) => {
      event.preventDefault();
      setAsked(true);
      if (receiver.trim() !== '') record({ ...given, receiver: receiver.trim(), ...(phone.trim() === '' ? {} : { phone: phone.trim() }) });
    }}>
      <p>{t('tell')} <b>{said['addressee']}</b>{matter.tell.length > 0 && <small>{matter.tell.map(({ name, office }) => [name, text(office ?? undefined)].filter(Boolean).join(', ')).join('; ')}</small>}</p>
      <div>
        <TextInput size="xs" w={240} required label={t('receiver')} value={receiver} list="next-level" error={asked && receiver.trim() === '' ? t('required') : undefined} onChange={(event) => setReceiver(event.currentTarget.value)} />
        <datalist id="next-level">{matter.tell.map(({ name }) => <option key={name} value={name} />)}</datalist>
        <TextInput size="xs" w={160} type="tel" label={t('phone')} value={phone} maxLength={60} onChange={(event) => setPhone(event.currentTarget.value)} />
        <Button type="submit" loading={save.isPending}>{t('called')}</Button>
      </div>
      {save.error && <ProblemView error={save.error} />}
    </form>
  );
}

function Acknowledge({ matter, call, receiver }: { readonly matter: MatterView; readonly call: string; readonly receiver: string }) {
  const t = useWords({ kk, ru, en });
  const me = useQuery(meQuery).data;
  const { save, record } = useRecordNow(matter, ACKNOWLEDGED);
  const offered = matter.steps.find(({ type }) => type === ACKNOWLEDGED)?.offer;
  if (!offered) return <>{t('notAcknowledged')}</>;
  return (
    <>
      {t('notAcknowledged')}
      <Button size="compact-xs" variant="default" className="no-print" loading={save.isPending} onClick={() => record({ emergency: matter.id, report: call, by: receiver || (me?.name ?? '') })}>{t('acknowledge')}</Button>
      {save.error && <ProblemView error={save.error} />}
    </>
  );
}

const zoneOf = ({ place: { zone } }: MatterView): Zone => zone as Zone;
