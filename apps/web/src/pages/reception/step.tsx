/** One step: its state in a line; opened, what the law says of it, what is on record, and the form of what is to be recorded. */
import { useState, type ReactNode } from 'react';
import type { EpisodeView, Me, Vocabulary } from '@kepil/modules/contract.ts';
import type { BasisPaperView, Reception, ReceptionStepView } from '@kepil/modules/custody/reception/contract.ts';
import { useFactValues } from '../../fields/fact-value.tsx';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { BreachIcon, DownIcon, MetIcon, OpenIcon, SoonIcon, VoidIcon } from '../../parts/icons.tsx';
import { showCivil, showDateTime, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { ProposedCell } from './proposed-cell.tsx';
import { StepForm } from './step-form.tsx';
import classes from './step.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface StepProps {
  readonly step: ReceptionStepView;
  readonly number: number;
  readonly reception: Reception;
  readonly episode: EpisodeView;
  readonly me: Me;
  readonly types: Vocabulary['types'];
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly onSaved: (type: string) => void;
}

const signs = {
  recorded: { tone: 'green', icon: <MetIcon /> }, flawed: { tone: 'red', icon: <BreachIcon /> }, overdue: { tone: 'red', icon: <BreachIcon /> }, due: { tone: 'amber', icon: <SoonIcon /> },
  expected: { tone: 'plain', icon: <OpenIcon /> }, 'not-needed': { tone: 'plain', icon: <VoidIcon /> }, 'not-asked': { tone: 'plain', icon: <VoidIcon /> },
} as const satisfies Record<ReceptionStepView['state'], { readonly tone: string; readonly icon: ReactNode }>;

export function Step({ step, number, reception, episode, me, types, opened, onToggle, onSaved }: StepProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { id, title, state } = step;
  const { tone, icon } = signs[state];
  const zone = zoneOr(reception.zone);
  const last = episode.facts.find((fact) => fact.id === step.facts.at(-1));
  return (
    <li className={classes['step']} data-state={state} data-opened={opened || undefined} data-step={id}>
      <h2 className={classes['head']}>
        <button type="button" aria-expanded={opened} aria-controls={`step-${id}`} onClick={onToggle}>
          <span className={classes['number']}>{number}</span>
          <span className={classes['title']}>{text(title)}</span>
          <span className={`${classes['state']} ${classes[tone]}`}>
            {icon}
            <span>{t(`state-${state}`)}{state === 'recorded' && last ? `, ${showDateTime(last.at, zone)}` : ''}</span>
            {(state === 'due' || state === 'overdue') && (step.due === null ? <span className={classes['when']}>{t('dueAtEnd')}</span> : <span className={classes['when']}><CountdownText at={step.due} words /></span>)}
          </span>
          <span className={classes['arrow']}><DownIcon size={12} /></span>
        </button>
      </h2>
      {opened && <div id={`step-${id}`} className={classes['body']}><Opened step={step} reception={reception} episode={episode} me={me} types={types} onSaved={onSaved} /></div>}
    </li>
  );
}

function Opened({ step, reception, episode, me, types, onSaved }: Omit<StepProps, 'number' | 'opened' | 'onToggle'>) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const zone = zoneOr(reception.zone);
  const offers = offersOf(step);
  const [chosen, setChosen] = useState(() => (step.facts.length === 0 || step.findings.some(({ state }) => state === 'open' || state === 'breached') ? (offers[0]?.key ?? null) : null));
  const [taken, setTaken] = useState<Readonly<Record<string, unknown>>>({});
  const offer = offers.find(({ key }) => key === chosen);
  const type = types.find((one) => one.type === offer?.type);
  return (
    <>
      {step.cite && <p className={classes['cite']}>{t('askedBy')} <CiteLink cite={step.cite} /></p>}
      {step.why && <p className={classes['quiet']}>{text(step.why)}</p>}
      {step.id === 'basis' && reception.basis && <Papers person={text(reception.basis.person)} papers={reception.basis.papers} recorded={reception.admission !== null} />}
      {(step.findings.length > 0 || step.atEnd.length > 0) && (
        <ul className={classes['findings']}>
          {step.findings.map((finding) => (
            <li key={finding.key} data-tone={finding.kind === 'duty' && finding.state === 'open' ? 'plain' : 'red'}>
              <p>{text(finding.title)}{finding.addressee ? `: ${codes('addressee', finding.addressee)}` : ''} <span className={classes['quiet']}>(<CiteLink cite={finding.cite} />{finding.due === null ? '' : `, ${t('by', { when: showDateTime(finding.due, zone) })}`}; {codes('bearer', finding.bearer)})</span></p>
              {finding.remedy && <p className={classes['quiet']}>{text(finding.remedy)}</p>}
            </li>
          ))}
          {step.atEnd.map((norm) => <li key={norm.norm} data-tone="plain"><p>{text(norm.title)} <span className={classes['quiet']}>(<CiteLink cite={norm.cite} />, {t('dueAtEnd')})</span></p></li>)}
        </ul>
      )}
      {step.told && <p className={classes['told']}>{t('told')}</p>}
      <OnRecord step={step} episode={episode} without={reception.basis ? 'basis' : undefined} />
      {step.id === 'cell' && reception.place && reception.admission && <ProposedCell place={reception.place.id} person={reception.id} take={(data) => { setTaken(data); setChosen(`cell ${String(data['cell'])}`); }} />}
      {offers.length > 0 && (
        <p className={classes['offers']}>
          {offers.map(({ key, type: name, addressee }) => (
            <Button key={key} size="compact-sm" variant="default" aria-pressed={key === chosen} onClick={() => setChosen(key === chosen ? null : key)}>
              {t('recordWhat', { what: text(types.find((one) => one.type === name)?.title) || name })}{addressee ? `: ${codes('addressee', addressee)}` : ''}
            </Button>
          ))}
        </p>
      )}
      {offers.length === 0 && step.facts.length === 0 && step.state !== 'not-needed' && <p className={classes['quiet']}>{t('notYours')}</p>}
      {offer && type && <StepForm key={offer.key} me={me} episode={episode} type={type} types={types} draftKey={`${step.id}/${offer.key}`} known={offer.data} onSaved={onSaved} />}
      {chosen?.startsWith('cell ') && type === undefined && <CellForm chosen={chosen} taken={taken} step={step} episode={episode} me={me} types={types} onSaved={onSaved} />}
    </>
  );
}

