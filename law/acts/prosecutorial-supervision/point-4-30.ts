/** Point 4, sub-point 30): what an emergency is. Its norms stand in the page of point 4, beside the other definitions. */
import type { Norm } from '../../engine/norm.ts';
import { collective } from '../../facts/emergency.ts';
import { cite, inForce } from './cite.ts';
import { hours, isEmergency } from './emergencies.ts';

export const normsOfEmergency = [
  {
    id: 'prosecutorial-supervision.4.learned', rows: ['P4.30'], cite: cite('4', '30'), certainty: 'design', force: inForce,
    title: { kk: 'Тіркелген төтенше оқиға туралы прокуратура біледі', ru: 'О зарегистрированном чрезвычайном происшествии знает прокуратура', en: 'The prosecutor’s office knows of a registered emergency' },
    subject: 'place', bearer: 'duty-officer',
    rule: { type: 'deadline', opens: { fact: 'emergency.happened', where: isEmergency }, term: hours('design.4.learned'), discharge: [{ fact: 'emergency.learned', key: { emergency: '$id' } }], early: 'stream', onMiss: 'breach' },
    remedy: { kk: 'Прокуратураға хабарлап, ақпараттың қашан алынғанын жазыңыз: хабарлау тізбегі содан басталады.', ru: 'Сообщите в прокуратуру и запишите, когда информация получена: с этого начинается цепочка сообщений.', en: 'Tell the prosecutor’s office and record when the information was received: the chain of reports begins there.' },
    openPoint: { kk: 'Әкімшіліктің прокурорға хабарлау мерзімін Нұсқаулық атамайды: бір сағат — жоба шамасы, сонсыз тізбек ешқашан басталмауы мүмкін (2-сұрақ).', ru: 'Срока, в который прокурору сообщает администрация, Инструкция не называет: час — величина проекта, без неё цепочка могла бы не начаться вовсе (вопрос 2).', en: 'The Instruction gives no time for telling the prosecutor: an hour is a number of design, without which the chain might never begin (question 2).' },
  },
  {
    id: 'prosecutorial-supervision.4.participants', rows: ['P4.30', 'P4.30b', 'P4.30h', 'P4.30i'], cite: cite('4', '30'), certainty: 'F', force: inForce,
    title: { kk: 'Топтасып немесе ұжымдасып жасалған оқиғада адам саны жазылады', ru: 'При групповом или коллективном происшествии записано число лиц', en: 'For a group or collective event the number of persons is recorded' },
    subject: 'place', bearer: 'district-prosecutor',
    rule: { type: 'check', on: { fact: 'emergency.happened', where: { value: 'fact.kind', in: [...collective] } }, require: { fields: ['participants'] }, severity: 'warning' },
    remedy: { kk: 'Қатысқан адамдардың санын жазыңыз: оған дейін оқиға төтенше деп есептеледі.', ru: 'Запишите число участвовавших: до того событие считается чрезвычайным происшествием.', en: 'Record how many took part: until then the event counts as an emergency.' },
    openPoint: { kk: '«Ұжымдық» бас тартудағы адам санын дереккөз атамайды: екі адам деп алынды (3-сұрақ).', ru: 'Число лиц при «коллективном» отказе источник не называет: принято два (вопрос 3).', en: 'The source gives no number for a “collective” refusal: two are taken (question 3).' },
  },
  {
    id: 'prosecutorial-supervision.4.whose-staff', rows: ['P4.30j', 'P4.30k', 'P4.30l', 'P4.30m', 'P4.30n'], cite: cite('4', '30'), certainty: 'F', force: inForce,
    title: { kk: 'Қызметкердің немесе жұмыскердің әрекеті болған оқиғада оның органы жазылады', ru: 'Если происшествие — действия сотрудника или работника, записано, чей он', en: 'For an event by staff or workers their body is recorded' },
    subject: 'place', bearer: 'district-prosecutor',
    rule: {
      type: 'check', on: { fact: 'emergency.happened', where: { value: 'fact.kind', in: ['torture', 'illicit-influence', 'special-means', 'staff-crime', 'staff-misdemeanour', 'staff-corruption-offence'] } },
      require: { any: [
        { value: 'fact.staffOf', in: ['uis', 'ovd', 'knb'] },
        { all: [{ value: 'fact.kind', in: ['staff-crime', 'staff-misdemeanour', 'staff-corruption-offence'] }, { value: 'fact.staffOf', in: ['enbek', 'probation'] }] },
      ] },
      severity: 'warning',
    },
    remedy: { kk: 'Қызметкердің немесе жұмыскердің қай органнан екенін жазыңыз.', ru: 'Запишите, сотрудник или работник какого органа.', en: 'Record of which body the staff member or worker is.' },
    openPoint: { kk: '«Сыбайлас жемқорлық сипаттағы» деген сөз тек «құқық бұзушылыққа» қатысты деп оқылады: қызметкердің кез келген қылмысы — төтенше оқиға (4-сұрақ).', ru: 'Слова «коррупционного характера» отнесены только к «правонарушению»: любое преступление сотрудника — чрезвычайное происшествие (вопрос 4).', en: 'The words “of a corruption character” are read with “offence” only: any crime by staff is an emergency (question 4).' },
  },
] as const satisfies readonly Norm[];
