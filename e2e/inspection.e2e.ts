/** A day of inspections on a tablet without a line, killed twice: everything is on record once. What others recorded meanwhile is shown first. */
import { randomUUID } from 'node:crypto';
import type { Hello } from '@kepil/modules/contract.ts';
import type { InspectionDone, InspectionRecord, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { expectAccessible, focused, sitDown, type Api, type Language } from './journey.ts';
import { newTablet, type Tablet } from './tablet.ts';

const address = inject('address');
const headers = { 'x-kepil-client': 'journeys' };
const PLACES = ['ivs-75-medeu', 'ivs-75-medeu-2'] as const;

/** Signed in on a tablet in the language. */
async function takeUp(tablet: Tablet, login: string, language: Language): Promise<Page> {
  const page = await tablet.on(`${address}/sign-in`);
  const { request } = tablet.context;
  expect((await request.post(`${address}/api/sign-in`, { headers, data: { login, password: await passwordOf(tablet, login) } })).status()).toBe(200);
  await request.patch(`${address}/api/me`, { headers, data: { language } });
  await page.evaluate((chosen) => localStorage.setItem('kepil.language', chosen), language);
  await page.reload();
  return page;
}

async function passwordOf(tablet: Tablet, login: string): Promise<string> {
  const { accounts } = (await (await tablet.context.request.get(`${address}/api/hello`, { headers })).json()) as Hello;
  return accounts.find((one) => one.login === login)?.password ?? '';
}

/** Recorded since an instant. */
const done = async (api: Api, place: string, since: number): Promise<InspectionDone[]> => (await api.get<{ rows: InspectionDone[] }>(`/api/places/${place}/inspections?since=${since}`)).rows;
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const section = (page: Page, name: string | RegExp) => page.getByRole('navigation', { name: /Разделы проверки|Тексеру бөлімдері/ }).getByRole('button', { name });
const keptNow = (page: Page) => page.locator('[role="status"][data-saved]').waitFor();

/** A picture as a camera gives it, larger than may be sent. */
async function picture(page: Page): Promise<Buffer> {
  const data = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 1800);
    const pen = canvas.getContext('2d');
    const image = pen?.createImageData(2400, 1800);
    if (!pen || !image) throw new Error('no canvas');
    for (let i = 0; i < image.data.length; i += 65_536) crypto.getRandomValues(image.data.subarray(i, Math.min(i + 65_536, image.data.length)));
    for (let i = 3; i < image.data.length; i += 4) image.data[i] = 255;
    pen.putImageData(image, 0, 0);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 })).arrayBuffer())];
  });
  return Buffer.from(data);
}

