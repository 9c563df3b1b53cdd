/** Point 39: supervision in a penal institution; what its administration has to do in time for the convicted. */
import type { Article, Norm } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { convictRightLabels } from '../../facts/convict.ts';
import { checklistGoneThrough } from './checklist-norm.ts';
import { point39 as checklist } from './checklists/point-39.ts';
import { act, cite, inForce } from './cite.ts';
import { textOf } from './source.ts';

const common = { certainty: 'design', force: inForce, subject: 'episode', bearer: 'head-of-place' } as const;
const gone = [{ fact: ['custody.departed', 'release.executed', 'episode.ended'] }] as const;
const noTime = words('«Уақтылы» деген сөздің саны жоқ: шама — жобаның параметрі (14-сұрақ).', '«Своевременно» без числа: величина — параметр проекта (вопрос 14).', '"In time" without a number: the value is a parameter of design (question 14).');

const right = (what: 'parole' | 'replacement' | 'institution' | 'reduction', row: string): Norm => {
  const { kk, ru, en } = convictRightLabels[what];
  return {
    ...common, id: `${act}.39.${what}`, rows: [row], cite: cite('39', '3'),
    title: words(`Мәселе уақтылы қаралады: ${kk}`, `Вопрос рассмотрен своевременно: ${ru}`, `Considered in time: ${en}`),
    rule: {
      type: 'deadline', opens: { fact: 'convict.right-arises', where: { value: 'fact.right', is: what } }, base: 'fact.from',
      term: { param: `${act}.design.39.right`, unit: 'day', mode: 'exact' },
      discharge: [{ fact: 'convict.right-considered', where: { value: 'fact.right', is: what } }], voids: gone, onMiss: 'breach',
    },
    remedy: words('Мәселені қарап, сотқа ұсыныңыз немесе дәлелді түрде бас тартыңыз.', 'Рассмотрите вопрос: внесите представление в суд или мотивированно откажите.', 'Consider the question: present it to the court or refuse with reasons.'),
    openPoint: noTime,
  };
};

export const point39 = {
  act, number: '39',
  title: words('Қылмыстық-атқару жүйесі мекемелеріндегі заңдылықты қадағалау', 'Надзор за законностью в учреждениях уголовно-исполнительной системы', 'Supervision of legality in penal institutions'),
  text: textOf('39'),
  features: {
    'P39.1a': 'checklists/point-39.ts measures; cell.conditions-noted', 'P39.1b': 'checklists/point-39.ts', 'P39.2a': 'checklists/point-39.ts',
    'P39.2b': 'checklists/point-39.ts count; facts penalty.imposed, reward.granted, penalty.cancelled', 'P39.6': 'checklists/point-39.ts',
    'P39.7a': 'checklists/point-39.ts persons', 'P39.7b': 'checklists/point-39.ts persons', 'P39.8': 'checklists/point-39.ts count', 'P39.9': 'checklists/point-39.ts',
    'P39.10': 'checklists/point-39.ts', 'P39.11': 'checklists/point-39.ts', 'P39.12': 'checklists/point-39.ts count; facts penalty.imposed, restriction.imposed, release.ordered',
    'P39.13': 'checklists/point-39.ts count; facts complaint.lodged, complaint.answered', 'P39.note': 'checklists/point-39.ts specialists',
  },
  norms: [
    checklistGoneThrough(checklist, ['P39.0'], cite('39')),
    right('parole', 'P39.3a'), right('replacement', 'P39.3b'), right('institution', 'P39.3c'), right('reduction', 'P39.3d'),
    {
      ...common, id: `${act}.39.medical-examination`, rows: ['P39.4'], cite: cite('39', '4'), bearer: 'medical-officer',
      title: words('Сотталған адам мекемеге әр келген сайын куәландырылады', 'Осуждённый освидетельствуется при каждом прибытии в учреждение', 'A convicted person is examined at each arrival in the institution'),
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: { all: [{ value: 'fact.placeKind', is: 'uis' }, { value: 'subject.convict', is: true }] } },
        term: { immediately: true, alarm: `${act}.design.39.medical-examination` },
        discharge: [{ fact: 'medical.examined', where: { value: 'fact.occasion', in: ['admission', 'return'] } }],
        voids: [{ fact: ['custody.admitted', 'custody.departed', 'release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: words('Дене жарақаттарының бар-жоғын куәландырыңыз.', 'Освидетельствуйте на наличие телесных повреждений.', 'Have the person examined for injuries.'),
      openPoint: noTime,
    },
    {
      ...common, id: `${act}.39.commission`, rows: ['P39.5'], cite: cite('39', '5'),
      title: words('Ауыр науқас сотталғанды арнаулы медициналық комиссия куәландырады', 'Тяжелобольного осуждённого освидетельствует специальная медицинская комиссия', 'A gravely ill convicted person is examined by the special medical commission'),
      rule: {
        type: 'deadline', opens: { fact: 'illness.grave-found', where: { all: [{ state: 'in-uis' }, { value: 'subject.convict', is: true }] } },
        term: { param: `${act}.design.39.commission`, unit: 'day', mode: 'exact' }, discharge: [{ fact: 'convict.commission-examined' }], voids: gone, onMiss: 'breach',
      },
      remedy: words('Арнаулы медициналық комиссияға жіберіңіз.', 'Направьте на специальную медицинскую комиссию.', 'Send the person to the special medical commission.'),
      openPoint: noTime,
    },
    {
      ...common, id: `${act}.39.presentation`, rows: ['P39.5'], cite: cite('39', '5'),
      title: words('Ауруына байланысты босатуға ұсыну мәселесі қаралады', 'Рассматривается вопрос о представлении к освобождению в связи с болезнью', 'Presentation for release because of illness is considered'),
      rule: {
        type: 'deadline', opens: { fact: 'convict.commission-examined', where: { value: 'fact.releasable', is: true } },
        term: { param: `${act}.design.39.presentation`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'convict.right-considered', where: { value: 'fact.right', is: 'illness' } }], voids: gone, onMiss: 'breach',
      },
      remedy: words('Сотқа ұсыныс енгізіңіз немесе дәлелді түрде бас тартыңыз.', 'Внесите представление в суд или мотивированно откажите.', 'Present it to the court or refuse with reasons.'),
      openPoint: noTime,
    },
  ],
} as const satisfies Article;
