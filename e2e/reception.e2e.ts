/** The reception of a person: brought in, searched for among those held before, recorded step by step; what is typed outlives a reload; injuries on the chart. */
import type { Board, EpisodeView } from '@kepil/modules/contract.ts';
import type { Reception } from '@kepil/modules/custody/reception/contract.ts';
import { HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, fillIn, gatePanel, typedMoment } from './forms.ts';
import { expectAccessible, focused, heading, sitDown, type Api } from './journey.ts';

const ago = (minutes: number): string => typedMoment(Date.now() - minutes * MINUTE);
const step = (page: Page, id: string) => page.locator(`[data-step="${id}"]`);
const episodeOf = (page: Page): string => /\/episodes\/([^/?]+)/.exec(page.url())?.[1] ?? '';

/** Whoever was brought in lately and has no cell yet. */
async function halfReceived(api: Api): Promise<string> {
  const { rows } = await api.get<Board>('/api/board?sort=since&dir=desc&limit=30');
  for (const { episode } of rows) {
    const { completed, admission, steps } = await api.get<Reception>(`/api/episodes/${episode}/reception`);
    if (!completed && admission && Date.now() - admission.at < 6 * HOUR && steps.some(({ id, facts }) => id === 'medical' && facts.length > 1)) return episode;
  }
  throw new Error('the demonstration has nobody half received here');
}

