/** Two officers at one person's record: the second is told what the first did before anything of theirs is recorded. */
import type { EpisodeView } from '@kepil/modules/contract.ts';
import { expect, test } from 'vitest';
import { fillIn, record } from './forms.ts';
import { expectAccessible, heading, sitDown, someone } from './journey.ts';

test('what changed meanwhile is shown, and the decision is made anew', async () => {
  const head = await sitDown('head-pr');
  const duty = await sitDown('duty-pr');
  const held = await someone(head.api, '');
  await head.page.goto(`/record?episode=${held.episode}&type=custody.cell-assigned`);
  await heading(head.page).filter({ hasText: 'Размещение в камере' }).waitFor();
  await fillIn(head.page.getByRole('main'), { cell: '7' });

  await duty.page.goto(`/episodes/${held.episode}`);
  await record(duty.page, 'Размещение в камере', { cell: '3' });

  await head.page.getByRole('button', { name: /^Записать/ }).click();
  const told = head.page.getByRole('alert').filter({ hasText: 'Пока запись была открыта' });
  await told.waitFor();
  expect(await told.innerText()).toContain('Размещение в камере');
  await expectAccessible(head.page, 'a conflict');
  const cells = async () => (await head.api.get<EpisodeView>(`/api/episodes/${held.episode}`)).facts.filter(({ type }) => type === 'custody.cell-assigned').map(({ data }) => data['cell']);
  expect(await cells()).not.toContain('7');

  await told.getByRole('button', { name: 'Просмотрено, записать' }).click();
  await head.page.waitForURL(/\/episodes\//);
  expect((await cells()).filter((cell) => cell === '3' || cell === '7').sort()).toEqual(['3', '7']);
});
