/**
 * The prosecutor's check of special means, weapons and physical force used against a person (Instruction, points 20 and 32(2)): the visit,
 * the conclusion with its contents and attachments, and its approval by somebody other than its author.
 */
import type { FactTypeSpec } from './field.ts';
import { prosecutorLevelLabels } from './choices.ts';
import { choice, documentNumber, documents, factId, instant, longText, must, text, words, yesNo } from './words.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const about = must(factId('Қай қолдану туралы', 'О каком применении', 'About which use'));
const level = must(choice(prosecutorLevelLabels, 'Прокуратураның деңгейі', 'Уровень прокуратуры', "Level of the prosecutor's office"));

const ofForce = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'safety', order, streams: ['episode', 'place'], fields, recordedBy: prosecutors });

export const forceCheckFacts: readonly FactTypeSpec[] = [
  ofForce('force.checked', 72, words('Прокурор күш немесе арнаулы құрал қолдануды тексерді', 'Прокурор проверил применение силы или специальных средств', 'The prosecutor checked the use of force or special means'), {
    about, level,
    onSite: yesNo('Орнына шығып', 'С выездом на место', 'With a visit to the place'),
    findings: longText('Не анықталды', 'Что установлено', 'What was found', { max: 10_000 }),
  }),
  ofForce('force.conclusion-drawn', 73, words('Күш немесе арнаулы құрал қолдану туралы қорытынды жасалды', 'Составлено заключение о применении силы или специальных средств', 'Conclusion on the use of force or special means drawn up'), {
    about, level,
    number: documentNumber,
    person: text('Адам туралы мәліметтер', 'Сведения о лице', 'Particulars of the person'),
    where: text('Қолданылған орын', 'Место применения', 'Place of the use'),
    usedAt: instant('Қолданылған уақыт', 'Время применения', 'Time of the use'),
    circumstances: longText('Қолдану мән-жайлары', 'Обстоятельства применения', 'Circumstances of the use', { max: 10_000 }),
    staff: longText('Қолданған қызметкерлер туралы деректер', 'Данные о применивших сотрудниках', 'Staff members who used it', { max: 2000 }),
    legalReferences: longText('Қолдануды реттейтін нормативтік құқықтық актілерге сілтеме', 'Ссылка на нормативные правовые акты, регламентирующие применение', 'Reference to the legal acts that regulate the use', { max: 2000 }),
    finding: choice({
      lawful: words('қолдану заңды', 'применение законно', 'the use was lawful'),
      violation: words('қолдану кезінде бұзушылыққа жол берілген', 'применение с нарушением', 'there were violations'),
    }, 'Қарар бөлігі: заңдылығы туралы тұжырым', 'Резолютивная часть: вывод о законности', 'Operative part: finding on legality'),
    violations: longText('Бұзушылықтар', 'Нарушения', 'Violations', { max: 4000, showIf: { field: 'finding', in: ['violation'] } }),
    justified: yesNo('Әкімшіліктің әрекеті негізді', 'Действия администрации обоснованны', 'The acts of the administration were justified'),
    attachments: documents('Растайтын материалдар', 'Подтверждающие материалы', 'Confirming materials'),
    author: text('Қорытындыны жасаған адам', 'Кем составлено', 'Drawn up by'),
  }),
  ofForce('force.conclusion-approved', 74, words('Қорытынды бекітілді', 'Заключение утверждено', 'Conclusion approved'), {
    conclusion: must(factId('Қай қорытынды', 'Какое заключение', 'Which conclusion')),
    level,
    byRole: must(choice({
      'curating-deputy': words('облыс прокурорының жетекшілік ететін орынбасары', 'курирующий заместитель прокурора области', 'curating deputy of the regional prosecutor'),
      'district-prosecutor': words('қала, аудан прокуроры (оның міндетін атқарушы)', 'прокурор города, района (исполняющий его обязанности)', 'prosecutor of the city or district (or acting)'),
      'regional-prosecutor': words('облыс прокуроры', 'прокурор области', 'regional prosecutor'),
      other: words('өзге қызметкер', 'иной сотрудник', 'another officer'),
    }, 'Кім бекітті', 'Кем утверждено', 'Approved by')),
    approver: text('Бекіткен адамның тегі, аты', 'Фамилия, имя утвердившего', 'Name of the approver'),
  }),
];
