/** One matter as a line downward: what was done, by whom and when, what is missing and until when, and the button of each next step. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { MatterClock, MatterDone, MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { useFactValues } from '../../fields/fact-value.tsx';
import { useText } from '../../i18n/language.ts';
import { capital, useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { BreachIcon, MetIcon, OpenIcon, PrintIcon } from '../../parts/icons.tsx';
import { Button } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { StateMark } from '../../parts/state-mark.tsx';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { FindingList } from '../respond/finding-list.tsx';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { WhoToRing } from '../telephones/who-to-ring.tsx';
import { Calls } from './calls.tsx';
import { MatterPapers } from './papers.tsx';
import classes from './page.module.css';
import { matterQuery } from './query.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function MatterPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { kind, fact } = useParams({ from: '/inside/matters/$kind/$fact' });
  const { data: matter, error, refetch } = useQuery(matterQuery(kind, fact));
  const values = useFactValues();
  if (!matter) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  const zone = zoneOr(matter.place.zone);
  const told = values({ type: matter.opening.type, data: matter.opening.data, zone }, []).filter(({ name }) => name !== 'findings');
  // What it is, before the number under which it is kept.
  const first = told.find(({ name }) => name === 'kind') ?? told[0];
  const rest = told.filter((one) => one !== first);
  const also = matter.steps.filter(({ ifNeeded, offer }) => ifNeeded && offer !== null);
  const waiting = matter.steps.flatMap(({ clocks }) => clocks).filter(waits).sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity));
  return (
    <>
      <SupervisionTabs />
      <PageHead title={typeof first?.value === 'string' ? capital(first.value) : text(matter.opening.title)} under={<><Link to="/matters" search={matter.kind === 'response' ? {} : { kind: matter.kind }}>{text(matter.title)}</Link>{' · '}
        {matter.person ? <Link to="/episodes/$id" params={{ id: matter.person.episode }}>{matter.person.name || matter.person.episode}</Link> : <Link to="/places/$id" params={{ id: matter.place.id }}>{text(matter.place.name)}</Link>}</>}>
        <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <div className={classes['two']}>
        <div className={classes['main']}>
          {matter.kind === 'emergency' && <Calls matter={matter} zone={zone} />}
          <section aria-labelledby="line-title">
            <h2 id="line-title">{t('line')}</h2>
            <ol className={classes['line']}>
              <li data-done="">
                <span className={classes['mark']} data-tone="done"><MetIcon size={14} /></span>
                <div>
                  <h3>{text(matter.opening.title)}</h3>
                  <Done done={matter.opening} zone={zone} matter={matter} />
                  {matter.findings.map((one) => <Finding key={one.key} finding={one} />)}
                </div>
              </li>
              {matter.steps.filter((step) => !step.ifNeeded && (step.done.length > 0 || step.clocks.length > 0 || step.offer !== null)).map((step) => {
                const late = step.clocks.some(({ state }) => state === 'breached');
                return (
                  <li key={step.type} data-done={step.done.length > 0 || undefined} data-late={late || undefined}>
                    <span className={classes['mark']} data-tone={late ? 'late' : step.done.length > 0 ? 'done' : 'open'}>{late ? <BreachIcon size={14} /> : step.done.length > 0 ? <MetIcon size={14} /> : <OpenIcon size={14} />}</span>
                    <div>
                      <h3>{text(step.title)}{step.done.length === 0 && step.clocks.some(waits) && <small className={classes['wanted']}> {t('wanted')}</small>}</h3>
                      {step.done.map((done) => <Done key={done.id} done={done} zone={zone} matter={matter} />)}
                      {step.clocks.map((clock) => <Clock key={clock.key} clock={clock} zone={zone} />)}
                      {step.findings.map((one) => <Finding key={one.key} finding={one} />)}
                    </div>
                    {step.offer && <ButtonLink to="/record" search={recordOf(matter, step.offer)} className="no-print" variant={step.clocks.some(waits) ? 'filled' : 'default'} aria-label={t('recordStep', { what: text(step.title) })}>{t(step.done.length > 0 ? 'recordMore' : 'record')}</ButtonLink>}
                  </li>
                );
              })}
            </ol>
            {also.length > 0 && <p className={`${classes['also']} no-print`}><span>{t('also')}</span>{also.map(({ type, title, offer }) => offer && <Link key={type} to="/record" search={recordOf(matter, offer)}>{text(title)}</Link>)}</p>}
          </section>
        </div>
        <aside className={classes['aside']}>
          <section aria-labelledby="state-title" className={classes['card']} data-state={matter.state}>
            <h2 id="state-title">{t(matter.state)}</h2>
            {waiting[0]?.due != null && <><b className={classes['big']}><CountdownText at={waiting[0].due} /></b><p>{text(waiting[0].title)}</p><small>{t('until', { when: showDateTime(waiting[0].due, zone) })} · <CiteLink cite={waiting[0].cite} /></small></>}
            {waiting.length === 0 && <p>{t(matter.state === 'closed' ? 'allDone' : 'noTerm')}</p>}
          </section>
          {matter.answers.length > 0 && <section className={`${classes['card']} ${classes['answers']}`} aria-labelledby="answers-title"><h2 id="answers-title">{t('answers')}</h2><FindingList findings={matter.answers} zone={matter.place.zone} /></section>}
          {rest.length > 0 && <section className={classes['card']} aria-labelledby="about-title"><h2 id="about-title">{t('about')}</h2><dl>{rest.map(({ name, label, value }) => <div key={name}><dt>{label}</dt><dd>{value}</dd></div>)}</dl></section>}
          {matter.kind === 'emergency' && <WhoToRing place={matter.place.id} />}
          <MatterPapers matter={matter} zone={zone} />
        </aside>
      </div>
    </>
  );
}

/** The form of a step, with what the matter knows of it already, and the way back. */
const recordOf = ({ kind, id, subject }: MatterView, { type, data }: NonNullable<MatterView['steps'][number]['offer']>) =>
  ({ ...(subject.kind === 'episode' ? { episode: subject.id } : { place: subject.id }), type, matter: `${kind}/${id}`, given: data });

