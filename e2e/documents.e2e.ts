/** The papers of the law as files: in Kazakh and Russian, with the name of the person in them. */
import type { Board, EpisodeView } from '@kepil/modules/contract.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Download } from 'playwright-core';
import { expect, test } from 'vitest';
import { heading, sitDown } from './journey.ts';

async function wordsOf(bytes: Uint8Array): Promise<{ readonly text: string; readonly language: string | null }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()));
  const { info } = await pdf.getMetadata();
  const text = pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ').replace(/\s+/g, ' ');
  return { text, language: (info as { Language?: string }).Language ?? null };
}

async function bytesOf(file: Download): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

test('the protocol of detention is taken as a PDF in both languages', async () => {
  const { page, context, api } = await sitDown('prosecutor-republic');
  const { rows } = await api.get<Board>('/api/board?stage=detention&limit=20');
  let episode: EpisodeView | undefined;
  for (const { episode: id } of rows) {
    const found = await api.get<EpisodeView>(`/api/episodes/${id}`);
    if (found.documents.some(({ kind, available }) => kind === 'detention-protocol' && available)) { episode = found; break; }
  }
  if (!episode) throw new Error('nobody with a protocol of detention');
  const [surname = ''] = episode.summary.person.name.split(' ');

  await page.goto(`/episodes/${episode.id}`);
  await heading(page).waitFor();
  for (const [language, words, title] of [['kk', 'на казахском', 'хаттама'], ['ru', 'на русском', 'протокол']] as const) {
    const link = page.getByRole('link', { name: words }).filter({ hasText: 'Протокол задержания' });
    // A browser without a viewer of its own takes the paper as a file; one with a viewer shows it: then the same address is asked for it.
    const [taken] = await Promise.all([page.waitForEvent('download', { timeout: 8_000 }).catch(() => null), link.click()]);
    if (taken) expect(taken.suggestedFilename()).toBe(`detention-protocol-${language}.pdf`);
    const bytes = taken ? await bytesOf(taken) : await (await context.request.get((await link.getAttribute('href')) ?? '')).body();
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
    const paper = await wordsOf(bytes);
    expect(paper.text).toContain(surname);
    expect(paper.text.toLowerCase()).toContain(title);
    expect(paper.language).toMatch(new RegExp(`^${language}`));
    if (language === 'kk') expect(paper.text).toMatch(/[әғқңөұүһі]/i);
  }
});