/** The form of the cell that the plan proposes: begun anew with it, whatever stood in the form before. */
function CellForm({ chosen, taken, episode, me, types, onSaved }: { readonly chosen: string; readonly taken: Readonly<Record<string, unknown>> } & Pick<StepProps, 'step' | 'episode' | 'me' | 'types' | 'onSaved'>) {
  const type = types.find((one) => one.type === 'custody.cell-assigned');
  return type ? <StepForm key={chosen} me={me} episode={episode} type={type} types={types} draftKey={`cell/${chosen}`} known={taken} onSaved={onSaved} /> : null;
}

interface Offer { readonly key: string; readonly type: string; readonly addressee: string | null; readonly data: Readonly<Record<string, unknown>> }

/** What can be recorded for the step: of notices one for each who is still to be told. */
function offersOf({ record, findings }: ReceptionStepView): Offer[] {
  return record.flatMap(({ type, data }): Offer[] => {
    const open = type === 'notice.sent' ? findings.flatMap(({ addressee, state, kind }) => (kind === 'duty' && addressee !== null && (state === 'open' || state === 'breached') ? [addressee] : [])) : [];
    if (open.length === 0) return [{ key: type, type, addressee: null, data }];
    return [...new Set(open)].map((addressee) => ({ key: `${type} ${addressee}`, type, addressee, data: { ...data, addressee } }));
  });
}

/** `without`: a field that is shown in a list of its own. */
function OnRecord({ step, episode, without }: Pick<StepProps, 'step' | 'episode'> & { readonly without: string | undefined }) {
  const text = useText();
  const values = useFactValues();
  const facts = episode.facts.filter(({ id }) => step.facts.includes(id));
  if (facts.length === 0) return null;
  return (
    <ul className={classes['facts']}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <p><b>{text(fact.title)}</b>, {showDateTime(fact.at, zoneOr(fact.zone))}, {fact.actor.name}</p>
          <dl>{values(fact, episode.facts).filter(({ name }) => name !== without).map(({ name, label, value }) => <div key={name}><dt>{label}: </dt><dd>{value}</dd></div>)}</dl>
        </li>
      ))}
    </ul>
  );
}

/** The list of the law for this kind of place, each paper shown, on record, wanting or missing. */
function Papers({ person, papers, recorded }: { readonly person: string; readonly papers: readonly BasisPaperView[]; readonly recorded: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const signOf = (state: BasisPaperView['state']): ReactNode => (!recorded ? <OpenIcon /> : state === 'shown' || state === 'on-record' ? <MetIcon /> : <BreachIcon />);
  return (
    <div className={classes['papers']}>
      <p className={classes['quiet']}>{t('basisOf', { person })}</p>
      <ul>
        {papers.map(({ kind, title, cite, state, number, date, lacks }) => (
          <li key={kind} data-tone={recorded && (state === 'missing' || state === 'wanting') ? 'red' : undefined}>
            {signOf(state)} {text(title)}{number === null ? '' : ` № ${number}`}{date === null ? '' : `, ${showCivil(date)}`}
            {recorded && <b> {t(`paper-${state}`)}{lacks.length > 0 ? `: ${lacks.map((lack) => t(`lacks-${lack}`)).join(', ')}` : ''}</b>} <span className={classes['quiet']}>(<CiteLink cite={cite} />)</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
