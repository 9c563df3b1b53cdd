import type { Messages } from '../../i18n/words.ts';

export const messages = {
  chart: 'Схема тела',
  chartEmpty: 'повреждений не отмечено',
  pressHint: 'Нажмите на место повреждения или добавьте его в списке.',
  covered: 'Медицинские сведения закрыты для вашей должности.',
  none: 'Повреждений не отмечено',
  injury: 'Повреждение {n}',
  remove: 'Убрать повреждение {n}',
  add: 'Добавить повреждение',
  choose: 'Выберите',
  region: 'Часть тела',
  side: 'Сторона (лица)',
  aspect: 'Откуда видно',
  kind: 'Вид',
  length: 'Длина, мм',
  width: 'Ширина, мм',
  photo: 'Снимок №',
  description: 'Описание',
} satisfies Messages;
