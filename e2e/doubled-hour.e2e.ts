/** The hour that occurred twice (Almaty, 29 February 2024, 23:00–24:00): the form asks which one is meant and never chooses. */
import { expect, test } from 'vitest';
import { expectAccessible, heading, sitDown, someone } from './journey.ts';

test('a moment of the doubled hour is not taken until somebody says which of the two', async () => {
  const { page, api } = await sitDown('duty-pr');
  const held = await someone(api, '');
  await page.goto(`/record?episode=${held.episode}&type=custody.cell-assigned`);
  await heading(page).filter({ hasText: 'Размещение в камере' }).waitFor();
  const field = page.locator('[data-field="at"]');
  await field.getByRole('textbox').fill('29.02.2024 23:30');
  const question = field.getByRole('alert').filter({ hasText: 'этот час был дважды' });
  await question.waitFor();
  const gate = page.getByRole('complementary', { name: 'Что изменит запись' });
  await gate.getByText('Когда произошло').waitFor();
  await expectAccessible(page, 'the question about the doubled hour');

  await question.getByRole('button', { name: /Первый, до перевода \(UTC\+06:00\)/ }).click();
  await field.getByText('Алматы, UTC+6').waitFor();
  await field.getByRole('button', { name: /Второй, после перевода/ }).click();
  await field.getByText('Алматы, UTC+5').waitFor();
  expect(await gate.getByText('Когда произошло').count()).toBe(0);

  // Another moment typed over it: the answer given before decides nothing.
  await field.getByRole('textbox').fill('29.02.2024 23:45');
  await field.getByRole('alert').filter({ hasText: 'этот час был дважды' }).waitFor();
  await gate.getByText('Когда произошло').waitFor();
});
