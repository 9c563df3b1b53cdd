/** The line breaks: before the save, and after the server has taken the record but before it could say so. */
import type { EpisodeView } from '@kepil/modules/contract.ts';
import { expect, test } from 'vitest';
import { fillIn, save } from './forms.ts';
import { expectAccessible, heading, sitDown, someone } from './journey.ts';

test('typed and saved without a line, then with it: recorded once', async () => {
  const { page, context, api } = await sitDown('head-sp');
  const held = await someone(api, '');
  const recorded = async (number: string) => (await api.get<EpisodeView>(`/api/episodes/${held.episode}`)).facts.filter(({ data }) => data['number'] === number);
  await page.goto(`/record?episode=${held.episode}&type=notice.sent`);
  await heading(page).filter({ hasText: 'Уведомление направлено' }).waitFor();
  const form = page.getByRole('main');
  const notice = { topic: 'о месте содержания под стражей', addressee: 'защитнику', channel: 'на бумаге' };

  await context.setOffline(true);
  await fillIn(form, { ...notice, number: 'без связи' });
  await page.getByRole('button', { name: /^Записать/ }).click();
  await form.getByText('Сервер не отвечает').first().waitFor();
  await page.getByText('Нет связи с сервером').waitFor();
  await expectAccessible(page, 'a form without a line');
  await context.setOffline(false);
  expect(await recorded('без связи')).toHaveLength(0);
  await save(page);
  expect(await recorded('без связи')).toHaveLength(1);
  await page.getByText('Нет связи с сервером').waitFor({ state: 'detached' });

  // The record arrives, the answer does not.
  await page.goto(`/record?episode=${held.episode}&type=notice.sent`);
  await fillIn(form, { ...notice, number: 'ответ потерян' });
  await page.route('**/api/facts', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  await page.getByRole('button', { name: /^Записать/ }).click();
  await page.getByRole('button', { name: 'Записать ещё раз' }).waitFor();
  expect(await recorded('ответ потерян')).toHaveLength(1);
  await save(page);
  expect(await recorded('ответ потерян'), 'pressed twice, recorded once').toHaveLength(1);
});
