/** The timeline: the bar of custody over the bars of its grounds; what no ground covers is a stretch of its own. */
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Engine, Question } from '@kepil/law/engine/index.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { Directory } from '@kepil/platform/places/directory.ts';
import type { EpisodeView } from '../contract.ts';
import { normOf } from '../finding-view.ts';

type Bars = EpisodeView['bars'];

/** `facts` raw, `effective` in the order of law up to the question's moment. */
export function barsOf(engine: Engine, directory: Directory, facts: readonly Fact[], effective: readonly Fact[], findings: readonly Finding[], question: Question): Bars {
  return {
    custody: custodyBar(directory, effective),
    grounds: findings.filter(({ kind, from, due, until }) => kind === 'ground' && (until ?? due ?? Infinity) > from).map((finding) => {
      const norm = normOf(engine.ruleSet, finding.norm, finding.edition);
      const explained = engine.explain(facts, finding.key, question);
      return {
        from: finding.from, to: finding.until ?? finding.due, ground: String(finding.detail['ground'] ?? ''), norm: finding.norm,
        cite: norm?.cite ?? { act: '', article: '' }, readings: (explained?.readings ?? []).map(({ name, due }) => ({ name, due })),
      };
    }),
    uncovered: findings.filter(({ kind, detail }) => kind === 'violation' && detail['uncoveredMs'] !== undefined).map(({ from, until }) => ({ from, to: until })),
  };
}

const beginnings: ReadonlySet<string> = new Set(['detention.actual', 'custody.sanctioned', 'administrative.arrest-ruled', 'custody.admitted']);

/** Stretches of the one deprivation of liberty: before admission, in each place, on the way between them. */
export function custodyBar(directory: Directory, effective: readonly Fact[]): Bars['custody'] {
  const stretches: { from: Instant; to: Instant | null; place: Bars['custody'][number]['place']; kind: string }[] = [];
  const begin = (from: Instant, place: Bars['custody'][number]['place'], kind: string): void => {
    const last = stretches.at(-1);
    if (last && last.to === null) last.to = from;
    stretches.push({ from, to: null, place, kind });
  };
  for (const { type, at, data, place: where } of effective) {
    const running = stretches.at(-1)?.to === null;
    if (type === 'custody.admitted') {
      const entry = directory.place(typeof data['place'] === 'string' ? data['place'] : where ?? '');
      begin(at, entry?.name ?? null, typeof data['placeKind'] === 'string' ? data['placeKind'] : entry?.kind ?? 'other-premises');
    } else if (type === 'custody.departed' && running) begin(at, null, 'on-the-way');
    else if ((type === 'release.executed' || type === 'episode.ended') && running) {
      const last = stretches.at(-1);
      if (last) last.to = at;
    } else if (beginnings.has(type) && !running) begin(at, null, 'detained');
  }
  return stretches.filter(({ from, to }) => to === null || to > from);
}
