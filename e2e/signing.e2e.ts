/** The head signs the order of release: the paper is seen, the person held signs by hand, the head with his key; keyboard, axe, kk and ru. */
import { createHash } from 'node:crypto';
import type { Papers, Places } from '@kepil/modules/contract.ts';
import { expect, test } from 'vitest';
import { setPassphrase } from './inspection-steps.ts';
import { expectAccessible, heading, sitDown, someone } from './journey.ts';

test.each([
  ['ru', { sign: 'Подписать: Постановление об освобождении из-под стражи ввиду истечения срока', participants: 'Подписи участников', name: 'Фамилия, имя, отчество', pad: 'Поле для подписи', keep: 'Сохранить подпись', key: 'Подписать своим ключом', done: 'Документ подписан, подпись проверена и действительна.', valid: 'Подпись действительна', close: 'Закрыть', signed: 'Подписанные документы' }],
  ['kk', { sign: 'Қол қою: Мерзімнің өтуіне байланысты күзеттен босату туралы қаулы', participants: 'Қатысушылардың қолтаңбалары', name: 'Тегі, аты, әкесінің аты', pad: 'Қол қою өрісі', keep: 'Қолтаңбаны сақтау', key: 'Өз кілтіммен қол қою', done: 'Құжатқа қол қойылды, қолтаңба тексерілді және жарамды.', valid: 'Қолтаңба жарамды', close: 'Жабу', signed: 'Қол қойылған құжаттар' }],
] as const)('the order of release is signed in the browser (%s)', async (language, words) => {
  const { page, api, context } = await sitDown('head-si', { language, size: language === 'kk' ? { width: 1280, height: 800 } : { width: 1366, height: 768 } });
  const { episode } = await someone(api, '', ({ place }) => place?.kind === 'si');
  await page.goto(`/episodes/${episode}`);
  await heading(page).waitFor();

  await page.getByRole('button', { name: words.sign }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const key = dialog.getByRole('button', { name: words.key });
  await key.waitFor();
  await expectAccessible(page, 'the dialog of signing');

  await dialog.getByText(words.participants, { exact: true }).click();
  await dialog.getByLabel(words.name).fill('Әбдіқұлов Ғани Өмірұлы');
  const pad = dialog.getByRole('img', { name: words.pad });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('no field to sign on');
  await page.mouse.move(box.x + 30, box.y + box.height / 2);
  await page.mouse.down();
  for (let i = 1; i <= 20; i += 1) await page.mouse.move(box.x + 30 + i * 10, box.y + box.height / 2 + 20 * Math.sin(i));
  await page.mouse.up();
  await dialog.getByRole('button', { name: words.keep }).click();
  await dialog.getByText('Әбдіқұлов Ғани Өмірұлы').waitFor();

  await key.focus();
  await page.keyboard.press('Enter');
  await dialog.getByText(words.done).waitFor();
  await expectAccessible(page, 'the signed paper');
  await page.keyboard.press('Escape');

  const section = page.getByRole('region', { name: words.signed });
  await section.getByText(words.valid).first().waitFor();
  await expectAccessible(page, 'the page with the signed paper');
  const { rows } = await api.get<Papers>(`/api/episodes/${episode}/papers`);
  const paper = rows.find(({ signatures }) => signatures.length === 2);
  expect(paper?.signatures.map(({ how }) => how)).toEqual(['by-hand', 'electronic']);
  const pdf = await (await context.request.get(`/api/papers/${paper?.id}/pdf`)).body();
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(paper?.sha256);
});

test('somebody signs in by electronic signature, and what the certificate says decides who', async () => {
  const { page } = await sitDown('head-si', { signedIn: false });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: /head-si(?!-)/ }).click();
  await expectAccessible(page, 'the sign-in page');
  await page.getByRole('button', { name: 'Войти электронной подписью' }).click();
  await page.waitForURL(/\/shift/);
  await heading(page).waitFor();
  await expectAccessible(page, 'the shift after signing in by signature');
});

test('the prosecutor records an inspection of a place and signs its certificate', async () => {
  const { page, api } = await sitDown('prosecutor-district', { language: 'kk' });
  const { rows } = await api.get<Places>('/api/places');
  const place = rows.find(({ kind }) => kind === 'ivs');
  if (!place) throw new Error('no place to inspect');
  await page.goto(`/places/${place.id}`);
  await page.getByRole('link', { name: 'Тексеруді тіркеу' }).click();
  await setPassphrase(page, 'kk');
  await page.waitForURL(/\/inspections\/.+/);
  await heading(page).waitFor();
  await expectAccessible(page, 'the form of an inspection');
  await page.getByText('ай сайынғы', { exact: true }).click();
  await page.getByRole('button', { name: 'Бұзушылықтар мен ұсыныстар', exact: true }).click();
  await page.getByLabel('Өзге бұзушылықтар').fill('№ 3 камерада бір адамға 2,5 м²-ден кем келеді.');
  await page.getByRole('button', { name: 'Анықтама және жіберу', exact: true }).click();
  await page.getByRole('button', { name: 'Аяқтау және жіберу' }).click();
  await page.getByText(/^Жіберілді /).first().waitFor();
  await page.getByRole('link', { name: 'Орынның беті және анықтама' }).first().click();
  await page.waitForURL(new RegExp(`/places/${place.id}$`));

  await page.getByRole('button', { name: 'Қол қою: Ұстау орнын тексеру нәтижелері туралы анықтама' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Өз кілтіммен қол қою' }).click();
  await dialog.getByText('Құжатқа қол қойылды, қолтаңба тексерілді және жарамды.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Қол қойылған құжаттар' }).getByText('Қолтаңба жарамды').first().waitFor();
});
