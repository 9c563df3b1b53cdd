/**
 * Money of persons held and the books of a place (Law on special institutions arts. 16(2), 21, 24–26, 33(4), 40, 46-3, 46-9, 48(5)): what is
 * taken into the cash desk, handed back, kept and counted. What comes and goes by transfer, purchase and wage stands in
 * `correspondence.ts`, damage in `damage.ts`; the books are drawn from all of them (`law/ledger`).
 */
import type { FactTypeSpec } from './field.ts';
import { choice, documentNumber, money, must, place, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const sum = must(money('Сома', 'Сумма', 'Sum'));
const signed = yesNo('Қолхатпен', 'Под расписку', 'Against signature');
const through = (kk: string, ru: string, en: string) => choice({
  cash: words('кассадан', 'из кассы', 'the cash desk'),
  bank: words('банктегі шоттан', 'со счёта в банке', 'the bank account'),
}, kk, ru, en);
const whichAccount = choice({
  account: words('жеке шот', 'лицевой счёт', 'personal account'),
  kept: words('босатылғанға дейін сақтау', 'хранение до освобождения', 'kept until release'),
}, 'Қайда есептеледі', 'Куда зачисляется', 'Booked to');

const ofPerson = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'property', order, streams: ['episode', 'place'], fields, recordedBy: administration });
const ofPlace = (type: string, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'property', order: 60, streams: ['place'], fields, recordedBy: administration });

export const moneyFacts: readonly FactTypeSpec[] = [
  ofPerson('money.accepted', 60, words('Ақша кассаға қабылданды', 'Деньги приняты в кассу', 'Money taken into the cash desk'), {
    amount: sum,
    from: must(choice({
      person: words('адамның өзінен', 'от самого лица', 'the person'),
      search: words('тексеру кезінде ерікті тапсырылды', 'добровольно сданы при досмотре', 'surrendered voluntarily at inspection'),
      visitor: words('туысынан немесе өзге адамнан', 'от родственника или иного лица', 'a relative or another person'),
      place: words('өзге мекемеден', 'из другого учреждения', 'another institution'),
    }, 'Кімнен', 'От кого', 'From')),
    into: must(whichAccount),
    payer: text('Төлеуші', 'Плательщик', 'Payer', { showIf: { field: 'from', in: ['visitor'] } }),
    number: documentNumber, signed,
  }),
  ofPerson('money.paid-out', 91, words('Ақша берілді', 'Деньги выданы', 'Money handed out'), {
    amount: sum,
    outOf: must({ ...whichAccount, label: words('Қайдан', 'С какого учёта', 'Out of') }),
    to: must(choice({
      person: words('адамның өзіне', 'самому лицу', 'the person'),
      place: words('өзге мекемеге, тізімдемемен', 'другому учреждению по описи', 'another institution, by inventory'),
      relative: words('туысына немесе өкіліне', 'родственнику или представителю', 'a relative or representative'),
    }, 'Кімге', 'Кому', 'To')),
    through: must(through('Қайдан төленді', 'Откуда выплачено', 'Paid from')),
    toPlace: place('Мекеме', 'Учреждение', 'Institution', { showIf: { field: 'to', in: ['place'] } }),
    payee: text('Алушы', 'Получатель', 'Payee', { showIf: { field: 'to', in: ['relative'] } }),
    number: documentNumber, signed,
  }),
  ofPlace('account.settled', words('Есеп айырысу бойынша төленді', 'Перечислено по расчётам', 'Paid in settlement'), {
    amount: sum,
    with: must(choice({
      shop: words('дүкен және жеткізушілер', 'магазин и поставщики', 'shop and suppliers'),
      services: words('ақылы қызмет көрсетушілер', 'исполнители платных услуг', 'providers of paid services'),
      postage: words('пошта', 'почта', 'post office'),
      budget: words('бюджет (залал)', 'бюджет (ущерб)', 'budget (damage)'),
      withheld: words('ұсталымдарды алушылар', 'получатели удержаний', 'receivers of deductions'),
    }, 'Кімге', 'Кому', 'To')),
    through: must(through('Қайдан төленді', 'Откуда уплачено', 'Paid from')),
    payee: text('Алушы', 'Получатель', 'Payee'), number: documentNumber,
  }),
  ofPlace('cash.moved', words('Ақша касса мен банк арасында өткізілді', 'Деньги сданы в банк или получены из банка', 'Cash taken to or from the bank'), {
    amount: sum,
    direction: must(choice({
      'to-bank': words('кассадан банкке', 'из кассы в банк', 'from the cash desk to the bank'),
      'from-bank': words('банктен кассаға', 'из банка в кассу', 'from the bank to the cash desk'),
    }, 'Бағыты', 'Направление', 'Direction')),
    number: documentNumber,
  }),
  ofPlace('cash.counted', words('Касса саналды', 'Касса пересчитана', 'Cash counted'), {
    amount: must(money('Кассадағы нақты қолма-қол ақша', 'Фактически в кассе', 'Cash actually found')),
    by: text('Кім санады', 'Кто пересчитал', 'Counted by'), witness: text('Кімнің қатысуымен', 'В присутствии', 'In the presence of'), number: documentNumber,
  }),
];
