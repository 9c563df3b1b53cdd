import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, freed, isMinor } from './custody-terms.ts';

const limit = { param: 'criminal-procedure.custody.minor', unit: 'month', mode: 'liberty' } as const;

/** Minors: custody only for grave and especially grave crimes, six months at most before trial, parents told at once. */
export const article541 = {
  act: ACT, number: '541',
  title: words('Кәмелетке толмағандарды ұстап алу және оларға бұлтартпау шараларын қолдану', 'Задержание и применение мер пресечения к несовершеннолетним', 'Detention of minors and measures of restraint'),
  text: { ru: 'Ч. 1: «уголовного проступка, преступления небольшой или средней тяжести мера пресечения в виде содержания под стражей не применяется». Ч. 4: «не может быть продлен … на срок более шести месяцев». Ч. 5: «немедленно ставятся в известность его родители или другие его законные представители».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.541.1.gravity', rows: [], cite: cite('541', '1'), certainty: 'F',
      title: words('Кәмелетке толмаған теріс қылық, онша ауыр емес және ауырлығы орташа қылмыс үшін күзетпен ұсталмайды', 'Несовершеннолетний не содержится под стражей за проступок, преступление небольшой и средней тяжести', 'A minor is not held in custody for a misdemeanour or a crime of small or medium gravity'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge', where: isMinor,
      rule: { type: 'check', on: { fact: 'custody.sanctioned', where: { value: 'subject.gravity', known: true } }, require: { not: { value: 'subject.gravity', in: ['misdemeanour', 'small', 'medium'] } } },
      remedy: words('Шараны өзгертіңіз: ата-анасының қарауына беру.', 'Измените меру: отдача под присмотр.', 'Change the measure: handing over to supervision.'),
    },
    {
      id: 'criminal-procedure.541.4.limit', rows: ['D22'], cite: cite('541', '4'), certainty: 'F',
      title: words('Кәмелетке толмағанды сотқа дейін күзетпен ұстау алты айдан аспайды', 'Содержание несовершеннолетнего под стражей до суда не превышает шести месяцев', 'Custody of a minor before trial is at most six months'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge', where: { all: [isMinor, { state: 'deprived' }] },
      rule: {
        type: 'check', on: { fact: ['custody.extended', 'custody.sanctioned'], where: { all: [{ value: 'fact.endsAt', known: true }, { not: { value: 'fact.stage', is: 'trial' } }, { not: { value: 'fact.ground', is: 'trial' } }] } },
        require: { of: 'fact.endsAt', notAfter: { from: 'since.deprived', term: limit, reading: 'latest' } },
      },
      remedy: words('Алты ай біткенде адам босатылады.', 'По истечении шести месяцев лицо освобождается.', 'At the end of six months the person goes free.'),
    },
    {
      id: 'criminal-procedure.541.4.end', rows: ['D22'], cite: cite('541', '4'), certainty: 'F',
      title: words('Кәмелетке толмағанды күзетпен ұстаудың алты айлық шегі', 'Шестимесячный предел содержания несовершеннолетнего под стражей', 'The six months of custody of a minor'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator', where: { all: [isMinor, { not: { recorded: { fact: 'custody.sanctioned' } } }] },
      rule: {
        type: 'deadline', opens: { fact: 'custody.sanctioned', where: { value: 'fact.ground', in: ['sanction', 'short-sanction'] } }, base: 'since.deprived', term: limit,
        discharge: [{ fact: ['case.sent-to-court', 'release.executed'] }], voids: [{ fact: ['episode.ended'] }], onMiss: 'breach',
      },
      remedy: words('Істі сотқа жіберіңіз немесе адамды босатыңыз.', 'Направьте дело в суд или освободите лицо.', 'Send the case to court or release the person.'),
    },
    {
      id: 'criminal-procedure.541.5.parents', rows: [], cite: cite('541', '5'), certainty: 'F',
      title: words('Кәмелетке толмағанның ата-анасына дереу хабарланады', 'Родители несовершеннолетнего извещаются немедленно', 'The parents of a minor are told at once'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator', where: isMinor,
      rule: {
        type: 'deadline', opens: { fact: ['detention.actual', 'custody.sanctioned', 'custody.extended'], where: { not: { value: 'fact.basis', in: ['administrative', 'no-abode'] } } }, term: atOnce('parents'),
        discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', in: ['detention', 'sanction'] }, { value: 'fact.addressee', in: ['relative', 'legal-representative'] }] } }],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Ата-анасына немесе заңды өкіліне хабарлаңыз.', 'Известите родителей или законного представителя.', 'Tell the parents or the legal representative.'),
    },
  ],
} as const satisfies Article;
