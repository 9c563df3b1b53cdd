/** What a tablet does with what goes wrong on it: records of before the encryption, pictures nobody can read, no room, a clock that was set, a phrase forgotten. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { done, foundIn, item, keptNow, section, setPassphrase, takeAlong, takeUp, unlock, words } from './inspection-steps.ts';
import { expectAccessible, sitDown } from './journey.ts';
import { newTablet } from './tablet.ts';

const address = inject('address');
const PLACE = 'ivs-75-medeu';

/** The inspection of the place, open at the section of its check-list. */
async function begin(page: Page): Promise<void> {
  await page.locator(`li[data-place="${PLACE}"]`).getByRole('button', { name: words.ru.begin }).click();
  await page.getByText('ежедневная', { exact: true }).click();
  await section(page, /п\. 45/).click();
}

test('records that an earlier version kept in the clear are sealed with the first passphrase, and go on', async () => {
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  const page = await takeUp(tablet, 'prosecutor-district', 'ru');
  const id = '01900000-0000-7000-8000-00000000a001';
  await page.evaluate(async ({ id, place }) => {
    const me = (await (await fetch('/api/me')).json()) as { id: string };
    const sheet = (await (await fetch(`/api/places/${place}/inspection`)).json()) as { asOf: number; place: { name: unknown; zone: string } };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('kepil-inspections', 1);
      opening.onupgradeneeded = () => { const made = opening.result; made.createObjectStore('owner'); made.createObjectStore('sheets', { keyPath: 'place' }); made.createObjectStore('inspections', { keyPath: 'id' }); made.createObjectStore('photos', { keyPath: 'key' }).createIndex('inspection', 'inspection'); };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('the store does not open'));
    });
    const now = Date.now();
    const form = { kind: 'daily', occasion: '', texts: { participants: 'Құдайбергенова Ұлдана' }, flags: {}, answers: {}, received: [] };
    const tx = db.transaction(['owner', 'sheets', 'inspections', 'photos'], 'readwrite');
    tx.objectStore('owner').put({ me, at: now }, 'me');
    tx.objectStore('sheets').put({ place, account: me.id, takenAt: now, sheet });
    tx.objectStore('sheets').put({ place: 'another', account: 'another', takenAt: now, sheet: { ...sheet, note: 'Құдайбергенова Ұлдана' } });
    tx.objectStore('inspections').put({ id, knownId: '01900000-0000-7000-8000-00000000a002', account: me.id, place, placeName: sheet.place.name, zone: sheet.place.zone, state: 'open', begunAt: now, savedAt: now, form, knownAsOf: sheet.asOf, readyAt: null, body: null, tried: false, recordedAt: null, sentAt: null, meanwhile: [], besides: false, refused: null });
    tx.objectStore('photos').put({ key: `${id}/ab`, inspection: id, sha256: 'ab', bytes: new TextEncoder().encode('Құдайбергенова Ұлдана').buffer, sentAt: null });
    await new Promise<void>((resolve) => { tx.oncomplete = () => resolve(); });
    db.close();
  }, { id, place: PLACE });
  expect(await foundIn(page, ['Құдайбергенова'])).not.toEqual([]);
  await page.goto(`${address}/inspections`);
  await page.getByText('ещё не зашифрованные').waitFor();
  await expectAccessible(page, 'records of an earlier version');
  await setPassphrase(page, 'ru');
  await page.locator(`[data-inspection="${id}"]`).waitFor();
  expect(await foundIn(page, ['Құдайбергенова'])).toEqual([]);
  await page.goto(`${address}/inspections/${id}`);
  await unlock(page, 'ru');
  expect(await page.getByRole('textbox', { name: 'Участники и специалисты' }).inputValue()).toBe('Құдайбергенова Ұлдана');
}, 120_000);

