/** The registers of a place: found, filtered, sorted, exported; a walk recorded of a whole cell at once; something recorded of the place; a correction shown. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Plan } from '@kepil/modules/contract.ts';
import type { RegisterList, RegisterPage } from '@kepil/modules/registers/contract.ts';
import { expect, test } from 'vitest';
import { expectAccessible, focused, heading, sitDown, type Api } from './journey.ts';

const PLACE = 'si-75';
const registerOf = (api: Api, id: string, more = ''): Promise<RegisterPage> => api.get<RegisterPage>(`/api/registers/${id}?place=${PLACE}${more}`);

/** A cell with a few people in it. */
async function cellOf(api: Api): Promise<{ readonly id: string; readonly persons: readonly string[] }> {
  const { cells } = await api.get<Plan>(`/api/places/${PLACE}/plan`);
  const found = cells.find(({ persons }) => persons.length >= 2 && persons.length <= 8);
  if (!found) throw new Error('the demonstration has no cell with a few people');
  return found;
}

test('from the list to a register: what breaks, sorted by keyboard, found by name, on paper and in a table', async () => {
  const { page, api } = await sitDown('duty-si', { language: 'ru' });
  const { rows } = await api.get<RegisterList>(`/api/registers?place=${PLACE}`);
  const visits = rows.find(({ id }) => id === 'visits');
  if (!visits || visits.lines === 0) throw new Error('the demonstration has no visits');
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Журналы учёта' }).click();
  await heading(page).filter({ hasText: 'Журналы учреждения' }).waitFor();
  await expectAccessible(page, 'the list of registers');
  await page.getByRole('link', { name: 'Журнал свиданий' }).focus();
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Журнал свиданий' }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
  await expectAccessible(page, 'a register');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

  await page.getByRole('button', { name: 'Когда' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: 'Когда' }).and(page.locator('[aria-sort=ascending]')).waitFor();
  const first = (await registerOf(api, 'visits', '&dir=asc&limit=1')).rows[0];
  await page.locator(`tbody tr:first-child#line-${first?.seq}`).waitFor();

  const name = first?.person?.name ?? '';
  await page.getByRole('searchbox', { name: 'Фамилия, имя' }).fill(name);
  await page.getByRole('status').filter({ hasText: new RegExp(`^${(await registerOf(api, 'visits', `&q=${encodeURIComponent(name)}`)).total} запис`) }).waitFor();
  await page.reload();
  expect(await page.getByRole('searchbox', { name: 'Фамилия, имя' }).inputValue()).toBe(name);

  for (const [item, beginning] of [['PDF для подписи и хранения', '%PDF-'], ['Таблица XLSX', 'PK']] as const) {
    await page.getByRole('button', { name: 'Выгрузить' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
    const file = join(mkdtempSync(join(tmpdir(), 'kepil-register-')), 'file');
    await download.saveAs(file);
    expect(readFileSync(file).subarray(0, beginning.length).toString('latin1')).toBe(beginning);
    rmSync(dirname(file), { recursive: true });
  }
  await page.getByRole('searchbox', { name: 'Фамилия, имя' }).fill('Никто Такой');
  await page.getByText('Таких записей нет.').waitFor();
  await page.getByRole('button', { name: 'Показать весь месяц' }).click();
  await page.getByRole('row').nth(1).waitFor();
});

test('what was corrected stands there struck through with what replaced it', async () => {
  const { page, api } = await sitDown('duty-si', { language: 'kk', size: { width: 1180, height: 820 } });
  const { rows } = await registerOf(api, 'visits', '&limit=200');
  const wrong = rows.find(({ type, struck, person }) => type === 'visit.held' && struck === null && person?.reachable);
  if (!wrong?.person) throw new Error('nobody had a visit');
  const id = crypto.randomUUID();
  const answer = await api.post('/api/facts', { facts: [{ id, type: 'visit.held', at: wrong.at, place: PLACE, streams: [{ kind: 'episode', id: wrong.person.episode }], data: { visitor: 'Түзетілген Аты', visitorKind: 'other', endedAt: wrong.at + 60_000 }, corrects: wrong.id }] });
  expect(answer.status).toBe(200);
  const right = (await registerOf(api, 'visits', '&state=changed&limit=200')).rows.find((row) => row.id === id);
  await page.goto(`/places/${PLACE}/registers/visits`);
  await page.getByRole('button', { name: 'Түзетілген' }).click();
  await page.locator(`#line-${wrong.seq} s`).first().waitFor();
  await page.getByText(`№ ${right?.seq} жазбасымен түзетілді`).waitFor();
  await page.getByText(`№ ${wrong.seq} жазбасының орнына енгізілді.`).waitFor();
  await expectAccessible(page, 'a register in Kazakh with a correction');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Жүктеп алу' }).isVisible()).toBe(false);
  expect(await page.locator(`#line-${wrong.seq} s`).first().isVisible()).toBe(true);
});

test('a walk is recorded of a whole cell at once by keyboard; a reload loses nothing, and each person has it once', async () => {
  const { page, api } = await sitDown('duty-si', { language: 'ru' });
  const cell = await cellOf(api);
  const before = (await registerOf(api, 'walks')).total;
  await page.goto(`/places/${PLACE}/registers/walks`);
  await page.getByRole('button', { name: 'Записать' }).focus();
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Прогулка' }).waitFor();
  await page.getByRole('searchbox', { name: 'Фамилия, камера или блок' }).fill(cell.id);
  const whole = page.getByRole('checkbox', { name: new RegExp(`^Камера ${cell.id} `) });
  await whole.focus();
  expect(await focused(page)).toContain(`Камера ${cell.id}`);
  await page.keyboard.press('Space');
  await page.getByText(new RegExp(`^выбрано ${cell.persons.length} лиц`)).waitFor();
  await page.getByRole('combobox', { name: 'Результат' }).click();
  await page.getByRole('option', { name: 'прогулка состоялась' }).click();
  await page.getByRole('textbox', { name: 'Продолжительность, минут' }).fill('130');
  await page.getByText('Черновик сохранён').waitFor();
  await expectAccessible(page, 'a record of several persons');
  await page.reload();
  await page.getByText(/^Восстановлен черновик/).waitFor();
  await page.getByText(new RegExp(`^выбрано ${cell.persons.length} лиц`)).waitFor();
  await page.getByRole('button', { name: new RegExp(`^Записать о ${cell.persons.length} лиц`) }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`Записано: ${cell.persons.length} из ${cell.persons.length}.`).waitFor();
  await expectAccessible(page, 'what was recorded of each');
  await page.getByRole('button', { name: 'Готово' }).click();
  await heading(page).filter({ hasText: 'Журнал прогулок' }).waitFor();
  const after = await registerOf(api, 'walks', '&sort=recorded&limit=200');
  expect(after.total).toBe(before + cell.persons.length);
  expect(after.rows.slice(0, cell.persons.length).map(({ person }) => person?.episode).sort()).toEqual([...cell.persons].sort());
});

test('something that happened in the place and to nobody is recorded by the same form', async () => {
  const { page, api } = await sitDown('duty-si', { language: 'ru' });
  const before = (await registerOf(api, 'searches')).total;
  await page.goto(`/record?place=${PLACE}`);
  await page.getByRole('textbox', { name: 'Найти вид факта' }).fill('обыск камеры');
  await page.getByRole('link', { name: 'Проведён обыск камеры' }).click();
  await page.getByRole('textbox', { name: /камер/i }).first().fill('7');
  await page.getByRole('button', { name: 'Записать', exact: true }).click();
  await heading(page).filter({ hasText: 'Следственный изолятор' }).waitFor();
  expect((await registerOf(api, 'searches')).total).toBe(before + 1);
});
