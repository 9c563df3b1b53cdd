/** Material liability (Law on special institutions art. 40): damage, the order on its amount, its announcement, recovery and refund. */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, documentNumber, longText, money, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const damageId = must(text('Залалдың нөмірі', 'Номер случая ущерба', 'Number of the case of damage', { max: 64 }));
const amount = money('Сомасы', 'Сумма', 'Amount');

const ofDamage = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'property', order, streams: ['episode', 'place'], fields: { damageId, ...fields }, recordedBy: administration });

export const damageFacts: readonly FactTypeSpec[] = [
  ofDamage('damage.caused', 60, words('Материалдық залал келтірілді', 'Причинён материальный ущерб', 'Material damage caused'), {
    to: must(choice({
      state: words('мемлекетке', 'государству', 'to the State'),
      person: words('ұсталатын адамға, әкімшіліктің кінәсінен', 'содержащемуся лицу по вине администрации', 'to the person held, by fault of the administration'),
    }, 'Кімге', 'Кому', 'To whom')),
    cause: choice({
      work: words('еңбек міндеттерін орындау кезінде', 'при исполнении трудовых обязанностей', 'while performing work duties'),
      other: words('өзге әрекеттермен', 'иными действиями', 'by other acts'),
    }, 'Қалай келтірілді', 'При каких действиях', 'By what acts', { showIf: { field: 'to', in: ['state'] } }),
    workAssignment: text('Жұмысқа тағайындау туралы құжат', 'Документ о привлечении к труду', 'Paper on the assignment to work', { showIf: { field: 'cause', in: ['work'] } }),
    property: longText('Мүлік және мән-жайлар', 'Имущество и обстоятельства', 'Property and circumstances', { max: 2000 }),
    amount,
  }),
  ofDamage('damage.order-issued', 61, words('Залалдың мөлшері туралы қаулы', 'Постановление о размере ущерба', 'Order on the amount of damage'), {
    byRole: choice(capacityLabels, 'Кім шығарды', 'Кем вынесено', 'Made by'),
    number: documentNumber,
    amount,
    legalBasis: text('Мөлшері мен тәртібін белгілейтін норма', 'Норма, определяющая порядок и размер', 'Provision that sets procedure and amount'),
  }),
  ofDamage('damage.order-announced', 62, words('Залал туралы қаулы хабарланды', 'Постановление об ущербе объявлено', 'Order on damage announced'), {
    signed: yesNo('Қолхатпен', 'Под расписку', 'Against signature'),
  }),
  ofDamage('damage.recovered', 63, words('Залал өтелді немесе өндіріп алынды', 'Ущерб возмещён или взыскан', 'Damage compensated or recovered'), {
    amount,
    source: must(choice({
      person: words('адамның өзі ерікті түрде', 'лицо добровольно', 'the person voluntarily'),
      account: words('жеке шоттан ұстап қалынды', 'удержано с лицевого счёта', 'withheld from the personal account'),
      'third-person': words('туысы немесе өзге адам', 'родственник или иное лицо', 'a relative or another person'),
    }, 'Кім есебінен', 'За счёт кого', 'At whose expense')),
    consent: yesNo('Адамның жазбаша келісімі', 'Письменное согласие лица', 'Written consent of the person'),
    courtAct: text('Сот актісінің нөмірі', 'Номер судебного акта', 'Number of the act of court', { max: 60 }),
    personAsked: yesNo('Адам өтінді', 'По просьбе лица', 'At the request of the person', { showIf: { field: 'source', in: ['third-person'] } }),
    payerConsented: yesNo('Төлеуші келісті', 'С согласия плательщика', 'The payer consented', { showIf: { field: 'source', in: ['third-person'] } }),
  }),
  ofDamage('damage.wrongly-recovered', 64, words('Сома дұрыс өндіріп алынбағаны анықталды', 'Установлено неправильное взыскание', 'Sum found to be wrongly recovered'), {
    amount,
    number: documentNumber,
  }),
  ofDamage('damage.refunded', 65, words('Дұрыс өндірілмеген сома қайтарылды', 'Неправильно взысканная сумма возвращена', 'Wrongly recovered sum returned'), {
    amount,
    credited: yesNo('Жеке шотқа есептелді', 'Зачислена на лицевой счёт', 'Credited to the personal account'),
  }),
  ofDamage('damage.balance-sent', 66, words('Өтелмеген залал туралы мәлімет мекемеге жіберілді', 'Сведения о невозмещённом ущербе направлены в учреждение', 'Unpaid damage told to the receiving institution'), { amount }),
];
