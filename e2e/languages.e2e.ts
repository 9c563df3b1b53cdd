/** Every page in every language: its own words, no key and no code in their stead, Kazakh letters drawn, nothing wider than the screen. */
import { expect, test } from 'vitest';
import { expectAccessible, heading, sitDown, someone, type Language } from './journey.ts';

type Words = Readonly<Record<Language, string>>;
interface Stop { readonly name: string; readonly login: string; readonly path: string; readonly title: Words | null }

const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });

/** `title` null: the heading is a name, the same in each language. */
const stops: readonly Stop[] = [
  { name: 'board', login: 'prosecutor-region', path: '/board', title: words('Тақта', 'Табло', 'Board') },
  { name: 'shift', login: 'head-si', path: '/shift', title: words('Ауысым', 'Смена', 'Shift') },
  { name: 'head-count', login: 'head-ivs', path: '/shift/count', title: words('Адамдар санағы', 'Проверка наличия', 'Head-count') },
  { name: 'hand-over of the shift', login: 'head-sp', path: '/shift/handover', title: words('Ауысымды қабылдау', 'Приём и сдача смены', 'Handing over') },
  { name: 'person', login: 'prosecutor-region', path: '/episodes/:id', title: null },
  { name: 'new episode', login: 'duty-ivs', path: '/new', title: words('Ұстап алу', 'Задержание', 'Detention') },
  { name: 'record', login: 'head-si', path: '/record?episode=:id&type=notice.sent', title: words('Хабарлама жіберілді', 'Уведомление направлено', 'Notice sent') },
  { name: 'places', login: 'prosecutor-region', path: '/places', title: words('Мекемелер', 'Учреждения', 'Places') },
  { name: 'place', login: 'head-si', path: '/places/si-75', title: words('тергеу изоляторы', 'Следственный изолятор', 'Remand prison') },
  { name: 'personal accounts', login: 'head-si', path: '/places/si-75/accounts', title: words('Жеке шоттар', 'Лицевые счета', 'Personal accounts') },
  { name: 'personal account', login: 'duty-ivs', path: '/episodes/:id/account', title: words('Жеке шот', 'Лицевой счёт', 'Personal account') },
  { name: 'plan of cells', login: 'head-si', path: '/places/si-75/plan', title: words('Жоспар', 'План', 'Plan') },
  { name: 'registers', login: 'head-si', path: '/places/si-75/registers', title: words('Мекеме журналдары', 'Журналы учреждения', 'Registers of the place') },
  { name: 'register', login: 'head-si', path: '/places/si-75/registers/visits', title: words('Кездесулер журналы', 'Журнал свиданий', 'Register of visits') },
  { name: 'record of several', login: 'head-si', path: '/record?place=si-75&type=walk.recorded', title: words('Серуен', 'Прогулка', 'Walk') },
  { name: 'calendar of supervision', login: 'prosecutor-district', path: '/calendar', title: words('Күнтізбе', 'Календарь', 'Calendar') },
  { name: 'registers of an office', login: 'prosecutor-region', path: '/registers', title: words('Прокуратура журналдары', 'Журналы прокуратуры', 'Registers of the office') },
  { name: 'register of an office', login: 'prosecutor-region', path: '/registers/hearings?below=true', title: words('Тыңдаулар мен талқылаулар', 'Заслушивания и рассмотрения', 'Hearings and considerations') },
  { name: 'offices below', login: 'prosecutor-region', path: '/districts', title: words('Төмен тұрған прокуратуралар', 'Нижестоящие прокуратуры', 'Offices below') },
  { name: 'work plan', login: 'prosecutor-region', path: '/work-plan', title: words('Жұмыс жоспары', 'План работы', 'Work plan') },
  { name: 'telephones', login: 'prosecutor-region', path: '/telephones', title: words('Телефондар', 'Телефоны', 'Telephones') },
  { name: 'map of the year', login: 'prosecutor-region', path: '/heat', title: words('қадағалау картасы', 'Карта надзора', 'Map of supervision') },
  { name: 'reports', login: 'prosecutor-region', path: '/reports', title: words('Есептер', 'Отчёты', 'Reports') },
  { name: 'bracelets', login: 'duty-probation', path: '/bracelets', title: words('Электрондық білезіктер', 'Электронные браслеты', 'Electronic bracelets') },
  { name: 'law book', login: 'duty-ivs', path: '/law', title: words('Нормалар жинағы', 'Свод норм', 'Law book') },
  { name: 'article', login: 'duty-ivs', path: '/law/criminal-procedure/131', title: null },
  { name: 'notices', login: 'prosecutor-region', path: '/notices', title: words('Хабарламалар', 'Уведомления', 'Notices') },
  { name: 'journal', login: 'auditor', path: '/journal', title: words('Журнал және оның дәлелдері', 'Журнал и его доказательства', 'The journal and its proofs') },
  { name: 'reads', login: 'auditor', path: '/reads', title: words('Адамдар туралы жазбаларды қарау', 'Просмотры записей о лицах', 'Who looked at records of persons') },
  { name: 'users', login: 'administrator', path: '/users', title: words('Пайдаланушылар', 'Пользователи', 'Users') },
  { name: 'gateways of bracelets', login: 'administrator', path: '/gateways', title: words('Білезік шлюздері', 'Шлюзы браслетов', 'Gateways of bracelets') },
  { name: 'settings', login: 'judge', path: '/settings', title: words('Баптаулар', 'Настройки', 'Settings') },
];

