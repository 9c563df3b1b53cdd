/** What an act of response answers, in words, each leading back to where it stands. */
import { Link } from '@tanstack/react-router';
import type { AnsweredFinding } from '@kepil/modules/supervision/respond/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function FindingList({ findings, zone: named }: { readonly findings: readonly AnsweredFinding[]; readonly zone: string }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const zone = zoneOr(named);
  return (
    <ul>
      {findings.map(({ ref, title, cite, person, place, from, due, state, note }) => (
        <li key={ref}>
          {text(title)}
          <small>
            {person ? <Link to="/episodes/$id" params={{ id: person.episode }} search={{ proof: ref.slice(ref.indexOf('#') + 1) }} preload={false}>{person.name || person.episode}</Link> : <Link to="/places/$id" params={{ id: place }} preload={false}>{t('toInspection')}</Link>}
            {' · '}{due !== null && state === 'breached' ? t('due', { when: showDateTime(due, zone) }) : t('since', { when: showDateTime(from, zone) })}
            {cite && <> · <CiteLink cite={cite} /></>}
          </small>
          {note !== null && <small>{note}</small>}
        </li>
      ))}
    </ul>
  );
}
