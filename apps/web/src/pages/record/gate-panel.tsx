/**
 * What the record would do, told before it is made: what it breaks and by which article, what it opens, meets, takes back. It never
 * forbids: the truth is recorded, also where it was unlawful.
 */
import type { ReactNode } from 'react';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { FindingView } from '@kepil/modules/contract.ts';
import { ProblemError } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { BreachIcon, MetIcon, OpenIcon, SoonIcon, VoidIcon } from '../../parts/icons.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showDateTime } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import classes from './gate-panel.module.css';
import type { GateState } from './use-gate.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface GatePanelProps {
  readonly gate: GateState;
  readonly zone: Zone;
  /** Labels of what is still to be filled in; empty: the gate was asked. */
  readonly lacks: readonly string[];
}

export function GatePanel({ gate, zone, lacks }: GatePanelProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { result, error, waiting } = gate;
  const refused = error instanceof ProblemError && error.problem.code === 'invalid';
  const nothing = result && result.breaks.length + result.warns.length + result.opens.length + result.meets.length + result.withdraws.length + result.warnings.length === 0;
  return (
    <aside className={classes['panel']} aria-labelledby="gate-title" data-waiting={waiting || undefined}>
      <h2 id="gate-title">{t('gate')}</h2>
      <div role="status" aria-live="polite" className={classes['body']}>
        {lacks.length > 0 && <div className={classes['hint']}><p>{t('gateLacks')}</p><ul className={classes['lacks']}>{lacks.map((what) => <li key={what}>{what}</li>)}</ul></div>}
        {lacks.length === 0 && !result && !error && <p className={classes['hint']}>{t('gateAsking')}</p>}
        {error && !refused && <ProblemView error={error} />}
        {refused && <p className={classes['hint']}>{t('gateInvalid')}</p>}
        {result && !refused && lacks.length === 0 && (
          <>
            {result.breaks.length > 0 && <Group tone="red" icon={<BreachIcon />} title={t('breaks', { n: result.breaks.length })} findings={result.breaks} zone={zone} remedies />}
            {result.warns.length > 0 && <Group tone="amber" icon={<SoonIcon />} title={t('warns', { n: result.warns.length })} findings={result.warns} zone={zone} remedies />}
            {result.warnings.length > 0 && (
              <section data-tone="amber">
                <h3><SoonIcon /> {t('look')}</h3>
                <ul>{result.warnings.map(({ path, code, message }) => <li key={`${path}${code}`}>{text(message)}</li>)}</ul>
              </section>
            )}
            {result.meets.length > 0 && <Group tone="green" icon={<MetIcon />} title={t('meets', { n: result.meets.length })} findings={result.meets} zone={zone} />}
            {result.opens.length > 0 && <Group tone="plain" icon={<OpenIcon />} title={t('opens', { n: result.opens.length })} findings={result.opens} zone={zone} due />}
            {result.withdraws.length > 0 && <Group tone="plain" icon={<VoidIcon />} title={t('takesBack', { n: result.withdraws.length })} findings={result.withdraws} zone={zone} />}
            {nothing && <p className={classes['hint']}>{t('gateNothing')}</p>}
            {result.breaks.length > 0 && <p className={classes['truth']}>{t('truth')}</p>}
          </>
        )}
      </div>
    </aside>
  );
}

interface GroupProps {
  readonly tone: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly findings: readonly FindingView[];
  readonly zone: Zone;
  readonly remedies?: boolean;
  readonly due?: boolean;
}

function Group({ tone, icon, title, findings, zone, remedies = false, due = false }: GroupProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const label = useFieldLabel();
  return (
    <section data-tone={tone}>
      <h3>{icon} {title}</h3>
      <ul>
        {findings.map((finding) => {
          const missing = finding.detail['missing'];
          return (
            <li key={finding.key}>
              <p>{text(finding.title)}</p>
              <p className={classes['small']}>
                <CiteLink cite={finding.cite} />{finding.addressee ? ` · ${codes('addressee', finding.addressee)}` : ''}{due && finding.due !== null ? ` · ${t('dueBy', { when: showDateTime(finding.due, zone) })}` : ''}
              </p>
              {Array.isArray(missing) && missing.length > 0 && <p className={classes['small']}>{t('missing', { what: missing.map((name) => label(String(name))).join(', ') })}</p>}
              {remedies && finding.remedy && <p className={classes['remedy']}>{text(finding.remedy)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
