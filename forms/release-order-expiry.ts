/** Order of the head of the place on release at the end of the term: Law 353-I art. 48(3), CPC 133(2) and 152(4). */
import type { Form } from './form.ts';
import { expiry, lastExtension, measureAt, sanctionedBy, term } from './measure-blanks.ts';
import { actualAt, articles, birthDate, body, detainedBy, detentionPlace, fullName, iin, moment, official, placeOfCustody } from './person-blanks.ts';
import { text } from './recorded.ts';

export const releaseOrderExpiry: Form = {
  kind: 'release-order-expiry',
  title: {
    kk: 'Мерзімнің өтуіне байланысты күзеттен босату туралы қаулы',
    ru: 'Постановление об освобождении из-под стражи ввиду истечения срока',
    en: 'Order on release at expiry of the term',
  },
  basis: ['Law 353-I 48(3)', 'CPC 133(2)', 'CPC 139(2)', 'CPC 152(4)'],
  signedBy: ['head-of-place', 'deputy-head-of-place'],
  signatories: ['held-person'],
  blanks: {
    body, fullName, birthDate, iin, placeOfCustody, detainedBy, detentionPlace, actualAt, articles, sanctionedBy, measureAt, term, lastExtension, expiry,
    number: { label: { kk: 'қаулының нөмірі', ru: 'номер постановления', en: 'number of the order' }, from: 'journal', write: ({ number: given, recorded }) => given ?? text(recorded.last('release.ordered'), 'number') },
    /** Of the recorded order; before it is recorded the head writes the moment by hand when signing. */
    orderedAt: { label: { kk: 'қаулы шығарылған уақыт', ru: 'время вынесения постановления', en: 'time of the order' }, from: 'journal', write: (sheet) => moment(sheet, sheet.recorded.last('release.ordered')?.at ?? null) },
    head: official('head', { kk: 'ұстау орны әкімшілігінің басшысы', ru: 'руководитель администрации места содержания под стражей', en: 'head of the place of custody' }),
    caseHolder: official('caseHolder', { kk: 'қылмыстық іс жүргізуінде жатқан орган немесе адам', ru: 'орган или лицо, в производстве которого находится уголовное дело', en: 'body or person conducting the case' }),
    prosecutor: official('prosecutor', { kk: 'прокурор', ru: 'прокурор', en: 'prosecutor' }),
  },
};
