/** Which findings an act of response is to answer: references as `law/facts/finding-name.ts` writes them. */
const MOST = 50;

export interface RespondSearch { readonly findings: readonly string[] }

export function readRespondSearch(search: Readonly<Record<string, unknown>>): RespondSearch {
  const findings = search['findings'];
  const refs = typeof findings === 'string' ? [findings] : Array.isArray(findings) ? findings.filter((one): one is string => typeof one === 'string') : [];
  return { findings: [...new Set(refs)].slice(0, MOST).map((ref) => ref.slice(0, 500)) };
}