export const waits = ({ kind, state }: MatterClock): boolean => kind === 'duty' && (state === 'open' || state === 'breached');

function Done({ done, zone, matter }: { readonly done: MatterDone; readonly zone: Zone; readonly matter: MatterView }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const values = useFactValues();
  const facts = [matter.opening, ...matter.steps.flatMap((step) => step.done)];
  // What ties the step to the matter says nothing to a person who looks at the matter.
  const shown = values({ type: done.type, data: done.data, zone }, []).filter(({ name }) => !facts.some(({ id }) => done.data[name] === id) && name !== 'actId' && name !== 'appealId' && name !== 'findings');
  const short = shown.filter(({ value }) => typeof value !== 'string' || value.length <= 60);
  const long = shown.filter((one) => !short.includes(one));
  return (
    <div className={classes['done']}>
      <p><b>{showDateTime(done.at, zone)}</b> · {done.by.name}, {text(done.by.capacity)}{done.by.office && ` (${text(done.by.office)})`}{done.late && <span className={classes['late']}> {t('wasLate')}</span>}</p>
      {done !== matter.opening && <>
        {short.length > 0 && <p className={classes['said']}>{short.map(({ name, label, value }, i) => <span key={name}>{i > 0 && '; '}{label}: {value}</span>)}</p>}
        {long.map(({ name, label, value }) => <p key={name} className={classes['said']}>{label}: {value}</p>)}
      </>}
    </div>
  );
}

function Clock({ clock, zone }: { readonly clock: MatterClock; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return (
    <div className={classes['clock']} data-state={clock.state}>
      <StateMark finding={clock} />
      <span>{text(clock.title)} · <CiteLink cite={clock.cite} />
        {clock.due !== null && <small>{t('until', { when: showDateTime(clock.due, zone) })}{waits(clock) && <> · <CountdownText at={clock.due} words /></>}</small>}
        {waits(clock) && clock.remedy && <small>{text(clock.remedy)}</small>}
        {clock.certainty !== 'F' && <small>{t('openNumber')}</small>}
      </span>
    </div>
  );
}

function Finding({ finding }: { readonly finding: MatterClock }) {
  const text = useText();
  return <div className={classes['clock']}><StateMark finding={finding} /><span>{text(finding.title)} · <CiteLink cite={finding.cite} />{finding.remedy && <small>{text(finding.remedy)}</small>}</span></div>;
}
