/** The plan of a place: a person moved by keyboard and by dragging, what it would break told at once, recorded, proposed, printed. */
import type { Plan, PlanPerson } from '@kepil/modules/contract.ts';
import { expect, test } from 'vitest';
import { expectAccessible, focused, heading, sitDown, type Api } from './journey.ts';

const planOf = (api: Api): Promise<Plan> => api.get<Plan>('/api/places/si-75/plan');
const lawful = ({ faults }: Plan['cells'][number]): boolean => faults.length === 0;

/** A man in a general cell where nothing is wrong, and a woman in another, so that one beside the other is unlawful. */
async function two(api: Api): Promise<{ readonly man: PlanPerson; readonly woman: PlanPerson; readonly plan: Plan }> {
  const plan = await planOf(api);
  const inLawful = (person: PlanPerson): boolean => plan.cells.some((cell) => cell.id === person.cell && lawful(cell) && cell.kind === 'general' && cell.only !== 'male');
  const woman = plan.persons.find((person) => person.sex === 'female' && inLawful(person));
  const man = plan.persons.find((person) => person.sex === 'male' && person.cell !== null && plan.cells.some((cell) => cell.id === person.cell && lawful(cell)));
  if (!woman || !man) throw new Error('the demonstration has no man and woman in lawful cells of si-75');
  return { man, woman, plan };
}

