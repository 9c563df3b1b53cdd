/** The reconciliation of lists: two real files brought in, one bad, worked through by keyboard, exported, recorded, and gone. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Reconciliations } from '@kepil/modules/control/contract.ts';
import { tableXlsx } from '@kepil/modules/table-file.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, focused, heading, sitDown } from './journey.ts';

const court = ['№;ФИО осуждённого;Дата рождения;ИИН', '1;Жақсыбеков Асқар Мұратұлы;07.03.1990;900307300123', '2;Әлиев Нұрлан Саматұлы;05.06.1999;', '3;Ким Олег Петрович;01.02.1980;800201300456', '4;Өмірзақова Гүлнәр Ерланқызы;15.09.1985;850915400321', '5;;01.01.1990;', '6;Пак Лев Юрьевич;02.02.1991;910202300222'].join('\r\n');
async function probation(): Promise<Buffer> {
  const through = new PassThrough();
  const chunks: Buffer[] = [];
  through.on('data', (chunk: Buffer) => chunks.push(chunk));
  tableXlsx({
    over: ['Служба пробации, список на 01.10.2026'], columns: ['№', 'Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'ИИН'].map((head) => ({ head, width: 18 })),
    rows: [[1, 'ZHAKSYBEKOV', 'ASKAR', '', '1990-03-07', '900307300123'], [2, 'Алиев', 'Нурлан', '', '06.05.1999', ''], [3, 'Умирзакова', 'Гульнар', 'Ерлановна', '15.09.1985', '850915400321'], [4, 'Сидоров', 'Пётр', 'Ильич', '09.09.1970', '700909300777'], [5, 'Пак', 'Лев', 'Юрьевич', '02.02.1991', '910202300222']].map((cells) => ({ cells })),
  }).pipe(through);
  await once(through, 'end');
  return Buffer.concat(chunks);
}
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const begin = async (page: Page, words: { readonly which: string; readonly kind: string; readonly from: string; readonly start: string }): Promise<void> => {
  await page.getByRole('combobox', { name: words.which }).click();
  await page.getByRole('option', { name: words.kind }).click();
  await page.getByRole('textbox', { name: words.from }).fill('01.07.2026');
  await page.getByRole('button', { name: words.start }).click();
};

test('a prosecutor brings two lists, sees what is wrong in them, decides each proposal by keyboard, records the result; the lists are gone', async () => {
  const { page, api } = await sitDown('prosecutor-district', { language: 'ru' });
  await page.goto('/overview');
  await page.getByRole('navigation', { name: 'Разделы надзора' }).getByRole('link', { name: 'Сверка' }).click();
  await heading(page).filter({ hasText: 'Сверка списков' }).waitFor();
  await expectAccessible(page, 'the reconciliations');
  await begin(page, { which: 'Какие списки сверяются', kind: 'данные суда и сведения службы пробации', from: 'Период с', start: 'Начать' });
  await heading(page).filter({ hasText: 'Сверка: данные суда и сведения службы пробации' }).waitFor();

  const file = page.getByLabel('Выбрать файл');
  await file.setInputFiles({ name: 'не таблица.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.getByText('Принимаются только XLSX и CSV').waitFor();
  await file.setInputFiles({ name: 'суд.csv', mimeType: 'text/csv', buffer: utf16(court) });
  await page.getByText('5 строк сверяется').waitFor();
  await page.getByRole('button', { name: 'Показать эти строки' }).click();
  await page.getByText('Нет фамилии и имени: строка не сверяется.').waitFor();
  await file.setInputFiles({ name: 'пробация.xlsx', mimeType: XLSX, buffer: await probation() });
  await page.getByRole('heading', { name: 'Список 2: служба пробации' }).waitFor();
  await expectAccessible(page, 'the lists');
  await page.getByRole('button', { name: 'Сопоставить списки' }).click();

  // The proposals come by themselves when they are ready.
  const shown = (name: string) => page.getByRole('group', { name: 'Что показано' }).getByRole('button', { name });
  await shown('Решить 4').waitFor();
  await expectAccessible(page, 'the proposals');
  // One press for what is the same in everything, only when one says so, and back.
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Принять 1 полное совпадение' }).click();
  await shown('Решить 3').waitFor();

  // Now without the mouse.
  const first = page.getByRole('listitem').filter({ hasText: 'Умирзакова' });
  await first.focus();
  await page.keyboard.press('1');
  await shown('Одно лицо 2').waitFor();
  await expect.poll(() => focused(page)).toContain('Жақсыбеков Асқар Мұратұлы – ZHAKSYBEKOV ASKAR');
  await page.keyboard.press('2');
  await shown('Разные лица 1').waitFor();
  await page.keyboard.press('z');
  await shown('Разные лица 0').waitFor();
  await expect.poll(() => focused(page)).toContain('Жақсыбеков');
  await page.keyboard.press('1');
  await shown('Одно лицо 3').waitFor();
  await expect.poll(() => focused(page)).toContain('Әлиев');
  await page.getByText('В дате рождения переставлены день и месяц').waitFor();
  await page.keyboard.press('3');
  await shown('Отложено 1').waitFor();
  await page.getByText('Все предложения решены.').waitFor();
  await shown('Нет в списке 2 1').click();
  await page.getByRole('cell', { name: 'Ким Олег Петрович' }).waitFor();
  await shown('Нет в списке 1 1').click();
  await page.getByRole('cell', { name: 'Сидоров Пётр Ильич' }).waitFor();

  await page.getByRole('link', { name: '3. Результат' }).click();
  await page.getByText('Не решены 2 строки').waitFor();
  await page.getByRole('textbox', { name: 'Выводы и принятые меры' }).fill('Ким О. П. на учёт не поставлен, внесено представление.');
  await page.waitForTimeout(500);
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Выводы и принятые меры' }).inputValue()).toContain('внесено представление');
  await expectAccessible(page, 'the result');
  await page.getByRole('button', { name: 'Выгрузить' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'XLSX' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^kepil-reconciliation-.*\.xlsx$/);
  await page.getByRole('button', { name: 'Записать и удалить списки' }).click();
  await page.getByText('Результат записан в журнал прокуратуры.').waitFor();
  await page.getByText('Загруженные списки и предложения удалены.').waitFor();
  await expectAccessible(page, 'what is left');
  const [row] = (await api.get<Reconciliations>('/api/reconciliations')).rows;
  expect(row).toMatchObject({ state: 'recorded', lists: [] });
});

test('in Kazakh, on a tablet, nothing leads out of the page; another office sees nothing of it', async () => {
  const { page } = await sitDown('prosecutor-region', { language: 'kk', size: { width: 1180, height: 820 } });
  await page.goto('/reconciliation');
  await heading(page).filter({ hasText: 'Тізімдерді салыстыру' }).waitFor();
  await page.getByText('Салыстырулар әлі болған жоқ.').waitFor();
  await begin(page, { which: 'Қандай тізімдер салыстырылады', kind: 'сот деректері мен пробация қызметінің мәліметтері', from: 'Кезең басы', start: 'Бастау' });
  await page.getByLabel('Файлды таңдау').setInputFiles({ name: 'сот.csv', mimeType: 'text/csv', buffer: Buffer.from(court) });
  await page.getByText('5 жол салыстырылады').waitFor();
  await page.getByLabel('Файлды таңдау').setInputFiles({ name: 'пробация.xlsx', mimeType: XLSX, buffer: await probation() });
  await page.getByRole('heading', { name: '2-тізім: пробация қызметі' }).waitFor();
  await page.getByRole('button', { name: 'Тізімдерді салыстыру' }).click();
  await page.getByText('Туған күнінде күн мен ай орын ауысқан').waitFor();
  await expectAccessible(page, 'the proposals in Kazakh');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('those under control are listed with what is overdue; the officer of the service begins with them and goes to a person', async () => {
  const { page } = await sitDown('duty-probation', { language: 'ru' });
  await page.goto('/');
  await heading(page).filter({ hasText: 'Под контролем' }).waitFor();
  await page.getByRole('button', { name: 'Просрочено 4' }).click();
  await page.waitForURL(/show=due/);
  await expect.poll(() => page.getByText(/^просрочено с /).count()).toBe(4);
  await expectAccessible(page, 'those under control');
  await page.getByRole('table').getByRole('link').first().click();
  await page.waitForURL(/episodes/);
  await heading(page).waitFor();

  const prosecutor = await sitDown('prosecutor-republic', { language: 'kk', size: { width: 1180, height: 820 } });
  await prosecutor.page.goto('/control');
  await prosecutor.page.getByRole('button', { name: 'Барлығы 40' }).waitFor();
  await expectAccessible(prosecutor.page, 'those under control of the republic');
  expect(await prosecutor.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
