/** The shift: the first page of who serves in a place, a head-count by taps and by keyboard that survives a lost line, the hand-over. */
import type { Roster, Shift } from '@kepil/modules/custody/shift/contract.ts';
import { expect, test } from 'vitest';
import { expectAccessible, focused, heading, sitDown, type Api } from './journey.ts';

const tablet = { width: 1180, height: 820 };
const shiftOf = (api: Api, place: string): Promise<Shift> => api.get<Shift>(`/api/places/${place}/shift`);
const rosterOf = (api: Api, place: string): Promise<Roster> => api.get<Roster>(`/api/places/${place}/shift/roster`);

test.each([['head-si', 'ru', { width: 1366, height: 768 }, 'Смена: Следственный изолятор'], ['duty-si', 'kk', tablet, 'Ауысым: Алматы']] as const)('%s begins with the shift of the place in %s: what to do first, a person found by typing, all by keyboard, nothing wider than the screen', async (login, language, size, title) => {
  const { page, api } = await sitDown(login, { language, size });
  await page.goto('/');
  await heading(page).filter({ hasText: title }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/shift');
  await expectAccessible(page, `the shift in ${language}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

  const [someone] = (await rosterOf(api, 'si-75')).cells.flatMap(({ persons }) => persons);
  if (!someone) throw new Error('nobody is held in si-75');
  const [surname = ''] = someone.name.split(' ');
  // From anywhere on the page.
  await page.locator('#main').focus();
  // The driver has no keys of Cyrillic letters: the first is pressed by its event, the field that it has led to takes them all.
  await page.locator('#main').dispatchEvent('keydown', { key: surname.slice(0, 1) });
  await page.keyboard.type(surname);
  expect(await focused(page)).toMatch(/^combobox/);
  const found = page.getByRole('option').filter({ hasText: someone.name }).first();
  await found.waitFor();
  // Back at the top: what the bar half covers while one reads below has no size of its own to measure.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page, `the search of the shift in ${language}`);
  for (let i = 0; i < 12 && (await found.getAttribute('aria-selected')) !== 'true'; i += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/episodes\//);
  await heading(page).filter({ hasText: surname }).waitFor();
});

test('what only the head decides stands apart, a long group opens by pages, a cell opens with those who are in it', async () => {
  const { page, api } = await sitDown('head-si', { language: 'ru', size: tablet });
  await page.goto('/shift');
  await heading(page).waitFor();
  const shift = await shiftOf(api, 'si-75');
  const near = shift.duties.filter(({ late, soon }) => late + soon > 0);
  if (near.some(({ onlyHead }) => onlyHead)) await page.getByRole('heading', { name: 'Решает руководитель' }).waitFor();
  const long = near.find(({ n }) => n > 3);
  if (long) {
    await page.getByRole('button', { name: `Показать всех: ${long.n}` }).first().click();
    await page.getByRole('button', { name: 'Свернуть' }).waitFor();
  }
  const cell = shift.cells.find(({ persons }) => persons > 1);
  if (!cell) throw new Error('no cell with two');
  const tile = page.getByRole('button', { name: new RegExp(`^Камера ${cell.id},`) });
  await tile.scrollIntoViewIfNeeded();
  const size = await tile.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await tile.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Камера ${cell.id}` });
  await dialog.waitFor();
  await dialog.getByRole('listitem').nth(cell.persons - 1).waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(cell.persons);
  await expectAccessible(page, 'a cell of the shift');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('a note is kept while it is typed, recorded, and closed by the next shift', async () => {
  const { page, api } = await sitDown('duty-sp', { language: 'ru' });
  await page.goto('/shift');
  const text = `Замок камеры заедает ${Date.now()}`;
  await page.getByRole('textbox', { name: 'Новая запись' }).fill(text);
  await page.waitForTimeout(400);
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Новая запись' }).inputValue()).toBe(text);
  await page.getByRole('region', { name: 'Записи смены' }).getByRole('button', { name: 'Записать' }).click();
  await page.getByRole('button', { name: `Закрыть запись: ${text}` }).waitFor();
  expect((await shiftOf(api, 'sp-75')).notes.map((note) => note.text)).toContain(text);
  await page.getByRole('button', { name: `Закрыть запись: ${text}` }).click();
  await page.getByRole('button', { name: `Закрыть запись: ${text}` }).waitFor({ state: 'detached' });
});

test('a head-count on a tablet: one tap a cell, one missing is loud, the line breaks, the page reloads, and one record comes of it', async () => {
  const { page, api, context } = await sitDown('duty-sp', { language: 'ru', size: tablet });
  const roster = await rosterOf(api, 'sp-75');
  const inhabited = roster.cells.filter(({ persons }) => persons.length > 0);
  const [first, ...others] = inhabited;
  const gone = first?.persons[0];
  if (!first || !gone) throw new Error('nobody is held in sp-75');
  await page.goto('/shift');
  await page.getByRole('link', { name: 'Проверка наличия' }).click();
  await heading(page).filter({ hasText: 'Проверка наличия' }).waitFor();
  await expectAccessible(page, 'the head-count');
  const tile = (id: string) => page.getByRole('button', { name: id === '' ? /^Без камеры,/ : new RegExp(`^Камера ${id},`) });
  const box = await tile(first.id).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);

  // Too early: it says which cells are left.
  await page.getByRole('button', { name: 'Посчитайте все камеры' }).click();
  await page.getByText(/^Ещё не посчитаны: /).waitFor();
  for (const { id } of others) await tile(id).click();
  // Who is not there is marked by keyboard.
  await page.getByRole('button', { name: first.id === '' ? 'Без камеры' : `Кого нет в камере ${first.id}`, exact: true }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox', { name: `Где ${gone.name}` }).selectOption('missing');
  await expectAccessible(page, 'who is absent from a cell');
  await sheet.getByRole('button', { name: 'Готово' }).click();
  await page.getByText('РАСХОЖДЕНИЕ: 1 человек').waitFor();
  await page.getByText(`${gone.name}, камера ${first.id === '' ? '—' : first.id}`).waitFor();
  await expectAccessible(page, 'a discrepancy');

  await page.waitForTimeout(400);
  await page.reload();
  await page.getByText('РАСХОЖДЕНИЕ: 1 человек').waitFor();
  // Without words on what was done it is not recorded.
  await page.getByRole('button', { name: 'Записать проверку с расхождением' }).click();
  await page.getByText('Запишите, что сделано').waitFor();
  await page.getByRole('textbox', { name: 'Что сделано по расхождению' }).fill('Пересчитано поимённо, доложено начальнику.');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Записать проверку с расхождением' }).click();
  await page.getByText('Связи нет. Проверка сохранена').waitFor();
  await context.setOffline(false);
  await page.waitForURL(/\/shift$/);
  const alert = page.getByRole('alert').filter({ hasText: 'Проверка наличия не сошлась' });
  await alert.waitFor();
  expect(await alert.innerText()).toContain(gone.name);
  const { counted } = await shiftOf(api, 'sp-75');
  expect(counted).toMatchObject({ discrepancy: 1, missing: [{ episode: gone.episode }], explanation: 'Пересчитано поимённо, доложено начальнику.' });
  expect(counted?.registered).toBe(roster.cells.reduce((sum, { persons }) => sum + persons.length, 0));
});

test('the shift is handed over in Kazakh: with the count, by draft through a reload, and its sheet is printed', async () => {
  const { page, api } = await sitDown('duty-pr', { language: 'kk', size: tablet });
  const roster = await rosterOf(api, 'pr-75');
  await page.goto('/shift/count');
  await heading(page).filter({ hasText: 'Адамдар санағы' }).waitFor();
  for (const { id, persons } of roster.cells) if (persons.length > 0) await page.getByRole('button', { name: id === '' ? /^Камерасыз,/ : new RegExp(`^${id} камера,`) }).click();
  await page.getByRole('button', { name: 'Санақты жазу' }).click();
  await page.waitForURL(/\/shift$/);
  await page.getByRole('link', { name: 'Ауысымды қабылдау және тапсыру' }).click();
  await heading(page).filter({ hasText: 'Ауысымды қабылдау және тапсыру' }).waitFor();
  await expectAccessible(page, 'the hand-over in Kazakh');
  const from = page.locator('[data-field="data.from"]').getByRole('textbox');
  await from.fill('Омаров Е.');
  await page.waitForTimeout(400);
  await page.reload();
  await from.waitFor();
  expect(await from.inputValue()).toBe('Омаров Е.');
  await page.getByRole('button', { name: 'Ауысымды қабылдауды жазу' }).click();
  await page.getByText('Ауысымды қабылдау жазылды.').waitFor();
  const { taken } = await shiftOf(api, 'pr-75');
  expect(taken).toMatchObject({ from: 'Омаров Е.', registered: roster.cells.reduce((sum, { persons }) => sum + persons.length, 0) });
  const sheet = await page.request.get('/api/places/pr-75/shift/handover?lang=kk');
  expect(sheet.status()).toBe(200);
  expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByRole('button', { name: /Ауысымды қабылдау-тапсыру парағы/ }).waitFor();
});

test('a prosecutor sees the shift of a place and records nothing there', async () => {
  const { page } = await sitDown('prosecutor-republic', { language: 'en' });
  await page.goto('/shift?place=si-75');
  await heading(page).filter({ hasText: 'Shift: ' }).waitFor();
  expect(await page.getByRole('link', { name: 'Head-count' }).count()).toBe(0);
  expect(await page.getByRole('textbox', { name: 'New note' }).count()).toBe(0);
});
