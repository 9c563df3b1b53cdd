/** Episodes in, findings out, and what the report says of them all together. */
import { basename } from 'node:path';
import { compileFor } from '@kepil/modules/engines.ts';
import { ruleSetHash } from '@kepil/law/engine/hash.ts';
import { words } from '../language.ts';
import type { InputFile } from './input.ts';
import type { Intake } from './intake.ts';
import { JournalScope } from './journal-scope.ts';
import { judge, withNorm } from './judge.ts';
import type { Court, JudgedFinding, StoredFinding } from './judge.ts';
import type { AuditOptions } from './options.ts';
import { breath } from './progress.ts';
import type { Progress } from './progress.ts';
import type { Report } from './report.ts';
import type { Meter, RowProblem } from '@kepil/platform/tables/row.ts';
import { citation } from './sentences.ts';
import type { Spill, SpillList } from './spill.ts';

export class Hearing {
  readonly #options: AuditOptions;
  readonly #intake: Intake;
  readonly #findings: SpillList;
  readonly #counts = new Map<string, { count: number; provisional: number; episodes: number; warning: boolean }>();
  readonly #unjudged = new Map<string, number>();
  readonly #problemCounts = new Map<string, { weight: RowProblem['weight']; code: string; count: number; message: RowProblem['message'] }>();

  constructor(options: AuditOptions, intake: Intake, spill: Spill) {
    this.#options = options;
    this.#intake = intake;
    this.#findings = spill.list();
  }

  async hear(inputs: readonly InputFile[], meter: Meter, readWhole: boolean, progress: Progress): Promise<Report> {
    const { ruleSet, zone, at, mapping, signal, language } = this.#options;
    const court: Court = { engine: compileFor(ruleSet, 'episode'), at, records: mapping ? new JournalScope(mapping) : null, foreign: mapping?.foreign === true };
    let judged = 0;
    let facts = 0;
    if (readWhole) {
      for await (const episode of this.#intake.episodes.all()) {
        if (signal.aborted) break;
        const verdict = judge(court, episode);
        judged++;
        facts += verdict.facts;
        for (const problem of verdict.problems) this.#intake.problems.push(problem);
        for (const [norm, count] of verdict.unjudged) this.#unjudged.set(norm, (this.#unjudged.get(norm) ?? 0) + count);
        const seen = new Set<string>();
        for (const finding of verdict.findings) {
          this.#findings.push(finding);
          const known = this.#counts.get(finding.norm) ?? { count: 0, provisional: 0, episodes: 0, warning: finding.kind === 'warning' };
          if (finding.provisional) known.provisional++; else known.count++;
          if (!seen.has(finding.norm)) known.episodes++;
          seen.add(finding.norm);
          this.#counts.set(finding.norm, known);
        }
        if (judged % 200 === 0) { progress.tick(); await breath(); }
      }
    }
    for await (const { weight, code, message } of this.#intake.problems.values<RowProblem>()) {
      const known = this.#problemCounts.get(`${weight} ${code}`);
      if (known) known.count++; else this.#problemCounts.set(`${weight} ${code}`, { weight, code, count: 1, message });
    }
    const cite = (norm: string): { title: RowProblem['message']; cite: string } => {
      for (const { articles } of ruleSet.acts) for (const { norms } of articles) for (const one of norms) if (one.id === norm) return { title: one.title, cite: citation(one.cite, ruleSet.acts, language) };
      return { title: words(norm, norm, norm), cite: '' };
    };
    const counted = [...this.#counts].map(([norm, count]) => ({ norm, ...cite(norm), ...count }));
    const sum = (of: (one: (typeof counted)[number]) => number): number => counted.reduce((total, one) => total + of(one), 0);
    return {
      title: titleOf(this.#options), language, zone, at, ruleSet, ruleSetHash: ruleSetHash(ruleSet), foreign: mapping?.foreign === true,
      cancelled: !readWhole ? 'reading' : judged < this.#intake.episodes.count ? 'judging' : null,
      files: inputs.map(({ path, bytes, encoding }) => ({ name: basename(path), bytes, encoding })),
      rows: meter.rows, episodes: this.#intake.episodes.count, judged, facts,
      findings: sum(({ warning, count }) => (warning ? 0 : count)), warnings: sum(({ warning, count }) => (warning ? count : 0)), provisional: sum(({ provisional }) => provisional),
      byNorm: counted.map(({ norm, title, cite: article, count, provisional, episodes }) => ({ norm, title, cite: article, count, provisional, episodes })).sort((a, b) => b.count + b.provisional - a.count - a.provisional || (a.norm < b.norm ? -1 : 1)),
      unjudged: [...this.#unjudged].map(([norm, count]) => ({ norm, ...cite(norm), count })).sort((a, b) => b.count - a.count || (a.norm < b.norm ? -1 : 1)),
      problems: [...this.#problemCounts.values()].sort((a, b) => weightOrder.indexOf(a.weight) - weightOrder.indexOf(b.weight) || b.count - a.count),
      eachFinding: () => this.#eachFinding(court),
      eachProblem: () => this.#intake.problems.values<RowProblem>(),
    };
  }

  async *#eachFinding({ engine }: Court): AsyncGenerator<JudgedFinding> {
    for await (const stored of this.#findings.values<StoredFinding>()) yield withNorm(engine, stored);
  }
}

const weightOrder = ['rejected', 'field', 'note', 'outside'];

function titleOf({ mapping, files, language }: AuditOptions): string {
  const title = mapping?.title;
  return typeof title === 'string' ? title : (title?.[language] ?? files.map((file) => basename(file)).join(', '));
}
