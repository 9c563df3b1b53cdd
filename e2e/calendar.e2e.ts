/** The calendar of supervision: what is due today is recorded and is done, what was missed stays; the region looks into its districts and the year by keyboard. */
import type { Calendar, CalendarDuty } from '@kepil/modules/supervision/calendar-contract.ts';
import { expect, test } from 'vitest';
import { expectAccessible, focused, heading, sitDown } from './journey.ts';

const daily = ({ duties }: Calendar, place: string, state: CalendarDuty['state']) => duties.filter(({ norm, subject, state: own }) => norm === 'prosecutorial-supervision.47.daily' && subject.id === place && own === state);

test('a district prosecutor comes to the calendar of his office: each day of his facilities, done or missed', async () => {
  const { page, api } = await sitDown('prosecutor-district', { language: 'kk', size: { width: 1180, height: 820 } });
  await page.goto('/overview');
  await page.getByRole('navigation', { name: 'Қадағалау бөлімдері' }).getByRole('link', { name: 'Күнтізбе' }).click();
  await heading(page).filter({ hasText: 'Күнтізбе: Медеу ауданының прокуратурасы' }).waitFor();
  const calendar = await api.get<Calendar>('/api/calendar');
  expect(calendar.objects.map(({ id }) => id)).toContain('ivs-75-medeu');
  await page.getByRole('heading', { name: `Өткізіп алынды ${calendar.counts.missed}`, exact: true }).waitFor();
  await page.getByRole('heading', { name: `Орындалды ${calendar.counts.done + calendar.counts.late}`, exact: true }).waitFor();
  await expectAccessible(page, 'the calendar in Kazakh');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('what is due today is one press from its record, and once recorded it is done', async () => {
  // Supervision in Karaganda began here today, so that today's check is always still to be made.
  const place = 'ivs-35-karaganda', path = '/calendar?office=prosecutor-35-karaganda';
  const { page, api } = await sitDown('prosecutor-republic', { language: 'ru' });
  const before = await api.get<Calendar>(`/api${path}`);
  expect(daily(before, place, 'due')).toHaveLength(1);
  await page.goto(path);
  const record = page.getByRole('link', { name: /^Записать: Изолятор временного содержания проверяется ежедневно/ }).and(page.locator(`a[href*="place=${place}&"]`));
  await record.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/record\?.*place\.inspected/);
  await heading(page).filter({ hasText: 'Проверка места содержания' }).waitFor();
  const recorded = await api.post('/api/facts', { facts: [{ id: crypto.randomUUID(), type: 'place.inspected', at: Date.now() - 1000, streams: [{ kind: 'place', id: place }], place, data: { kind: 'daily', occasion: 'standing', orderNumber: 'Т-1', journalEntry: true, nobodyApplied: true } }] });
  expect(recorded.status, JSON.stringify(recorded.body)).toBe(200);
  await page.goBack();
  await page.reload();
  // Those of the other facilities stay.
  await page.getByRole('link', { name: /^Записать: Изолятор временного содержания проверяется ежедневно/ }).first().waitFor();
  await record.waitFor({ state: 'detached' });
  const after = await api.get<Calendar>(`/api${path}`);
  expect([daily(after, place, 'due').length, daily(after, place, 'done').length]).toEqual([0, daily(before, place, 'done').length + 1]);
});

test('the region sees what its districts missed, goes into one of them, and walks the year by keyboard', async () => {
  const { page, api } = await sitDown('prosecutor-region', { language: 'ru' });
  await page.goto('/calendar');
  await heading(page).filter({ hasText: 'Календарь: Прокуратура города Алматы' }).waitFor();
  const calendar = await api.get<Calendar>('/api/calendar');
  const worst = [...calendar.offices].sort((a, b) => b.counts.missed - a.counts.missed)[0];
  if (!worst) throw new Error('the region has no offices');
  await page.getByRole('heading', { name: 'Кто за что отвечает' }).waitFor();
  await page.getByRole('row', { name: /Гарнизонная гауптвахта города Алматы.*никто не отвечает/ }).waitFor();
  await expectAccessible(page, 'the calendar of the region');
  await page.getByRole('region', { name: 'Прокуратуры территории за эти дни' }).getByRole('link', { name: worst.name.ru, exact: true }).click();
  await heading(page).filter({ hasText: `Календарь: ${worst.name.ru}` }).waitFor();

  await page.goto('/heat');
  await heading(page).filter({ hasText: 'Карта надзора за' }).waitFor();
  await expectAccessible(page, 'the heat map');
  await page.locator('td button[tabindex="0"]').focus();
  expect(await page.locator('td button[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatch(/Изолятор временного содержания .*: (исполнено \d+|обязанностей)/);
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Календарь: Прокуратура' }).waitFor();
  expect(new URL(page.url()).searchParams.get('object')).toMatch(/^ivs-75-/);
});
