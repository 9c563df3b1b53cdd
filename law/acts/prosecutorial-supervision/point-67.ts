import type { Article, I18n, Norm } from '../../engine/norm.ts';
import { priorityDirectionLabels } from '../../facts/supervision-office.ts';
import { act, cite } from './cite.ts';
import { bearerOf, normOf, reportOn } from './rule.ts';
import { textOf } from './source.ts';

type Direction = keyof typeof priorityDirectionLabels;
/** Sub-points 1)–3) of point 5: by the half-year and the year; 4) and 5): by the year only. */
export const halfYearly = ['coordination', 'rights', 'torture'] as const satisfies readonly Direction[];
export const yearly = ['adaptation', 'budget'] as const satisfies readonly Direction[];

const levels = ['region', 'department'] as const;
const dueOf = { region: { 'half-year': '67.half-year', year: '67.year' }, department: { 'half-year': 'design.67.department', year: 'design.67.department' } } as const;
const remedy: I18n = {
  kk: 'Бағыт бойынша заңдылық жай-күйін қорытындылап, себептері мен жою жолдарын көрсетіңіз.', ru: 'Обобщите состояние законности по направлению, укажите причины и пути устранения.', en: 'Generalise the state of legality of the direction; state causes and ways of elimination.',
};

const title = (direction: Direction, kk: string, ru: string, en: string): I18n => {
  const words = priorityDirectionLabels[direction];
  return { kk: `${kk}: ${words.kk}`, ru: `${ru}: ${words.ru}`, en: `${en}: ${words.en}` };
};

/** The generalisation of a year stands for its second half as well: it names the year's last day. */
const ofHalfYear = (level: (typeof levels)[number], direction: Direction): Norm => normOf({
  id: `67.half-year-${direction}-${level}`, rows: ['P67.1a'], cite: cite('67', undefined, '1'), certainty: level === 'department' ? 'design' : 'F', subject: 'office', bearer: bearerOf[level],
  title: title(direction, 'Жарты жылдық қорытынды', 'Обобщение за полугодие', 'Generalisation of the half-year'), remedy,
  rule: reportOn('half-year', level, dueOf[level]['half-year'], [{ fact: 'office.generalised', where: { value: 'fact.direction', is: direction } }]),
});

const ofYear = (rows: readonly string[], paragraph: string) => (level: (typeof levels)[number], direction: Direction): Norm => normOf({
  id: `67.year-${direction}-${level}`, rows, cite: cite('67', undefined, paragraph), certainty: level === 'department' ? 'design' : 'F', subject: 'office', bearer: bearerOf[level],
  title: title(direction, 'Жылдық қорытынды', 'Обобщение за год', 'Generalisation of the year'), remedy,
  rule: reportOn('year', level, dueOf[level].year, [{ fact: 'office.generalised', where: { all: [{ value: 'fact.direction', is: direction }, { value: 'fact.period', is: 'year' }] } }]),
});

const each = (of: (level: (typeof levels)[number], direction: Direction) => Norm, directions: readonly Direction[]): Norm[] => levels.flatMap((level) => directions.map((direction) => of(level, direction)));

export const point67: Article = {
  act, number: '67', text: textOf('67'),
  title: { kk: 'Жарты жыл мен жылдың қорытындылары', ru: 'Обобщения за полугодие и год', en: 'Generalisations of the half-year and of the year' },
  norms: [
    ...each(ofHalfYear, halfYearly), ...each(ofYear(['P67.1a'], '1'), halfYearly),
    ...each(ofYear(['P67.3a'], '3'), ['budget']), ...each(ofYear(['P67.3b'], '3'), ['adaptation']),
    normOf({
      id: '67.content', rows: ['P67.1b'], cite: cite('67', undefined, '1'), subject: 'office', bearer: 'prosecutor',
      title: { kk: 'Қорытындыда себептер мен жағдайлар, жою жолдары көрсетіледі', ru: 'В обобщении отмечаются причины и условия, определяются пути устранения', en: 'A generalisation notes causes and conditions and the ways of elimination' },
      rule: { type: 'check', on: { fact: 'office.generalised' }, require: { fields: ['causes', 'waysOut'] } },
      remedy: { kk: 'Қорытындыны себептермен және жою жолдарымен толықтырыңыз.', ru: 'Дополните обобщение причинами и путями устранения.', en: 'Complete the generalisation with causes and ways of elimination.' },
    }),
    normOf({
      id: '67.half-year-information', rows: ['P67.2'], cite: cite('67', undefined, '2'), subject: 'office', bearer: bearerOf.region,
      title: { kk: 'Үш бағыт бойынша ақпарат 5 шілдеге және 5 қаңтарға дейін', ru: 'Информация по трём направлениям к 5 июля и 5 января', en: 'Information on three directions by 5 July and 5 January' },
      rule: reportOn('half-year', 'region', '67.half-year', [{ fact: 'office.generalisation-submitted', where: { value: 'fact.directions', includes: [...halfYearly] } }]),
      remedy: { kk: 'Үш бағыт бойынша қорытындылар туралы ақпаратты Департаментке ұсыныңыз.', ru: 'Представьте в Департамент информацию по обобщениям трёх направлений.', en: 'Submit to the Department the information on the generalisations of the three directions.' },
    }),
    normOf({
      id: '67.year-information', rows: ['P67.4'], cite: cite('67', undefined, '4'), subject: 'office', bearer: bearerOf.region,
      title: { kk: 'Бюджет пен бейімдеу бойынша ақпарат 5 қаңтарға дейін', ru: 'Информация по бюджету и адаптации к 5 января', en: 'Information on the budget and on adaptation by 5 January' },
      rule: reportOn('year', 'region', '67.year', [{ fact: 'office.generalisation-submitted', where: { all: [{ value: 'fact.directions', includes: [...yearly] }, { value: 'fact.period', is: 'year' }] } }]),
      remedy: { kk: 'Жылдық екі мәселе бойынша ақпаратты Департаментке ұсыныңыз.', ru: 'Представьте в Департамент информацию по двум годовым вопросам.', en: 'Submit to the Department the information on the two yearly questions.' },
    }),
  ],
};
