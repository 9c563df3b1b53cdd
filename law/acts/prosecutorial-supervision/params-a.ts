/** Numbers of the Instruction, points 0–18 and 57–70: the days of its reports, and those of design where it gives none (docs/decisions/0009). */
import type { Param } from '../../engine/norm.ts';
import { cite } from './cite.ts';
import { design, number } from './number.ts';

export const paramsA: readonly Param[] = [
  number('16.special-regime-notice', 'hour', 1, cite('16', '5'), { kk: 'Келісу сұрауы туралы Департаментке хабарлау', ru: 'Уведомление Департамента о запросе согласования', en: 'Notice to the Department of the request to approve' }, 'F', '«незамедлительно (в течение часа)»'),
  number('17.special-message', 'hour', 3, cite('17'), { kk: 'Арнайы хабарлама жіберу', ru: 'Направление спецсообщения', en: 'Sending of the special message' }, 'F', 'point 4(4) and point 17: «в течение 3-х часов»'),
  number('17.attached-from', 'count', 5, cite('17'), { kk: 'Тізім қоса берілетін қатысушылар саны', ru: 'Число участников, с которого прилагается список', en: 'Participants from whose number the list is attached' }, 'F', '«5 и более участников»'),
  number('65.day-of-month', 'count', 30, cite('65'), { kk: 'Айлық ақпараттың күні', ru: 'Число месяца для ежемесячной информации', en: 'Day of the month for the monthly information' }, 'F', '«к 30 числу»: by the end of that day; February has none, its last day is taken'),
  number('66.district', 'day', 1, cite('66', undefined, '2'), { kk: 'Аудан (қала) талдауын ұсыну', ru: 'Представление анализа прокурором города, района', en: 'Submission of the analysis by a city or district prosecutor' }, 'F', '«к 1 числу» of the month after the quarter: by the end of that day, no shift from a day off'),
  number('66.region', 'day', 5, cite('66', undefined, '3'), { kk: 'Облыс талдауын ұсыну', ru: 'Представление анализа прокурором области', en: 'Submission of the analysis by a regional prosecutor' }, 'F', '«к 5 числу» of the month after the quarter: by the end of that day, no shift from a day off'),
  number('67.half-year', 'day', 5, cite('67', undefined, '2'), { kk: 'Жарты жылдық қорытындылар туралы ақпарат', ru: 'Информация по обобщениям за полугодие', en: 'Information on the half-year generalisations' }, 'F', '«к 5 июля и 5 января»: the fifth day after the half-year'),
  number('67.year', 'day', 5, cite('67', undefined, '4'), { kk: 'Жылдық қорытындылар туралы ақпарат', ru: 'Информация по обобщениям за год', en: 'Information on the yearly generalisations' }, 'F', '«к 5 января»: the fifth day after the year'),

  design('6.department', 'day', 10, cite('6'), { kk: 'Департамент талдауының мерзімі', ru: 'Срок анализа Департамента', en: 'Time for the analysis of the Department' }, 'the point gives no date; five days after the regions have theirs'),
  design('67.department', 'day', 15, cite('67', undefined, '1'), { kk: 'Департамент қорытындысының мерзімі', ru: 'Срок обобщения Департамента', en: 'Time for the generalisation of the Department' }, 'the point gives no date for the Department; ten days after the regions have theirs'),
  design('2.response', 'day', 10, cite('2'), { kk: 'Анықталған бұзушылыққа ден қою', ru: 'Реагирование на выявленное нарушение', en: 'Response to a violation found' }, 'the point gives no time'),
  design('7.formalised', 'day', 3, cite('7', undefined, '1'), { kk: 'Шұғыл тексеруге кейін қаулы шығару', ru: 'Последующее оформление безотлагательной проверки', en: 'Later resolution on an immediate check' }, 'points 7 and 8 do not say whether a check in any hour needs a resolution: later formalisation (question 8)'),
  design('9.made-known', 'hour', 72, cite('9'), { kk: 'Анықтамамен таныстыру', ru: 'Ознакомление со справкой', en: 'Making the certificate known' }, 'the point gives no time'),
  design('10.as-decided', 'minute', 0, cite('10'), { kk: 'Шешімнің өзінде жазылған мерзімнің соңында', ru: 'К концу срока, записанного в самом решении', en: 'By the end of the term written in the decision itself' }, 'the term written in the decision, task or point of a plan is the limit itself'),
  design('12.elimination', 'day', 30, cite('12', undefined, '1'), { kk: 'Нақты жойылуын тексеру', ru: 'Проверка фактического устранения', en: 'Check of actual elimination' }, 'the point gives no time'),
  design('12.notice', 'minute', 60, cite('12', undefined, '2'), { kk: 'Облыс прокуратурасына бір мезгілде хабарлау', ru: 'Одновременное уведомление прокуратуры области', en: 'Simultaneous notice to the regional office' }, '«с одновременным уведомлением» has no number'),
  design('12.escalation', 'day', 3, cite('12', undefined, '3'), { kk: 'Қаралмаған акт бойынша шара қолдану', ru: 'Меры по нерассмотренному акту', en: 'Measures on an act left without consideration' }, 'the point gives no time after the answer is overdue'),
  design('14.file', 'day', 3, cite('14'), { kk: 'Қадағалау өндірісін бастау', ru: 'Заведение надзорного производства', en: 'Opening of supervisory proceedings' }, 'the point gives no time'),
  design('15.visit', 'hour', 72, cite('15', '7'), { kk: 'Тапсырма бойынша оқиға орнына шығу', ru: 'Выезд на место по поручению', en: 'Visit to the place on assignment' }, 'the sub-point gives no time'),
  design('16.reaction', 'hour', 24, cite('16', '3'), { kk: 'Азаптау фактісіне уақтылы ден қою', ru: 'Своевременное реагирование на факт пытки', en: 'Timely response to torture' }, '«своевременное» has no number (question 14)'),
  design('17.zonal-officer', 'day', 5, cite('4', '17'), { kk: 'Аймақтық қызметкерді бекіту', ru: 'Закрепление зонального сотрудника', en: 'Assignment of a zonal officer' }, 'the definition gives no time; without him point 23 has no addressee'),
  design('18.subject-officer', 'day', 5, cite('4', '18'), { kk: 'Бағытқа қызметкер бекіту', ru: 'Закрепление направления за сотрудником', en: 'Assignment of a direction to an officer' }, 'the definition gives no time'),
  design('61.information', 'day', 5, cite('61', '2'), { kk: 'Қылмыстық іс туралы ақпарат жіберу', ru: 'Направление информации об уголовном деле', en: 'Sending information on the criminal case' }, 'the sub-point gives no time; the direction of sending is open (question 17)'),
];
