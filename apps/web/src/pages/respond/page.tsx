/** An act of response begun from findings: what it answers, what was issued before, and the form, filled in as far as the findings say. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { prosecutorLevelLabels } from '@kepil/law/facts/choices.ts';
import type { Vocabulary } from '@kepil/modules/contract.ts';
import type { ResponseDraft } from '@kepil/modules/supervision/respond/contract.ts';
import { meQuery, vocabularyQuery } from '../../api/queries.ts';
import type { NamedFact } from '../../fields/field.tsx';
import { useText } from '../../i18n/language.ts';
import { capital, useWords } from '../../i18n/words.ts';
import { useCiteText } from '../../parts/cite-link.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { PlaceForm } from '../record/place-form.tsx';
import type { Given } from '../record/search.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { ActList } from './acts-of.tsx';
import { FindingList } from './finding-list.tsx';
import classes from './page.module.css';
import { responseDraftQuery } from './query.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const ACT = 'response.issued';

export default function RespondPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const { findings } = useSearch({ from: '/inside/respond' });
  const { data: me } = useQuery(meQuery);
  const vocabulary = useQuery(vocabularyQuery);
  const draft = useQuery({ ...responseDraftQuery(findings), enabled: findings.length > 0 });
  const write = useWritten();
  const error = draft.error ?? vocabulary.error;
  if (findings.length === 0) return <p role="alert">{t('nothing')}</p>;
  if (error && !(draft.data && vocabulary.data)) return <ProblemView error={error} again={() => { void draft.refetch(); void vocabulary.refetch(); }} />;
  if (!me || !draft.data || !vocabulary.data) return <p aria-busy="true">{t('loading')}</p>;
  const { place, level, acts, mayRecord } = draft.data;
  const { types } = vocabulary.data;
  const type = types.find((one) => one.type === ACT);
  const words = { level: level.competent === null ? '' : text(prosecutorLevelLabels[level.competent]), own: text(prosecutorLevelLabels[level.own]) };
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={<Link to="/places/$id" params={{ id: place.id }}>{text(place.name)}</Link>} />
      {acts.length > 0 && <section className={classes['before']} aria-labelledby="before-title"><h2 id="before-title">{t('before')}</h2><ActList acts={acts} /></section>}
      <About draft={draft.data} />
      {!mayRecord || !type ? <p role="alert">{t('notYours')}</p> : (
        <PlaceForm key={findings.join(' ')} me={me} place={place} type={type} types={types} given={write(draft.data)} facts={inspectionsOf(draft.data, types)} explain={<>{t('proposed')}{level.competent !== null && level.competent !== level.own && ` ${t('competent', words)}`}</>}
          onSaved={(id) => void navigate({ to: '/matters/$kind/$fact', params: { kind: 'response', fact: id }, state: { recorded: [ACT] } })} />
      )}
    </>
  );
}

function About({ draft: { findings, place } }: { readonly draft: ResponseDraft }) {
  const t = useWords({ kk, ru, en });
  return (
    <section className={classes['about']} aria-labelledby="about-title">
      <h2 id="about-title">{t('findings')}</h2>
      <FindingList findings={findings} zone={place.zone} />
    </section>
  );
}

/** The inspections that found it, for the field that points at one. */
function inspectionsOf({ findings }: ResponseDraft, types: Vocabulary['types']): NamedFact[] {
  const title = types.find(({ type }) => type === 'place.inspected')?.title;
  const found = new Map(findings.flatMap(({ inspection, from }) => (inspection === null ? [] : [[inspection, from] as const])));
  return title ? [...found].map(([id, at]) => ({ id, title, at, supersededBy: null, withdraws: null })) : [];
}

/** The proposal with its words, in the language of who writes: the violations with their articles, what is asked. */
function useWritten(): (draft: ResponseDraft) => Given {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const cite = useCiteText();
  const codes = useCodes();
  return ({ findings, proposal, addressee, place }) => {
    const zone = zoneOr(place.zone);
    const number = (line: string, i: number): string => (findings.length > 1 ? `${i + 1}) ${line}` : line);
    const violations = findings.map(({ title, cite: of, person, from, due, state, note }, i) => number([
      t('broken', { what: text(title) }), of && cite(of), person && t('inRespectOf', { name: person.name }), due !== null && state === 'breached' ? t('due', { when: showDateTime(due, zone) }) : t('since', { when: showDateTime(from, zone) }), note,
    ].filter(Boolean).join('; '), i));
    const demands = proposal['kind'] === 'release-order' ? [...new Set(findings.flatMap(({ person }) => person?.name ?? []))].map((name) => t('release', { name })) : findings.map(({ remedy, title }, i) => number(remedy ? text(remedy) : t('demand', { what: text(title) }), i));
    return { ...proposal, addressee: addressee === null ? t('headOf', { place: text(place.name) }) : capital(codes('bearer', addressee)), violations: violations.join('\n'), demands: demands.join('\n') };
  };
}
