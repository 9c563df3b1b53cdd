/** Rows of arts. 15, 16, 31 and 35 that a register fulfils, and not a norm: the register is there, with the value that the row asks for. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../engine/norm.ts';
import { factTypes } from '../../facts/index.ts';
import { article15 } from './article-15.ts';
import { article16 } from './article-16.ts';
import { article31 } from './article-31.ts';
import { article35 } from './article-35.ts';

const articles: readonly Article[] = [article15, article16, article31, article35];
const features = new Map(articles.flatMap((article) => Object.entries(article.features ?? {})));

/** A row, the fact types of its register, and the option that a field of the first must offer. */
interface Register { readonly row: string; readonly types: readonly string[]; readonly option: readonly [field: string, value: string] | undefined }

const registers: readonly Register[] = ([
  ['L15.1.1', ['custody.admitted', 'custody.cell-assigned']],
  ['L15.1.2', ['search.personal', 'fingerprints.taken', 'photograph.taken', 'property.listed']],
  ['L15.1.3', ['thing.seized'], ['kind', 'prohibited']],
  ['L15.1.5', ['account.debited'], ['purpose', 'purchase']],
  ['L15.1.6', ['parcel.received', 'parcel.inspected', 'parcel.delivered', 'parcel.refused']],
  ['L15.1.7', ['letter.received', 'letter.handed-in', 'money.received']],
  ['L15.1.8', ['complaint.lodged'], ['kind', 'proposal']],
  ['L15.1.10', ['work.assigned']],
  ['L15.1.11', ['request.made'], ['about', 'family-law']],
  ['L15.1.13', ['medical.examined', 'injury.examined']],
  ['L15.1.14', ['walk.recorded'], ['outcome', 'taken']],
  ['L15.1.15', ['visit.held', 'visit.refused']],
  ['L15.1.16', ['direction.received', 'convoy.handed-over'], ['purpose', 'hearing']],
  ['L15.1.17', ['request.made', 'request.answered'], ['about', 'reception']],
  ['L15.1.18', ['body.handed-over']],
  ['L15.1.19', ['violation.discovered', 'penalty.imposed', 'reward.granted']],
  ['L15.1.20', ['release.ordered', 'release.executed']],
  ['L16.1.7', ['complaint.lodged'], ['about', 'conditions']],
  ['L16.1.8', ['letter.handed-in', 'letter.received']],
  ['L16.1.13a', ['restriction.imposed'], ['kind', 'literature']],
  ['L16.1.13c', ['restriction.imposed'], ['kind', 'literature']],
  ['L16.2.3a', ['account.debited'], ['purpose', 'shop']],
  ['L31.3', ['violation.discovered'], ['kind', 'isolation']],
  ['L35.1.1', ['violation.discovered'], ['kind', 'other-duty']],
  ['L35.1.2', ['violation.discovered'], ['kind', 'disobedience']],
  ['L35.1.3', ['violation.discovered'], ['kind', 'other-duty']],
  ['L35.1.5', ['violation.discovered'], ['kind', 'other-duty']],
  ['L35.1.6', ['violation.discovered'], ['kind', 'other-duty']],
  ['L35.1.7', ['violation.discovered'], ['kind', 'other-duty']],
  ['L35.1.8', ['violation.discovered'], ['kind', 'disobedience']],
  ['L35.1.9', ['violation.discovered'], ['kind', 'other-duty']],
  ['L35.1.10', ['violation.discovered', 'injury.discovered'], ['kind', 'other-duty']],
] satisfies readonly (readonly [row: string, types: readonly string[], option?: readonly [field: string, value: string]])[]).map(([row, types, option]) => ({ row, types, option }));

describe('registers of the regime', () => {
  test.each(registers)('$row: $types', ({ row, types, option }) => {
    const where = features.get(row) ?? expect.fail(`${row} is no feature`);
    for (const type of types) {
      expect(where, row).toContain(type);
      expect(factTypes[type]?.recordedBy.length, type).toBeGreaterThan(0);
    }
    if (option) expect(factTypes[types[0] ?? '']?.fields[option[0]]?.options).toContain(option[1]);
  });

  test('every feature of these articles is looked at here, or is a norm', () => {
    const seen = new Set(registers.map(({ row }) => row));
    expect([...features].filter(([row, where]) => !seen.has(row) && !where.startsWith('special-institutions.')).map(([row]) => row)).toEqual([]);
  });
});
