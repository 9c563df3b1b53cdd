import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  chart: 'Дене сызбасы',
  chartEmpty: 'жарақат белгіленбеген',
  pressHint: 'Жарақаттың орнын басыңыз немесе тізімге қосыңыз.',
  covered: 'Медициналық мәліметтер сіздің лауазымыңыз үшін жабық.',
  none: 'Жарақат белгіленбеген',
  injury: '{n}-жарақат',
  remove: '{n}-жарақатты алып тастау',
  add: 'Жарақат қосу',
  choose: 'Таңдаңыз',
  region: 'Дене бөлігі',
  side: 'Жағы (адамның)',
  aspect: 'Қай жағынан көрінеді',
  kind: 'Түрі',
  length: 'Ұзындығы, мм',
  width: 'Ені, мм',
  photo: 'Сурет №',
  description: 'Сипаттамасы',
};
