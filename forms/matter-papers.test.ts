import { responseKindLabels } from '@kepil/law/facts/supervision.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { renderDocument } from './render.ts';
import { sampleInput, sampleMatter } from './sample.ts';

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page++) pages.push((await (await document.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s+/g, ''));
  await document.destroy();
  return pages;
}
const changed = (type: string, more: Record<string, unknown>) => sampleMatter.map((fact) => (fact.type === type ? { ...fact, data: { ...fact.data, ...more } } : fact));

describe('the special message', () => {
  test.each(['kk', 'ru'] as const)('takes the list of participants onto a page of its own where it is attached, in %s', async (lang) => {
    const within = await pagesOf((await renderDocument('special-message', { ...sampleInput, lang, facts: sampleMatter })).pdf);
    expect(within).toHaveLength(1);
    expect(within[0]).toContain('ӘлімовҒани');
    const attached = await pagesOf((await renderDocument('special-message', { ...sampleInput, lang, facts: changed('emergency.special-message-sent', { participantsAttached: true }) })).pdf);
    expect(attached).toHaveLength(2);
    expect(attached[0]).not.toContain('ӘлімовҒани');
    expect(attached[1]).toContain('ӘлімовҒани');
  });

  test('is printed before it is sent, with what the event itself says', async () => {
    const { pdf, missing } = await renderDocument('special-message', { ...sampleInput, lang: 'ru', facts: sampleMatter.filter(({ type }) => type !== 'emergency.special-message-sent') });
    expect(missing).toEqual(['number', 'sentAt', 'causes', 'aims', 'methods', 'instruments']);
    expect((await pagesOf(pdf))[0]).toContain('камера№3');
  });
});

test('an act of every kind bears its own name and says what the prosecutor does by it', async () => {
  const seen = new Set<string>();
  for (const [kind, label] of Object.entries(responseKindLabels)) {
    const { pdf, missing } = await renderDocument('response-act', { ...sampleInput, lang: 'kk', facts: changed('response.issued', { kind }) });
    expect(missing, kind).toEqual([]);
    const [page = ''] = await pagesOf(pdf);
    expect(page).toContain(label.kk.toLocaleUpperCase('kk').replace(/\s+/g, ''));
    seen.add(page);
  }
  expect(seen.size).toBe(Object.keys(responseKindLabels).length);
});
