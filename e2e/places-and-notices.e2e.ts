/** From the numbers of a place to the persons behind them; from a notice to its receipt and its letter. */
import type { Board, Notices, Places, PlaceView } from '@kepil/modules/contract.ts';
import { expect, inject, test } from 'vitest';
import { expectAccessible, heading, sitDown } from './journey.ts';
import type { Letter } from './post-office.ts';

test('each number of the list of places is the number of persons that the board then shows', async () => {
  const { page, api } = await sitDown('prosecutor-republic');
  const { rows } = await api.get<Places>('/api/places');
  const place = rows.find(({ breaches, held }) => breaches !== null && breaches > 0 && held > breaches);
  if (!place) throw new Error('no place with breaches');
  await page.goto('/places');
  await page.getByRole('textbox', { name: 'Поиск учреждения' }).fill(place.name.ru);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: place.name.ru, exact: true }) });
  await row.waitFor();
  await page.getByRole('button', { name: 'Содержится' }).click();
  expect(await page.getByRole('columnheader', { name: 'Содержится' }).getAttribute('aria-sort')).toBe('descending');
  await row.getByRole('link', { name: /с нарушениями$/ }).click();
  await page.waitForURL(/flag=breach/);
  const { total } = await api.get<Board>(`/api/board?place=${place.id}&flag=breach`);
  await page.getByText(new RegExp(`^${total} лиц`)).first().waitFor();
  expect(total).toBe(place.breaches);

  await page.goto('/places?q=%D0%BD%D0%B5%D1%82%20%D1%82%D0%B0%D0%BA%D0%BE%D0%B3%D0%BE');
  await page.getByText('Отбору не соответствует ни одно учреждение.').waitFor();
});

test('a place says what is due there now, the overdue first, and leads to the person and the proof', async () => {
  const { page, api } = await sitDown('prosecutor-republic');
  const { rows } = await api.get<Places>('/api/places');
  let view: PlaceView | undefined;
  for (const { id } of rows.filter(({ breaches }) => breaches !== null && breaches > 0)) {
    const found = await api.get<PlaceView>(`/api/places/${id}`);
    if (found.due.some(({ finding }) => finding.state === 'breached') && found.due.some(({ finding }) => finding.state === 'open')) { view = found; break; }
  }
  if (!view) throw new Error('no place with something overdue and something due');
  await page.goto(`/places/${view.place.id}`);
  await heading(page).filter({ hasText: view.place.name.ru }).waitFor();
  const groups = await page.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(groups[0]).toMatch(/^Просрочено: \d+/);
  expect(groups[1]).toMatch(/^В ближайшие 24 часа: \d+/);
  await expectAccessible(page, 'a place');
  const first = view.due[0];
  await page.getByRole('link', { name: first?.finding.title.ru ?? '' }).first().click();
  await page.getByRole('dialog', { name: 'Обоснование' }).getByRole('heading', { name: first?.finding.title.ru ?? '' }).waitFor();
});

test('a notice is received once for good, and its letter went by post without a name', async () => {
  const { page, api } = await sitDown('prosecutor-republic');
  const before = await api.get<Notices>('/api/notices?unread=true');
  const notice = before.rows.find(({ person }) => person !== '');
  if (!notice) throw new Error('no notice');
  await page.goto('/notices');
  const line = page.locator(`[data-notice="${notice.id}"]`);
  await line.getByText(notice.title.ru).waitFor();
  await expectAccessible(page, 'the notices');
  await line.getByRole('button', { name: /^Принял к сведению/ }).click();
  await line.getByText('Принято к сведению').waitFor();
  // The keyboard stays at the line, and the mark can be read out.
  expect(await line.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  const after = await api.get<Notices>('/api/notices?unread=true');
  expect(after.unread).toBe(before.unread - 1);
  expect(after.rows.some(({ id }) => id === notice.id)).toBe(false);
  await page.getByRole('banner').getByRole('link', { name: new RegExp(`^Уведомления: ${after.unread} нов`) }).waitFor();
  await page.getByRole('button', { name: 'Все', exact: true }).click();
  await page.waitForURL(/show=all/);
  const again = await api.post(`/api/notices/${notice.id}/receipt`, {});
  const all = await api.get<Notices>('/api/notices?limit=200');
  expect((again.body as { receivedAt: number }).receivedAt, 'confirmed twice is confirmed once').toBe(all.rows.find(({ id }) => id === notice.id)?.receivedAt);

  const { letters, sent } = await posted();
  expect(sent, 'letters to the prosecutor of the republic').not.toHaveLength(0);
  expect(letters.some((letter) => letter.includes(notice.person.split(' ')[0] ?? '')), 'post is no place for names').toBe(false);

  async function posted(): Promise<{ letters: string[]; sent: Letter[] }> {
    for (let i = 0; i < 60; i++) {
      const got = (await (await fetch(inject('letters'))).json()) as Letter[];
      const mine = got.filter(({ to }) => to.includes('prosecutor-republic@kepil.example'));
      if (mine.length > 0) return { letters: got.map(({ text }) => text), sent: mine };
      await new Promise((next) => { setTimeout(next, 500); });
    }
    return { letters: [], sent: [] };
  }
});