test('two inspections without a line, the tablet killed twice: each is on record once with all its answers', async () => {
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  // The server asked from another desk: the tablet's own sessions break off with it.
  const { api } = await sitDown('prosecutor-district');
  const first = await takeUp(tablet, 'prosecutor-district', 'ru');
  const begun = Date.now();
  await first.goto(`${address}/inspections`);
  for (const place of PLACES) {
    await first.locator(`li[data-place="${place}"]`).getByRole('button', { name: /^Взять с собой/ }).click();
    await first.locator(`li[data-place="${place}"]`).getByRole('button', { name: 'Начать проверку' }).waitFor();
  }
  await expectAccessible(first, 'the list of inspections');
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const photo = await picture(first);
  expect(photo.length).toBeGreaterThan(300 * 1024);

  // The line is gone. The first inspection is begun.
  await tablet.setOffline(true);
  await first.locator(`li[data-place="${PLACES[0]}"]`).getByRole('button', { name: 'Начать проверку' }).click();
  await first.getByText('ежедневная', { exact: true }).click();
  await first.getByRole('button', { name: 'Время начала: Сейчас' }).click();
  await first.getByText('В ночное время', { exact: true }).click();
  await first.getByRole('textbox', { name: 'Участники и специалисты' }).fill('врач Өтегенова Ұ. І.');
  await expectAccessible(first, 'the appointment of an inspection');
  await section(first, /п\. 45/).click();
  // By keyboard alone: an answer, and the next one.
  await item(first, 'P45.1a').getByRole('radio').first().focus();
  await first.keyboard.press('Space');
  await first.keyboard.press('ArrowRight');
  expect(await focused(first)).toBe('input: Нарушение');
  await item(first, 'P45.1a').getByRole('textbox', { name: 'Примечание' }).fill('в протоколах нет отметки');
  const sheet = await first.evaluate(() => new Promise<InspectionSheet>((resolve, reject) => {
    const opening = indexedDB.open('kepil-inspections');
    opening.onerror = () => reject(new Error('the store does not open'));
    opening.onsuccess = () => { const asked = opening.result.transaction('sheets').objectStore('sheets').get('ivs-75-medeu'); asked.onsuccess = () => resolve((asked.result as { sheet: InspectionSheet }).sheet); };
  }));
  const person = sheet.persons[0];
  if (!person) throw new Error('nobody is held in the first place');
  await item(first, 'P45.1a').getByRole('textbox', { name: /^В отношении кого/ }).fill(person.name);
  await item(first, 'P45.1a').getByRole('button', { name: `Назвать: ${person.name}` }).last().click();
  const measured = sheet.lists.flatMap(({ items }) => items).find(({ measures }) => measures.includes('temperature'));
  if (!measured) throw new Error('no item of the list is measured');
  const temperature = item(first, measured.id).getByRole('group', { name: /^Температура воздуха/ });
  await temperature.getByRole('textbox', { name: /^Значение/ }).fill('14,5');
  await temperature.getByRole('textbox', { name: 'Где' }).fill('камера 3');
  await temperature.getByText('вне нормы').waitFor();
  await item(first, measured.id).getByText('Нарушение', { exact: true }).click();
  await item(first, measured.id).locator('input[type=file]').setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: photo });
  await item(first, measured.id).getByRole('img', { name: 'Фотография 1' }).waitFor();
  await expectAccessible(first, 'the check-list');
  await keptNow(first);
  const open = first.url();

  // The battery falls out; no line yet. Everything is there.
  await tablet.kill();
  const second = await tablet.on(open, true);
  await section(second, /п\. 45/).click();
  expect(await item(second, 'P45.1a').getByRole('textbox', { name: 'Примечание' }).inputValue()).toBe('в протоколах нет отметки');
  await item(second, measured.id).getByRole('img', { name: 'Фотография 1' }).waitFor();
  await section(second, 'Приняты по личным вопросам').click();
  await second.getByRole('button', { name: 'Добавить принятого' }).click();
  await second.getByRole('textbox', { name: 'Другой человек: фамилия, имя, отчество' }).fill('Қайрат Әнуарұлы');
  await second.getByRole('textbox', { name: 'Что сообщил' }).fill('просит встречи с защитником');
  await second.getByText('Зарегистрировать как обращение к прокурору').click();
  await expectAccessible(second, 'persons received');
  await section(second, 'Справка и отправка').click();
  await second.getByRole('button', { name: 'Остальное — не проверялось' }).click();
  await second.getByText('Отвечены все пункты.').waitFor();
  await second.getByText('Руководитель ознакомлен со справкой').click();
  await second.getByRole('textbox', { name: 'Кто ознакомлен' }).fill('Омаров Е.');
  await second.getByText('Запись в специальном журнале сделана').click();
  await expectAccessible(second, 'the end of an inspection');
  await section(second, 'Нарушения и предложения').click();
  await second.getByText(/п\. 45\.\d+: не соблюдено: .*14,5/).waitFor();
  await section(second, 'Справка и отправка').click();
  await second.getByRole('button', { name: 'Закончить и отправить' }).click();
  await second.getByText('Ждёт связи').waitFor();

  // Killed again, with one inspection waiting. The second of the day.
  await tablet.kill();
  const third = await tablet.on(`${address}/inspections`, true);
  await third.getByText('Ждёт связи').waitFor();
  await third.locator(`li[data-place="${PLACES[1]}"]`).getByRole('button', { name: 'Начать проверку' }).click();
  await third.getByText('еженедельная', { exact: true }).click();
  await section(third, 'Справка и отправка').click();
  await third.getByRole('button', { name: 'Остальное — не проверялось' }).click();
  await third.getByRole('button', { name: 'Закончить и отправить' }).click();
  await third.getByText('Ждёт связи').nth(1).waitFor();
  await expectAccessible(third, 'inspections that wait for the line');
  for (const place of PLACES) expect(await done(api, place, begun), 'nothing is on record yet').toEqual([]);

  // The line is back, and breaks once more when the first record has arrived and its answer has not.
  await third.route('**/api/facts', async (route) => { await route.fetch(); await route.abort('connectionreset'); }, { times: 1 });
  await tablet.setOffline(false);
  // The session did not outlive the battery: one signs in again, and what waited goes by itself.
  await third.getByRole('link', { name: 'Войти' }).click({ timeout: 40_000 });
  await third.getByRole('textbox', { name: 'Логин' }).fill('prosecutor-district');
  await third.getByLabel('Пароль', { exact: true }).fill(await passwordOf(tablet, 'prosecutor-district'));
  await third.getByRole('button', { name: 'Войти', exact: true }).click();
  await third.getByText(/^Отправлено /).nth(1).waitFor({ timeout: 50_000 });
  for (const [place, kind] of [[PLACES[0], 'daily'], [PLACES[1], 'weekly']] as const) {
    expect((await done(api, place, begun)).map((one) => [one.kind, one.own]), place).toEqual([[kind, true]]);
  }
  const [sent] = await done(api, PLACES[0], begun);
  const record = await api.get<InspectionRecord>(`/api/inspections/${sent?.id}`);
  const answers = record.data['answers'] as readonly { readonly item: string; readonly value: string; readonly files?: readonly string[] }[];
  expect(answers.map((one) => one.item)).toEqual(sheet.lists.flatMap(({ items }) => items.map(({ id }) => id)));
  expect(answers.find((one) => one.item === 'P45.1a')).toEqual({ item: 'P45.1a', value: 'no', note: 'в протоколах нет отметки', persons: [{ episode: person.episode }] });
  expect(answers.find((one) => one.item === measured.id)).toMatchObject({ value: 'no', measured: [{ what: 'temperature', value: 14.5, where: 'камера 3' }] });
  expect(record.files).toEqual(answers.find((one) => one.item === measured.id)?.files);
  expect(record.data).toMatchObject({ atNight: true, journalEntry: true, madeKnownTo: 'Омаров Е.', participants: 'врач Өтегенова Ұ. І.', received: [{ name: 'Қайрат Әнуарұлы', subject: 'просит встречи с защитником' }] });
  // What was taken along of persons is gone from the tablet with the sending.
  await third.getByText('Ничего не взято').waitFor();
  await third.reload();
  await third.getByText(/^Отправлено /).nth(1).waitFor();
  expect(await done(api, PLACES[0], begun)).toHaveLength(1);
}, 240_000);

