/** A quarterly analysis from its draft to its submission: numbers opened, words typed and kept, exported, signed, sent; in Russian and Kazakh. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { expectAccessible, focused, heading, sitDown } from './journey.ts';

test('what is due, a draft from the journal, a number opened by the keyboard, words that survive a reload, files', async () => {
  const { page } = await sitDown('prosecutor-district', { language: 'ru' });
  await page.goto('/reports');
  await heading(page).filter({ hasText: 'Отчёты' }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
  await expectAccessible(page, 'the list of reports');

  await page.getByRole('button', { name: /^Составить/ }).first().focus();
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Ежеквартальный анализ' }).waitFor();
  await expectAccessible(page, 'a report');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

  const number = page.getByRole('button', { name: /^Открыть записи: Проведено проверок/ }).first();
  const said = Number((await number.innerText()).replace(/\D/g, ''));
  await number.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Записи за числом' });
  await panel.getByRole('status').filter({ hasText: new RegExp(`^${said} запис`) }).waitFor();
  expect(await panel.getByRole('listitem').count()).toBe(Math.min(said, 50));
  await expectAccessible(page, 'a report with its records');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await focused(page)).toContain('Открыть записи');

  const conclusions = page.getByRole('textbox', { name: 'Текст раздела «Выводы»' });
  await conclusions.fill('Надзор обеспечен; ошибки устранены.');
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Текст раздела «Выводы»' }).inputValue()).toBe('Надзор обеспечен; ошибки устранены.');
  await page.getByRole('button', { name: 'Сохранить текст' }).click();
  await page.getByText('Текст сохранён.').waitFor();

  for (const [item, beginning] of [['PDF, на казахском', '%PDF-'], ['DOCX, на русском', 'PK'], ['XLSX, на русском', 'PK']] as const) {
    await page.getByRole('button', { name: 'Выгрузить' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
    const file = join(mkdtempSync(join(tmpdir(), 'kepil-report-')), 'file');
    await download.saveAs(file);
    expect(readFileSync(file).subarray(0, beginning.length).toString('latin1')).toBe(beginning);
    rmSync(dirname(file), { recursive: true });
  }

  await page.getByRole('button', { name: 'Подготовить к подписанию' }).click();
  await page.getByRole('heading', { name: 'Что скажет закон об этой записи' }).waitFor();
  await page.getByRole('button', { name: 'Подписать' }).click();
  await page.getByText('Отчёт подписан.').waitFor();
  await page.getByRole('button', { name: /^Представить/ }).click();
  await page.getByText('Отчёт представлен.').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
});

test('in Kazakh: the region sees what its districts have sent', async () => {
  const { page } = await sitDown('prosecutor-region', { language: 'kk' });
  await page.goto('/reports');
  await heading(page).filter({ hasText: 'Есептер' }).waitFor();
  await page.getByRole('region', { name: 'Төмен тұрған прокуратуралар' }).getByRole('row').nth(1).waitFor();
  await expectAccessible(page, 'the list of a region');
  await page.getByRole('link', { name: 'ұсынылған' }).first().click();
  await heading(page).filter({ hasText: 'тоқсандық талдау' }).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await page.getByRole('button', { name: /^Жазбаларды ашу/ }).first().waitFor();
  await expectAccessible(page, 'a report of a district, read by the region');
});
