/** Instruction of the Prosecutor General of 06.01.2015 No. 7 on supervision of the execution of punishments, of special institutions and of control over the released. */
import type { Act, Article } from '../../engine/norm.ts';
import { act } from './cite.ts';
import { paramsA } from './params-a.ts';
import { paramsB } from './params-b.ts';
import { paramsC } from './params-c.ts';
import { pointsA } from './points-a.ts';
import { pointsB } from './points-b.ts';
import { pointsC } from './points-c.ts';

const inOrder = (points: readonly Article[]): Article[] => points.toSorted((a, b) => Number(a.number) - Number(b.number));

export const prosecutorialSupervision: Act = {
  id: act,
  title: {
    kk: 'Жазаларды орындау, адамдарды арнаулы мекемелерде ұстау және бас бостандығынан айыру орындарынан босатылғандарды бақылау кезіндегі заңдылықтың сақталуын прокурорлық қадағалауды ұйымдастыру жөніндегі нұсқаулық',
    ru: 'Инструкция по организации прокурорского надзора за соблюдением законности при исполнении наказаний, содержании лиц в специальных учреждениях и осуществлении контроля за освобожденными из мест лишения свободы',
    en: 'Instruction on organising prosecutorial supervision of legality in the execution of punishments, the holding of persons in special institutions and the control over persons released from places of deprivation of liberty',
  },
  // The short title stands in every citation: wherever a norm of the act is shown, so is its status.
  short: { kk: 'Прокурорлық қадағалау жөніндегі нұсқаулық (күші жойылған)', ru: 'Инструкция по прокурорскому надзору (утратила силу)', en: 'Instruction on prosecutorial supervision (repealed)' },
  divided: 'points',
  edition: '2016-11-26',
  status: {
    kk: 'Бас Прокурордың 06.01.2015 № 7 бұйрығы. Бас Прокурордың 13.09.2017 № 104 бұйрығымен КҮШІ ЖОЙЫЛҒАН; оны алмастырған бұйрық енгізілгенге дейін прокурордың өз жұмысы соңғы белгілі редакция бойынша ұйымдастырылады.',
    ru: 'Приказ Генерального Прокурора от 06.01.2015 № 7. УТРАТИЛ СИЛУ приказом Генерального Прокурора от 13.09.2017 № 104; до внесения заменившего его приказа собственная работа прокурора организуется по последней известной редакции.',
    en: 'Order of the Prosecutor General No. 7 of 06.01.2015. REPEALED by order of the Prosecutor General No. 104 of 13.09.2017; until the order that replaced it is entered, the prosecutor’s own work is organised by its last known edition.',
  },
  params: [...paramsA, ...paramsB, ...paramsC],
  articles: inOrder([...pointsA, ...pointsB, ...pointsC]),
};
