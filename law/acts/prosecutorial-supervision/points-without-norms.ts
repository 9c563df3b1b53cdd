/** Points of the general, third and last part that put no duty of their own on anybody: their words, and where the house has what they name. */
import type { Article } from '../../engine/norm.ts';
import { act } from './cite.ts';
import { textOf } from './source.ts';

const point = (number: string, kk: string, ru: string, en: string, features?: Article['features']): Article => ({ act, number, text: textOf(number), title: { kk, ru, en }, norms: [], ...(features ? { features } : {}) });

export const pointsWithoutNorms: readonly Article[] = [
  point('1', 'Нұсқаулықтың негізі мен мәні', 'Основание и предмет Инструкции', 'Ground and subject of the Instruction', { 'P0.0a': 'law/acts/prosecutorial-supervision/cite.ts inForce: every norm and number of the act ends with it', 'P1a': 'law/acts/prosecutorial-supervision/source.ts: the words that name the laws on which it stands' }),
  point('3', 'Қадағалаудың мақсаты', 'Назначение надзора', 'Purpose of supervision', { 'P3b': 'law/facts/person-status.ts: the six categories of persons, each with its history' }),
  point('5', 'Басым бағыттар', 'Приоритетные направления', 'Priority directions', {
    'P5': 'law/facts/supervision-office.ts priorityDirectionLabels', 'P5.1': 'law/facts/supervision-office.ts priorityDirectionLabels coordination', 'P5.2': 'law/facts/supervision-office.ts priorityDirectionLabels rights',
    'P5.3a': 'law/facts/supervision-office.ts priorityDirectionLabels torture', 'P5.3b': 'law/facts/supervision-office.ts priorityDirectionLabels torture: with the conditions of holding', 'P5.4': 'law/facts/supervision-office.ts priorityDirectionLabels adaptation', 'P5.5': 'law/facts/supervision-office.ts priorityDirectionLabels budget',
  }),
  point('18', 'Жедел-іздестіру қызметін қадағалайтын бөлімшелермен өзара іс-қимыл', 'Взаимодействие с подразделениями по надзору за оперативно-розыскной деятельностью', 'Interaction with the units supervising operational-search activity'),
  point('58', 'Әскери прокурорлар', 'Военные прокуроры', 'Military prosecutors', {
    'P58.1a': 'law/jurisdiction/matrix.ts GUARDHOUSE', 'P58.1b': 'law/jurisdiction/matrix.ts SHIP_PREMISES, BORDER_PREMISES', 'P58.1c': 'law/jurisdiction/competent.ts branchOfPerson serviceman',
    'P58.1d': 'law/jurisdiction/matrix.ts national-guard', 'P58.1e': 'law/jurisdiction/matrix.ts national-guard', 'P58.1f': 'law/jurisdiction/competent.ts branchOfPerson convoyByNationalGuard', 'P58.2a': 'law/jurisdiction/competent.ts jointCheckOn crime-en-route',
  }),
  point('59', 'Көлік прокурорлары', 'Транспортные прокуроры', 'Transport prosecutors', { 'P59': 'law/jurisdiction/matrix.ts IVS_TRANSPORT' }),
  point('60', 'Жедел-іздестіру қызметін қадағалау', 'Надзор за оперативно-розыскной деятельностью', 'Supervision of operational-search activity', { 'P60a': 'law/jurisdiction/matrix.ts penal-departments', 'P60b': 'law/jurisdiction/competent.ts competentFor beside' }),
  point('62', 'Әкімшілік істер бойынша соттарға қатысу', 'Участие в судах по административным делам', 'Participation in courts in administrative cases'),
  point('64', 'Қызметті бағалау өлшемшарттары', 'Критерии оценки деятельности', 'Criteria of assessment'),
  point('68', 'Қадағалаудың заманауи әдістері, біліктілікті арттыру', 'Современные методы надзора, повышение квалификации', 'Modern methods of supervision, qualification'),
  point('69', 'Прокуратура органдарының беделі', 'Имидж органов прокуратуры', 'Image of the prosecutor’s offices'),
  point('70', 'Ғылыми мекемелермен өзара іс-қимыл (15.11.2016 № 172 бұйрықтың редакциясында)', 'Взаимодействие с научными учреждениями (в редакции приказа от 15.11.2016 № 172)', 'Interaction with scientific institutions (in the words of order No. 172 of 15.11.2016)'),
];
