/**
 * A day of inspections on a tablet without a line, killed twice: everything is on record once, and nothing of it lies on the tablet for
 * whoever has not its passphrase. What others recorded meanwhile is shown first.
 */
import { randomUUID } from 'node:crypto';
import type { InspectionRecord, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { done, foundIn, headers, item, keptNow, passwordOf, section, setPassphrase, takeAlong, takeUp, unlock, words, PHRASE } from './inspection-steps.ts';
import { expectAccessible, focused, sitDown } from './journey.ts';
import { newTablet } from './tablet.ts';

const address = inject('address');
const PLACES = ['ivs-75-medeu', 'ivs-75-medeu-2'] as const;

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
  // A passphrase that others could guess is not taken.
  await first.locator(`li[data-place="${PLACES[0]}"]`).getByRole('button', { name: words.ru.take }).click();
  await first.getByLabel(words.ru.phrase, { exact: true }).fill('123456');
  await first.getByRole('button', { name: words.ru.set }).click();
  await first.getByText('Нужно не меньше 10 знаков.').waitFor();
  await expectAccessible(first, 'the passphrase of the tablet');
  await setPassphrase(first, 'ru');
  for (const place of PLACES) {
    const kept = first.locator(`li[data-place="${place}"]`).getByRole('button', { name: words.ru.begin });
    if (place === PLACES[0]) await kept.waitFor();
    else await takeAlong(first, place, 'ru');
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
  const sheet = await api.get<InspectionSheet>(`/api/places/${PLACES[0]}/inspection`);
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
  await item(first, measured.id).getByText('Принять меры реагирования').click();
  await item(first, measured.id).locator('input[type=file]').setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: photo });
  await item(first, measured.id).getByRole('img', { name: 'Фотография 1' }).waitFor();
  await item(first, measured.id).getByRole('textbox', { name: 'Подпись к фотографии 1' }).fill('плесень над окном Ұзақбай');
  await expectAccessible(first, 'the check-list');
  await keptNow(first);
  const open = first.url();
  // Nothing of it lies open: neither names of those held, nor of who was brought along, nor what was written, nor the picture.
  const planted = [person.name, 'Өтегенова', 'в протоколах нет отметки', 'Ұзақбай'];
  expect(await foundIn(first, planted)).toEqual([]);

  // The battery falls out; no line yet. Everything is there.
  await tablet.kill();
  expect(tablet.inFolder(planted), 'on the disk of the tablet').toEqual([]);
  expect(tablet.inFolder([PLACES[0]]), 'what may be seen is seen').not.toEqual([]);
  const second = await tablet.on(open, true);
  // Locked: the passphrase is asked, without a line, and a wrong one opens nothing.
  await second.getByRole('heading', { name: words.ru.locked }).waitFor();
  await expectAccessible(second, 'the locked tablet');
  for (let wrong = 0; wrong < 3; wrong++) {
    await unlock(second, 'ru', `${PHRASE}${wrong}`);
    // Refused: the field is empty again.
    await expect.poll(() => second.getByLabel(words.ru.phrase, { exact: true }).inputValue(), { timeout: 10_000 }).toBe('');
    await second.getByText(/^Фраза неверна/).first().waitFor();
  }
  await second.getByText(/Следующая попытка через \d+ секунд/).waitFor();
  await expect.poll(() => second.getByRole('button', { name: words.ru.unlock, exact: true }).isEnabled(), { timeout: 10_000 }).toBe(true);
  await unlock(second, 'ru');
  await section(second, /п\. 45/).click();
  expect(await item(second, 'P45.1a').getByRole('textbox', { name: 'Примечание' }).inputValue()).toBe('в протоколах нет отметки');
  await item(second, measured.id).getByRole('img', { name: 'Фотография 1' }).waitFor();
  await section(second, 'Приняты по личным вопросам').click();
  await second.getByRole('button', { name: 'Добавить принятого' }).click();
  await second.getByRole('textbox', { name: 'Другой человек: фамилия, имя, отчество' }).fill('Қайрат Әнуарұлы');
  await second.getByRole('textbox', { name: 'Что сообщил' }).fill('просит встречи с защитником');
  // Locked in the middle of a word, by the button: the word is there afterwards.
  await second.getByRole('button', { name: 'Запереть' }).click();
  await unlock(second, 'ru');
  await section(second, 'Приняты по личным вопросам').click();
  expect(await second.getByRole('textbox', { name: 'Что сообщил' }).inputValue()).toBe('просит встречи с защитником');
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
  expect(tablet.inFolder([...planted, 'Қайрат Әнуарұлы', 'просит встречи']), 'on the disk of the tablet').toEqual([]);
  const third = await tablet.on(`${address}/inspections`, true);
  await unlock(third, 'ru');
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
  const closed = third.getByRole('heading', { name: words.ru.locked });
  await closed.or(third.getByRole('heading', { name: 'Проверки на планшете' })).waitFor();
  if (await closed.isVisible()) await unlock(third, 'ru');
  await third.getByText(/^Отправлено /).nth(1).waitFor({ timeout: 50_000 });
  for (const [place, kind] of [[PLACES[0], 'daily'], [PLACES[1], 'weekly']] as const) {
    expect((await done(api, place, begun)).map((one) => [one.kind, one.own]), place).toEqual([[kind, true]]);
  }
  const [sent] = await done(api, PLACES[0], begun);
  const record = await api.get<InspectionRecord>(`/api/inspections/${sent?.id}`);
  const answers = record.data['answers'] as readonly { readonly item: string; readonly value: string; readonly files?: readonly string[] }[];
  expect(answers.map((one) => one.item)).toEqual(sheet.lists.flatMap(({ items }) => items.map(({ id }) => id)));
  expect(answers.find((one) => one.item === 'P45.1a')).toEqual({ item: 'P45.1a', value: 'no', note: 'в протоколах нет отметки', persons: [{ episode: person.episode }] });
  expect(answers.find((one) => one.item === measured.id)).toMatchObject({ value: 'no', measured: [{ what: 'temperature', value: 14.5, where: 'камера 3' }], photos: [{ caption: 'плесень над окном Ұзақбай' }] });
  expect(record.files).toEqual(answers.find((one) => one.item === measured.id)?.files);
  expect(record.data).toMatchObject({ atNight: true, journalEntry: true, madeKnownTo: 'Омаров Е.', participants: 'врач Өтегенова Ұ. І.', received: [{ name: 'Қайрат Әнуарұлы', subject: 'просит встречи с защитником' }] });
  // What was taken along of persons is gone from the tablet with the sending.
  await third.getByText('Ничего не взято').waitFor();
  await third.reload();
  await unlock(third, 'ru');
  await third.getByText(/^Отправлено /).nth(1).waitFor();
  expect(await done(api, PLACES[0], begun)).toHaveLength(1);
  // The certificate prints the photograph itself, with its caption.
  const paper = await tablet.context.request.get(`${address}/api/places/${PLACES[0]}/papers/print?kind=inspection-certificate&lang=ru&about=${sent?.id}`, { headers });
  expect(paper.status()).toBe(200);
  expect((await paper.body()).toString('latin1').split('/Subtype /Image').length - 1).toBe(1);
  // From the item that was marked to the act that answers it.
  await third.locator(`[data-inspection="${sent?.id}"]`).getByRole('link', { name: /^Отреагировать/ }).click();
  await third.waitForURL(/\/respond/);
  await third.getByText(/Материально-бытовые условия|14,5/).first().waitFor();
}, 240_000);

