/** The lines of a register as a table. What was struck out stays, struck through, with what replaced it, who and when. */
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Zone } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import type { RegisterCell, RegisterLine, RegisterPage } from '@kepil/modules/registers/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { DownIcon, UpIcon } from '../../parts/icons.tsx';
import sheet from '../../parts/sheet.module.css';
import { StateMark } from '../../parts/state-mark.tsx';
import { showDateTime, showTime } from '../../time/show.ts';
import classes from './lines.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface LinesProps {
  readonly data: RegisterPage;
  readonly zone: Zone;
  /** Another question is being answered: these are the lines of the last one. */
  readonly stale: boolean;
  readonly sort: 'at' | 'recorded';
  readonly dir: 'asc' | 'desc';
  readonly onSort: (sort: 'at' | 'recorded', dir: 'asc' | 'desc') => void;
}

export function Lines({ data, zone, stale, sort, dir, onSort }: LinesProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { columns } = data.register;
  const sorted = (by: 'at' | 'recorded') => (sort === by ? (dir === 'asc' ? 'ascending' as const : 'descending' as const) : undefined);
  const head = (by: 'at' | 'recorded', words: string) => (
    <button type="button" className={classes['sort']} onClick={() => onSort(by, sort === by && dir === 'desc' ? 'asc' : 'desc')}>{words}{sort === by && (dir === 'asc' ? <UpIcon size={12} /> : <DownIcon size={12} />)}</button>
  );
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={text(data.register.title)} aria-busy={stale || undefined}>
      <table className={classes['table']} data-of={data.keeper.of}>
        <thead>
          <tr>
            {columns.map(({ is, label }, i) => <th key={`${is}${i}`} scope="col" aria-sort={is === 'at' ? sorted('at') : undefined}>{is === 'at' ? head('at', text(label)) : text(label)}</th>)}
            <th scope="col">{t('law')}</th>
            <th scope="col" aria-sort={sorted('recorded')}>{head('recorded', t('recorded'))}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((line) => (
            <Fragment key={line.id}>
              <tr id={`line-${line.seq}`} data-state={line.state} data-struck={line.struck !== null || undefined} data-noted={line.struck !== null || line.replaces !== null || undefined}>
                {line.cells.map((cell, i) => <td key={`${columns[i]?.is ?? ''}${i}`} className={columns[i]?.is === 'at' ? sheet['nowrap'] : undefined}><Value line={line} is={columns[i]?.is ?? ''} cell={cell} zone={zone} /></td>)}
                <td className={classes['law']}><Findings line={line} zone={zone} />{line.office !== null && <CarriedOut line={line} data={data} />}</td>
                <td className={classes['by']}>{showDateTime(line.recordedAt, zone)}<small>{line.recordedBy.name}, {text(line.recordedBy.capacity)}</small></td>
              </tr>
              {(line.struck !== null || line.replaces !== null) && <tr className={classes['note']}><td colSpan={columns.length + 2}><Change line={line} zone={zone} /></td></tr>}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ValueProps { readonly line: RegisterLine; readonly is: string; readonly cell: RegisterCell; readonly zone: Zone }

function Value({ line, is, cell, zone }: ValueProps) {
  const shown = is === 'person' && line.person?.reachable
    ? <Link to="/episodes/$id" params={{ id: line.person.episode }} hash={`fact-${line.id}`} preload={false}>{line.person.name}</Link>
    : <Parts cell={cell} zone={zone} day={is === 'at' ? null : civilDate(line.at, zone)} />;
  return line.struck === null || cell.length === 0 ? shown : <s>{shown}</s>;
}

/** `day`: of the line; a moment of the same day is told by its hour alone. Null: always the whole. */
function Parts({ cell, zone, day }: { readonly cell: RegisterCell; readonly zone: Zone; readonly day: string | null }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return cell.map((part, i) => {
    const shown = 'text' in part ? part.text : 'words' in part ? text(part.words) : 'at' in part ? (civilDate(part.at, zone) === day ? showTime(part.at, zone) : showDateTime(part.at, zone)) : <span title={t('covered')}>•••<span className="visually-hidden"> {t('covered')}</span></span>;
    return <Fragment key={i}>{i > 0 && (cell[i - 1] && 'at' in (cell[i - 1] ?? {}) ? ', ' : '; ')}{shown}</Fragment>;
  });
}

/** The heaviest finding in words; the others are counted. */
function Findings({ line, zone }: { readonly line: RegisterLine; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [first, ...rest] = line.findings;
  if (!first) return null;
  const plain = first.state === 'met';
  const more = rest.filter(({ state }) => plain || state !== 'met');
  return (
    <>
      <StateMark finding={first} />
      {!plain && <span className={classes['norm']}>{text(first.title)} <CiteLink cite={first.cite} /></span>}
      {first.due !== null && first.state === 'open' && <small>{t('due', { when: showDateTime(first.due, zone) })}</small>}
      {more.length > 0 && !plain && <details><summary>{t('more', { n: more.length })}</summary><ul>{more.map((finding) => <li key={finding.key}>{text(finding.title)} <CiteLink cite={finding.cite} /></li>)}</ul></details>}
    </>
  );
}

/** What an office has to carry out and has not: one press to say that it is done. */
function CarriedOut({ line, data }: { readonly line: RegisterLine; readonly data: RegisterPage }) {
  const t = useWords({ kk, ru, en });
  const wanted = line.findings.some(({ kind, state }) => kind === 'duty' && (state === 'open' || state === 'breached'));
  if (!wanted || line.office === null || !data.register.records.some(({ type }) => type === EXECUTED)) return null;
  return <Link to="/record" search={{ office: line.office, type: EXECUTED, back: data.register.id, given: { about: line.id } }} preload={false} className={`${classes['act']} no-print`} aria-label={t('executedOf', { n: String(line.seq) })}>{t('executed')}</Link>;
}

const EXECUTED = 'office.executed';

function Change({ line: { struck, replaces }, zone }: { readonly line: RegisterLine; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return (
    <>
      {struck && <p>{t(struck.how, { n: String(struck.seq), when: showDateTime(struck.at, zone), who: `${struck.by.name}, ${text(struck.by.capacity)}` })}{struck.reason !== null && ` ${t('reason', { reason: struck.reason })}`}</p>}
      {replaces !== null && <p>{t('replaces', { n: String(replaces) })}</p>}
    </>
  );
}
