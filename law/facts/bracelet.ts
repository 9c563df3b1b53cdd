/**
 * The electronic bracelet (Instruction, points 4(32), 50(9)): a device with a ground and a term, the zones and hours that the decision sets,
 * and breaches. Positions are no facts: `law/monitoring/bracelet.ts` makes breaches of them, and only those are recorded.
 */
import type { I18n } from '../engine/norm.ts';
import type { FactTypeSpec } from './field.ts';
import { choice, factId, instant, longText, must, text, words, zones } from './words.ts';

const officers = ['duty-officer', 'head-of-place', 'deputy-head-of-place', 'internal-affairs-body'] as const;

export const breachKindLabels = {
  left: words('белгіленген аймақтан шықты', 'покинул установленную зону', 'left the zone set'),
  entered: words('тыйым салынған аймаққа кірді', 'вошёл в запрещённую зону', 'entered a forbidden zone'),
  'no-signal': words('сигнал жоқ', 'нет сигнала', 'no signal'),
  tamper: words('құрылғы зақымдалды немесе шешілді', 'устройство повреждено или снято', 'device damaged or taken off'),
} satisfies Record<string, I18n>;
export type BreachKind = keyof typeof breachKindLabels;

const device = must(text('Құрылғының нөмірі', 'Номер устройства', 'Number of the device', { max: 60 }));

export const braceletFacts: readonly FactTypeSpec[] = [
  {
    type: 'bracelet.attached', title: words('Электрондық білезік тағылды', 'Надет электронный браслет', 'Electronic bracelet attached'),
    group: 'control', order: 27, streams: ['episode', 'place'],
    fields: {
      device,
      ground: text('Негіз құжаттың нөмірі', 'Номер документа-основания', 'Number of the ground document', { max: 60 }),
      groundBy: text('Негіз құжатты шығарған', 'Кем вынесен документ-основание', 'Ground document issued by'),
      until: instant('Қай уақытқа дейін', 'До какого времени', 'Until'),
    },
    recordedBy: officers,
  },
  {
    type: 'bracelet.zones-set', title: words('Білезіктің аймақтары мен сағаттары белгіленді', 'Установлены зоны и часы для браслета', 'Zones and hours of the bracelet set'),
    group: 'control', order: 28, streams: ['episode', 'place'],
    fields: {
      device: text('Құрылғының нөмірі', 'Номер устройства', 'Number of the device', { max: 60 }),
      zones: must(zones('Аймақтар мен сағаттар', 'Зоны и часы', 'Zones and hours')),
    },
    recordedBy: officers,
  },
  {
    type: 'bracelet.breach', title: words('Білезік дабылы: тәртіп бұзылды', 'Сигнал браслета: нарушение', 'Bracelet alarm: breach'),
    group: 'control', order: 45, streams: ['episode', 'place'],
    fields: {
      device: text('Құрылғының нөмірі', 'Номер устройства', 'Number of the device', { max: 60 }),
      kind: must(choice(breachKindLabels, 'Бұзушылықтың түрі', 'Вид нарушения', 'Kind of breach')),
      zone: text('Аймақ', 'Зона', 'Zone', { max: 40 }),
      from: instant('Басталды', 'Начало', 'From'), until: instant('Аяқталды', 'Окончание', 'Until'),
    },
    recordedBy: [...officers, 'system'],
  },
  {
    // Of its own, and no correction of the alarm: what was recorded about the alarm meanwhile goes on naming it.
    type: 'bracelet.breach-ended', title: words('Білезік дабылы: бұзушылық аяқталды', 'Сигнал браслета: нарушение прекратилось', 'Bracelet alarm: the breach has ended'),
    group: 'control', order: 46, streams: ['episode', 'place'],
    fields: { about: must(factId('Қай дабыл', 'Какой сигнал', 'Which alarm')), from: instant('Басталды', 'Начало', 'From'), until: must(instant('Аяқталды', 'Окончание', 'Until')) },
    recordedBy: ['system'],
  },
  {
    type: 'bracelet.breach-followed', title: words('Білезік дабылы бойынша тексерілді', 'По сигналу браслета проведена проверка', 'Bracelet alarm followed up'),
    group: 'control', order: 47, streams: ['episode', 'place'],
    fields: { about: factId('Қай дабыл', 'Какой сигнал', 'Which alarm'), result: longText('Нәтижесі', 'Результат', 'Result', { max: 2000 }) },
    recordedBy: officers,
  },
  {
    type: 'bracelet.removed', title: words('Электрондық білезік шешілді', 'Электронный браслет снят', 'Electronic bracelet removed'),
    group: 'control', order: 93, streams: ['episode', 'place'],
    fields: { device, reason: text('Себебі', 'Причина', 'Reason') },
    recordedBy: officers,
  },
];
