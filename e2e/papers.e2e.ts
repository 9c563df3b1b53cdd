/** An act of response from the place to its signature, the certificate of one inspection of two, a report signed before it goes up; axe, kk and ru. */
import { createHash, randomUUID } from 'node:crypto';
import type { Papers } from '@kepil/modules/contract.ts';
import type { MatterList } from '@kepil/modules/supervision/matters/contract.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillIn } from './forms.ts';
import { expectAccessible, heading, sitDown, type Api } from './journey.ts';

const place = 'ivs-75-medeu';
const MINUTE = 60_000;
const words = {
  ru: { sign: 'Подписать: Акт прокурорского надзора', key: 'Подписать своим ключом', done: 'Документ подписан, подпись проверена и действительна.', signed: 'Подписанные документы', valid: 'Подпись действительна', file: 'Файл подписи (.p7s)', sheet: 'Лист подписей' },
  kk: { sign: 'Қол қою: Прокурорлық қадағалау актісі', key: 'Өз кілтіммен қол қою', done: 'Құжатқа қол қойылды, қолтаңба тексерілді және жарамды.', signed: 'Қол қойылған құжаттар', valid: 'Қолтаңба жарамды', file: 'Қолтаңба файлы (.p7s)', sheet: 'Қолтаңбалар парағы' },
} as const;

/** By the keyboard: the dialog opens on its paper, the key signs it, the dialog is left. */
async function signInDialog(page: Page, t: (typeof words)['ru' | 'kk'], before?: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog');
  const key = dialog.getByRole('button', { name: t.key });
  await key.waitFor();
  await before?.();
  await key.focus();
  await page.keyboard.press('Enter');
  await dialog.getByText(t.done).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

test.each(['ru', 'kk'] as const)('an act is issued from a place, drawn up and signed on the page of its matter (%s)', async (language) => {
  const t = words[language];
  const { page, api, context } = await sitDown('prosecutor-district', { language, size: language === 'kk' ? { width: 1180, height: 820 } : { width: 1366, height: 768 } });
  const actId = `А-${randomUUID().slice(0, 6)}`;
  await page.goto(`/record?place=${place}&type=response.issued`);
  await heading(page).waitFor();
  const main = page.getByRole('main');
  await fillIn(main, {
    actId, kind: language === 'ru' ? 'предписание' : 'нұсқама', number: actId, issuerLevel: language === 'ru' ? 'прокуратура района (города)' : 'аудан (қала) прокуратурасы',
    addressee: 'Начальник ИВС', addresseeLevel: language === 'ru' ? 'руководитель учреждения' : 'мекеме басшысы', violations: 'Журнал прогулок ведётся не полностью.',
  });
  await page.getByRole('button', { name: language === 'ru' ? /^Записать/ : /^Тіркеу/ }).first().click();
  await page.waitForURL(new RegExp(`/places/${place}`));
  const fact = (await api.get<MatterList>('/api/matters?kind=response&sort=at')).rows.find(({ opening }) => opening.data['number'] === actId)?.id;

  await page.goto(`/matters/response/${fact}`);
  await page.getByRole('button', { name: t.sign }).focus();
  await page.keyboard.press('Enter');
  await signInDialog(page, t, () => expectAccessible(page, 'the signing of an act', '[role=dialog]'));
  const section = page.getByRole('region', { name: t.signed });
  await section.getByText(t.valid).waitFor();
  await section.getByRole('link', { name: t.file }).waitFor();
  await section.getByRole('link', { name: t.sheet }).waitFor();
  await expectAccessible(page, 'a matter with its signed act');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

  const { rows } = await api.get<Papers>(`/api/places/${place}/papers`);
  const paper = rows.find(({ about }) => about?.id === fact);
  expect(paper).toMatchObject({ kind: 'response-act', current: true, signatures: [{ verdict: { valid: true } }] });
  const pdf = await (await context.request.get(`/api/papers/${paper?.id}/pdf`)).body();
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(paper?.sha256);
}, 120_000);

const inspected = async (api: Api, number: string, at: number): Promise<string> => {
  const id = randomUUID();
  const answer = await api.post('/api/facts', { facts: [{ id, type: 'place.inspected', at, streams: [{ kind: 'place', id: place }], place, data: { kind: 'daily', number, findings: `Проверка ${number}` } }] });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return id;
};

test('of two inspections the certificate of the earlier one is chosen and signed', async () => {
  const { page, api } = await sitDown('prosecutor-district');
  const now = Math.floor(Date.now() / MINUTE) * MINUTE;
  const [first] = [await inspected(api, 'П-1', now - 40 * MINUTE), await inspected(api, 'П-2', now - 20 * MINUTE)];
  await page.goto(`/places/${place}`);
  await page.getByRole('button', { name: 'Подписать: Справка о результатах проверки места содержания' }).click();
  const dialog = page.getByRole('dialog');
  const choice = dialog.getByRole('combobox', { name: /^По записи/ });
  await choice.waitFor();
  await signInDialog(page, words.ru, async () => {
    await choice.selectOption({ value: first });
    await dialog.getByRole('button', { name: words.ru.key }).waitFor();
    await expectAccessible(page, 'the choice of an inspection', '[role=dialog]');
  });
  await page.getByRole('region', { name: words.ru.signed }).getByText(/№ П-1/).waitFor();
  expect((await api.get<Papers>(`/api/places/${place}/papers`)).rows.find(({ about }) => about?.id === first)).toMatchObject({ kind: 'inspection-certificate', signatures: [{ how: 'electronic' }] });
}, 120_000);
