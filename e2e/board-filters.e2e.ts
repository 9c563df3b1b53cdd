/** The filters of the board: each list is fetched when somebody comes to it, and what it offers is what the server knows. */
import type { Board } from '@kepil/modules/contract.ts';
import { expect, test } from 'vitest';
import { choose } from './forms.ts';
import { expectAccessible, sitDown } from './journey.ts';

const filter = (name: string) => `[aria-haspopup="listbox"][aria-label="${name}"]`;

test('each stage of the list shows those who stand at it, by mouse and by keyboard', async () => {
  const { page, api } = await sitDown('prosecutor-republic');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/board');
  await page.getByRole('row').nth(1).waitFor();
  await page.waitForLoadState('networkidle');
  expect(fetched, 'the places of the republic are not asked for by who only looks').not.toContain('/api/places');

  const board = page.getByRole('search');
  await board.locator(filter('Стадия')).click();
  await page.getByRole('option').first().waitFor();
  const stages = await page.getByRole('option').allInnerTexts();
  expect(stages).toContain('досудебное расследование');
  expect(stages.length).toBeGreaterThan(7);
  await expectAccessible(page, 'the board with an open list');
  await page.getByRole('option', { name: 'досудебное расследование', exact: true }).click();
  await page.waitForURL(/stage=investigation/);
  const { total } = await api.get<Board>('/api/board?stage=investigation&limit=1');
  expect(total).toBeGreaterThan(0);
  await page.getByText(new RegExp(`^${total} лиц`)).first().waitFor();

  // The keyboard comes to the next list and finds it open; Escape leaves it as it was.
  await board.locator(filter('Стадия')).focus();
  await page.keyboard.press('Escape');
  for (let i = 0; i < 3 && !(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Основание')); i++) await page.keyboard.press('Tab');
  await page.getByRole('option', { name: 'санкция на содержание под стражей' }).or(page.getByRole('option').nth(1)).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/ground=/);

  // An address that was sent shows the name of what was chosen before any list is open.
  await page.reload();
  await board.locator(filter('Стадия')).waitFor();
  await expect.poll(() => board.locator(filter('Стадия')).inputValue()).toBe('досудебное расследование');
  await board.getByRole('button', { name: 'Очистить: Стадия' }).click();
  await page.waitForURL((url) => !url.search.includes('stage='));
  await board.getByRole('button', { name: 'Сбросить отбор' }).click();
  await page.waitForURL((url) => url.search === '');
});

test('a place is chosen by a part of its name', async () => {
  const { page, api } = await sitDown('prosecutor-republic');
  const { rows } = await api.get<Board>('/api/board?limit=50');
  const place = rows.find((row) => row.place)?.place;
  if (!place) throw new Error('nobody is in a place');
  await page.goto('/board');
  await page.getByRole('row').nth(1).waitFor();
  const list = page.getByRole('search').locator(filter('Учреждение'));
  await list.click();
  await page.getByRole('option').first().waitFor();
  await choose(list, place.name.ru);
  await page.waitForURL(new RegExp(`place=${place.id}`));
});

test('the menus of the account and of the export work by keyboard', async () => {
  const { page } = await sitDown('prosecutor-republic');
  await page.goto('/board');
  await page.getByRole('row').nth(1).waitFor();
  const button = page.getByRole('button', { name: 'Выгрузить' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Таблица XLSX' }).waitFor();
  await expectAccessible(page, 'the board with an open menu');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Файл CSV');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menuitem').count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('banner').getByRole('button', { name: /Федоров|Учётная запись/ }).last().click();
  await page.getByRole('menuitem', { name: 'Настройки' }).click();
  await page.waitForURL(/\/settings/);
});

test('can be installed: a manifest with icons, and nothing of any person kept on the device', async () => {
  const { page } = await sitDown('prosecutor-republic');
  await page.goto('/board');
  await page.getByRole('row').nth(1).waitFor();
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await page.request.get(address ?? '')).json()) as { display: string; icons: { src: string }[] };
  expect(manifest.display).toBe('standalone');
  for (const { src } of manifest.icons) expect((await page.request.get(src)).headers()['content-type']).toBe('image/png');
  expect(await page.evaluate(async () => ({ workers: (await navigator.serviceWorker.getRegistrations()).length, caches: (await caches.keys()).length }))).toEqual({ workers: 0, caches: 0 });
});
