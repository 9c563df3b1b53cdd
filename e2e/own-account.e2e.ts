/** What guards the door: a second factor, a passkey, a new password; and the language that follows the account. */
import type { Me } from '@kepil/modules/contract.ts';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { expectAccessible, heading, sitDown } from './journey.ts';

const password = 'demo-password-2026';

test('a second factor is set up on the screen, asked for at the door and removed', async () => {
  const { page, api } = await sitDown('medic-ivs');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Подключить' }).click();
  await page.getByRole('img', { name: /^QR-код/ }).waitFor();
  await expectAccessible(page, 'the settings with a QR code');
  const secret = (await page.locator('[data-totp-secret]').getAttribute('data-totp-secret')) ?? '';
  expect(await page.getByRole('link', { name: 'Открыть в приложении' }).getAttribute('href')).toContain(`secret=${secret}`);
  const totp = new TOTP({ issuer: 'Kepil', label: 'medic-ivs', algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) });
  const code = page.getByRole('textbox', { name: 'Шесть цифр из приложения' });
  await code.fill('000000');
  await page.getByRole('button', { name: 'Подтвердить' }).click();
  await page.getByText('Код неверен или устарел').waitFor();
  // A code counts once, and a step before and after is allowed: three codes for the three things that ask for one.
  const step = (by: number): string => totp.generate({ timestamp: Date.now() + by * 30_000 });
  await code.fill(step(-1));
  await page.getByRole('button', { name: 'Подтвердить' }).click();
  await page.getByText('Второй фактор подключён.').waitFor();
  expect((await api.get<Me>('/api/me')).mfa.totp).toBe(true);

  const door = await sitDown('medic-ivs', { signedIn: false });
  await door.page.goto('/sign-in');
  await door.page.getByRole('button', { name: 'medic-ivs' }).click();
  await door.page.getByRole('button', { name: 'Войти', exact: true }).click();
  await door.page.getByRole('textbox', { name: 'Код подтверждения' }).fill(step(0));
  await door.page.getByRole('button', { name: 'Войти', exact: true }).click();
  await door.page.waitForURL(/\/shift/);

  await page.getByRole('button', { name: 'Отключить' }).click();
  await code.fill(step(1));
  await page.getByRole('button', { name: 'Отключить' }).click();
  await page.getByText('Второй фактор отключён.').waitFor();
  expect((await api.get<Me>('/api/me')).mfa.totp).toBe(false);
});

test('a passkey is added, renamed, signs in without a password and is deleted', async () => {
  const { page, context } = await sitDown('duty-sp');
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await page.goto('/settings');
  await page.getByRole('textbox', { name: 'Название ключа' }).fill('жұмыс компьютері');
  await page.getByRole('button', { name: 'Добавить ключ' }).click();
  await page.getByText('Ключ доступа добавлен.').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'жұмыс компьютері' }).waitFor();

  await context.clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Войти ключом доступа' }).click();
  await page.waitForURL(/\/shift/);

  await page.goto('/settings');
  await page.getByRole('button', { name: 'Переименовать ключ: жұмыс компьютері' }).click();
  const dialog = page.getByRole('dialog', { name: 'Переименовать' });
  await dialog.getByRole('textbox', { name: 'Название ключа' }).fill('үйдегі кілт');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText('Ключ доступа переименован.').waitFor();
  await page.getByRole('button', { name: 'Удалить ключ: үйдегі кілт' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Подтвердить' }).click();
  await page.getByText('Ключей доступа нет.').waitFor();
});

test('a new password is measured while it is typed and ends the other sessions', async () => {
  const { page } = await sitDown('guard-of-nothing', { signedIn: false });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'judge-trial' }).click();
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.waitForURL(/\/board/);
  const other = await sitDown('judge-trial');
  await page.goto('/settings');
  await heading(page).waitFor();
  const change = page.getByRole('button', { name: 'Сменить пароль' });
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field('Текущий пароль').fill('не тот пароль');
  await field('Новый пароль').fill('judge-trial');
  await field('Новый пароль ещё раз').fill('judge-trial');
  expect(await change.isDisabled()).toBe(true);
  expect(await page.getByRole('list', { name: 'Требования к новому паролю' }).innerText()).toMatch(/не менее 12 знаков\s*: не выполнено/);
  const next = 'таза-су-ағады-2026';
  await field('Новый пароль').fill(next);
  await field('Новый пароль ещё раз').fill(next);
  await change.click();
  await page.getByText('Текущий пароль неверен').waitFor();
  await field('Текущий пароль').fill(password);
  await change.click();
  await page.getByText('Пароль изменён').waitFor();
  await expect(other.api.get('/api/me')).rejects.toThrow('401');
  expect((await other.api.post('/api/sign-in', { login: 'judge-trial', password })).status).toBe(401);
  expect((await other.api.post('/api/sign-in', { login: 'judge-trial', password: next })).status).toBe(200);
});

test('the language chosen is kept in the account', async () => {
  const { page, api } = await sitDown('duty-ivs-karaganda');
  await page.goto('/settings');
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/me') && answer.request().method() === 'PATCH');
  await page.getByRole('radio', { name: 'Қазақша' }).check();
  await heading(page).filter({ hasText: 'Баптаулар' }).waitFor();
  await saved;
  expect((await api.get<Me>('/api/me')).language).toBe('kk');
});

test('all sessions are ended from one of them', async () => {
  const here = await sitDown('duty-ivs-astana');
  const there = await sitDown('duty-ivs-astana');
  await here.page.goto('/settings');
  await here.page.getByRole('button', { name: 'Выйти на всех устройствах' }).click();
  await here.page.getByRole('dialog').getByRole('button', { name: 'Подтвердить' }).click();
  await here.page.waitForURL(/\/sign-in/);
  await expect(here.api.get('/api/me')).rejects.toThrow('401');
  await expect(there.api.get('/api/me')).rejects.toThrow('401');
});
