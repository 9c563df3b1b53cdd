import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, heads, noTimeInLaw, suspectHeld } from './custody-regime.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', where: suspectHeld } as const;

export const article24 = {
  act,
  number: '24',
  title: { kk: 'Сәлемдемелер, берілімдер мен ақша аударымдарын алу', ru: 'Получение посылок, передач и денежных переводов', en: 'Receiving parcels, packages and money transfers' },
  text: { ru: `1. Подозреваемым и обвиняемым разрешается получать без ограничения количества посылки и передачи, вес которых не должен превышать норм, предусмотренных почтовыми правилами.
2. Денежные переводы, поступающие подозреваемым и обвиняемым в места содержания под стражей, зачисляются на их лицевые счета. С разрешения администрации мест содержания под стражей подозреваемые и обвиняемые могут из своих средств отправлять денежные переводы родственникам и иным лицам.
3. Администрация мест содержания под стражей по заключению врача принимает для подозреваемых и обвиняемых медикаменты в тех случаях, когда отсутствует возможность обеспечения ими.
4. Предметы, вещества и продукты питания, которые представляют опасность для жизни или здоровья людей или могут быть использованы в качестве орудия преступления, либо для воспрепятствования целям содержания под стражей, запрещаются к передаче подозреваемым и обвиняемым.
5. Сокрытие от досмотра или передача подозреваемым и обвиняемым запрещенных к хранению и использованию предметов, веществ и продуктов питания, а равно передача им любых предметов, веществ и продуктов питания, вопреки установленным правилам, влекут за собой ответственность в соответствии с законодательством.`, certainty: 'F', source },
  norms: [
    {
      ...common, id: 'special-institutions.24.parcel-refused', rows: ['L24.1a', 'L16.1.16'], cite: cite('24', '1'), bearer: 'head-of-place',
      title: { kk: 'Сәлемдемелер мен берілімдердің саны шектелмейді', ru: 'Количество посылок и передач не ограничивается', en: 'The number of parcels and packages is not limited' },
      rule: { type: 'check', on: { fact: 'parcel.refused' }, require: { value: 'fact.reason', in: ['weight', 'prohibited', 'punishment-cell', 'special-regime', 'declined'] } },
      remedy: { kk: 'Сәлемдемені қабылдаңыз: бас тартуға салмағы мен тыйым салынған заттар ғана негіз болады.', ru: 'Примите посылку: основанием отказа служат вес и запрещённые предметы.', en: 'Accept the parcel: weight and prohibited things are grounds of refusal, number is not.' },
    },
    {
      ...common, id: 'special-institutions.24.parcel-weight', rows: ['L24.1b'], cite: cite('24', '1'), certainty: 'design', bearer: 'duty-officer',
      title: { kk: 'Сәлемдеменің салмағы пошта нормасынан аспайды', ru: 'Вес посылки, передачи не превышает почтовой нормы', en: 'A parcel is not heavier than the postal norm' },
      rule: { type: 'check', on: { fact: 'parcel.received', where: { value: 'fact.weightGrams', known: true } }, require: { value: 'fact.weightGrams', atMost: { param: 'special-institutions.24.parcel-weight' } }, severity: 'warning' },
      remedy: { kk: 'Артық салмақты жіберушіге қайтарып, себебін жазыңыз.', ru: 'Верните излишек отправителю и запишите причину.', en: 'Return what is above the norm to the sender and record the reason.' },
    },
    {
      ...common, id: 'special-institutions.24.refused-for-weight', rows: ['L24.1b'], cite: cite('24', '1'), bearer: 'duty-officer',
      title: { kk: 'Салмағы үшін қайтарылған сәлемдеменің салмағы жазылады', ru: 'При отказе из-за веса вес записывается', en: 'Where a parcel is refused for its weight, the weight is recorded' },
      rule: { type: 'check', on: { fact: 'parcel.refused', where: { value: 'fact.reason', is: 'weight' } }, require: { fields: ['weightGrams'] } },
      remedy: { kk: 'Сәлемдеменің салмағын жазыңыз.', ru: 'Запишите вес.', en: 'Record the weight.' },
    },
    {
      ...common, id: 'special-institutions.24.transfer-credited', rows: ['L24.2a', 'L16.2.1'], cite: cite('24', '2'), bearer: 'head-of-place',
      title: { kk: 'Келген ақша аударымы жеке шотқа есептеледі', ru: 'Поступивший денежный перевод зачисляется на лицевой счёт', en: 'A money transfer is credited to the personal account' },
      rule: {
        type: 'deadline', opens: { fact: 'money.received' }, term: atOnce('transfer-credit'),
        discharge: [{ fact: 'account.credited', key: { sourceId: 'sourceId' } }], voids: [{ fact: 'property.returned', where: { value: 'fact.balanceZero', is: true } }], onMiss: 'breach',
      },
      remedy: { kk: 'Аударымды жеке шотқа есептеңіз.', ru: 'Зачислите перевод на лицевой счёт.', en: 'Credit the transfer to the personal account.' },
      openPoint: noTimeInLaw,
    },
    {
      ...common, id: 'special-institutions.24.transfer-permitted', rows: ['L24.2b', 'L16.2.1'], cite: cite('24', '2'), bearer: 'head-of-place',
      title: { kk: 'Ақша аударымы әкімшіліктің рұқсатымен және адамның өз қаражатынан жіберіледі', ru: 'Денежный перевод отправляется с разрешения администрации и из своих средств', en: "A money transfer is sent by permission of the administration and from the person's own means" },
      rule: { type: 'check', on: { fact: 'account.debited', where: { value: 'fact.purpose', is: 'transfer' } }, require: { all: [{ fields: ['permissionNumber', 'balanceEnough'] }, { value: 'fact.permittedBy', in: heads }] } },
      remedy: { kk: 'Рұқсатты және шоттағы қаражатты тексеріп, жазыңыз.', ru: 'Проверьте и запишите разрешение и остаток на счёте.', en: 'Check and record the permission and the balance.' },
    },
    {
      ...common, id: 'special-institutions.24.medicines', rows: ['L24.3'], cite: cite('24', '3'), bearer: 'medical-officer',
      title: { kk: 'Дәрі-дәрмек дәрігердің қорытындысымен, мекеме қамтамасыз ете алмағанда қабылданады', ru: 'Медикаменты принимаются по заключению врача, когда обеспечить ими нельзя', en: 'Medicines are accepted on the conclusion of a doctor where they cannot be supplied' },
      rule: { type: 'check', on: { fact: 'parcel.delivered', where: { value: 'fact.medicines', is: true } }, require: { fields: ['doctorConclusion', 'unavailable'] } },
      remedy: { kk: 'Дәрігердің қорытындысын және дәрінің мекемеде жоқтығын жазыңыз.', ru: 'Запишите заключение врача и отсутствие медикамента в учреждении.', en: "Record the doctor's conclusion and that the place has no such medicine." },
    },
    {
      ...common, id: 'special-institutions.24.prohibited', rows: ['L24.4'], cite: cite('24', '4'), bearer: 'head-of-place',
      title: { kk: 'Тыйым салынған заттар тапсырылмайды', ru: 'Запрещённые предметы не передаются', en: 'Prohibited things are not handed over' },
      rule: { type: 'check', on: { fact: 'parcel.delivered' }, require: { not: { value: 'fact.items', some: { value: 'fact.class', in: ['prohibited', 'unlawful'] } } } },
      remedy: { kk: 'Затты алып, хаттама жасаңыз.', ru: 'Изымите предмет и составьте протокол.', en: 'Seize the thing and draw up a protocol.' },
    },
    {
      ...common, id: 'special-institutions.24.liability', rows: ['L24.5'], cite: cite('24', '5'), bearer: 'head-of-place',
      title: { kk: 'Жасырып өткізу туралы материал жауаптылық үшін жіберіледі', ru: 'Материал о сокрытии или передаче запрещённого направляется для привлечения к ответственности', en: 'Concealment or passing of prohibited things is referred for liability' },
      rule: {
        type: 'deadline', opens: { fact: 'contraband.discovered' }, term: atOnce('contraband-referral'),
        discharge: [{ fact: 'contraband.referred' }], onMiss: 'breach',
      },
      remedy: { kk: 'Кім және не бергенін жазып, материалды құзыретті органға жіберіңіз.', ru: 'Запишите, кто и что передавал, и направьте материал в компетентный орган.', en: 'Record who passed what and refer the case to the competent body.' },
      openPoint: noTimeInLaw,
    },
  ],
} as const satisfies Article;
