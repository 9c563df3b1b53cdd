/** The report for programs: one JSON object, its lists streamed. Instants are given in UTC and in the local time of the place. */
import { heading } from './report.ts';
import type { Report } from './report.ts';
import { arithmetic, citation, moment, verdict } from './sentences.ts';

export async function* writeJson(report: Report): AsyncGenerator<string> {
  const { language, zone, at, ruleSet } = report;
  const when = (value: number | null): { utc: string; local: string } | null => (value === null ? null : { utc: new Date(value).toISOString(), local: moment(value, zone) });
  const head = {
    kepil: 'audit', version: 1, title: report.title, language, zone, at: when(at),
    ruleSet: { id: ruleSet.id, title: ruleSet.title, hash: report.ruleSetHash },
    whatIf: report.foreign ? heading.whatIf : null, cancelled: report.cancelled, files: report.files,
    totals: { rows: report.rows, episodes: report.episodes, judged: report.judged, facts: report.facts, findings: report.findings, provisional: report.provisional, warnings: report.warnings },
    byNorm: report.byNorm, unjudged: report.unjudged, problems: report.problems,
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "findings": [`;
  let first = true;
  for await (const finding of report.eachFinding()) {
    const line = {
      file: finding.file, rows: finding.rows, episode: finding.episode, person: finding.person, norm: finding.norm, article: citation(finding.cite, ruleSet.acts, language), cite: finding.cite,
      title: finding.title[language], certainty: finding.certainty, kind: finding.kind, state: finding.state, evidence: finding.evidence, addressee: finding.addressee, provisional: finding.provisional,
      from: when(finding.from), due: when(finding.due), until: when(finding.until), detail: finding.detail, says: verdict(finding, at, zone, language), arithmetic: arithmetic(finding, zone, language),
      readings: finding.readings.map(({ name, due }) => ({ name, due: when(due) })), parameters: finding.params, remedy: finding.remedy?.[language] ?? null,
    };
    yield `${first ? '' : ','}\n  ${JSON.stringify(line)}`;
    first = false;
  }
  yield '\n ],\n "rejected": [';
  first = true;
  for await (const { message, ...problem } of report.eachProblem()) {
    yield `${first ? '' : ','}\n  ${JSON.stringify({ ...problem, message: message[language] })}`;
    first = false;
  }
  yield '\n ]\n}\n';
}
