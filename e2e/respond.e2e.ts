/** From a broken norm on a person's page to the act of response, and back; the list of acts by period. */
import { answerable } from '@kepil/law/acts/prosecutorial-supervision/response.ts';
import { isBreach } from '@kepil/law/engine/finding.ts';
import type { Board, EpisodeView } from '@kepil/modules/contract.ts';
import type { ResponseActs } from '@kepil/modules/supervision/respond/contract.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, heading, sitDown } from './journey.ts';

/** A violation may be over and folded away with what was done. */
async function unfold(page: Page, person: string): Promise<void> {
  await page.getByRole('heading', { name: person }).waitFor();
  const duties = page.locator('section[aria-labelledby="duties-title"]');
  await duties.waitFor();
  for (const summary of await duties.locator('summary').all()) await summary.click();
}

test('one press leads from the violation to an act that knows it; the act leads back, and the violation shows what becomes of it', async () => {
  const { page, api } = await sitDown('prosecutor-region', { language: 'ru' });
  const { rows } = await api.get<Board>('/api/board?limit=200');
  let found: { readonly view: EpisodeView; readonly finding: EpisodeView['findings'][number] } | undefined;
  for (const { episode } of rows.filter(({ breaches }) => breaches > 0)) {
    const view = await api.get<EpisodeView>(`/api/episodes/${episode}`);
    const finding = view.findings.find((one) => isBreach(one) && answerable(one.bearer));
    if (finding) { found = { view, finding }; break; }
  }
  if (!found) throw new Error('nobody’s rights are broken in the demonstration');
  const { view, finding } = found;
  const person = view.summary.person.name;
  await page.goto(`/episodes/${view.id}`);
  const respond = page.locator(`a[href*="${encodeURIComponent(finding.key)}"]`, { hasText: 'Отреагировать' });
  await unfold(page, person);
  await respond.focus();
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Акт надзора' }).waitFor();
  await expectAccessible(page, 'an act begun from a violation');
  expect(await page.getByRole('textbox', { name: 'Нарушения законности' }).inputValue()).toContain(person);
  // What was typed stays through a reload.
  const actId = `АПН-${view.id.slice(-6)}`;
  await page.getByRole('textbox', { name: 'Регистрационный номер акта надзора' }).fill(actId);
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Регистрационный номер акта надзора' }).inputValue()).toBe(actId);
  await page.getByRole('textbox', { name: 'Номер документа' }).fill('12');
  await page.getByRole('button', { name: /^Записать/ }).click();
  await page.waitForURL(/\/matters\/response\//);
  const answers = page.getByRole('region', { name: 'На что внесён' });
  await answers.waitFor();
  await expectAccessible(page, 'an act that answers a violation');
  expect((await api.get<ResponseActs>(`/api/response-acts?subject=episode:${view.id}`)).acts[0]).toMatchObject({ number: '12', state: 'issued', findings: [`episode:${view.id}#${finding.key}`] });
  await answers.getByRole('link', { name: person }).click();
  await page.waitForURL(new RegExp(`/episodes/${view.id}`));

  const department = await sitDown('prosecutor-republic', { language: 'kk' });
  await department.page.goto(`/episodes/${view.id}`);
  await unfold(department.page, person);
  await department.page.getByText(/№ 12: енгізілді/).first().waitFor();
  await expectAccessible(department.page, 'a violation with its act, in Kazakh');
  // Whoever begins another act on the same is told of the first.
  await department.page.goto(`/respond?findings=${encodeURIComponent(JSON.stringify([`episode:${view.id}#${finding.key}`]))}`);
  await department.page.getByRole('heading', { name: 'Бұл бұзушылық бойынша акт енгізілген' }).waitFor();
  await expectAccessible(department.page, 'another act on the same, in Kazakh');
}, 120_000);

test('the list says what period it shows, and the period stands in its address', async () => {
  const { page } = await sitDown('prosecutor-region', { language: 'ru' });
  await page.goto('/matters');
  await page.getByText('Показаны все, за всё время.').waitFor();
  await page.getByRole('textbox', { name: 'Начато с' }).fill('01.01.2031');
  await page.waitForURL(/from=.*2031-01-01/);
  await page.getByText('Таких записей нет.').waitFor();
  await page.reload();
  await page.getByText('Показаны начатые с 01.01.2031; более ранние, в том числе незавершённые, не показаны.').waitFor();
  await expectAccessible(page, 'matters of a period');
  await page.goto('/matters?kind=punishment');
  await page.getByText(/^Незавершённые показаны все; завершённые — начатые с /).waitFor();
});
