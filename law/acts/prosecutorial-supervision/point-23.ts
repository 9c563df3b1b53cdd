/** Point 23: the registers of emergencies, weapons, special means, escapes, self-harm and suicide; the report to the zonal officer. */
import type { Article, Guard, Norm } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { hours, learnedBy, sameEmergency } from './emergencies.ts';
import { textOf } from './source.ts';

const specialMeans = ['handcuffs', 'improvised-binding', 'rubber-truncheon', 'gas-weapon', 'tear-substance', 'light-sound', 'opening-device', 'water-cannon', 'service-animal', 'unlisted'] as const;
export const usedSpecialMeans: Guard = { value: 'fact.means', in: [...specialMeans] };
export const usedWeapon: Guard = { value: 'fact.means', is: 'firearm' };

/**
 * What happened to a person is on the person's own record: the register of the place is reached by its link. A use of force that the
 * office has checked itself stands in its register by that check.
 */
const registered = (what: 'weapon' | 'special-means' | 'self-harm' | 'escape' | 'suicide' | 'violent-death', row: string, title: Norm['title'], opens: Extract<Norm['rule'], { type: 'deadline' }>['opens']): Norm => ({
  id: `prosecutorial-supervision.23.${what}`, rows: [row, ...(what === 'special-means' ? ['P4.30l'] : [])], cite: cite('23'), certainty: 'design', force: inForce,
  title, subject: 'episode', bearer: 'regional-assistant',
  rule: { type: 'deadline', opens, term: hours('design.23.registered'), discharge: [{ fact: row === 'P23.1b' || row === 'P23.1c' ? ['emergency.involved', 'force.checked'] : 'emergency.involved', key: { about: '$id' } }], onMiss: 'breach' },
  remedy: { kk: 'Оқиғаны орынның тізіліміне енгізіп, адамның жазбасымен байланыстырыңыз.', ru: 'Внесите событие в учёт по месту содержания и свяжите его с записью о лице.', en: 'Enter the event in the register of the place and link it to the person’s record.' },
  openPoint: { kk: 'Есепке алу мерзімін дереккөз атамайды: жиырма төрт сағат — жоба шамасы.', ru: 'Срок постановки на учёт источник не называет: двадцать четыре часа — величина проекта.', en: 'The source gives no time for the registration: twenty-four hours are a number of design.' },
});

const zonalOrHead: Guard = { all: [{ value: 'fact.fromLevel', is: 'oblast' }, { value: 'fact.channel', in: ['telephone', 'other-communication'] }, { any: [
  { value: 'fact.addressee', is: 'zonal-officer' },
  { all: [{ value: 'fact.addressee', in: ['directorate-head', 'department-head'] }, { value: 'fact.zonalAbsent', is: true }] },
] }] };

