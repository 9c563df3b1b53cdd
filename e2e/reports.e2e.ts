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

  await page.getByRole('button', { name: 'Подписать: Анализ (отчёт) прокуратуры' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Подписать своим ключом' }).click();
  await dialog.getByText('Документ подписан, подпись проверена и действительна.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Подписанные документы' }).getByText('Подпись действительна').waitFor();
  await page.getByRole('heading', { name: 'Что скажет закон об этой записи' }).waitFor();
  await expectAccessible(page, 'a signed report');
  await page.getByRole('button', { name: 'Записать в журнал' }).click();
  await page.getByText('Отчёт подписан и записан в журнал.').waitFor();
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

test('the criteria of point 64: offices beside each other, a course, a number down to its records, a judgement in words', async () => {
  const { page, api } = await sitDown('prosecutor-region', { language: 'ru' });
  await page.goto('/reports');
  const row = page.getByRole('row').filter({ hasText: 'Оценка деятельности по критериям пункта 64' }).first();
  await row.getByRole('button', { name: /^Составить/ }).click();
  await heading(page).filter({ hasText: 'Оценка деятельности по критериям' }).waitFor();
  const matrix = page.getByRole('region', { name: 'Все прокуратуры рядом' });
  await matrix.getByRole('row').nth(1).waitFor();
  await expectAccessible(page, 'the criteria');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

  await page.getByRole('button', { name: '1.1 Содержание без основания на 100 принятых' }).focus();
  await page.keyboard.press('Enter');
  const beside = page.getByRole('region', { name: /^Прокуратуры рядом/ });
  await beside.getByRole('button', { name: /^Медеуский район/ }).click();
  await page.getByRole('heading', { name: /^Динамика: .*Прокуратура Медеуского района/ }).waitFor();

  const number = page.getByRole('button', { name: /^Открыть записи: Принято лиц под стражу/ }).first();
  const said = Number((await number.innerText()).replace(/\D/g, ''));
  await number.click();
  const panel = page.getByRole('complementary', { name: 'Записи за числом' });
  await panel.getByRole('status').filter({ hasText: new RegExp(`^${said} запис`) }).waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });

  await page.getByRole('textbox', { name: 'Текст раздела «Оценка прокурора по критерию 1»' }).fill('Случаев не допущено.');
  await page.getByRole('button', { name: 'Сохранить текст' }).click();
  await page.getByText('Текст сохранён.').waitFor();

  // Counting goes on while its page is closed, and the page of the report waits for it.
  const id = crypto.randomUUID();
  expect((await api.post('/api/reports/draft', { id, kind: 'criteria', period: Date.now() - 95 * 86_400_000 })).status).toBe(202);
  await page.goto(`/reports/${id}`);
  await page.getByRole('region', { name: 'Все прокуратуры рядом' }).waitFor();
});
