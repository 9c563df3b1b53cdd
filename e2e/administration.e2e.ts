/** Those who see no cases: the administrator makes an account, the auditor sees who looked at whose record and verifies the journal. */
import type { EpisodeView, Reads, UserChoices } from '@kepil/modules/contract.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose } from './forms.ts';
import { expectAccessible, heading, sitDown, someone } from './journey.ts';

/** In the form of a new account: the list with this label. */
const list = (form: Locator, label: string): Locator => form.locator('[aria-haspopup="listbox"]').and(form.getByRole('textbox', { name: label }).or(form.getByRole('combobox', { name: label })));

async function make(page: Page, name: string, login: string, chosen: Readonly<Record<string, string>>): Promise<string> {
  await page.getByRole('button', { name: 'Новый пользователь' }).click();
  const form = page.getByRole('dialog', { name: 'Новый пользователь' });
  await form.getByRole('textbox', { name: 'Имя' }).fill(name);
  await form.getByRole('textbox', { name: 'Логин' }).fill(login);
  for (const [label, words] of Object.entries(chosen)) await choose(list(form, label), words);
  await expectAccessible(page, `the form of a new account: ${login}`);
  await form.getByRole('button', { name: 'Создать' }).click();
  const given = page.getByRole('dialog', { name: `Пароль для ${name}` });
  const password = await given.locator('code').innerText();
  expect(password.length).toBeGreaterThanOrEqual(16);
  await given.getByRole('button', { name: 'Готово' }).last().click();
  await given.waitFor({ state: 'detached' });
  return password;
}

/** Signs in with the password that was handed over, and chooses an own one where that is asked for. */
async function enter(login: string, given: string, own: string): Promise<Page> {
  const { page } = await sitDown(login, { signedIn: false });
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'Логин' }).fill(login);
  await page.getByLabel('Пароль', { exact: true }).fill(given);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Задайте собственный пароль' }).waitFor();
  await expectAccessible(page, 'the choice of an own password');
  expect(await page.getByRole('navigation').count(), 'nothing else is open').toBe(0);
  await page.getByLabel('Текущий пароль', { exact: true }).fill(given);
  await page.getByLabel('Новый пароль', { exact: true }).fill(own);
  await page.getByLabel('Новый пароль ещё раз', { exact: true }).fill(own);
  await page.getByRole('button', { name: 'Сменить пароль' }).click();
  return page;
}

test('accounts of an investigator and of a shift are made, each is handed a password once, and opens its own doors only', async () => {
  const { page, api } = await sitDown('administrator');
  const choices = await api.get<UserChoices>('/api/users/choices');
  const office = choices.offices.find(({ kind }) => kind === 'police') ?? choices.offices[0];
  const place = choices.places.find(({ kind }) => kind === 'ivs');
  if (!office || !place) throw new Error('the republic has no police or no place of custody');
  await page.goto('/');
  await page.waitForURL(/\/users/);
  await page.getByRole('button', { name: 'Новый пользователь' }).click();
  const form = page.getByRole('dialog', { name: 'Новый пользователь' });
  await form.getByRole('button', { name: 'Создать' }).click();
  expect(await form.getByText('Заполните это поле').count(), 'nothing is created from nothing').toBeGreaterThan(2);
  await form.getByRole('button', { name: 'Отмена' }).last().click();

  const ofCase = await make(page, 'Жұмабекова Ә.', 'zhumabekova', { Роль: 'следователь', 'Должностное положение': 'дознаватель', Орган: office.name.ru });
  const ofShift = await make(page, 'Қалиев Ғ.', 'qaliev', { Роль: 'дежурный', Учреждение: place.name.ru });
  await page.getByRole('row').filter({ hasText: 'zhumabekova' }).getByText(office.name.ru).waitFor();
  await page.getByRole('row').filter({ hasText: 'qaliev' }).getByText(place.name.ru).waitFor();

  const investigator = await enter('zhumabekova', ofCase, 'жеті-өзен-2026');
  await investigator.waitForURL(/\/board/);
  await investigator.getByRole('link', { name: 'Записать задержание' }).waitFor();
  expect(await investigator.getByRole('link', { name: 'Пользователи' }).count(), 'accounts are the administrator’s').toBe(0);
  await investigator.goto('/users');
  await investigator.getByText('не предоставлено вашей роли').first().waitFor();

  const shift = await enter('qaliev', ofShift, 'қара-жолбарыс-2026');
  await heading(shift).filter({ hasText: place.name.ru }).waitFor();

  // A reset ends what was open, and asks again.
  const row = page.getByRole('row').filter({ hasText: 'qaliev' });
  await row.getByRole('button', { name: /^Новый пароль/ }).click();
  await page.getByRole('dialog', { name: 'Новый пароль' }).getByRole('button', { name: 'Подтвердить' }).click();
  const given = page.getByRole('dialog', { name: 'Пароль для Қалиев Ғ.' });
  const again = await given.locator('code').innerText();
  await given.getByRole('button', { name: 'Готово' }).last().click();
  await heading(await enter('qaliev', again, 'ақ-бүркіт-2026-көк')).filter({ hasText: place.name.ru }).waitFor();
});

test('the auditor sees who looked, and proves a record without seeing it', async () => {
  const looker = await sitDown('prosecutor-republic');
  const held = await someone(looker.api, '');
  await looker.page.goto(`/episodes/${held.episode}`);
  await heading(looker.page).filter({ hasText: held.person.name }).waitFor();
  const { name } = await looker.api.get<{ name: string }>('/api/me');
  const { facts } = await looker.api.get<EpisodeView>(`/api/episodes/${held.episode}`);

  const { page, api } = await sitDown('auditor');
  await page.goto('/reads');
  await heading(page).waitFor();
  await page.getByRole('row').filter({ hasText: name }).first().waitFor();
  await expectAccessible(page, 'who looked');
  const { rows } = await api.get<Reads>(`/api/reads?episode=${held.episode}`);
  expect(rows.some(({ reader }) => reader.name === name)).toBe(true);

  const [fact] = facts;
  await page.getByRole('link', { name: 'Журнал' }).click();
  await page.getByRole('textbox', { name: 'Номер записи' }).fill(fact?.id ?? '');
  await page.getByRole('button', { name: 'Показать доказательство' }).click();
  await page.getByRole('heading', { name: 'Путь до корня' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain(`${fact?.seq} /`);
  expect(await page.getByRole('main').innerText(), 'a proof names nobody').not.toContain(held.person.name);
  await expectAccessible(page, 'the journal with a proof');

  await page.getByRole('textbox', { name: 'Номер записи' }).fill('00000000-0000-4000-8000-000000000000');
  await page.getByRole('button', { name: 'Показать доказательство' }).click();
  await page.getByText('Такая запись не найдена').waitFor();
});
