import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { normOf } from './rule.ts';
import { textOf } from './source.ts';

const sameAct = { actId: 'actId' } as const;

export const point12: Article = {
  act, number: '12', text: textOf('12'),
  title: { kk: 'Прокурорлық қадағалау актілерін жіберу', ru: 'Направление актов прокурорского надзора', en: 'Sending of acts of prosecutorial supervision' },
  norms: [
    normOf({
      id: '12.through-general', rows: ['P12.1a'], cite: cite('12', undefined, '1'), subject: 'place', bearer: 'prosecutor',
      title: { kk: 'Орталық деңгейге акт Бас прокуратура арқылы жіберіледі', ru: 'Акт на центральный уровень направляется через Генеральную прокуратуру', en: 'An act to the central level goes through the Prosecutor General’s Office' },
      rule: { type: 'check', on: { fact: 'response.issued', where: { value: 'fact.addresseeLevel', is: 'central' } }, require: { any: [{ value: 'fact.throughGeneral', is: true }, { value: 'fact.issuerLevel', is: 'general' }] } },
      remedy: { kk: 'Актіні Бас прокуратура арқылы жіберіңіз.', ru: 'Направьте акт через Генеральную прокуратуру.', en: 'Send the act through the Prosecutor General’s Office.' },
    }),
    normOf({
      id: '12.elimination', rows: ['P12.1b'], cite: cite('12', undefined, '1'), certainty: 'design', subject: 'place', bearer: 'prosecutor',
      title: { kk: 'Бұзушылықтардың нақты жойылуы бақылауға алынады', ru: 'Устанавливается контроль над фактическим устранением нарушений', en: 'Actual elimination of the violations is controlled' },
      // A reply alone closes nothing: what closes is the check that nothing is left.
      rule: {
        type: 'deadline', opens: { fact: 'response.answered', where: { not: { value: 'fact.result', is: 'rejected' } } }, term: { param: `${act}.design.12.elimination`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'response.elimination-checked', where: { value: 'fact.eliminated', is: 'yes' }, key: sameAct }], voids: [{ fact: 'response.withdrawn', key: sameAct }], early: 'stream', onMiss: 'breach',
      },
      remedy: { kk: 'Бұзушылықтардың жойылғанын орнында тексеріп, жазыңыз.', ru: 'Проверьте на месте, устранены ли нарушения, и запишите это.', en: 'Check on the spot whether the violations are gone and record it.' },
    }),
    normOf({
      id: '12.competence', rows: ['P12.2a'], cite: cite('12', undefined, '2'), subject: 'place', bearer: 'district-prosecutor',
      title: { kk: 'Аудан (қала) прокуроры облыстық деңгейге дейінгі органға акт енгізеді', ru: 'Прокурор города, района вносит акты не выше областного уровня', en: 'A city or district prosecutor brings acts up to the regional level' },
      rule: { type: 'check', on: { fact: 'response.issued', where: { value: 'fact.issuerLevel', is: 'district' } }, require: { any: [{ value: 'fact.addresseeLevel', in: ['place', 'district', 'oblast'] }, { value: 'fact.throughGeneral', is: true }] } },
      remedy: { kk: 'Актіні облыс прокуратурасына беріңіз: орталық деңгейге Бас прокуратура жібереді.', ru: 'Передайте акт в прокуратуру области: на центральный уровень его направляет Генеральная прокуратура.', en: 'Hand the act to the regional office: the Prosecutor General’s Office sends it to the central level.' },
    }),
    normOf({
      id: '12.notice', rows: ['P12.2b'], cite: cite('12', undefined, '2'), subject: 'place', bearer: 'district-prosecutor',
      title: { kk: 'Облыстық деңгейге енгізілген акт туралы облыс прокуратурасына бір мезгілде хабарланады', ru: 'Об акте областному уровню одновременно уведомляется прокуратура области', en: 'Of an act to the regional level the regional office is notified simultaneously' },
      rule: {
        type: 'deadline', opens: { fact: 'response.issued', where: { all: [{ value: 'fact.issuerLevel', is: 'district' }, { value: 'fact.addresseeLevel', is: 'oblast' }] } },
        term: { immediately: true, alarm: `${act}.design.12.notice` }, discharge: [{ fact: 'response.reported-up', where: { value: 'fact.toLevel', is: 'oblast' }, key: sameAct }], onMiss: 'breach',
      },
      remedy: { kk: 'Облыс прокуратурасына немесе оған теңестірілгенге хабарлаңыз.', ru: 'Уведомите прокуратуру области или приравненную к ней.', en: 'Notify the regional or equated office.' },
    }),
    normOf({
      id: '12.measures', rows: ['P12.3'], cite: cite('12', undefined, '3'), certainty: 'design', subject: 'place', bearer: 'prosecutor',
      title: { kk: 'Тиісінше қаралмаған акт бойынша заңда көзделген шаралар қолданылады', ru: 'По акту, оставленному без рассмотрения, принимаются предусмотренные законом меры', en: 'On an act left without due consideration the measures provided by law are taken' },
      rule: {
        type: 'deadline', opens: { fact: 'response.issued', where: { value: 'fact.answerBy', known: true } }, base: 'opening.answerBy', term: { param: `${act}.design.12.escalation`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: ['response.answered', 'response.escalated'], key: sameAct }], voids: [{ fact: 'response.withdrawn', key: sameAct }], onMiss: 'breach',
      },
      remedy: { kk: 'Жауап мерзімі өтті: жоғары тұрған органға, сотқа жүгініңіз немесе әкімшілік іс қозғаңыз.', ru: 'Срок ответа истёк: обратитесь в вышестоящий орган, в суд либо возбудите административное производство.', en: 'The time for the answer is over: turn to the superior body or to a court, or open administrative proceedings.' },
    }),
  ],
};