test('a person is brought on papers one of which is missing; the steps follow, by keyboard, and a reload loses nothing', { timeout: 120_000 }, async () => {
  const { page, api } = await sitDown('duty-sp', { language: 'ru' });
  await page.goto('/new');
  await page.getByRole('link', { name: 'приём по шагам' }).click();
  await heading(page).filter({ hasText: 'Приём доставленного лица' }).waitFor();
  await page.getByText('лицо, подвергнутое административному аресту').waitFor();

  const known = await api.get<Board>('/api/board?limit=1');
  const name = known.rows[0]?.person.name ?? '';
  await page.getByRole('textbox', { name: 'ИИН или фамилия и имя' }).fill(name.split(' ').slice(0, 2).join(' '));
  await page.getByRole('button', { name: new RegExp(`^Взять сведения: ${name.split(' ')[0] ?? ''}`) }).first().click();
  await page.getByText(/^Сведения взяты из прежней записи/).waitFor();
  expect(await page.locator('[data-field="data.surname"] input').inputValue()).toBe(name.split(' ')[0]);
  await fillIn(page.locator('[data-section="person.described"]'), { surname: 'Үмбетов', name: 'Ғабит', patronymic: 'Өтегенұлы' });
  const admission = page.locator('[data-section="custody.admitted"]');
  await fillIn(admission, { at: ago(20), broughtBy: 'сержант Іңкәрбек' });
  const papers = admission.getByRole('group', { name: /^Документы-основания \d/ });
  expect(await papers.count()).toBe(3);
  for (const i of [0, 1]) {
    await papers.nth(i).getByRole('checkbox', { name: 'Предъявлен' }).check();
    await papers.nth(i).getByRole('checkbox', { name: 'Подписан' }).check();
    await papers.nth(i).getByRole('checkbox', { name: 'С печатью' }).check();
  }
  await choose(papers.nth(0).getByRole('combobox', { name: 'Кем вынесен' }), 'судья, рассматривающий дело');
  await papers.nth(0).getByRole('textbox', { name: 'Дата' }).fill(typedMoment(Date.now()).split(' ')[0] ?? '');
  await gatePanel(page).getByText(/Нарушается: \d/).waitFor();
  await expectAccessible(page, 'the arrival');
  await page.reload();
  await page.getByText(/^Восстановлен черновик/).waitFor();
  expect(await page.locator('[data-field="data.surname"] input').inputValue()).toBe('Үмбетов');
  await page.getByRole('button', { name: /^Записать \(\d+ наруш/ }).click();
  await page.waitForURL(/\/reception$/);
  await heading(page).filter({ hasText: 'Приём: Үмбетов Ғабит Өтегенұлы' }).waitFor();

  const id = episodeOf(page);
  await step(page, 'basis').getByText('записано с нарушением').waitFor();
  await step(page, 'basis').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await step(page, 'basis').getByText('не предъявлен').waitFor();
  await step(page, 'basis').getByText(/^О нарушении сообщено надзирающему прокурору/).waitFor();
  await expectAccessible(page, 'the reception');

  // The search, by keyboard from the head of its step on.
  await step(page, 'search').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const form = step(page, 'search');
  await form.locator('[data-field="data.by"] input').fill('Іңкәрбек Ғ.');
  await page.getByText(/^Черновик сохранён в/).waitFor();
  await page.reload();
  await heading(page).waitFor();
  await step(page, 'search').getByRole('button').first().focus();
  if ((await step(page, 'search').getAttribute('data-opened')) === null) await page.keyboard.press('Enter');
  await page.getByText(/^Восстановлен черновик/).waitFor();
  expect(await form.locator('[data-field="data.by"] input').inputValue()).toBe('Іңкәрбек Ғ.');
  await form.getByRole('button', { name: /^Записать( \(|$)/ }).focus();
  expect(await focused(page)).toMatch(/^button: Записать/);
  await page.keyboard.press('Enter');
  await page.getByText('Записано: Личный обыск.').waitFor();
  await step(page, 'search').getByText(/^записано, /).waitFor();

  const { facts } = await api.get<EpisodeView>(`/api/episodes/${id}`);
  expect(facts.find(({ type }) => type === 'search.personal')?.data).toMatchObject({ by: 'Іңкәрбек Ғ.' });
  expect(facts.find(({ type }) => type === 'custody.admitted')?.data['basis']).toMatchObject([{ present: true }, { present: true }, { kind: 'identity-document', present: false }]);

  // A cell where nothing breaks is proposed, taken over and recorded.
  await step(page, 'cell').getByRole('button').first().click();
  await step(page, 'cell').getByRole('button', { name: 'Взять эту камеру' }).click();
  await step(page, 'cell').locator('[data-field="data.cell"] input').waitFor();
  await expectAccessible(page, 'the choice of a cell');
});

test('the medical worker marks injuries on the chart or in the list, on a tablet, and the new ones stand beside the earlier examination', { timeout: 90_000 }, async () => {
  const { page, api } = await sitDown('medic-ivs', { language: 'kk', size: { width: 1180, height: 820 } });
  const id = await halfReceived(api);
  await page.goto(`/episodes/${id}/reception`);
  await heading(page).filter({ hasText: 'Қабылдау:' }).waitFor();
  await step(page, 'medical').getByRole('button').first().click();
  await step(page, 'medical').getByRole('button', { name: 'Тіркеу: Медициналық қарап-тексеру' }).click();
  const form = step(page, 'medical');
  await fillIn(form, { occasion: 'қайтып келу', injuries: 'Иә' });
  await form.locator('[data-live] path').nth(1).click();
  const first = form.getByRole('group', { name: '1-жарақат' });
  await choose(first.getByRole('combobox', { name: 'Түрі' }), 'жара');
  await first.getByRole('textbox', { name: 'Ұзындығы, мм' }).fill('40');
  // The same without a pointer.
  await form.getByRole('button', { name: 'Жарақат қосу' }).focus();
  await page.keyboard.press('Enter');
  const second = form.getByRole('group', { name: '2-жарақат' });
  await choose(second.getByRole('combobox', { name: 'Дене бөлігі' }), 'тізе');
  await choose(second.getByRole('combobox', { name: 'Түрі' }), 'қанталау');
  await page.getByRole('img', { name: /2\. тізе/ }).waitFor();
  await expectAccessible(page, 'the body chart');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await form.getByRole('button', { name: /^Тіркеу( \(|$)/ }).click();
  await page.getByText('Тіркелді: Медициналық қарап-тексеру.').waitFor();

  await page.goto(`/episodes/${id}`);
  const injuries = page.getByRole('region', { name: 'Дене жарақаттары' });
  await injuries.getByText(/салыстырғанда жаңасы/).waitFor();
  expect(await injuries.getByText(/тізе, .*: қанталау/).count()).toBeGreaterThan(1);
  await expectAccessible(page, 'the injuries of a person');

  const duty = await sitDown('duty-ivs', { language: 'kk' });
  await duty.page.goto(`/episodes/${id}`);
  await duty.page.getByRole('heading', { name: /^Фактілер|^Жазбалар|:/ }).first().waitFor();
  expect(await duty.page.getByRole('region', { name: 'Дене жарақаттары' }).count()).toBe(0);
});
