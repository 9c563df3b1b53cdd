/** Money, purchases and paid services, valuables, damage. */
import { article, AT, CELL, field, follow, labelled, PERSON, WHAT, words, type RegisterSpec } from '../register.ts';

export const propertyRegisters: readonly RegisterSpec[] = [
  {
    id: 'purchases', topic: 'property', kinds: null,
    title: words('Ақша, сатып алу және ақылы қызметтер журналы', 'Журнал денег, покупок и платных услуг', 'Register of money, purchases and paid services'),
    opens: { 'money.received': null, 'account.credited': null, 'account.debited': null, 'wages.accrued': null }, follows: {},
    columns: [AT, WHAT, PERSON, field('amount'), labelled(words('Мақсаты', 'Назначение', 'Purpose'), 'purpose', 'service'), labelled(words('Кімнен, рұқсат', 'От кого, разрешение', 'From, permission'), 'sender', 'permittedBy', 'permissionNumber'), labelled(words('Құжат', 'Документ', 'Document'), 'sourceId', 'number')],
    norms: ['special-institutions.15', 'special-institutions.16.free-provision', 'special-institutions.24', 'special-institutions.26', 'special-institutions.39.no-purchases', 'special-institutions.40.account-entry'],
    records: ['money.received', 'account.credited', 'account.debited', 'wages.accrued'], demandedBy: [article('21'), article('25')],
  },
  {
    id: 'valuables', topic: 'property', kinds: null,
    title: words('Мүлік пен құндылықтар журналы', 'Журнал имущества и ценностей', 'Register of property and valuables'),
    opens: { 'property.listed': null, 'valuables.surrendered': 'thingsId', 'valuables.ownerless': 'thingsId', 'property.returned': null }, follows: { 'valuables.stored': 'thingsId', 'valuables.given-out': 'thingsId', 'valuables.passed-to-tax': 'thingsId' },
    columns: [AT, WHAT, PERSON, field('items'), field('protocolNumber'), follow(words('Сақтауға алынды', 'На хранении', 'In storage'), ['valuables.stored'], 'number'), follow(words('Берілді', 'Выдано', 'Given out'), ['valuables.given-out', 'valuables.passed-to-tax'])],
    norms: ['special-institutions.33', 'special-institutions.46-3.property', 'special-institutions.46-3.property-all', 'special-institutions.48'],
    records: ['property.listed', 'valuables.surrendered', 'valuables.stored', 'valuables.given-out', 'property.returned', 'valuables.ownerless', 'valuables.passed-to-tax'], demandedBy: [article('33')],
  },
  {
    id: 'damage', topic: 'property', kinds: null,
    title: words('Материалдық залал журналы', 'Журнал материального ущерба', 'Register of material damage'),
    opens: { 'damage.caused': 'damageId' },
    follows: { 'damage.order-issued': 'damageId', 'damage.order-announced': 'damageId', 'damage.recovered': 'damageId', 'damage.wrongly-recovered': 'damageId', 'damage.refunded': 'damageId', 'damage.balance-sent': 'damageId' },
    columns: [AT, PERSON, CELL, field('damageId'), field('to'), field('property'), field('amount'), follow(words('Қаулы', 'Постановление', 'Order'), ['damage.order-issued', 'damage.order-announced'], 'number', 'amount'), follow(words('Өтелді', 'Возмещено', 'Recovered'), ['damage.recovered', 'damage.refunded'], 'amount')],
    norms: ['special-institutions.40'], records: ['damage.caused', 'damage.order-issued', 'damage.order-announced', 'damage.recovered', 'damage.wrongly-recovered', 'damage.refunded', 'damage.balance-sent'], demandedBy: [article('40')],
  },
  {
    id: 'work', topic: 'property', kinds: null,
    title: words('Еңбекке тарту журналы', 'Журнал привлечения к труду', 'Register of work'),
    opens: { 'work.assigned': null }, follows: {},
    columns: [AT, PERSON, CELL, field('what'), field('onTerritory'), field('accused'), field('consent')],
    norms: ['special-institutions.26'], records: ['work.assigned', 'wages.accrued'], demandedBy: [article('26')],
  },
];
