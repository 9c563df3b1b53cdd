/** What of a person's page stands in the address: as-of moments, the open proof, the compared rule set. */
export interface EpisodeSearch {
  /** What was true at this moment (UTC ms). */
  readonly at?: number;
  /** What was known at this moment (UTC ms). */
  readonly known?: number;
  /** Key of the finding whose proof is open. */
  readonly proof?: string;
  /** Day whose law is compared with today's. */
  readonly compare?: string;
}

const instant = (value: unknown): number | undefined => {
  const n = typeof value === 'number' ? value : typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(n) && n > 0 ? n : undefined;
};

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readEpisodeSearch(search: Readonly<Record<string, unknown>>): EpisodeSearch {
  const at = instant(search['at']);
  const known = instant(search['known']);
  const { proof, compare } = search;
  return {
    ...(at === undefined ? {} : { at }),
    ...(known === undefined ? {} : { known }),
    ...(typeof proof === 'string' && proof !== '' ? { proof: proof.slice(0, 400) } : {}),
    ...(typeof compare === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(compare) ? { compare } : {}),
  };
}
