/** Notice of the head of the place that the term runs out, at least 24 hours before: Law 353-I art. 48(2), CPC 139(2), 152(4). */
import type { Form } from './form.ts';
import { expiry, lastExtension, measureAt, sanctionedBy, term } from './measure-blanks.ts';
import { actualAt, articles, birthDate, body, fullName, iin, moment, official, placeOfCustody } from './person-blanks.ts';
import { text } from './recorded.ts';

const sentWarning = (topic: string) => (fact: { readonly data: Readonly<Record<string, unknown>> }) => fact.data['topic'] === topic;

export const expiryWarning: Form = {
  kind: 'expiry-warning',
  title: { kk: 'Күзетпен ұстау мерзімінің аяқталатыны туралы хабарлама', ru: 'Уведомление об истечении срока содержания под стражей', en: 'Warning of expiry of the term' },
  basis: ['Law 353-I 48(2)', 'CPC 139(2)', 'CPC 152(4)'],
  signedBy: ['head-of-place', 'deputy-head-of-place'],
  signatories: [],
  blanks: {
    body, fullName, birthDate, iin, placeOfCustody, actualAt, articles, sanctionedBy, measureAt, term, lastExtension, expiry,
    number: {
      label: { kk: 'шығыс нөмірі', ru: 'исходящий номер', en: 'outgoing number' },
      from: 'office',
      write: ({ number: given, recorded }) => given ?? text(recorded.all('notice.sent').filter(sentWarning('expiry')).at(-1) ?? null, 'number'),
    },
    noticeAt: {
      label: { kk: 'хабарлама жіберілген уақыт', ru: 'время направления уведомления', en: 'time of the notice' },
      from: 'office',
      write: (sheet) => moment(sheet, sheet.recorded.all('notice.sent').filter(sentWarning('expiry')).at(-1)?.at ?? sheet.now),
    },
    head: official('head', { kk: 'ұстау орны әкімшілігінің басшысы', ru: 'руководитель администрации места содержания под стражей', en: 'head of the place of custody' }),
    caseHolder: official('caseHolder', { kk: 'қылмыстық іс жүргізуінде жатқан орган немесе адам', ru: 'орган или лицо, в производстве которого находится уголовное дело', en: 'body or person conducting the case' }),
    prosecutor: official('prosecutor', { kk: 'прокурор', ru: 'прокурор', en: 'prosecutor' }),
  },
};
