import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { bearerOf, byItsTerm, normOf, workingAs } from './rule.ts';
import { textOf } from './source.ts';

export const point15: Article = {
  act, number: '15', text: textOf('15'),
  title: { kk: 'Департаменттің қадағалауды ұйымдастыруы', ru: 'Организация надзора Департаментом', en: 'Organisation of supervision by the Department' },
  features: {
    'P15.1c': 'law/facts/supervision-office.ts office.official-assigned: one official by name for each section', 'P15.1d': 'prosecutorial-supervision.4.zonal-officer and prosecutorial-supervision.4.direction-rights: zone and direction each have their officer',
    'P15.2a': 'law/jurisdiction/matrix.ts legal-acts-of-government', 'P15.2b': 'law/jurisdiction/matrix.ts penal-committee', 'P15.2c': 'law/jurisdiction/matrix.ts administrative-police-committee', 'P15.2d': 'law/jurisdiction/matrix.ts knb',
    'P15.5e': 'prosecutorial-supervision.66.district and every other norm of an office name who bears the duty: breaches are counted per office from its findings; the decision stays with a person',
    'P15.6a': 'law/facts/supervision-reports.ts office.generalised: by direction and zone', 'P15.8': 'law/facts/supervision.ts response.issued: level general issues by itself, no approval is asked for',
  },
  norms: [
    normOf({
      id: '15.quarterly-plan', rows: ['P15.1a'], cite: cite('15', '1'), subject: 'office', bearer: bearerOf.department,
      title: { kk: 'Департамент тоқсандық жоспар бойынша жұмыс істейді', ru: 'Департамент работает по квартальному плану', en: 'The Department works by a quarterly plan' },
      rule: { type: 'recurring', every: 'quarter', while: workingAs('department'), discharge: [{ fact: 'office.plan-adopted', where: { value: 'fact.kind', is: 'quarterly' } }] },
      remedy: { kk: 'Осы тоқсанның жоспарын бекітіп, тіркеңіз.', ru: 'Утвердите план на этот квартал и внесите его.', en: 'Adopt the plan of this quarter and enter it.' },
    }),
    normOf({
      // Of every office that has a plan with points: what it planned itself binds it. A point that plans a recurring duty has the clocks of that duty.
      id: '15.plan-point', rows: ['P15.1a', 'P19.4b', 'P32.4b'], cite: cite('15', '1'), certainty: 'design', subject: 'office', bearer: 'prosecutor',
      title: { kk: 'Жұмыс жоспарының тармағы мерзімінде орындалады', ru: 'Пункт плана работы выполняется в срок', en: 'A point of the work plan is carried out in time' },
      rule: byItsTerm(['office.plan-point'], { not: { value: 'fact.norm', known: true } }),
      remedy: { kk: 'Тармақты орындап, нәтижесін жазыңыз.', ru: 'Выполните пункт плана и запишите результат.', en: 'Carry out the point and record the result.' },
      openPoint: { kk: 'Мерзімді тармақ атамайды: шешімнің өзінде жазылған мерзім алынады.', ru: 'Срок пункт не называет: берётся срок, записанный в самом решении.', en: 'The point gives no time: the one written in the decision itself is taken.' },
    }),
    normOf({
      id: '15.court-act', rows: ['P15.4'], cite: cite('15', '4'), subject: 'office', bearer: bearerOf.department,
      title: { kk: 'Зерделенген сот қаулысы бойынша қорытынды мен наразылық туралы шешім бар', ru: 'По изученному судебному постановлению есть заключение и решение о протесте', en: 'On a court decision studied there is a conclusion and a decision on a protest' },
      rule: { type: 'check', on: { fact: 'department.court-act-studied' }, require: { fields: ['conclusion', 'protest'] } },
      remedy: { kk: 'Қорытындыны және наразылық келтірілген-келтірілмегенін жазыңыз.', ru: 'Запишите заключение и принесён ли протест.', en: 'Record the conclusion and whether a protest was brought.' },
    }),
    normOf({
      id: '15.visit', rows: ['P15.7'], cite: cite('15', '7'), certainty: 'design', subject: 'place', bearer: bearerOf.department,
      title: { kk: 'Басшылық тапсырмасы бойынша төтенше оқиға орнына шығып тексеріледі', ru: 'По поручению руководства чрезвычайное происшествие проверяется с выездом на место', en: 'On assignment of the leadership an emergency is checked with a visit to the place' },
      rule: {
        type: 'deadline', opens: { fact: 'emergency.visit-assigned' }, term: { param: `${act}.design.15.visit`, unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'emergency.visited', where: { value: 'fact.level', is: 'general' }, key: { emergency: 'emergency' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Орнына шығып, мән-жайларды тексеріп, нәтижесін жазыңыз.', ru: 'Выезжайте на место, проверьте обстоятельства и запишите результат.', en: 'Visit the place, check the circumstances and record the result.' },
    }),
  ],
};
