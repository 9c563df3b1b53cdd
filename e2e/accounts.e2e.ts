/** Money at the counter: taken in, spent, told where it does not tally, counted, printed; by keyboard, in Kazakh and in Russian. */
import type { AccountStatement, PlaceAccounts } from '@kepil/modules/accounts/contract.ts';
import { expect, test } from 'vitest';
import { expectAccessible, focused, heading, sitDown, type Api } from './journey.ts';

const books = (api: Api, query = ''): Promise<PlaceAccounts> => api.get<PlaceAccounts>(`/api/places/si-75/accounts${query}`);
const statement = (api: Api, episode: string): Promise<AccountStatement> => api.get<AccountStatement>(`/api/episodes/${episode}/account`);
const personal = ({ accounts }: AccountStatement): number => accounts.find(({ kind, place }) => kind === 'person' && place.id === 'si-75')?.closing ?? 0;

test('money is taken in by keyboard alone, typed with a comma, and stands on the account to the tiyn', async () => {
  const { page, api } = await sitDown('duty-si', { language: 'ru' });
  const [row] = (await books(api, '?who=here&sort=account&dir=desc')).rows;
  if (!row) throw new Error('nobody has money in si-75');
  const before = personal(await statement(api, row.episode));
  await page.goto('/places/si-75');
  await page.getByRole('link', { name: 'Лицевые счета и касса' }).click();
  await heading(page).filter({ hasText: 'Лицевые счета' }).waitFor();
  await expectAccessible(page, 'the books of a place');
  await page.getByRole('textbox', { name: 'Фамилия, имя' }).fill(row.name);
  await page.getByRole('link', { name: row.name }).first().click();
  await heading(page).filter({ hasText: 'Лицевой счёт' }).waitFor();
  await expectAccessible(page, 'a statement');

  await page.getByRole('button', { name: 'Записать' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Покупка в магазине (ларьке)' }).waitFor();
  expect(await focused(page)).toBe('menuitem: Деньги приняты в кассу');
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Деньги приняты в кассу' }).waitFor();
  const sum = page.getByRole('textbox', { name: 'Сумма' });
  await sum.focus();
  await page.keyboard.type('12345,678');
  await page.keyboard.press('Tab');
  await page.getByText('Введите сумму в тенге, например 12 345,67').waitFor();
  await sum.focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect.poll(() => sum.inputValue()).toBe('12\u00a0345,67');
  // What was typed outlives a reload.
  await page.reload();
  await sum.waitFor();
  expect(await sum.inputValue()).toBe('12\u00a0345,67');
  await expectAccessible(page, 'the record of money');
  await page.getByRole('radio', { name: 'лицевой счёт' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('combobox', { name: 'От кого' }).or(page.getByRole('textbox', { name: 'От кого' })).first().click();
  await page.getByRole('option', { name: 'от самого лица' }).click();
  await page.getByRole('button', { name: 'Записать', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/episodes\/[^/]+$/);
  expect(personal(await statement(api, row.episode))).toBe(before + 1_234_567);
});

test('a purchase beyond the account is recorded, shown in red with its article, and the correction stands beside it', async () => {
  const { page, api } = await sitDown('head-si', { language: 'kk' });
  const [row] = (await books(api, '?who=here&sort=account&dir=asc')).rows;
  if (!row) throw new Error('nobody has money in si-75');
  const seen = await statement(api, row.episode);
  const at = seen.now - 60_000;
  const fact = (id: string, amount: number, more: object = {}) => ({ id, type: 'account.debited', at, streams: [{ kind: 'episode', id: row.episode }], place: 'si-75', data: { amount, purpose: 'shop', number: 'Ч-1' }, ...more });
  const [wrong, right] = [crypto.randomUUID(), crypto.randomUUID()];
  const over = Math.max(0, personal(seen)) + 100_001;
  expect((await api.post('/api/facts', { facts: [fact(wrong, over)] })).status).toBe(200);
  await page.goto(`/episodes/${row.episode}/account`);
  await page.getByRole('heading', { name: 'Сәйкес келмейтіндер' }).waitFor();
  await page.getByText('Жеке шоттағы қаражаттан артық жұмсалды').first().waitFor();
  await expectAccessible(page, 'a statement with a remark in Kazakh');
  expect((await api.post('/api/facts', { facts: [fact(right, 100, { corrects: wrong })] })).status).toBe(200);
  await page.reload();
  await page.getByText('кері жазба: жазба түзетілді немесе қайтарып алынды').waitFor();
  await page.getByText('түзетілген жазба', { exact: true }).waitFor();
  expect(personal(await statement(api, row.episode))).toBe(personal(seen) - 100);
});

test('the cash is counted, and the difference is told beside the book', async () => {
  const { page, api } = await sitDown('head-si', { language: 'ru', size: { width: 1180, height: 820 } });
  const { cash, now } = await books(api);
  const found = cash.book - 250_50;
  expect((await api.post('/api/facts', { facts: [{ id: crypto.randomUUID(), type: 'cash.counted', at: now, streams: [{ kind: 'place', id: 'si-75' }], place: 'si-75', data: { amount: found, by: 'Омаров' } }] })).status).toBe(200);
  await page.goto('/places/si-75/accounts');
  await page.getByText(/недостача 250,50/).waitFor();
  await expectAccessible(page, 'the books with a difference');
  await page.getByRole('button', { name: 'с замечаниями' }).click();
  await page.waitForURL(/who=remarks/);
  await page.getByRole('button', { name: 'Выгрузить' }).focus();
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Таблица XLSX' }).click()]);
  expect(download.suggestedFilename()).toBe('kepil-accounts-si-75.xlsx');
});