test('a person is moved by keyboard alone: each cell says what it would break, the move waits, and is recorded', async () => {
  const { page, api } = await sitDown('head-si', { language: 'ru' });
  const { man, woman, plan } = await two(api);
  await page.goto('/places/si-75');
  await page.getByRole('link', { name: 'План камер и размещение' }).click();
  await heading(page).filter({ hasText: 'План: Следственный изолятор' }).waitFor();
  await expectAccessible(page, 'the plan');

  // His card alone: what a dialog half covers behind it has no size of its own to measure.
  await page.getByRole('textbox', { name: 'Поиск лица или камеры' }).fill(man.name);
  await page.getByRole('button', { name: `Переместить: ${man.name}` }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Переместить: ${man.name}` });
  await dialog.waitFor();
  expect(await focused(page)).toBe('input: Номер камеры или блок');
  await page.keyboard.type(woman.cell ?? '');
  await dialog.getByRole('button', { name: new RegExp(`^Камера ${woman.cell ?? ''} .*нарушит: Мужчины и женщины содержатся раздельно`) }).waitFor();
  await expectAccessible(page, 'the choice of a cell');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'Перемещения: 1' }).waitFor();
  await page.getByText('Перемещения нарушают в 1 камере.').waitFor();
  // Nothing is recorded yet, and a reload does not lose the plan.
  expect((await planOf(api)).persons.find(({ id }) => id === man.id)?.cell).toBe(man.cell);
  await page.reload();
  await page.getByRole('heading', { name: 'Перемещения: 1' }).waitFor();
  await page.getByRole('button', { name: `Отменить: ${man.name}` }).click();
  await page.getByRole('heading', { name: 'Перемещения: 0' }).waitFor();

  // Now to an empty cell, where nothing breaks.
  const free = plan.cells.find((cell) => cell.kind === 'general' && cell.only === null && cell.persons.length === 0);
  if (!free) throw new Error('no empty cell');
  await page.getByRole('button', { name: `Переместить: ${man.name}` }).first().focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await page.keyboard.type(free.id);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Перемещения ничего не нарушают.').waitFor();
  await page.getByRole('button', { name: 'Записать перемещения' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Записано 1 перемещение.').waitFor();
  const after = await planOf(api);
  expect(after.persons.find(({ id }) => id === man.id)?.cell).toBe(free.id);
});

test('a person is dragged to another cell, and every cell tells while he is over it', async () => {
  const { page, api } = await sitDown('head-si', { language: 'kk', size: { width: 1280, height: 800 } });
  const { woman, plan } = await two(api);
  const block = plan.cells.filter((cell) => cell.block === plan.cells.find(({ id }) => id === woman.cell)?.block);
  const at = block.findIndex(({ id }) => id === woman.cell);
  const target = block[at + 1] ?? block[at - 1];
  if (!target) throw new Error('no other cell in the same block');
  await page.goto('/places/si-75/plan');
  await heading(page).filter({ hasText: 'Жоспар' }).waitFor();
  // Only the wing of the woman stands on the screen: one drags over what one sees.
  await page.getByRole('textbox', { name: 'Адамды немесе камераны іздеу' }).fill(block[0]?.id.slice(0, 2) ?? '');
  const person = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: woman.name, exact: true }) });
  await person.scrollIntoViewIfNeeded();
  await person.dragTo(page.getByRole('article', { name: `${target.id} камера` }));
  await page.getByRole('heading', { name: 'Ауыстырулар: 1' }).waitFor();
  await page.getByRole('article', { name: `${target.id} камера` }).getByRole('link', { name: woman.name, exact: true }).waitFor();
  await page.getByText(`бұрын: ${woman.cell ?? ''}`).waitFor();
  await expectAccessible(page, 'the plan in Kazakh with a move');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Барлығын болдырмау' }).click();
  await page.getByRole('heading', { name: 'Ауыстырулар: 0' }).waitFor();
});

test('a lawful placement is proposed, proved and taken over, not recorded by itself', async () => {
  const { page, api } = await sitDown('head-si', { language: 'ru' });
  const { man, woman } = await two(api);
  // Two in one cell who may not be: recorded as it happened.
  const moved = await api.post('/api/facts', { facts: [{ id: crypto.randomUUID(), type: 'custody.cell-assigned', at: Date.now() - 1000, streams: [{ kind: 'episode', id: man.id }], place: 'si-75', data: { cell: woman.cell } }] });
  expect(moved.status).toBe(200);
  const before = await planOf(api);
  await page.goto('/places/si-75/plan');
  await page.getByText('Мужчины и женщины содержатся раздельно').first().waitFor();
  await page.getByRole('radio', { name: 'с нарушениями' }).check();
  await page.getByRole('article', { name: `Камера ${woman.cell ?? ''}` }).waitFor();
  await page.getByRole('button', { name: 'Предложить размещение' }).click();
  await page.getByText(/^Перемещений: \d+, из них лиц, у которых камера есть: \d+$/).waitFor();
  await page.getByText('Доказано: меньше перемещений невозможно.').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Перенести в перемещения' }).click();
  await page.getByText('Перемещения ничего не нарушают.').waitFor();
  await page.getByText('Таких камер нет.').waitFor();
  await expectAccessible(page, 'the plan with a proposal');
  expect((await planOf(api)).cells).toEqual(before.cells);
  await page.getByRole('button', { name: 'Записать перемещения' }).click();
  await page.getByText(/^Записано \d+ перемещени[еяй]\.$/).waitFor();
  expect((await planOf(api)).cells.filter((cell) => !lawful(cell))).toEqual([]);
});

test('the head corrects the register as a table: a wrong line is named, then it is saved; the prosecutor sees the plan and moves nobody', async () => {
  const { page, api } = await sitDown('head-ivs', { language: 'ru' });
  const { place } = await api.get<{ place: { id: string } }>('/api/me');
  await page.goto(`/places/${place.id}/plan`);
  await heading(page).waitFor();
  await page.getByText('Реестр камер', { exact: true }).click();
  const table = page.getByRole('textbox', { name: 'Таблица камер' });
  await table.waitFor();
  const text = await table.inputValue();
  await table.fill(`${text}\nН1;А-1;много;12;общая;`);
  await page.getByRole('button', { name: 'Сохранить реестр' }).click();
  await page.getByText(/^Строка \d+: «много» не подходит/).waitFor();
  // Back at the top: what the bar half covers while one reads below has no size of its own to measure.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page, 'the register of cells');
  await table.fill(`${text}\nН1;А-1;4;12;общая;`);
  await page.getByRole('button', { name: 'Сохранить реестр' }).click();
  await page.getByRole('article', { name: 'Камера Н1' }).waitFor();

  const prosecutor = await sitDown('prosecutor-republic', { language: 'ru' });
  await prosecutor.page.goto('/places/si-75/plan');
  await prosecutor.page.getByText('Перемещения записывает администрация этого учреждения.').waitFor();
  expect(await prosecutor.page.getByRole('button', { name: /^Переместить/ }).count()).toBe(0);
  await prosecutor.page.emulateMedia({ media: 'print' });
  expect(await prosecutor.page.getByRole('button', { name: 'Предложить размещение' }).isVisible()).toBe(false);
  expect(await prosecutor.page.getByText(/^По записям на /).isVisible()).toBe(true);
});