test('a picture that the browser cannot read says why, one of forty megabytes is made small, and without room nothing that was typed is lost', async () => {
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  const page = await takeUp(tablet, 'prosecutor-district', 'ru');
  await page.goto(`${address}/inspections`);
  await takeAlong(page, PLACE, 'ru');
  await begin(page);
  const answer = item(page, 'P45.9');
  const file = answer.locator('input[type=file]');
  await file.setInputFiles({ name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]) });
  await answer.getByText(/HEIC.*JPEG/).waitFor();
  await file.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
  await answer.getByText('Этот файл не удалось прочитать').or(answer.getByText(/не удал/)).first().waitFor();
  const size = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(5600, 4200);
    const pen = canvas.getContext('2d');
    const noise = pen?.createImageData(5600, 1);
    if (!pen || !noise) throw new Error('no canvas');
    for (let y = 0; y < 4200; y++) { crypto.getRandomValues(noise.data); for (let i = 3; i < noise.data.length; i += 4) noise.data[i] = 255; pen.putImageData(noise, 0, y); }
    const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 });
    const given = new DataTransfer();
    given.items.add(new File([picture], 'IMG_0002.jpg', { type: 'image/jpeg' }));
    const input = document.querySelector<HTMLInputElement>('[data-item="P45.9"] input[type=file]');
    if (!input) throw new Error('no field');
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return picture.size;
  });
  expect(size).toBeGreaterThan(40 * 1024 * 1024);
  await answer.getByRole('img', { name: 'Фотография 1' }).waitFor({ timeout: 60_000 });
  await keptNow(page);

  // No room: it is said at once, and what was typed waits in the page until there is room again. A browser asks anew after a kill only.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const open = page.url();
  await tablet.kill();
  const full = await tablet.on('about:blank', true);
  const devtools = await full.context().newCDPSession(full);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: 1 });
  await full.goto(open);
  await unlock(full, 'ru');
  await section(full, /п\. 45/).click();
  await item(full, 'P45.9').getByRole('img', { name: 'Фотография 1' }).waitFor();
  await item(full, 'P45.9').getByRole('textbox', { name: 'Примечание' }).fill('решётка сорвана, ӘҒҚҢӨҰҮҺІ');
  await full.getByText('Планшет не сохраняет').first().waitFor();
  await full.getByRole('button', { name: 'Запереть' }).click();
  await full.getByText('Не заперт').waitFor();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: address });
  await keptNow(full);
  await full.getByRole('button', { name: 'Запереть' }).click();
  await unlock(full, 'ru');
  await section(full, /п\. 45/).click();
  expect(await item(full, 'P45.9').getByRole('textbox', { name: 'Примечание' }).inputValue()).toBe('решётка сорвана, ӘҒҚҢӨҰҮҺІ');
}, 180_000);

test('a clock that is a day off is corrected by the server’s and both are shown; set in between, the hours are looked at before the inspection goes', async () => {
  const { api } = await sitDown('prosecutor-region');
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  const page = await takeUp(tablet, 'prosecutor-district', 'ru');
  // A day ahead, as a tablet whose battery was empty.
  const real = Date.now();
  await page.clock.setSystemTime(real + 86_400_000);
  await page.goto(`${address}/inspections`);
  await takeAlong(page, PLACE, 'ru');
  await begin(page);
  await page.getByRole('link', { name: 'Все проверки' }).click();
  await page.getByText(/Часы планшета идут неверно. По серверу/).waitFor();
  await expectAccessible(page, 'the two clocks');
  await page.getByRole('link', { name: 'Продолжить' }).click();
  await section(page, 'Справка и отправка').click();
  await page.getByRole('button', { name: 'Остальное — не проверялось' }).click();
  await page.getByRole('button', { name: 'Закончить и отправить' }).click();
  await page.getByText(/^Отправлено /).waitFor({ timeout: 40_000 });
  const [sent] = await done(api, PLACE, real);
  // By the server's clock: not a day ahead, which would not have been taken.
  expect(Math.abs((sent?.at ?? 0) - real)).toBeLessThan(10 * 60_000);

  await takeAlong(page, PLACE, 'ru');
  await begin(page);
  // Set forward by five hours: as far as the tablet knows nobody touched it for so long.
  await page.clock.setSystemTime(real + 86_400_000 + 5 * 3_600_000);
  await section(page, 'Справка и отправка').click();
  await unlock(page, 'ru');
  await section(page, 'Справка и отправка').click();
  await page.getByRole('button', { name: 'Остальное — не проверялось' }).click();
  await page.getByRole('button', { name: 'Закончить и отправить' }).click();
  await page.getByText(/Часы планшета переводили/).waitFor({ timeout: 40_000 });
  expect(await done(api, PLACE, real)).toHaveLength(1);
  // The hour of the record was counted by the clock that was set: mended, it is the server's again.
  await page.getByRole('button', { name: 'Время верно, отправить' }).waitFor();
  await page.getByRole('button', { name: 'Исправить' }).click();
  await page.getByRole('link', { name: 'Продолжить' }).click();
  await section(page, 'Справка и отправка').click();
  await page.getByRole('button', { name: 'Закончить и отправить' }).click();
  await page.getByText(/^Отправлено /).nth(1).waitFor({ timeout: 40_000 });
  for (const { at } of await done(api, PLACE, real)) expect(Math.abs(at - real)).toBeLessThan(10 * 60_000);
}, 180_000);

