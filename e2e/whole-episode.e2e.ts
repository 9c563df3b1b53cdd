/** One person from detention to release, recorded on the screen in the order in which it happened; one record of it is unlawful and is made all the same. */
import type { Board, EpisodeView } from '@kepil/modules/contract.ts';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import { civilDate, startOfDay } from '@kepil/law/time/zone.ts';
import { expect, test } from 'vitest';
import { fillIn, gatePanel, openForm, record, save, typedMoment } from './forms.ts';
import { expectAccessible, heading, sitDown } from './journey.ts';

const zone = 'Asia/Almaty';

test('from actual detention to release with certificate and property', { timeout: 150_000 }, async () => {
  const { page, api } = await sitDown('head-ivs');
  // Everything has already happened: the first day lies so far back that two months and one more are over today.
  const day = startOfDay(civilDate(Date.now() - 100 * DAY, zone), zone);
  const at = (days: number, hours: number, minutes = 0): string => typedMoment(day + days * DAY + hours * HOUR + minutes * MINUTE);

  await page.goto('/board');
  await page.getByRole('link', { name: 'Записать задержание' }).click();
  await heading(page).filter({ hasText: 'Задержание' }).waitFor();
  const section = (type: string) => page.locator(`[data-section="${type}"]`);
  await fillIn(section('person.described'), { surname: 'Жанәбілов', name: 'Ерсұлтан', patronymic: 'Қайратұлы', birthDate: '01.05.1990', sex: 'мужской' });
  await fillIn(section('detention.actual'), { at: at(0, 10, 5), where: 'г. Алматы, ул. Абая, 10' });
  await fillIn(section('detention.delivered'), { at: at(0, 10, 40), to: 'Изолятор временного содержания Медеуского района' });
  // Three hours from delivery are allowed; the protocol is five and a half hours late.
  await fillIn(section('detention.protocol'), { at: at(0, 19, 10), number: '12', authorRole: 'должностное лицо, осуществившее задержание' });
  const gate = gatePanel(page);
  await gate.getByText(/Нарушается: \d/).waitFor();
  const broken = gate.getByRole('listitem').filter({ has: page.getByRole('link', { name: /УПК, ст\. 131/ }) });
  expect(await broken.count()).toBeGreaterThan(0);
  await gate.getByText('система не отказывает в записи правды').waitFor();
  await expectAccessible(page, 'the form of detention with a warning');
  await page.getByRole('button', { name: /^Записать \(\d+ наруш/ }).click();
  await page.waitForURL(/\/episodes\//);
  await heading(page).filter({ hasText: 'Жанәбілов Ерсұлтан Қайратұлы' }).waitFor();

  const id = /\/episodes\/([^?]+)/.exec(page.url())?.[1] ?? '';
  const episode = (): Promise<EpisodeView> => api.get<EpisodeView>(`/api/episodes/${id}`);
  const first = await episode();
  expect(first.facts.map(({ type }) => type).sort()).toEqual(['detention.actual', 'detention.delivered', 'detention.protocol', 'person.described']);
  expect(first.findings.filter(({ cite, state }) => cite.act === 'criminal-procedure' && cite.article === '131' && state === 'met-late').length).toBeGreaterThan(0);

  await record(page, 'Разъяснение прав', { at: at(0, 12, 25), language: 'казахский', inWriting: 'Да' });
  await record(page, 'Уведомление направлено', { at: at(0, 13), topic: 'о задержании', addressee: 'прокурору', channel: 'в электронном виде', number: '44' });
  await record(page, 'Уведомление направлено', { at: at(0, 13, 5), topic: 'о задержании', addressee: 'совершеннолетнему члену семьи, родственнику', channel: 'по телефону', person: 'мать' });

  const admission = await openForm(page, 'Приём в место содержания');
  await fillIn(admission, { at: at(0, 20), reason: 'первичное помещение' });
  await admission.getByRole('group', { name: 'Документы-основания' }).first().getByRole('button', { name: 'Добавить' }).click();
  await expectAccessible(page, 'the form of admission');
  await save(page);
  await record(page, 'Размещение в камере', { at: at(0, 20, 20), cell: '4', occupants: '2' });

  await record(page, 'Содержание под стражей санкционировано', {
    at: at(2, 9), court: 'Специализированный следственный суд города Алматы', number: '7-101', ground: 'санкция до двух месяцев', termMonths: '2',
  });
  const sanctioned = await episode();
  expect(sanctioned.bars.grounds.map(({ ground }) => ground)).toContain('custody');
  const untilFirst = sanctioned.summary.expiry ?? sanctioned.summary.uncoveredSince ?? 0;
  // Two months from the detention, by the earlier reading of the code.
  expect(untilFirst).toBeGreaterThan(day + 58 * DAY);
  expect(untilFirst).toBeLessThan(day + 63 * DAY);

  const extendedTo = untilFirst + 31 * DAY;
  await record(page, 'Срок содержания под стражей продлён', {
    at: typedMoment(untilFirst - 5 * DAY), court: 'Специализированный следственный суд города Алматы', number: '7-162', stage: 'досудебное расследование', months: '1', totalMonths: '3', endsAt: typedMoment(extendedTo),
  });
  const extended = await episode();
  const expiry = extended.summary.expiry ?? extended.summary.uncoveredSince ?? 0;
  expect(expiry).toBeGreaterThan(untilFirst + 27 * DAY);
  expect(extended.summary.uncoveredSince, 'nobody has released him yet, and the term is over').toBe(expiry);
  await page.getByText('Подлежит немедленному освобождению').waitFor();

  await record(page, 'Уведомление направлено', { at: typedMoment(expiry - 30 * HOUR), topic: 'об истечении срока содержания под стражей', addressee: 'прокурору', channel: 'в электронном виде', number: '301' });
  await record(page, 'Уведомление направлено', { at: typedMoment(expiry - 30 * HOUR), topic: 'об истечении срока содержания под стражей', addressee: 'лицу или органу, в производстве которого находится дело', channel: 'в электронном виде', number: '302' });
  await record(page, 'Постановление об освобождении', {
    at: typedMoment(expiry), ground: 'постановление начальника в связи с истечением срока', number: '15', byRole: 'начальник места содержания под стражей',
  });
  await record(page, 'Освобождён', { at: typedMoment(expiry), ground: 'постановление начальника в связи с истечением срока', byRole: 'начальник места содержания под стражей' });
  await page.getByText('Содержание окончено', { exact: true }).waitFor();
  await record(page, 'Выдана справка об освобождении', { at: typedMoment(expiry), number: '15-с', releaseGround: 'истечение срока' });
  await record(page, 'Имущество возвращено', { at: typedMoment(expiry), signed: 'Да' });

  const last = await episode();
  expect(last.summary.stage).toBe('over');
  expect(last.summary.uncoveredSince, 'released at the minute of expiry: no stretch without a ground').toBeNull();
  expect(last.facts).toHaveLength(17);
  const warnings = last.findings.filter(({ cite, due }) => cite.act === 'criminal-procedure' && cite.article === '152' && due === expiry - DAY);
  expect(warnings.map(({ addressee, state }) => `${addressee}: ${state}`).sort(), 'warned thirty hours before').toEqual(['case-holder: met', 'prosecutor: met']);
  const { rows } = await api.get<Board>(`/api/board?q=${encodeURIComponent('Жанәбілов')}`);
  expect(rows, 'released: no longer on the board').toEqual([]);
});
