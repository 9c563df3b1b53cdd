/** Public control: a visit announced by keyboard with the rule told before it is saved, a regime shown loudly, a statement and its answer, figures; nobody named. */
import type { Figures, Visits } from '@kepil/modules/monitoring/contract.ts';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { expectAccessible, focused, heading, sitDown, type Api } from './journey.ts';

const HOUR = 3_600_000;
const visitsOf = (api: Api): Promise<Visits> => api.get<Visits>('/api/monitoring/visits');
const wide = (page: Awaited<ReturnType<typeof sitDown>>['page']): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('a visit is announced by keyboard; one member alone is told of before it is saved; what was typed outlives a reload', async () => {
  const { page, api } = await sitDown('monitoring', { language: 'ru' });
  await page.goto('/');
  await heading(page).filter({ hasText: 'Общественный контроль' }).waitFor();
  await page.getByRole('link', { name: 'Объявить посещение: Следственный изолятор города Алматы' }).waitFor();
  await expectAccessible(page, 'public control');
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Объявить посещение: Следственный изолятор города Алматы' }).focus();
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Объявлено посещение комиссией' }).waitFor();
  const members = page.getByRole('textbox', { name: 'Число членов комиссии' });
  await members.focus();
  await page.keyboard.type('1');
  await page.getByText('Посещение — в составе не менее двух членов комиссии').first().waitFor();
  await expectAccessible(page, 'the form of a visit');
  await page.reload();
  await members.waitFor();
  expect(await members.inputValue()).toBe('1');
  await members.fill('2');
  await page.getByText('Посещение — в составе не менее двух членов комиссии').first().waitFor({ state: 'hidden' });
  const before = (await visitsOf(api)).visits.length;
  await page.getByRole('button', { name: 'Записать', exact: true }).focus();
  expect(await focused(page)).toContain('Записать');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Записано: Объявлено посещение комиссией' }).waitFor();
  await heading(page).filter({ hasText: 'Общественный контроль' }).waitFor();
  expect((await visitsOf(api)).visits.length).toBe(before + 1);
});

test('a regime of special conditions stands first, in Kazakh, on a tablet; it goes when it is lifted', async () => {
  const head = await sitDown('head-sp', { language: 'kk' });
  const now = Date.now();
  const regime = (type: string, at: number, data: object) => head.api.post('/api/facts', { facts: [{ id: randomUUID(), type, at, streams: [{ kind: 'place', id: 'sp-75' }], place: 'sp-75', data }] });
  expect(await regime('regime.introduced', now - HOUR, { ground: 'epidemic', by: 'mvd-minister', number: '7', days: 10, until: now + 240 * HOUR })).toMatchObject({ status: 200 });
  const { page } = await sitDown('monitoring', { language: 'kk', size: { width: 1180, height: 820 } });
  await page.goto('/monitoring');
  await page.getByRole('alert').filter({ hasText: 'барулар тоқтатыла тұрды' }).waitFor();
  await page.getByText('ерекше жағдайлар режимі', { exact: true }).first().waitFor();
  await expectAccessible(page, 'public control under a regime');
  expect(await wide(page)).toBeLessThanOrEqual(0);
  expect(await regime('regime.lifted', Date.now() - 1000, { by: 'mvd-minister', number: '8' })).toMatchObject({ status: 200 });
  await page.reload();
  await page.getByRole('heading', { name: 'Комиссияның мәлімдемелері' }).waitFor();
  expect(await page.getByRole('alert').filter({ hasText: 'барулар тоқтатыла тұрды' }).count()).toBe(0);
});

test('a statement without an answer is seen by the prosecutor among the rooms of supervision, answered by the head, and the member learns of it', async () => {
  const prosecutor = await sitDown('prosecutor-region', { language: 'ru' });
  const waiting = (await visitsOf(prosecutor.api)).statements.find(({ answer, place }) => answer === null && place.id === 'si-75');
  if (!waiting) throw new Error('the demonstration has no statement of si-75 without an answer');
  await prosecutor.page.goto('/overview');
  await prosecutor.page.getByRole('navigation', { name: 'Разделы надзора' }).getByRole('link', { name: 'Общественный контроль' }).click();
  await prosecutor.page.getByRole('row').filter({ hasText: waiting.number }).getByText('ответа нет').waitFor();
  await expectAccessible(prosecutor.page, 'public control as the prosecutor sees it');

  const head = await sitDown('head-si', { language: 'ru' });
  await head.page.goto('/places/si-75');
  await head.page.getByRole('link', { name: 'Общественный контроль' }).click();
  await head.page.getByRole('link', { name: `Записать ответ: ${waiting.number}` }).click();
  await heading(head.page).filter({ hasText: 'Дан ответ на заявление комиссии' }).waitFor();
  expect(await head.page.getByRole('textbox', { name: 'Номер заявления' }).inputValue()).toBe(waiting.number);
  await head.page.getByRole('textbox', { name: 'Что сделано' }).fill('Скамьи поставлены');
  await head.page.getByRole('button', { name: 'Записать', exact: true }).click();
  await heading(head.page).filter({ hasText: 'Журнал посещений общественных наблюдательных комиссий' }).waitFor();

  const member = await sitDown('monitoring', { language: 'ru' });
  await member.page.goto('/monitoring');
  await member.page.getByRole('row').filter({ hasText: waiting.number }).getByText('Скамьи поставлены').waitFor();
});

test('figures tell of nobody: small numbers are hidden, a part of the territory has no events; no other door opens', async () => {
  const { page, api } = await sitDown('monitoring', { language: 'ru' });
  await page.goto('/monitoring');
  await page.getByRole('link', { name: 'Показатели мест содержания' }).click();
  await heading(page).filter({ hasText: 'Показатели мест содержания: город Алматы' }).waitFor();
  const figures = await api.get<Figures>('/api/monitoring/figures');
  const told = [figures.events?.complaints, figures.events?.force].flatMap((one) => (one ? [one.total, ...one.parts.map(({ count }) => count)] : []));
  expect(told.filter(({ n }) => n !== null && n > 0 && n < figures.leastShown)).toEqual([]);
  await page.getByText(`меньше ${figures.leastShown}`).first().waitFor();
  await expectAccessible(page, 'figures');
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Медеуский район' }).click();
  await page.getByRole('status').filter({ hasText: 'События по части территории не показываются' }).waitFor();
  const links = await page.getByRole('navigation', { name: 'Разделы' }).first().getByRole('link').allInnerTexts();
  expect(links).toEqual(['Общественный контроль', 'Учреждения', 'Свод норм']);
});