export const point23 = {
  act, number: '23',
  title: { kk: 'Төтенше оқиғаларды есепке алу және олар туралы хабарлау', ru: 'Учёт чрезвычайных происшествий и сообщение о них', en: 'Registers of emergencies, and reports of them' },
  text: textOf('23'),
  features: {
    'P23.1a': 'law/facts/emergency.ts emergency.happened: one record for each event of the place, its chain tied to it by its id',
    'P23.1d': 'law/facts/emergency.ts kinds escape, attempted-escape',
    'P23.1e': 'law/facts/emergency.ts kind self-harm; law/facts/illness.ts injury.discovered selfHarm; law/facts/emergency.ts emergency.involved',
    'P23.1f': 'law/facts/emergency.ts kind suicide; law/facts/illness.ts death.established manner',
  },
  norms: [
    registered('weapon', 'P23.1b', { kk: 'Қару қолданудың әр дерегі есепке алынады', ru: 'Каждый факт применения оружия учтён', en: 'Every use of a weapon is registered' }, { fact: 'force.used', where: usedWeapon }),
    registered('special-means', 'P23.1c', { kk: 'Арнаулы құрал қолданудың әр дерегі есепке алынады', ru: 'Каждый факт применения специальных средств учтён', en: 'Every use of special means is registered' }, { fact: 'force.used', where: usedSpecialMeans }),
    registered('escape', 'P23.1d', { kk: 'Әр қашу есепке алынады', ru: 'Каждый побег учтён', en: 'Every escape is registered' }, { fact: 'episode.ended', where: { value: 'fact.how', is: 'escape' } }),
    registered('self-harm', 'P23.1e', { kk: 'Өзіне-өзі зақым келтірудің әр дерегі есепке алынады', ru: 'Каждый факт членовредительства учтён', en: 'Every case of self-harm is registered' }, { fact: 'injury.discovered', where: { value: 'fact.selfHarm', is: true } }),
    registered('suicide', 'P23.1f', { kk: 'Әр суицид есепке алынады', ru: 'Каждый факт суицида учтён', en: 'Every suicide is registered' }, { fact: 'death.established', where: { value: 'fact.manner', is: 'suicide' } }),
    registered('violent-death', 'P4.30o', { kk: 'Ұсталған адамның күштеп өлтірілуі төтенше оқиға ретінде тіркеледі', ru: 'Насильственная смерть содержащегося лица зарегистрирована как чрезвычайное происшествие', en: 'The violent death of a person held is registered as an emergency' }, { fact: 'death.established', where: { value: 'fact.manner', is: 'violent' } }),
    {
      id: 'prosecutorial-supervision.23.report', rows: ['P23.2a', 'P23.2b'], cite: cite('23'), certainty: 'F', force: inForce,
      title: { kk: 'Облыс деңгейі төтенше оқиға туралы бір сағат ішінде аймақтық қызметкерге, ол болмаса басқарма немесе Департамент бастығына хабарлайды', ru: 'Областной уровень в течение часа сообщает о чрезвычайном происшествии зональному сотруднику, при его отсутствии — начальнику управления или Департамента', en: 'The regional level reports the emergency within one hour to the zonal officer or, in his absence, to the head of the directorate or of the Department' },
      subject: 'place', bearer: 'regional-assistant', addressees: ['zonal-officer', 'directorate-head', 'department-head'],
      rule: { type: 'deadline', opens: { fact: 'emergency.learned', where: learnedBy('oblast') }, term: hours('23.report'), discharge: [{ fact: 'emergency.reported', where: zonalOrHead, key: sameEmergency }], onMiss: 'breach' },
      remedy: { kk: 'Телефонмен не өзге байланыспен хабарлап, кім қабылдағанын жазыңыз; аймақтық қызметкер болмаса, соны белгілеңіз.', ru: 'Сообщите по телефону или иной связью, запишите, кто принял; если зонального сотрудника нет, отметьте это.', en: 'Report by telephone or other communication and record who received it; if the zonal officer is absent, say so.' },
      openPoint: { kk: 'Сағат ақпаратты облыс деңгейі алған сәттен есептеледі; басқа адамға хабарлау оны қайта бастамайды (2-сұрақ).', ru: 'Час считается с получения информации областным уровнем; сообщение другому лицу его не возобновляет (вопрос 2).', en: 'The hour runs from receipt by the regional level; another addressee does not begin it anew (question 2).' },
    },
    {
      id: 'prosecutorial-supervision.23.zonal-absent', rows: ['P23.2b'], cite: cite('23'), certainty: 'F', force: inForce,
      title: { kk: 'Басқарма немесе Департамент бастығына аймақтық қызметкер болмағанда ғана хабарланады', ru: 'Начальнику управления или Департамента сообщают только при отсутствии зонального сотрудника', en: 'The head of the directorate or of the Department is told only where the zonal officer is absent' },
      subject: 'place', bearer: 'regional-assistant',
      rule: {
        type: 'check', on: { fact: 'emergency.reported', where: { all: [{ value: 'fact.fromLevel', is: 'oblast' }, { value: 'fact.addressee', in: ['directorate-head', 'department-head'] }] } },
        require: { any: [{ value: 'fact.zonalAbsent', is: true }, { recorded: { fact: 'emergency.reported', where: { value: 'fact.addressee', is: 'zonal-officer' }, key: sameEmergency } }] }, severity: 'warning',
      },
      remedy: { kk: 'Аймақтық қызметкерге хабарлаңыз немесе оның жоқ екенін белгілеңіз.', ru: 'Сообщите зональному сотруднику либо отметьте его отсутствие.', en: 'Tell the zonal officer, or record that he is absent.' },
    },
  ],
} as const satisfies Article;
