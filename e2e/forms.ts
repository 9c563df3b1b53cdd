/** How a person fills in a form of facts: types, ticks and chooses by what is written on the screen. */
import type { Locator, Page } from 'playwright-core';
import { civilOf } from '@kepil/law/time/zone.ts';

/** What stands in a field of time: `21.11.2026 14:25` of the place. */
export function typedMoment(at: number, zone = 'Asia/Almaty'): string {
  const { year, month, day, hour, minute } = civilOf(at, zone);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
}

/** `at` and `number` → what is typed or the words of what is chosen. */
export type Filled = Readonly<Record<string, string>>;

/** Fills in fields by their name in the vocabulary; `at` is the moment. */
export async function fillIn(form: Locator, filled: Filled): Promise<void> {
  for (const [name, value] of Object.entries(filled)) await fillField(form.locator(`[data-field="${name === 'at' ? 'at' : `data.${name}`}"]`), value);
}

async function fillField(field: Locator, value: string): Promise<void> {
  await field.waitFor();
  if ((await field.getByRole('radio').count()) > 0) return field.getByText(value, { exact: true }).click();
  const list = field.locator('[aria-haspopup="listbox"]');
  if ((await list.count()) > 0) return choose(list, value);
  const box = field.getByRole('textbox').first();
  await box.fill(value);
  await box.blur();
}

/** Opens a list and takes the line with these words. */
export async function choose(list: Locator, words: string): Promise<void> {
  await list.click();
  const page = list.page();
  if (await list.isEditable()) await list.fill(words);
  await page.getByRole('option', { name: words, exact: true }).first().click();
  // A list that closes fades over its neighbours for a moment; one of several choices stays open.
  await page.waitForFunction(() => [...document.querySelectorAll('[role="listbox"]')].every((one) => !one.checkVisibility()) || document.querySelector('[aria-haspopup="listbox"][aria-expanded="true"]') !== null);
}

/** From the page of a person: opens the form of the fact with this title. */
export async function openForm(page: Page, title: string): Promise<Locator> {
  await page.getByRole('link', { name: 'Записать факт' }).click();
  await page.getByRole('textbox', { name: 'Найти вид факта' }).fill(title);
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return page.getByRole('main');
}

export const gatePanel = (page: Page): Locator => page.getByRole('complementary', { name: 'Что изменит запись' });

/** Records one fact about the person whose page is open; waits until the page of the person is back. */
export async function record(page: Page, title: string, filled: Filled): Promise<void> {
  await fillIn(await openForm(page, title), filled);
  await save(page);
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Записать/ }).click();
  await page.waitForURL(/\/episodes\//);
  await page.getByRole('link', { name: 'Записать факт' }).waitFor();
}
