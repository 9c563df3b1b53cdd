/** Those who see no cases: the administrator makes an account, the auditor sees who looked at whose record and verifies the journal. */
import type { EpisodeView, Reads } from '@kepil/modules/contract.ts';
import { expect, test } from 'vitest';
import { choose } from './forms.ts';
import { expectAccessible, heading, sitDown, someone } from './journey.ts';

test('an account is made, its password is shown once, and it opens the right doors only', async () => {
  const { page } = await sitDown('administrator');
  await page.goto('/');
  await page.waitForURL(/\/users/);
  await page.getByRole('button', { name: 'Новый пользователь' }).click();
  const form = page.getByRole('dialog', { name: 'Новый пользователь' });
  await form.getByRole('button', { name: 'Создать' }).click();
  expect(await form.getByText('Заполните это поле').count(), 'nothing is created from nothing').toBeGreaterThan(2);
  await form.getByRole('textbox', { name: 'Имя' }).fill('Жұмабекова Ә.');
  await form.getByRole('textbox', { name: 'Логин' }).fill('zhumabekova');
  await choose(form.locator('[aria-haspopup="listbox"]').nth(0), 'прокурор по надзору за спецучреждениями');
  await choose(form.locator('[aria-haspopup="listbox"]').nth(1), 'город Астана');
  await expectAccessible(page, 'the form of a new account');
  await form.getByRole('button', { name: 'Создать' }).click();
  const given = page.getByRole('dialog', { name: /Жұмабекова Ә\./ });
  const password = await given.locator('code').innerText();
  expect(password.length).toBeGreaterThanOrEqual(16);
  await given.getByRole('button', { name: 'Готово' }).last().click();
  await page.getByRole('row').filter({ hasText: 'zhumabekova' }).waitFor();

  const door = await sitDown('zhumabekova', { signedIn: false });
  await door.page.goto('/sign-in');
  await door.page.getByRole('textbox', { name: 'Логин' }).fill('zhumabekova');
  await door.page.getByLabel('Пароль', { exact: true }).fill(password);
  await door.page.getByRole('button', { name: 'Войти', exact: true }).click();
  await door.page.waitForURL(/\/board/);
  expect(await door.page.getByRole('link', { name: 'Пользователи' }).count(), 'accounts are the administrator’s').toBe(0);
  await door.page.goto('/users');
  await door.page.getByText('не предоставлено вашей роли').first().waitFor();
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
