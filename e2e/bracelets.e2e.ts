/** Electronic bracelets: from the alarm to its follow-up, and where the person was, with the keyboard alone; the prosecutor sees the same. */
import type { Bracelets, BraceletView } from '@kepil/modules/control/bracelets/contract.ts';
import { expect, test } from 'vitest';
import { expectAccessible, heading, sitDown } from './journey.ts';

/** The invented bracelets begin to send when the server has started. */
const sending = { timeout: 60_000, interval: 1000 };

test('an officer of the service comes from the list to the alarm, sees the track, records the follow-up; the alarm is closed', async () => {
  const { page, api } = await sitDown('duty-probation', { language: 'ru' });
  await expect.poll(async () => (await api.get<Bracelets>('/api/bracelets')).counts.alarm, sending).toBeGreaterThan(3);
  await page.goto('/control');
  await page.getByRole('navigation', { name: 'Разделы надзора' }).getByRole('link', { name: 'Браслеты' }).click();
  await heading(page).filter({ hasText: 'Электронные браслеты' }).waitFor();
  await page.getByRole('button', { name: /^Сигнал \d/ }).click();
  await page.waitForURL(/show=alarm/);
  await expectAccessible(page, 'the bracelets');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Выгрузить' }).click().then(() => page.getByRole('menuitem', { name: 'XLSX' }).click())]);
  expect(download.suggestedFilename()).toMatch(/^kepil-bracelets-.*\.xlsx$/);

  const { rows } = await api.get<Bracelets>('/api/bracelets?show=alarm');
  const left = rows.find(({ alarm }) => alarm?.kind === 'left');
  expect(left, 'somebody has left a zone').toBeDefined();
  if (!left) return;
  await page.getByRole('link', { name: left.name }).click();
  await heading(page).filter({ hasText: left.name }).waitFor();
  await page.getByRole('img', { name: /^Путь лица за/ }).waitFor();
  await expectAccessible(page, 'one bracelet');

  // Along the day without the mouse: to its beginning, a step on, and played until the alarm is told.
  const moment = page.getByRole('slider', { name: 'Момент дня' });
  await moment.focus();
  await page.keyboard.press('Home');
  expect(await moment.inputValue()).toBe('0');
  await page.keyboard.press('ArrowRight');
  expect(await moment.inputValue()).toBe('1');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Остановить' }).waitFor();
  await page.getByRole('status').or(page.locator('output')).filter({ hasText: 'в это время сигнал: покинул установленную зону' }).first().waitFor({ timeout: 60_000 });
  await page.getByText(/^Местоположения таблицей/).click();
  await page.getByRole('region', { name: 'Местоположения таблицей' }).getByRole('cell', { name: 'покинул установленную зону' }).first().waitFor();

  await page.getByRole('row').filter({ hasText: 'проверить до' }).getByRole('link', { name: 'Записать проверку' }).first().click();
  await page.waitForURL(/record/);
  await page.getByRole('textbox', { name: 'Результат' }).fill('Находился на вахте с разрешения службы.');
  await page.getByRole('button', { name: /Записать/ }).last().click();
  await page.waitForURL(/episodes/);
  await page.getByRole('link', { name: 'Браслет', exact: true }).click();
  await page.getByRole('link', { name: left.name }).click();
  await page.getByText('Находился на вахте с разрешения службы.').waitFor();
  const view = await api.get<BraceletView>(`/api/bracelets/${left.watch}`);
  expect(view.alarms.find(({ id }) => id === left.alarm?.id)?.followed?.result).toContain('на вахте');
});

test('the prosecutor of the republic sees those of both cities in Kazakh on a tablet, and nothing leads out of the page', async () => {
  const { page, api } = await sitDown('prosecutor-republic', { language: 'kk', size: { width: 1180, height: 820 } });
  await expect.poll(async () => (await api.get<Bracelets>('/api/bracelets')).counts.alarm, sending).toBeGreaterThan(3);
  await page.goto('/bracelets');
  await heading(page).filter({ hasText: 'Электрондық білезіктер' }).waitFor();
  await page.getByRole('button', { name: /^Барлығы 16/ }).waitFor();
  await expectAccessible(page, 'the bracelets in Kazakh');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Дабылдар' }).waitFor();
  expect(await page.getByRole('link', { name: 'Тексеруді жазу' }).count(), 'to follow up is for the service').toBe(0);
  await expectAccessible(page, 'one bracelet in Kazakh');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
