import type { Article, Guard } from '../../engine/norm.ts';
import { placeKinds, type PlaceKind } from '../../facts/fact.ts';
import { agencyLabels } from '../../facts/choices.ts';
import { competentFor, type Competence } from '../../jurisdiction/competent.ts';
import { act, cite } from './cite.ts';
import { normOf } from './rule.ts';
import { textOf } from './source.ts';

const seat = (kind: PlaceKind, { branch, level }: Competence, ...more: readonly Guard[]): Guard => ({
  // The Chief Military and Chief Transport prosecutors supervise with the prosecutors below them (points 58, 59): any level of the branch.
  all: [{ value: 'fact.placeKind', is: kind }, { value: 'fact.branch', is: branch }, ...(branch === 'territorial' ? [{ value: 'fact.level', is: level } as const] : []), ...more],
});

/** The lawful assignments of a kind of place, asked of the matrix: of itself, by order of the region, and of agencies whose places belong to another branch. */
function lawfulFor(kind: PlaceKind): Guard[] {
  const own = competentFor({ kind }), byOrder = competentFor({ kind, byOrderOfRegion: true });
  if (!own || !byOrder) return [];
  const apart = Object.keys(agencyLabels).flatMap((agency) => { const competence = competentFor({ kind, agency }); return competence && competence.branch !== own.branch ? [{ agency, competence }] : []; });
  const here: Guard[] = apart.length === 0 ? [] : [{ not: { value: 'fact.agency', in: apart.map(({ agency }) => agency) } }];
  return [
    seat(kind, own, ...here),
    ...(byOrder.level === own.level ? [] : [seat(kind, byOrder, ...here, { value: 'fact.order', known: true })]),
    ...apart.map(({ agency, competence }) => seat(kind, competence, { value: 'fact.agency', is: agency })),
  ];
}

export const point57: Article = {
  act, number: '57', text: textOf('57'),
  title: { kk: 'Прокурорлардың өзара іс-қимылы және функцияларын бөлу', ru: 'Взаимодействие и разграничение функций прокуроров', en: 'Interaction and delimitation of functions of prosecutors' },
  features: { 'P57': 'law/jurisdiction/competent.ts assignmentFaults: a place with no office, with several, or with one of another branch or level' },
  norms: [
    normOf({
      id: '57.competent', rows: ['P57', 'P58.1a', 'P58.1b', 'P59'], cite: cite('57'), subject: 'place', bearer: 'regional-prosecutor',
      title: { kk: 'Орынға өкілеттіктерді бөлу кестесі бойынша құзыретті прокуратура бекітіледі', ru: 'За местом закреплена прокуратура, компетентная по разграничению полномочий', en: 'A place is assigned to the office competent by the delimitation of powers' },
      rule: { type: 'check', on: { fact: 'place.supervision-assigned', where: { value: 'fact.placeKind', in: placeKinds.filter((kind) => competentFor({ kind }) !== null) } }, require: { any: placeKinds.flatMap(lawfulFor) } },
      remedy: { kk: 'Құзыретті прокуратураны бекітіңіз; облысқа беру үшін облыс прокурорының өкімі керек.', ru: 'Закрепите место за компетентной прокуратурой; для передачи областному звену нужно распоряжение прокурора области.', en: 'Assign the place to the competent office; for the regional level an order of the regional prosecutor is needed.' },
    }),
  ],
};
