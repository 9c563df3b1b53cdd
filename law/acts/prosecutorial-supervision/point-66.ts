import type { Article, I18n } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { bearerOf, normOf, reportOn } from './rule.ts';
import { textOf } from './source.ts';

const daysOff: I18n = {
  kk: 'Белгіленген күн демалысқа түссе де, мерзім ауыстырылмайды: күннің соңына дейін.', ru: 'Если дата выпадает на выходной, срок не переносится: до конца этого дня.', en: 'If the date falls on a day off it is not moved: until the end of that day.',
};

export const point66: Article = {
  act, number: '66', text: textOf('66'),
  title: { kk: 'Тоқсандық талдауларды ұсыну күндері', ru: 'Даты представления ежеквартальных анализов', en: 'Dates of submission of the quarterly analyses' },
  norms: [
    normOf({
      // Military and transport prosecutors of the lower level send theirs to the Chief Military and the Chief Transport prosecutor: equated offices (question 18).
      id: '66.district', rows: ['P66a'], cite: cite('66', undefined, '2'), subject: 'office', bearer: bearerOf.district,
      title: { kk: 'Аудан (қала) талдауы облысқа келесі айдың 1-іне дейін ұсынылады', ru: 'Анализ города, района представляется в область к 1 числу', en: 'The analysis of a city or district goes to the region by the 1st' },
      rule: reportOn('quarter', 'district', '66.district', [{ fact: 'office.analysis-submitted', where: { value: 'fact.addressee', is: 'region' } }]),
      remedy: { kk: 'Тоқсандық талдауды облыс прокуратурасына (оған теңестірілгенге) ұсыныңыз.', ru: 'Представьте ежеквартальный анализ в прокуратуру области или приравненную к ней.', en: 'Submit the quarterly analysis to the regional or equated office.' },
      openPoint: daysOff,
    }),
    normOf({
      id: '66.region', rows: ['P66b'], cite: cite('66', undefined, '3'), subject: 'office', bearer: bearerOf.region,
      title: { kk: 'Облыс талдауы Департаментке келесі айдың 5-іне дейін ұсынылады', ru: 'Анализ области представляется в Департамент к 5 числу', en: 'The analysis of a region goes to the Department by the 5th' },
      rule: reportOn('quarter', 'region', '66.region', [{ fact: 'office.analysis-submitted', where: { value: 'fact.addressee', is: 'department' } }]),
      remedy: { kk: 'Тоқсандық талдауды Департаментке ұсыныңыз; талдауы түспеген аудандарды атаңыз.', ru: 'Представьте ежеквартальный анализ в Департамент; назовите районы, от которых он не поступил.', en: 'Submit the quarterly analysis to the Department; name the districts whose analysis has not come.' },
      openPoint: daysOff,
    }),
  ],
};
