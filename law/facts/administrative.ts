/** Administrative detention and arrest (Code of Administrative Offences arts. 50, 787–789). */
import type { FactTypeSpec } from './field.ts';
import { choice, courtName, documentNumber, instant, integer, must, text, words, yesNo } from './words.ts';

export const administrativeFacts: readonly FactTypeSpec[] = [
  {
    type: 'administrative.protocol',
    title: words('Әкімшілік ұстап алу туралы хаттама', 'Протокол об административном задержании', 'Protocol of administrative detention'),
    group: 'administrative', order: 12, streams: ['episode'],
    fields: {
      number: must(documentNumber),
      kind: choice({
        ordinary: words('жалпы тәртіп (үш сағат)', 'общий порядок (три часа)', 'ordinary (three hours)'),
        'border-migration': words('шекара режимі, көші-қон, күзетілетін объектілер (қырық сегіз сағат)', 'режим границы, миграция, охраняемые объекты (сорок восемь часов)', 'border, migration, protected objects (forty-eight hours)'),
        'arrest-possible': words('әкімшілік қамақ көзделген құқық бұзушылық (жиырма төрт сағат)', 'правонарушение, за которое возможен административный арест (двадцать четыре часа)', 'offence punishable by administrative arrest (twenty-four hours)'),
      }, 'Ұстап алудың түрі', 'Вид задержания', 'Kind of detention'),
    },
    sets: { administrativeKind: 'kind' },
    recordedBy: ['duty-officer', 'detaining-officer', 'internal-affairs-body', 'head-of-place', 'border-detachment-head'],
  },
  {
    type: 'sobering.certified',
    title: words('Айыққаны медицина қызметкерімен куәландырылды', 'Вытрезвление засвидетельствовано медицинским работником', 'Sobering certified by a medic'),
    group: 'administrative', order: 12, streams: ['episode'],
    fields: { by: must(text('Кім куәландырды', 'Кем засвидетельствовано', 'Certified by')) },
    recordedBy: ['medical-officer', 'duty-officer', 'head-of-place'],
  },
  {
    type: 'administrative.arrest-ruled',
    title: words('Әкімшілік қамаққа алу туралы қаулы', 'Постановление об административном аресте', 'Ruling on administrative arrest'),
    group: 'administrative', order: 33, streams: ['episode'],
    fields: {
      court: must(courtName),
      number: must(documentNumber),
      days: must(integer('Мерзімі, тәулік', 'Срок, суток', 'Term, days', { min: 1, max: 365 })),
      from: instant('Мерзімнің басы', 'Начало срока', 'Start of the term'),
      emergency: yesNo('Төтенше немесе соғыс жағдайы', 'Чрезвычайное или военное положение', 'State of emergency or martial law'),
      signedByJudge: yesNo('Судья қол қойған', 'Подписано судьёй', 'Signed by the judge'),
      sealed: yesNo('Мөр басылған', 'Скреплено печатью', 'Sealed'),
    },
    recordedBy: ['judge', 'court', 'duty-officer', 'head-of-place', 'deputy-head-of-place', 'internal-affairs-body'],
  },
];
