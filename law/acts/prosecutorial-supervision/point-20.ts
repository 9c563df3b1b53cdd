/** Point 20: signals of torture and illicit influence are checked; every use of special means has its conclusion, complete and approved. */
import type { Article, Guard, Norm } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { hours } from './emergencies.ts';
import { usedSpecialMeans, usedWeapon } from './point-23.ts';
import { textOf } from './source.ts';

const signals = ['torture', 'illicit-influence', 'special-means'] as const;
const aboutCheck = { about: 'about' } as const;
const aboutOpening = { about: '$id' } as const;
export const ofPerson = { cite: cite('20'), certainty: 'F', force: inForce, subject: 'episode', bearer: 'regional-assistant' } as const;
const ofPlace = { cite: cite('20'), certainty: 'F', force: inForce, subject: 'place', bearer: 'regional-assistant' } as const;
const noTime = { kk: 'Мерзімді дереккөз атамайды: жоба шамасы (12, 14-сұрақтар).', ru: 'Срок источник не называет: величина проекта (вопросы 12, 14).', en: 'The source gives no time: a number of design (questions 12, 14).' } as const;
/** A conclusion of the one who approves it has no approver: the names are compared where both are written. */
export const ownConclusion: Guard = { recorded: { fact: 'force.conclusion-drawn', where: { value: 'fact.author', known: true }, key: { $id: 'conclusion', author: 'approver' } } };

export const conclusionOf = (id: string, rows: readonly string[], point: ReturnType<typeof cite>, bearer: string, where: Guard, title: Norm['title'], more: Partial<Norm> = {}): Norm => ({
  ...ofPerson, id, rows, cite: point, bearer, title, certainty: 'design',
  rule: { type: 'deadline', opens: { fact: 'force.used', where }, term: { param: `${act}.design.20.conclusion`, unit: 'day', mode: 'exact' }, discharge: [{ fact: 'force.conclusion-drawn', key: aboutOpening }], onMiss: 'breach' },
  remedy: { kk: 'Тексеріп, қорытынды жасаңыз.', ru: 'Проведите проверку и составьте заключение.', en: 'Make the check and draw up the conclusion.' },
  openPoint: noTime, ...more,
});

