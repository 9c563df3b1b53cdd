/** Point 38: the first link of the chain of reports, district to region, within the hour and by telephone. */
import type { Article } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { emergencyRows, hours, learnedBy, sameEmergency } from './emergencies.ts';
import { textOf } from './source.ts';

export const point38 = {
  act, number: '38',
  title: { kk: 'Төтенше оқиға туралы облыстық прокуратураға хабарлау', ru: 'Сообщение о чрезвычайном происшествии в прокуратуру области', en: 'Report of an emergency to the regional office' },
  text: textOf('38'),
  norms: [
    {
      id: 'prosecutorial-supervision.38.report', rows: ['P38', 'P4.30', ...emergencyRows.map(([row]) => row)], cite: cite('38'), certainty: 'F', force: inForce,
      title: { kk: 'Төтенше оқиға туралы бір сағат ішінде телефонмен облыс прокурорының көмекшісіне немесе басқарма қызметкеріне хабарланады', ru: 'О чрезвычайном происшествии в течение часа сообщается по телефону помощнику прокурора области или сотруднику управления', en: 'An emergency is reported within one hour by telephone to the assistant of the regional prosecutor or a directorate officer' },
      subject: 'place', bearer: 'district-prosecutor', addressees: ['regional-assistant', 'directorate-officer'],
      rule: {
        type: 'deadline', opens: { fact: 'emergency.learned', where: learnedBy('district') }, term: hours('38.report'),
        discharge: [{
          fact: 'emergency.reported', key: sameEmergency,
          where: { all: [{ value: 'fact.fromLevel', is: 'district' }, { value: 'fact.addressee', in: ['regional-assistant', 'directorate-officer'] }, { value: 'fact.channel', is: 'telephone' }] },
        }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Телефонмен хабарлап, кім, кімге, қай уақытта хабарлағанын жазыңыз.', ru: 'Сообщите по телефону и запишите, кто, кому и когда сообщил.', en: 'Report by telephone and record who told whom and when.' },
      openPoint: { kk: 'Сағат ақпаратты аудандық деңгей алған сәттен есептеледі (2-сұрақ).', ru: 'Час считается с получения информации районным уровнем (вопрос 2).', en: 'The hour runs from receipt of the information by the district level (question 2).' },
    },
    {
      id: 'prosecutorial-supervision.38.call-log', rows: ['P38', 'P23.2a'], cite: cite('38'), certainty: 'F', force: inForce,
      title: { kk: 'Хабарлауда кім хабарлағаны және кім қабылдағаны жазылған', ru: 'В записи о сообщении указано, кто сообщил и кто принял', en: 'The record of the report names the caller and the receiver' },
      subject: 'place', bearer: 'district-prosecutor',
      rule: { type: 'check', on: { fact: 'emergency.reported', where: { value: 'fact.fromLevel', in: ['district', 'oblast'] } }, require: { fields: ['caller', 'receiver'] }, severity: 'warning' },
      remedy: { kk: 'Хабарлаған және қабылдаған адамның тегін жазыңыз.', ru: 'Запишите фамилии сообщившего и принявшего.', en: 'Record the names of the caller and the receiver.' },
    },
  ],
} as const satisfies Article;
