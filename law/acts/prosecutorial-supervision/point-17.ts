import type { Article } from '../../engine/norm.ts';
import { hours, learnedBy, sameEmergency } from './emergencies.ts';
import { act, cite } from './cite.ts';
import { bearerOf, normOf } from './rule.ts';
import { textOf } from './source.ts';

const sent = 'emergency.special-message-sent';
/** Point 17 in its order; what is not known is said so in words, not left out. */
export const messageFields = ['happenedAt', 'where', 'circumstances', 'causes', 'aims', 'methods', 'instruments', 'participantsTotal'] as const;
const attachedFrom = { value: 'fact.participantsTotal', atLeast: { param: `${act}.17.attached-from` } } as const;

export const point17: Article = {
  act, number: '17', text: textOf('17'),
  title: { kk: 'Төтенше оқиға туралы арнайы хабарлама', ru: 'Спецсообщение о чрезвычайном происшествии', en: 'Special message on an emergency' },
  norms: [
    normOf({
      id: '17.special-message', rows: ['P17a', 'P4.4a'], cite: cite('17'), subject: 'place', bearer: bearerOf.region,
      title: { kk: 'Арнайы хабарлама Департаментке үш сағат ішінде жіберіледі', ru: 'Спецсообщение направляется в Департамент в течение трёх часов', en: 'A special message goes to the Department within three hours' },
      rule: { type: 'deadline', opens: { fact: 'emergency.learned', where: learnedBy('oblast') }, term: hours('17.special-message'), discharge: [{ fact: sent, key: sameEmergency }], onMiss: 'breach' },
      remedy: { kk: 'Арнайы хабарламаны дайындап, электрондық немесе факсимильдік байланыспен жіберіңіз.', ru: 'Подготовьте спецсообщение и направьте его электронной или факсимильной связью.', en: 'Prepare the special message and send it electronically or by fax.' },
      openPoint: { kk: 'Мерзім облыс прокуратурасы ақпаратты алған сәттен есептеледі (2-сұрақ).', ru: 'Срок считается с получения информации прокуратурой области (вопрос 2).', en: 'The time runs from the receipt of the information by the regional office (question 2).' },
    }),
    normOf({
      id: '17.channel', rows: ['P4.4b'], cite: cite('4', '4'), subject: 'place', bearer: bearerOf.region,
      title: { kk: 'Арнайы хабарлама электрондық немесе факсимильдік байланыспен беріледі', ru: 'Спецсообщение передаётся электронной или факсимильной связью', en: 'A special message is sent electronically or by fax' },
      rule: { type: 'check', on: { fact: sent }, require: { value: 'fact.channel', in: ['electronic', 'fax'] } },
      remedy: { kk: 'Хабарламаны электрондық түрде немесе факспен жіберіңіз: телефон қоңырауы оны алмастырмайды.', ru: 'Направьте сообщение в электронном виде или факсом: телефонный звонок его не заменяет.', en: 'Send the message electronically or by fax: a telephone call does not stand for it.' },
    }),
    normOf({
      id: '17.content', rows: ['P17b'], cite: cite('17'), subject: 'place', bearer: bearerOf.region,
      title: { kk: 'Арнайы хабарламада оқиғаның барлық мәліметтері көрсетіледі', ru: 'В спецсообщении указаны все сведения о происшествии', en: 'The special message states all particulars of the emergency' },
      rule: { type: 'check', on: { fact: sent }, require: { all: [{ fields: messageFields }, { any: [{ value: 'fact.participantsTotal', atMost: 0 }, { value: 'fact.participantsListed', is: true }, { value: 'fact.participantsAttached', is: true }] }] } },
      remedy: { kk: 'Жетіспейтін мәліметтерді жазыңыз; белгісіз болса, «белгісіз» деп көрсетіңіз.', ru: 'Заполните недостающие сведения; если неизвестно, укажите «не установлено».', en: 'Fill in what is missing; where it is not known, say so.' },
    }),
    normOf({
      id: '17.participant', rows: ['P17b'], cite: cite('17'), subject: 'place', bearer: bearerOf.region,
      title: { kk: 'Әр қатысушының толық аты-жөні, баптары және есепте тұруы көрсетіледі', ru: 'По каждому участнику указаны фамилия, имя, статьи и нахождение на учёте', en: 'Of each participant full name, articles and registration are stated' },
      rule: { type: 'check', on: { fact: 'emergency.participant-listed' }, require: { all: [{ fields: ['surname', 'name', 'criminalArticles'] }, { value: 'fact.preventiveRegister', known: true }] } },
      remedy: { kk: 'Қатысушының аты-жөнін, баптарын және жедел-профилактикалық есепте тұратын-тұрмайтынын жазыңыз.', ru: 'Запишите имя, статьи и состоит ли участник на оперативно-профилактическом учёте.', en: 'Record the name, the articles and whether the participant is on the operational-preventive register.' },
    }),
    normOf({
      id: '17.attached', rows: ['P17c'], cite: cite('17'), subject: 'place', bearer: bearerOf.region,
      title: { kk: 'Бес және одан көп қатысушы туралы мәліметтер қоса беріледі', ru: 'При пяти и более участниках данные о них прилагаются', en: 'With five participants or more their data are attached' },
      rule: { type: 'check', on: { fact: sent, where: attachedFrom }, require: { value: 'fact.participantsAttached', is: true } },
      remedy: { kk: 'Қатысушылардың тізімін қосымша етіп тіркеңіз.', ru: 'Приложите список участников.', en: 'Attach the list of participants.' },
    }),
  ],
};