export const point20 = {
  act, number: '20',
  title: { kk: 'Азаптау, жол берілмейтін шаралар және арнаулы құрал қолдану туралы мәліметтер', ru: 'Сведения о пытках, недозволенных мерах и применении специальных средств', en: 'Signals of torture, illicit measures and special means' },
  text: textOf('20'),
  norms: [
    {
      ...ofPlace, id: 'prosecutorial-supervision.20.signal-check', rows: ['P20.1a'], certainty: 'design',
      title: { kk: 'Азаптау, жол берілмейтін шаралар, арнаулы құрал туралы әр мәлімет тексеріледі', ru: 'Каждые сведения о пытках, недозволенных мерах, специальных средствах проверяются', en: 'Every signal of torture, illicit measures or special means is checked' },
      rule: {
        type: 'deadline',
        opens: { fact: ['appeal.registered', 'emergency.happened'], where: { any: [{ value: 'fact.about', in: [...signals] }, { value: 'fact.kind', in: ['torture', 'illicit-influence'] }] } },
        term: hours('design.20.signal-check'), discharge: [{ fact: 'supervision.check-started', key: aboutOpening }], onMiss: 'breach',
      },
      remedy: { kk: 'Тексеруді өзіңіз бастаңыз немесе прокурорға, қылмыстық қудалау органына тапсырыңыз.', ru: 'Начните проверку самостоятельно либо поручите прокурору, органу уголовного преследования.', en: 'Begin the check yourself, or entrust it to a prosecutor or a body of criminal prosecution.' },
      openPoint: noTime,
    },
    {
      ...ofPlace, id: 'prosecutorial-supervision.20.erdr', rows: ['P20.1b', 'P32.2e'], certainty: 'design',
      title: { kk: 'Сылтау болса, арыз немесе хабар СДТБТ-де тіркеледі', ru: 'При наличии повода заявление или сообщение регистрируется в ЕРДР', en: 'Where there is an occasion, the statement or report is registered in the ERDR' },
      rule: {
        type: 'deadline', opens: { fact: 'supervision.check-finished', where: { value: 'fact.occasion', is: true } }, term: hours('design.20.erdr'),
        discharge: [{ fact: 'supervision.crime-registered', key: aboutCheck }], early: 'stream', onMiss: 'breach',
      },
      remedy: { kk: 'Арызды СДТБТ-де тіркеп, нөмірін жазыңыз.', ru: 'Зарегистрируйте заявление в ЕРДР и запишите номер.', en: 'Register it in the ERDR and record the number.' },
      openPoint: noTime,
    },
    {
      ...ofPlace, id: 'prosecutorial-supervision.20.no-occasion', rows: ['P20.1b', 'P32.2e'],
      title: { kk: 'Сылтау болмаса, тұжырым дәлелді', ru: 'Если повода нет, вывод мотивирован', en: 'Where there is no occasion, the conclusion is reasoned' },
      rule: { type: 'check', on: { fact: 'supervision.check-finished', where: { value: 'fact.occasion', is: false } }, require: { fields: ['reasons'] } },
      remedy: { kk: 'Сылтаудың жоқтығын дәлелдеп жазыңыз.', ru: 'Изложите, почему повода нет.', en: 'Give the reasons why there is no occasion.' },
    },
    {
      ...ofPlace, id: 'prosecutorial-supervision.20.occasion-decided', rows: ['P20.1b', 'P32.2e'],
      title: { kk: 'Азаптау туралы мәліметті тексеру сылтаудың бар-жоғын анықтайды', ru: 'Проверка сведений о пытках решает, есть ли повод к досудебному расследованию', en: 'The check of a signal of torture decides whether there is an occasion' },
      rule: {
        type: 'check',
        on: { fact: 'supervision.check-finished', where: { recorded: { fact: ['appeal.registered', 'emergency.happened'], key: { $id: 'about' }, where: { any: [{ value: 'fact.about', in: [...signals] }, { value: 'fact.kind', in: ['torture', 'illicit-influence'] }] } } } },
        require: { value: 'fact.occasion', known: true },
      },
      remedy: { kk: 'Сылтаудың бар-жоғын жазыңыз.', ru: 'Запишите, имеется ли повод.', en: 'Record whether there is an occasion.' },
    },
    conclusionOf('prosecutorial-supervision.20.conclusion', ['P20.2a', 'P32.2b'], cite('20'), 'regional-assistant', usedSpecialMeans,
      { kk: 'Арнаулы құрал қолдану дерегі бойынша қорытынды жасалады', ru: 'По факту применения специальных средств составляется заключение', en: 'On each use of special means a conclusion is drawn up' }),
    conclusionOf('prosecutorial-supervision.20.weapon-conclusion', ['P23.1b'], cite('20'), 'regional-assistant', usedWeapon,
      { kk: 'Қару қолдану дерегі бойынша да қорытынды жасалады', ru: 'Заключение составляется и по факту применения оружия', en: 'A conclusion is drawn up on the use of a weapon as well' },
      { openPoint: { kk: '20-тармақ арнаулы құралды ғана атайды; қару одан ауыр болғандықтан қауіпсіз оқылуы алынды (15-сұрақ).', ru: 'Пункт 20 называет только специальные средства; оружие тяжелее, поэтому принято безопасное прочтение (вопрос 15).', en: 'Point 20 names special means only; a weapon is graver, so the safer reading is taken (question 15).' } }),
    {
      ...ofPerson, id: 'prosecutorial-supervision.20.one-conclusion', rows: ['P20.2a'],
      title: { kk: 'Бір қолдану бойынша бір қорытынды жасалады', ru: 'По одному применению — одно заключение', en: 'One use, one conclusion' },
      rule: { type: 'check', on: { fact: 'force.conclusion-drawn' }, require: { not: { recorded: { fact: 'force.conclusion-drawn', key: aboutCheck } } }, severity: 'warning' },
      remedy: { kk: 'Қайсысы күшінде екенін белгілеп, артығын қайтарып алыңыз.', ru: 'Определите, которое действует, и отзовите лишнее.', en: 'Decide which stands and withdraw the other.' },
      openPoint: { kk: 'Қорытындыны мекеме бекітілген прокуратура жасайды (12-сұрақ).', ru: 'Заключение составляет прокуратура, за которой закреплено учреждение (вопрос 12).', en: 'The office to which the institution is assigned draws it up (question 12).' },
    },
    {
      ...ofPerson, id: 'prosecutorial-supervision.20.contents', rows: ['P20.3', 'P32.2d'],
      title: { kk: 'Қорытындыда адам, орын, уақыт, мән-жай, қызметкерлер және құқықтық актілер көрсетілген', ru: 'В заключении указаны лицо, место, время, обстоятельства, сотрудники и правовые акты', en: 'The conclusion names the person, place, time, circumstances, staff and legal acts' },
      rule: { type: 'check', on: { fact: 'force.conclusion-drawn' }, require: { fields: ['person', 'where', 'usedAt', 'circumstances', 'staff', 'legalReferences'] } },
      remedy: { kk: 'Жетіспейтін мәліметтерді толықтырыңыз.', ru: 'Дополните недостающие сведения.', en: 'Add what is missing.' },
    },
    {
      ...ofPerson, id: 'prosecutorial-supervision.20.finding', rows: ['P20.4', 'P32.2d'],
      title: { kk: 'Қарар бөлігінде заңдылығы немесе бұзушылықтар туралы тұжырым бар', ru: 'В резолютивной части — вывод о законности либо нарушениях', en: 'The operative part states legality or the violations' },
      rule: { type: 'check', on: { fact: 'force.conclusion-drawn' }, require: { any: [{ value: 'fact.finding', is: 'lawful' }, { all: [{ value: 'fact.finding', is: 'violation' }, { fields: ['violations'] }] }] } },
      remedy: { kk: 'Тұжырымды, бұзушылық болса, оның неде екенін жазыңыз.', ru: 'Запишите вывод, а при нарушении — в чём оно.', en: 'Record the finding and, if there was a violation, in what it lay.' },
    },
    {
      ...ofPerson, id: 'prosecutorial-supervision.20.attachments', rows: ['P20.5', 'P32.2d'],
      title: { kk: 'Қорытындыға растайтын материалдар қоса берілген', ru: 'К заключению приложены подтверждающие материалы', en: 'Confirming materials are attached to the conclusion' },
      rule: { type: 'check', on: { fact: 'force.conclusion-drawn' }, require: { fields: ['attachments'] } },
      remedy: { kk: 'Материалдарды қоса беріңіз.', ru: 'Приложите материалы.', en: 'Attach the materials.' },
    },
    {
      ...ofPerson, id: 'prosecutorial-supervision.20.approved', rows: ['P20.2b', 'P32.2c'], bearer: 'deputy-regional-prosecutor', certainty: 'design',
      title: { kk: 'Қорытынды бекітіледі', ru: 'Заключение утверждается', en: 'The conclusion is approved' },
      rule: { type: 'deadline', opens: { fact: 'force.conclusion-drawn' }, term: { param: `${act}.design.20.approval`, unit: 'day', mode: 'exact' }, discharge: [{ fact: 'force.conclusion-approved', key: { conclusion: '$id' } }], onMiss: 'breach' },
      remedy: { kk: 'Қорытындыны бекітуге беріңіз: бекітілмеген қорытындының күші жоқ.', ru: 'Представьте заключение на утверждение: неутверждённое не имеет силы.', en: 'Have the conclusion approved: without approval it has no effect.' },
      openPoint: noTime,
    },
    {
      ...ofPerson, id: 'prosecutorial-supervision.20.approver', rows: ['P20.2b'], bearer: 'deputy-regional-prosecutor',
      title: { kk: 'Облыс деңгейіндегі қорытындыны облыс прокурорының жетекшілік ететін орынбасары бекітеді', ru: 'Заключение областного уровня утверждает курирующий заместитель прокурора области', en: 'A conclusion of the regional level is approved by the curating deputy of the regional prosecutor' },
      rule: { type: 'check', on: { fact: 'force.conclusion-approved', where: { value: 'fact.level', is: 'oblast' } }, require: { all: [{ value: 'fact.byRole', is: 'curating-deputy' }, { not: ownConclusion }] } },
      remedy: { kk: 'Қорытындыны жетекшілік ететін орынбасарға бекітуге беріңіз; автор өз қорытындысын бекітпейді.', ru: 'Передайте на утверждение курирующему заместителю; автор своё заключение не утверждает.', en: 'Have the curating deputy approve it; the author does not approve his own.' },
    },
  ],
} as const satisfies Article;
