import type { Article } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { admittedTo, newAdmission } from './places.ts';

const placed = { all: [admittedTo('pr'), newAdmission] } as const;
const leftReceiver = [{ fact: ['release.executed', 'episode.ended'] }, { fact: 'custody.admitted', where: { not: admittedTo('pr') } }] as const;

export const article462 = {
  act,
  number: '46-2',
  title: { kk: 'Қабылдау-бөлу орындарына орналастырылған адамдарды тексеру', ru: 'Проверка лиц, помещенных в приемники-распределители', en: 'Checking of persons placed in receiver-distributors' },
  text: { ru: `1. Лицо, не имеющее определенного места жительства и (или) документов, удостоверяющих личность, помещенное в приемник-распределитель, подвергается проверке с целью установления личности.
2. Опрос лица, помещенного в приемник-распределитель, производится в течение суток его пребывания в приемнике-распределителе. Результаты опроса оформляются протоколом, который подписывается опрашиваемым и сотрудником, производящим опрос.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.46-2.identity-check', rows: ['L46-2.1'], cite: cite('46-2', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Жеке басын анықтау мақсатында тексеру', ru: 'Проверка с целью установления личности', en: 'Check to establish identity' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: placed },
        term: { immediately: true, alarm: 'special-institutions.design.reception' },
        discharge: [{ fact: 'identity.check-opened' }],
        voids: [{ fact: 'identity.established' }, ...leftReceiver],
        early: { param: 'special-institutions.design.reception', unit: 'minute' },
        onMiss: 'breach',
      },
      remedy: { kk: 'Жеке басын анықтау тексеруін бастап, жазып қойыңыз.', ru: 'Начните проверку личности и запишите её.', en: 'Open the identity check and record it.' },
    },
    {
      id: 'special-institutions.46-2.interview', rows: ['L46-2.2a'], cite: cite('46-2', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Орналастырылған адамнан тәулік ішінде сұрау алу', ru: 'Опрос помещённого лица в течение суток', en: 'Interview of the person placed within a day' },
      subject: 'episode', bearer: 'duty-officer',
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: placed },
        term: { param: 'special-institutions.46-2.interview', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'receiver.interviewed' }],
        voids: leftReceiver,
        onMiss: 'breach',
      },
      remedy: { kk: 'Сұрау алып, хаттамасын жасаңыз.', ru: 'Проведите опрос и составьте протокол.', en: 'Interview the person and draw up the protocol.' },
    },
    {
      id: 'special-institutions.46-2.protocol', rows: ['L46-2.2b'], cite: cite('46-2', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Сұрау алу хаттамасына адам мен қызметкер қол қояды', ru: 'Протокол опроса подписывают опрошенный и сотрудник', en: 'The interview protocol is signed by the person and the officer' },
      subject: 'episode', bearer: 'duty-officer',
      rule: { type: 'check', on: { fact: 'receiver.interviewed' }, require: { fields: ['signedByPerson', 'signedByOfficer'] } },
      remedy: { kk: 'Жетіспейтін қолды алыңыз немесе бас тартуды рәсімдеңіз.', ru: 'Получите недостающую подпись или оформите отказ.', en: 'Take the missing signature, or draw up the refusal.' },
    },
  ],
} as const satisfies Article;