test('an inspection that somebody else recorded meanwhile is shown before one’s own goes, and both stand; sign-out empties the tablet', async () => {
  const { api } = await sitDown('prosecutor-region');
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  const page = await takeUp(tablet, 'prosecutor-district', 'kk');
  const begun = Date.now();
  await page.goto(`${address}/places/${PLACES[1]}`);
  await page.getByRole('link', { name: 'Тексеруді тіркеу' }).click();
  await setPassphrase(page, 'kk');
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

  await takeAlong(page, PLACES[0], 'kk');
  await page.goto(`${address}/board`);
  await page.getByRole('button', { name: /^Есептік жазба/ }).click();
  await page.getByRole('menuitem', { name: 'Шығу' }).click();
  await page.waitForURL(/sign-in/);
  const left = await page.evaluate(async () => {
    const opening = indexedDB.open('kepil-inspections');
    const db = await new Promise<IDBDatabase>((resolve) => { opening.onsuccess = () => resolve(opening.result); });
    return Promise.all(['here', 'locks', 'sealed-sheets', 'sealed-inspections', 'sealed-photos'].map((name) => new Promise<number>((resolve) => { const asked = db.transaction(name).objectStore(name).count(); asked.onsuccess = () => resolve(asked.result); })));
  });
  expect(left).toEqual([0, 0, 0, 0, 0]);
  await tablet.setOffline(true);
  await page.goto(`${address}/inspections`);
  await page.getByText('Байланыссыз планшет сіздің кім екеніңізді білмейді').waitFor();
}, 180_000);
