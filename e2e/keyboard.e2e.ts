/** No mouse: from the door to the proof of a breach with the keyboard alone. */
import type { Board } from '@kepil/modules/contract.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focused, heading, sitDown } from './journey.ts';

/** Tab until the focus is on what is wanted; at each stop the focus is to be seen. */
async function tabTo(page: Page, wanted: RegExp, most = 60): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (wanted.test(here)) {
      expect(await focusIsSeen(page), `the focus is drawn on ${here}`).toBe(true);
      return;
    }
    passed.push(here.slice(0, 60));
  }
  throw new Error(`${String(wanted)} was not reached by Tab. Passed: ${passed.join(' | ')}`);
}

/** The focus has an outline, or its frame differs from the same element without it. */
const focusIsSeen = (page: Page): Promise<boolean> => page.evaluate(() => {
  const element = document.activeElement;
  if (!element) return false;
  const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(element);
  return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || borderColor === 'rgb(15, 90, 135)';
});

test('sign in, choose on the board, open the proof, close it, come back', async () => {
  const { page, api } = await sitDown('head-si', { signedIn: false });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'head-si' }).first().waitFor();
  await tabTo(page, /Логин/);
  await page.keyboard.type('head-si');
  await tabTo(page, /Пароль/);
  await page.keyboard.type('demo-password-2026');
  await page.keyboard.press('Enter');
  // Who serves in a place begins with its shift.
  await page.waitForURL(/\/shift/);
  await heading(page).waitFor();
  await page.goto('/board');
  await page.getByRole('grid').waitFor();

  const { rows } = await api.get<Board>('/api/board?flag=breach&limit=5');
  const breached = rows[0];
  if (!breached) throw new Error('no breach in the place');

  // The skip link is the first stop of the page, and a slash leads to the search.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('Перейти к содержанию');
  await page.keyboard.press('/');
  expect(await focused(page)).toContain('Поиск');
  await page.keyboard.type(breached.person.name);
  await page.waitForURL(/q=/);
  await page.getByRole('row').filter({ hasText: breached.person.name }).first().waitFor();

  await tabTo(page, /^grid/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  const chosen = page.locator('[role=row][aria-selected=true]');
  await chosen.waitFor();
  expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/episodes\//);
  await heading(page).filter({ hasText: breached.person.name }).waitFor();
  // After a change of page the keyboard stands at its beginning.
  await page.waitForFunction(() => document.activeElement?.id === 'main');

  await tabTo(page, /^button: ?Обоснование/);
  const opener = await focused(page);
  await page.keyboard.press('Enter');
  const proof = page.getByRole('dialog', { name: 'Обоснование' });
  await proof.getByRole('heading', { level: 3 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[role=dialog]')?.contains(document.activeElement));
  // The focus does not leave the dialog while it is open.
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('[role=dialog]')?.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await proof.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await focused(page)).toBe(opener);
});
