/** The prosecutor's matters: an emergency from the first word to the special message, by keyboard where it is hurried; acts with their prefilled steps. */
import { randomUUID } from 'node:crypto';
import type { MatterList, MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import { expect, test } from 'vitest';
import { fillIn } from './forms.ts';
import { expectAccessible, focused, heading, sitDown, type Api } from './journey.ts';

const place = 'ivs-75-medeu';
const MINUTE = 60_000;
const record = async (api: Api, type: string, data: Record<string, unknown>, at = Math.floor(Date.now() / MINUTE) * MINUTE): Promise<string> => {
  const id = randomUUID();
  const answer = await api.post('/api/facts', { facts: [{ id, type, at, streams: [{ kind: 'place', id: place }], place, data }] });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return id;
};

test('an emergency: written down on one screen, told by telephone with one press, acknowledged above, followed by the special message', async () => {
  const district = await sitDown('prosecutor-district', { language: 'ru' });
  const { page, api } = district;
  await page.goto('/matters?kind=emergency');
  await heading(page).filter({ hasText: 'Реагирование' }).waitFor();
  await page.getByRole('link', { name: 'Сообщить о происшествии' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Выберите учреждение').waitFor();
  await page.goto(`/matters/start?place=${place}`);
  await page.getByRole('group', { name: 'Что произошло' }).waitFor();
  await expectAccessible(page, 'the start of an emergency');
  await fillIn(page.getByRole('group', { name: 'Что произошло' }), { kind: 'членовредительство', where: 'Камера № 4', participants: '1', circumstances: 'Порезал предплечье' });
  await fillIn(page.getByRole('group', { name: 'Как узнала прокуратура' }), { from: 'Дежурный' });
  // The hour stands there before anything is recorded, by the same count as everywhere.
  await page.getByText('Сообщить не позднее').waitFor();
  // What was typed is there after a reload.
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Где' }).inputValue()).toBe('Камера № 4');
  await page.getByRole('button', { name: 'Записать и перейти к звонку' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Журнал звонков' }).waitFor();
  const fact = /\/matters\/emergency\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (!fact) throw new Error(page.url());
  await expectAccessible(page, 'an emergency');

  await page.getByRole('combobox', { name: 'Кто принял сообщение' }).fill('Әуезов Б.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button: Сообщено сейчас');
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: 'Әуезов Б.' }).waitFor();
  const told = await api.get<MatterView>(`/api/matters/emergency/${fact}`);
  const call = told.steps.find(({ type }) => type === 'emergency.reported');
  expect(call?.clocks[0]).toMatchObject({ norm: 'prosecutorial-supervision.38.report', state: 'met' });

  const region = await sitDown('prosecutor-region', { language: 'kk', size: { width: 1180, height: 820 } });
  await region.page.goto(`/matters/emergency/${fact}`);
  await region.page.getByRole('button', { name: 'Қабылданғанын растау' }).click();
  await region.page.getByRole('button', { name: 'Қабылданғанын растау' }).waitFor({ state: 'detached' });
  await expectAccessible(region.page, 'an emergency in Kazakh');
  expect((await region.api.get<MatterView>(`/api/matters/emergency/${fact}`)).steps.find(({ type }) => type === 'emergency.reported')?.done[0]?.acknowledged).not.toBeNull();
  // The region's own receipt begins its clocks; the message's form knows what the matter knows.
  await record(region.api, 'emergency.learned', { emergency: fact, level: 'oblast', channel: 'telephone' });
  await region.page.reload();
  await region.page.getByRole('link', { name: 'Жазу: Төтенше оқиға туралы арнайы хабарлама жіберілді' }).click();
  const form = region.page.getByRole('main');
  expect(await form.locator('[data-field="data.where"]').getByRole('textbox').inputValue()).toBe('Камера № 4');
  expect(await form.locator('[data-field="data.circumstances"]').getByRole('textbox').inputValue()).toBe('Порезал предплечье');
  await fillIn(form, { causes: 'Анықталуда', aims: 'Анықталуда', methods: 'Айна сынығы', instruments: 'Айна' });
  await region.page.getByRole('button', { name: /^Тіркеу/ }).click();
  await region.page.waitForURL(new RegExp(`/matters/emergency/${fact}`));
  const sent = await region.api.get<MatterView>(`/api/matters/emergency/${fact}`);
  expect(sent.steps.flatMap(({ clocks }) => clocks).find(({ norm }) => norm === 'prosecutorial-supervision.17.special-message')).toMatchObject({ state: 'met' });
  for (const lang of ['kk', 'ru']) {
    const paper = await region.context.request.get(`/api/places/${place}/papers/print?kind=special-message&lang=${lang}&about=${fact}`);
    expect(paper.status()).toBe(200);
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
}, 120_000);

test('an act that nobody answered stands first and overdue; its answer is one button and a form that knows the act', async () => {
  const { page, api } = await sitDown('prosecutor-district', { language: 'ru' });
  const actId = `АПН-${randomUUID().slice(0, 6)}`;
  const fact = await record(api, 'response.issued', { actId, kind: 'submission', number: '12', issuerLevel: 'district', addresseeLevel: 'place', addressee: 'Начальник ИВС', answerBy: Date.now() - 20 * 24 * 60 * MINUTE }, Date.now() - 50 * 24 * 60 * MINUTE);
  expect((await api.get<MatterList>('/api/matters?kind=response&state=late')).rows.map(({ id }) => id)).toContain(fact);
  await page.goto('/matters?state=late');
  await page.getByRole('button', { name: /^Просрочено: / }).waitFor();
  await expectAccessible(page, 'the list of matters');
  await page.locator(`a[href="/matters/response/${fact}"]`).click();
  await page.getByRole('link', { name: 'Записать: Получен ответ на акт надзора' }).click();
  expect(await page.getByRole('textbox', { name: 'Регистрационный номер акта надзора' }).inputValue()).toBe(actId);
  await page.getByRole('button', { name: 'Записать' }).click();
  await page.waitForURL(new RegExp(`/matters/response/${fact}`));
  const answered = await api.get<MatterView>(`/api/matters/response/${fact}`);
  expect(answered.steps.find(({ type }) => type === 'response.answered')?.done).toHaveLength(1);
  expect(answered.state).toBe('open');
});

test('an application is read in Kazakh and Russian; under the address of another kind there is nothing', async () => {
  const { api } = await sitDown('prosecutor-district', { language: 'ru' });
  const fact = await record(api, 'appeal.registered', { appealId: `Ө-${randomUUID().slice(0, 6)}`, source: 'mailbox', about: 'torture' });
  for (const language of ['kk', 'ru'] as const) {
    const { page } = await sitDown('prosecutor-region', { language });
    await page.goto(`/matters/appeal/${fact}`);
    await page.getByRole('heading', { name: language === 'kk' ? 'Істің барысы' : 'Ход дела' }).waitFor();
    await expectAccessible(page, `an application, ${language}`);
    await page.goto(`/matters/emergency/${fact}`);
    await page.getByRole('alert').first().waitFor();
  }
});