const KAZAKH = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ';

test.each(stops)('$name in Kazakh, Russian and English', async ({ name, login, path, title }) => {
  const { page, api } = await sitDown(login, { language: 'kk', size: { width: 1024, height: 768 } });
  const held = path.includes(':id') ? await someone(api, '') : null;
  await page.goto(path.replace(':id', held?.episode ?? ''));
  for (const language of ['kk', 'ru', 'en'] as const) {
    await page.getByRole('group', { name: /^(Тіл|Язык|Language)$/ }).getByRole('button', { name: { kk: 'Қазақша', ru: 'Русский', en: 'English' }[language] }).click();
    if (title) await heading(page).filter({ hasText: title[language] }).waitFor();
    else await heading(page).waitFor();
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted && !document.querySelector('main[aria-busy="true"], main p[aria-busy="true"]'), language);
    const shown = await page.locator('body').innerText();
    expect(shown.match(/\{[a-z]\w*\}/gi), `places left unfilled on ${name} in ${language}`).toBeNull();
    if (language === 'kk') expect([...KAZAKH].filter((letter) => shown.includes(letter)).length, 'Kazakh letters on the page').toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${name} in ${language} is wider than 1024`).toBeLessThanOrEqual(0);
    if (language === 'kk') await expectAccessible(page, `${name} in Kazakh`);
  }
});

test('the font of the page has every Kazakh letter, so that none is drawn as a box', async () => {
  const { page } = await sitDown('duty-ivs', { language: 'kk' });
  await page.goto('/settings');
  await heading(page).waitFor();
  const missing = await page.evaluate(async (letters) => {
    const family = getComputedStyle(document.body).fontFamily.split(',')[0] ?? '';
    await document.fonts.load(`16px ${family}`, letters);
    const covering = [...document.fonts].filter((face) => face.family.replace(/"/g, '') === family.replace(/"/g, '') && face.status === 'loaded');
    const ranges = covering.flatMap(({ unicodeRange }) => unicodeRange.split(',').map((range) => range.trim().replace(/^U\+/i, '').split('-').map((part) => parseInt(part.replace(/\?/g, '0'), 16))));
    return [...letters].filter((letter) => { const code = letter.codePointAt(0) ?? 0; return !ranges.some(([from = 0, to = from]) => code >= from && code <= to); });
  }, KAZAKH);
  expect(missing).toEqual([]);
});
