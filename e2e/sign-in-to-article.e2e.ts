/** From the door to the words of the law: sign in, find the one to be helped, see why, read the article. */
import type { EpisodeView, Explanation } from '@kepil/modules/contract.ts';
import { expect, test } from 'vitest';
import { expectAccessible, heading, sitDown, someone } from './journey.ts';

test('a district prosecutor finds a breach, sees its proof and reads the article', async () => {
  const { page, api } = await sitDown('prosecutor-republic', { signedIn: false });
  await page.goto('/');
  await page.waitForURL(/\/sign-in/);
  await expectAccessible(page, 'the sign-in page');
  await page.getByRole('button', { name: 'prosecutor-republic' }).click();
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.waitForURL(/\/board/);

  const held = await someone(api, 'flag=breach', ({ breaches }) => breaches > 0);
  const counts = page.getByRole('group', { name: 'Сводные числа' });
  await counts.getByRole('button', { name: 'с нарушениями' }).click();
  await page.waitForURL(/flag=breach/);
  await page.getByRole('search').getByRole('textbox', { name: 'Поиск' }).fill(held.person.name);
  const row = page.getByRole('row').filter({ hasText: held.person.name }).first();
  await row.waitFor();
  await expectAccessible(page, 'the board');

  await row.getByRole('link', { name: held.person.name }).click();
  await heading(page).filter({ hasText: held.person.name }).waitFor();
  await expectAccessible(page, 'the page of a person');

  const episode = await api.get<EpisodeView>(page.url().replace(/.*\/episodes\//, '/api/episodes/').replace(/\?.*/, ''));
  const broken = episode.findings.find(({ kind, state, due }) => kind === 'duty' && state === 'breached' && due !== null);
  const finding = broken ?? episode.findings.find(({ kind }) => kind === 'violation');
  if (!finding) throw new Error('the board counts a breach that the page does not have');
  await page.getByRole('button', { name: /^Обоснование/ }).filter({ hasText: finding.title.ru }).first().click();
  const proof = page.getByRole('dialog', { name: 'Обоснование' });
  await proof.getByRole('heading', { name: finding.title.ru }).waitFor();

  const explanation = await api.get<Explanation>(`/api/episodes/${episode.id}/explanation?key=${encodeURIComponent(finding.key)}`);
  const steps = explanation['steps'] as readonly unknown[];
  if (steps.length > 0) expect(await proof.getByRole('listitem').filter({ hasText: /Начало:|Прибавляется срок|не считается|истекает/ }).count()).toBeGreaterThan(0);
  await proof.getByText('редакция с').first().waitFor();
  await expectAccessible(page, 'the proof');

  await proof.getByRole('link', { name: `ст. ${finding.cite.article}` }).first().click();
  await page.waitForURL(new RegExp(`/law/${finding.cite.act}/${finding.cite.article}`));
  await heading(page).filter({ hasText: finding.cite.article }).waitFor();
  const article = await api.get<{ text: { ru: string } }>(`/api/law/${finding.cite.act}/${finding.cite.article}`);
  const words = article.text.ru.replace(/\s+/g, ' ').trim().slice(0, 40);
  await page.waitForFunction((wanted) => (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' ').includes(wanted), words);
  await expectAccessible(page, 'an article of the law book');
});
