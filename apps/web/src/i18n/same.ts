/** Words that official Kazakh writes as Russian does: the only texts that may be equal in both files. */
export const sameInKazakhAndRussian: ReadonlySet<string> = new Set([
  'Прокурор', 'Прокуратура', 'Журнал', 'Логин', 'Санкция', 'Аудитор', 'Медиация', 'ч', 'мин', 'с', 'Баптар', 'Алматы', 'Протокол', 'Формат', 'Код', 'Роль', '12 цифр', 'Орган', 'карцер', 'Дебет, ₸', 'Кредит, ₸', '{n} м²', '{n} м', '{n} км', 'ср', 'сб', 'С',
]);
