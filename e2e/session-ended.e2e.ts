/** The session ends while somebody is typing: a dialog, a new sign-in, and nothing that was typed is lost. */
import type { EpisodeView } from '@kepil/modules/contract.ts';
import { expect, test } from 'vitest';
import { fillIn, save } from './forms.ts';
import { expectAccessible, heading, sitDown, someone } from './journey.ts';

const NUMBER = 'Қ-2026/17';

test('signed out everywhere while typing, signed in again, the record is saved with what was typed', async () => {
  const { page, context, api } = await sitDown('head-si');
  const held = await someone(api, '');
  await page.goto(`/record?episode=${held.episode}&type=notice.sent`);
  await heading(page).filter({ hasText: 'Уведомление направлено' }).waitFor();
  const form = page.getByRole('main');
  await fillIn(form, { topic: 'о месте содержания под стражей', addressee: 'защитнику', channel: 'на бумаге', number: NUMBER });

  const elsewhere = await sitDown('head-si');
  expect((await elsewhere.api.post('/api/sign-out/everywhere', {})).status).toBe(204);
  // The next thing typed asks the server again.
  await fillIn(form, { person: 'Әлиев Ғ.' });
  const dialog = page.getByRole('dialog', { name: 'Сеанс завершён' });
  await dialog.waitFor();
  await expectAccessible(page, 'the dialog of an ended session');
  expect(await dialog.getByRole('textbox', { name: 'Логин' }).inputValue()).toBe('head-si');
  await dialog.getByLabel('Пароль', { exact: true }).fill('demo-password-2026');
  await dialog.getByRole('button', { name: 'Войти', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });

  expect(await form.locator('[data-field="data.number"]').getByRole('textbox').inputValue()).toBe(NUMBER);
  expect(await form.locator('[data-field="data.person"]').getByRole('textbox').inputValue()).toBe('Әлиев Ғ.');

  // A reload, and even a new window, has the draft.
  await page.getByText(/^Черновик сохранён/).waitFor();
  await page.reload();
  await page.getByText(/^Восстановлен черновик/).waitFor();
  expect(await form.locator('[data-field="data.number"]').getByRole('textbox').inputValue()).toBe(NUMBER);

  // The cookie itself is gone this time, and the save is what finds it out.
  await context.clearCookies();
  await page.getByRole('button', { name: /^Записать/ }).click();
  await dialog.waitFor();
  await dialog.getByLabel('Пароль', { exact: true }).fill('demo-password-2026');
  await dialog.getByRole('button', { name: 'Войти', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await save(page);

  const { facts } = await api.get<EpisodeView>(`/api/episodes/${held.episode}`);
  const saved = facts.filter(({ type, data }) => type === 'notice.sent' && data['number'] === NUMBER);
  expect(saved).toHaveLength(1);
  expect(saved[0]?.data['person']).toBe('Әлиев Ғ.');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kepil.draft.'))), 'a recorded draft is gone').toEqual([]);
});