test('a phrase forgotten: what is not sent is named, thrown away expressly, and nothing of it is left', async () => {
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  const page = await takeUp(tablet, 'prosecutor-district', 'kk');
  await page.goto(`${address}/inspections`);
  await takeAlong(page, PLACE, 'kk');
  await page.locator(`li[data-place="${PLACE}"]`).getByRole('button', { name: words.kk.begin }).click();
  await page.getByText('ай сайынғы', { exact: true }).click();
  await keptNow(page);
  await page.goto(`${address}/inspections`);
  await page.getByText('Тіркесті ұмыттыңыз ба?').click();
  await page.getByText('1 тексеру жіберілмеген, фотосурет саны: 0.').waitFor();
  await expectAccessible(page, 'a phrase forgotten');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Планшеттен бәрін жою' }).click();
  await page.getByText('Ештеңе алынбаған').or(page.getByRole('button', { name: words.kk.take }).first()).first().waitFor();
  const left = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => { const opening = indexedDB.open('kepil-inspections'); opening.onsuccess = () => resolve(opening.result); });
    return Promise.all(['locks', 'here', 'sealed-sheets', 'sealed-inspections', 'sealed-photos'].map((name) => new Promise<number>((resolve) => { const asked = db.transaction(name).objectStore(name).count(); asked.onsuccess = () => resolve(asked.result); })));
  });
  expect(left).toEqual([0, 0, 0, 0, 0]);
}, 120_000);

test('nobody touches the tablet for ten minutes: it locks itself, and what was typed is there again', async () => {
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  const page = await takeUp(tablet, 'prosecutor-district', 'ru');
  await page.clock.install();
  await page.goto(`${address}/inspections`);
  await takeAlong(page, PLACE, 'ru');
  await begin(page);
  await item(page, 'P45.9').getByRole('textbox', { name: 'Примечание' }).fill('забор цел');
  await page.clock.runFor(1000);
  await keptNow(page);
  await page.clock.fastForward(10 * 60_000 + 20_000);
  await page.getByRole('heading', { name: words.ru.locked }).waitFor();
  expect(await page.getByText('забор цел').count()).toBe(0);
  await unlock(page, 'ru');
  await section(page, /п\. 45/).click();
  expect(await item(page, 'P45.9').getByRole('textbox', { name: 'Примечание' }).inputValue()).toBe('забор цел');
}, 120_000);

test('one’s own inspection from another tablet is shown and both stand; a place that is out of reach meanwhile keeps the inspection on the tablet', async () => {
  const { api } = await sitDown('prosecutor-district');
  const tablet = newTablet();
  onTestFinished(() => tablet.end());
  const page = await takeUp(tablet, 'prosecutor-district', 'ru');
  const since = Date.now();
  await page.goto(`${address}/inspections`);
  await takeAlong(page, PLACE, 'ru');
  await begin(page);
  const other = { id: randomUUID(), type: 'place.inspected', at: Date.now() - 60_000, place: PLACE, streams: [{ kind: 'place', id: PLACE }], data: { kind: 'daily' } };
  expect((await api.post('/api/facts', { facts: [other] })).status).toBe(200);
  const gone = { type: 'about:blank', title: 'Не найдено', status: 404, code: 'not-found' };
  await page.route('**/api/places/*/inspections*', (route) => route.fulfill({ status: 404, contentType: 'application/problem+json', body: JSON.stringify(gone) }), { times: 1 });
  await section(page, 'Справка и отправка').click();
  await page.getByRole('button', { name: 'Остальное — не проверялось' }).click();
  await page.getByRole('button', { name: 'Закончить и отправить' }).click();
  await page.getByText(/Место закрыто или передано другой прокуратуре/).waitFor();
  await expectAccessible(page, 'a place that is out of reach');
  await page.locator('[data-state="ready"]').getByRole('button', { name: 'Отправить сейчас' }).click();
  await page.getByRole('alert').getByText(/вы, с другого устройства/).waitFor({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Записать и мою' }).click();
  await page.getByText(/^Отправлено /).waitFor({ timeout: 40_000 });
  expect((await done(api, PLACE, since)).map(({ own }) => own)).toEqual([true, true]);
}, 120_000);