test('an inspection that somebody else recorded meanwhile is shown before one’s own goes, and both stand; sign-out empties the tablet', async () => {
  const { api } = await sitDown('prosecutor-region');
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  const page = await takeUp(tablet, 'prosecutor-district', 'kk');
  const begun = Date.now();
  await page.goto(`${address}/places/${PLACES[1]}`);
  await page.getByRole('link', { name: 'Тексеруді тіркеу' }).click();
  await page.waitForURL(/\/inspections\/.+/);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await tablet.setOffline(true);
  await page.getByText('ай сайынғы', { exact: true }).click();
  await section(page, /45-т\./).click();
  await item(page, 'P45.2a').getByText('Сақталған', { exact: true }).click();
  await expectAccessible(page, 'the check-list in Kazakh');
  await section(page, 'Анықтама және жіберу').click();
  await page.getByRole('button', { name: 'Аяқтау және жіберу' }).click();
  await page.getByText('Байланысты күтуде').waitFor();
  const other = { id: randomUUID(), type: 'place.inspected', at: Date.now() - 60_000, place: PLACES[1], streams: [{ kind: 'place', id: PLACES[1] }], data: { kind: 'daily' } };
  expect((await api.post('/api/facts', { facts: [other] })).status).toBe(200);
  await tablet.setOffline(false);
  await page.getByRole('alert').getByText(/күн сайынғы/).waitFor({ timeout: 40_000 });
  expect((await done(api, PLACES[1], begun)).map(({ id }) => id)).toEqual([other.id]);
  await expectAccessible(page, 'what somebody else recorded meanwhile');
  await page.getByRole('button', { name: 'Менікін де тіркеу' }).click();
  await page.getByText(/^Жіберілді /).waitFor();
  expect((await done(api, PLACES[1], begun)).map((one) => one.kind).toSorted()).toEqual(['daily', 'monthly']);

  await page.locator(`li[data-place="${PLACES[0]}"]`).getByRole('button', { name: /^Өзіммен бірге алу/ }).click();
  await page.locator(`li[data-place="${PLACES[0]}"]`).getByRole('button', { name: 'Тексеруді бастау' }).waitFor();
  await page.goto(`${address}/board`);
  await page.getByRole('button', { name: /^Есептік жазба/ }).click();
  await page.getByRole('menuitem', { name: 'Шығу' }).click();
  await page.waitForURL(/sign-in/);
  const left = await page.evaluate(async () => {
    const opening = indexedDB.open('kepil-inspections');
    const db = await new Promise<IDBDatabase>((resolve) => { opening.onsuccess = () => resolve(opening.result); });
    return Promise.all(['owner', 'sheets'].map((name) => new Promise<number>((resolve) => { const asked = db.transaction(name).objectStore(name).count(); asked.onsuccess = () => resolve(asked.result); })));
  });
  expect(left).toEqual([0, 0]);
  await tablet.setOffline(true);
  await page.goto(`${address}/inspections`);
  await page.getByText('Байланыссыз планшет сіздің кім екеніңізді білмейді').waitFor();
}, 180_000);
