/** What the page needs of a norm and a parameter; the contract leaves them loose because they are the catalogue's own data. */
import type { Act, Norm } from '@kepil/law/engine/norm.ts';
import type { I18n, LawArticle } from '@kepil/modules/contract.ts';

export interface NormShown {
  readonly id: string;
  readonly title: I18n;
  readonly rows: readonly string[];
  readonly certainty: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly part: string | undefined;
  readonly point: string | undefined;
  readonly bearer: string;
  readonly addressees: readonly string[];
  readonly exceptions: readonly { readonly id: string; readonly title: I18n; readonly certainty: string }[];
  readonly remedy: I18n | null;
  readonly openPoint: I18n | null;
}

export function readNorm(loose: LawArticle['norms'][number]): NormShown {
  const norm = loose as unknown as Norm;
  return {
    id: norm.id, title: norm.title, rows: norm.rows, certainty: norm.certainty, from: norm.force.from, to: norm.force.to, part: norm.cite.part, point: norm.cite.point,
    bearer: norm.bearer, addressees: norm.addressees ?? [], exceptions: norm.exceptions ?? [], remedy: norm.remedy ?? null, openPoint: norm.openPoint ?? null,
  };
}

export const readParam = (loose: LawArticle['params'][number]): Act['params'][number] => loose as unknown as Act['params'][number];
